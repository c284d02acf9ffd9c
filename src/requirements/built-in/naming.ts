import type { Catalogue } from './reading.ts'
import type { Limits } from '../requirement.ts'
import type { Finding } from './finding.ts'
import { findCountries } from './countries.ts'
import { after, alternatives, before, expression, list } from './text.ts'
import type { Message } from './message.ts'

/** A group of names that one "no", "only" or "or" holds for. */
interface Named {
  start: number
  end: number
  labs: string[]
  models: string[]
  /** How many of the names are models or families, for "sonnet or gpt-5.5?". */
  rivals: number
  hasOr: boolean
}

const fill =
  "(?:\\s*(?:models?|llms?|any|anything|something|a|an|the|from|by|of|made|built|based|in|use|using|used|consider|want|wants|considering|choose|pick|run|to|be|is|are|us|have|everything|all|other|one|our|data|go to|go|going|sent|send|through|with|on|von|aus|der|die|den|dem|einsetzen|nutzen|modelle?n?|vom|de|des|du|d'|la|le|les|l'|del|della|di|da|do|dos|dei|das|modeles?|modelos?|modelli|modello|provider|providers|vendors?|companies|labs?|stuff|need|either|those|these|please|allowed|allow|usar|utiliser|usare|para|proveedores|ki|family|open|deal|work|working|trust|like|recommend|suggest|show|me|ein|eine|einem|un|una|une|um|uma|dall'|dell'|nada|rien|it|them|that|come|comes|coming|services?|products?|apis?)(?![a-z])|\\s*[\"'(:])*\\s*"
const not = list(`
    no, not, non, none, without, except, except for, excepting, excluding, exclude, avoid,
    avoiding, anything but, everything but, all but, but, nothing, never, ban, banned, banning,
    but not, other than, apart from, aside from, besides, don't, do not, doesn't, can't, cannot,
    can not, must not, mustn't, may not, won't, shouldn't, should not, not allowed, rule out,
    ruling out, skip, skipping, drop, remove, minus, kick out, leave out, block, blocked,
    blacklist, forbid, forbidden, prohibit, outside, refuse, not a fan, hate, kein, keine,
    keinen, keiner, keinem, ohne, nicht, außer, bloß nicht, nie, ausschließen, pas, sans, sauf,
    excepté, hormis, hors, exclure, éviter, rien, jamais, sin, nada, ningún, ninguno, ninguna,
    excepto, salvo, menos, evitar, excluir, sem, nenhum, nenhuma, não, exceto, senza, niente,
    nessun, nessuno, tranne, eccetto, escluso, esclusi, escludere, evitare, non voglio
  `)
const notBefore = new RegExp(`(?:(?<![a-z])(?:${alternatives(not)})|n't|non-)${fill}$`)
const notReally = expression(String.raw`
    (?:(?:doesn't|does not|don't|needn't|not) (?:have|need) to be|not necessarily|
    no need (?:for|to|of)|not only|not just|nicht nur|pas seulement|no solo|nao so|non solo|
    don't mind|not against|no problem with|nothing against|nichts gegen|no preference|why not|
    if not|nicht unbedingt|pas forcement|nothing but|no other than|none other than|
    non necessariamente)(?:\s+\w+){0,4}\s*$
  `)
const notAfter = expression(String.raw`
    ^\s*(?:models?|llms?|modelle|modeles|modelos|modelli)?\s*(?:,\s*)?(?:is|are|ist|sind|est|
    sont|es|esta|son|estan|e|sao|estao|sono)?\s*(?:all |both |strictly |
    completely )?(?:not (?:allowed|an option|permitted|acceptable|possible|ok|okay|approved|
    wanted|welcome)|isn't (?:allowed|an option)|aren't (?:allowed|an option)|banned|blocked|
    forbidden|prohibited|off the table|off limits|out of (?:the )?question|ruled out|
    a no[\s-]go|no[\s-]go|excluded|verboten|tabu|nicht erlaubt|ausgeschlossen|interdits?|
    exclus?|prohibid\w*|vetad\w*|descartad\w*|proibid\w*|vietat\w*|esclus\w*|scheiden aus|
    scheidet aus|kommt nicht in frage|kommen nicht in frage|raus(?![a-z])|(?:is|
    are) out(?![a-z])|out\s*(?:$|[.,;!]))
  `)

const only = list(`
    only, just, solely, exclusively, nothing but, no other than, none other than, stick to,
    stick with, sticking to, limited to, limit to, limit it to, restricted to, limit this to, limit them to, limit the list to, narrow it down to, keep it to,
    restrict this to, restrict them to, restrict to,
    restrict it to, must be, has to be, have to be, needs to be, should be, have to use,
    must use, need to use, required to use, choose between, choosing between, decide between,
    deciding between, torn between, pick between, choice between, choice is between,
    shortlisted, either, nur, ausschließlich, lediglich, muss, uniquement, seulement,
    exclusivement, que, solo, sólo, solamente, únicamente, exclusivamente, apenas, somente, só,
    soltanto, esclusivamente, solamente, unicamente, zwischen, entre, tra, only from,
    must come from, allowed
  `)
const onlyBefore = new RegExp(`(?<![a-z])(?:${alternatives(only)})${fill}$`)
const onlyAfter = expression(String.raw`
    ^\s*(?:models?|llms?|modelle|modeles|modelos|modelli)?\s*(?:only(?! if| when| as)|nur|
    exclusively|uniquement|seulement|solo|solamente|apenas|somente|soltanto|
    please,? nothing else|and nothing else|or nothing|is (?:a must|mandatory|required)|
    ausschlieslich|allowed|are the only)(?![a-z])
  `)
const choosing = expression(String.raw`
    (?:which|better|best|vs|versus|between|should|compare|welche\w*|besser|lequel|mieux|cual|
    mejor|qual|melhor|quale|meglio|oder|\?)
  `)
const notChoosing = expression(String.raw`
    (?:currently|already|right now|today we|we use|we're using|using|like|such as|e\.g\.|
    similar to|instead of|replac\w+|switch\w* from|moving (?:off|away from)|migrat\w+ from|
    derzeit|aktuell)\s+(?:\w+\s+){0,3}$
  `)

const joint = new RegExp(
  `^\\s*(?:,|;|/|&|\\+|\\||(?:,\\s*)?(?:and|or|nor|und|oder|noch|et|ou|ni|y|o|e|ne|vs\\.?|versus|against|as well as|and also|or any|no|not)(?![a-z]))\\s*(?:and |or |no |not |any |anything |the |from |by |kein\\w* |von |aus |de |models? |also )*$`,
)

/** Which labs and models may or may not be recommended. */
export function readNames(message: Message, catalogue: Catalogue): Finding[] {
  if (message.hasOrders)
    return groups(message, catalogue).flatMap((group) => toFinding(message, group, false))
  return groups(message, catalogue).flatMap((group) => toFinding(message, group, true))
}

function toFinding(message: Message, group: Named, mayInclude: boolean): Finding[] {
  const { folded } = message
  const span = { start: group.start, end: group.end }
  const left = before(folded, group.start, 70)
  const right = after(folded, group.end, 50)
  const excluded = (notBefore.test(left) && !notReally.test(left)) || notAfter.test(right)
  if (excluded && !onlyDirectly.test(left)) return [{ ...span, limits: namesOf(group, 'exclude') }]
  if (
    !mayInclude ||
    (notReally.test(left) && !/nothing but\s*$|none other than\s*$|no other than\s*$/.test(left))
  )
    return []
  if (onlyBefore.test(left) || onlyAfter.test(right))
    return [{ ...span, limits: namesOf(group, 'include') }]
  const isChoice =
    group.rivals > 1 && group.hasOr && choosing.test(folded) && !notChoosing.test(left)
  return isChoice ? [{ ...span, limits: namesOf(group, 'include') }] : []
}

const onlyDirectly = expression(String.raw`
    (?:nothing but|no other than|none other than|only|nur|solo|uniquement|apenas)\s+(?:use\s+|
    models? from\s+|from\s+)?$
  `)

/** Every group of names, whatever is said about it. */
export function nameGroups(message: Message, catalogue: Catalogue): Finding[] {
  return groups(message, catalogue).map((group) => ({
    start: group.start,
    end: group.end,
    limits: namesOf(group, 'exclude'),
  }))
}

function namesOf(group: Named, side: 'include' | 'exclude'): Limits {
  const labKey = side === 'include' ? 'includeLabs' : 'excludeLabs'
  const modelKey = side === 'include' ? 'includeModels' : 'excludeModels'
  return {
    ...(group.labs.length > 0 ? { [labKey]: group.labs } : {}),
    ...(group.models.length > 0 ? { [modelKey]: group.models } : {}),
  }
}

function groups(message: Message, catalogue: Catalogue): Named[] {
  const { folded } = message
  const single: Named[] = [
    ...message.mentions
      .filter((mention) => mention.kind !== 'unknown')
      .map((mention) => ({
        start: mention.start,
        end: mention.end,
        labs: mention.kind === 'model' ? [] : mention.labs,
        models: mention.kind === 'model' && mention.model ? [mention.model] : [],
        rivals: mention.kind === 'lab' ? 0 : 1,
        hasOr: false,
      })),
    ...findCountries(message, catalogue).map((one) => ({
      ...one,
      models: [],
      rivals: 0,
      hasOr: false,
    })),
  ].sort((one, other) => one.start - other.start)
  const joined: Named[] = []
  for (const next of single) {
    const last = joined.at(-1)
    const gap = last ? folded.slice(last.end, next.start) : ''
    if (last && gap.length < 40 && joint.test(gap)) {
      last.end = next.end
      last.labs = [...new Set([...last.labs, ...next.labs])]
      last.models = [...new Set([...last.models, ...next.models])]
      last.rivals += next.rivals
      last.hasOr ||= /(?:or|vs|versus|oder|ou|o|against|and|und|et|y|e|\/)/.test(gap)
    } else joined.push({ ...next })
  }
  return joined
}
