import { isEnd } from './lex.ts'
import type { Lexed } from './lex.ts'
import type { Feature, Licence } from './mention.ts'
import type { Classified } from './classify.ts'
import { jobOf } from './work.ts'
import { PhraseIndex, longest } from './phrases.ts'

/** What nobody may do, as a noun or pronoun: "no one trains on it", "aucune conservation". */
const nobody =
  /^(?:no|none|nobody|nothing|never|not|without|zero|nor|neither|dont|doesnt|cant|mustnt|wont|isnt|arent|niemand|nichts|nix|kein|keine[mnrs]?|keinerlei|nicht|nie|nirgends|ohne|weder|verboten|personne|rien|aucune?|jamais|sans|ni|pas|ne|n|interdit|interdiction|nadie|nada|nunca|ningun[ao]?|sin|cero|tampoco|prohibido|ninguem|nenhum[a]?|nem|nao|sem|proibido|nessun[ao]?|niente|nulla|mai|non|senza|ne|vietato|forbidden|banned|prohibited)$/
/** Words between "no" and what is not done with the data. */
const widestDenial = 8

/** Where a relative clause begins that a comma ends: "nichts von dem, was wir schicken, darf ...". */
function startOfAside({ tokens }: Lexed, end: number): number | undefined {
  for (let at = end - 1; at >= Math.max(0, end - longestAside); at -= 1)
    if (tokens[at]?.text === ',') return relative.test(tokens[at + 1]?.low ?? '') ? at : undefined
  return undefined
}
const longestAside = 7
const relative = /^(?:was|das|die|der|which|that|what|que|qui|ce|lo|o|che|cio|quello|quanto)$/

/** "Nobody may train on it": what is done with data, and that it is ruled out in the same clause. */
function deniedIn(lexed: Lexed, group: string, feature: string): Feature[] {
  return lexed.hits
    .filter((hit) => hit.group === group)
    .flatMap(({ from, to }): Feature[] => {
      for (let at = from - 1, steps = 0; at >= 0 && steps < widestDenial; at -= 1, steps += 1) {
        if (isEnd(lexed, at) || lexed.tokens[at]?.text === ':') break
        // "Nothing of what we send, may end up in training"
        const start = lexed.tokens[at]?.text === ',' ? startOfAside(lexed, at) : undefined
        if (start !== undefined) at = start
        // "No Meta, and keep it below $5": another clause.
        else if (lexed.tokens[at]?.text === ',' && from - at > 2) break
        // Of them: "ne restano tre".
        const isOfThem = lexed.language === 'it' && lexed.tokens[at]?.text === 'ne'
        if (nobody.test(lexed.tokens[at]?.low ?? '') && !isOfThem)
          return [{ kind: 'feature', feature, from: at, to }]
      }
      const behind = lexed
        .within(to, to + widestDenial, 'out')
        .find(
          (hit) =>
            hit.from > to &&
            !lexed.tokens.slice(to, hit.from).some(({ text }) => /^[.;,!?]$/.test(text)),
        )
      return behind ? [{ kind: 'feature', feature, from, to: behind.to }] : []
    })
}

/** "100B, open": said of the weights. */
const isBySize = ({ tokens }: Lexed, at: number) =>
  tokens.slice(Math.max(0, at - 4), at + 4).some(({ low }) => isSize.test(low))
const isSize = /^(?:b|params?|parameters?|parametern?|parametros?|parametri|parametres)$/

/** One word that is also said of doors, shops and prices: it needs a model beside it, or hardly anything else. */
const everyday =
  /^(?:open|ouverte?s?|ferme|abiert[oa]s?|cerrad[oa]s?|abert[oa]s?|fechad[oa]s?|apert[oaie]|chius[oaie]|libres?|libero|proprietari[oa]s?)$/

/** "I need reasoning over contracts" is about the work: a model that thinks first is asked for as such. */
const isWork = /^(?:reasoning|raisonnement|razonamiento|raciocinio|ragionamento)$/
const isOfThinking =
  /^(?:mod[ei]l|mode$|modus|modo$|chain|show|visible|trac|with$|must$|llm|on$|off$|capab|step|thinking)/

function isEveryday(lexed: Lexed, { from, to }: { from: number; to: number }): boolean {
  const isOne = to - from === 1
  if (isOne && isWork.test(lexed.tokens[from]?.low ?? ''))
    return !lexed.tokens
      .slice(Math.max(0, from - 3), to + 2)
      .some(({ low }) => isOfThinking.test(low))
  const around = lexed.tokens.slice(Math.max(0, from - 4), to + 3)
  if (isOne && isBySize(lexed, from)) return false
  if (!isOne || !everyday.test(lexed.tokens[from]?.low ?? '')) return false
  let [start, end] = [from, to]
  while (start > 0 && !isEnd(lexed, start - 1) && lexed.tokens[start - 1]?.text !== ',') start -= 1
  while (end < lexed.tokens.length && !isEnd(lexed, end) && lexed.tokens[end]?.text !== ',')
    end += 1
  return (
    end - start > 5 &&
    !around.some(({ low }) =>
      /^(?:mod[ei]l|llm|pes[io]|poids|ki$|ia$|one$|algo$|something$|etwas$|qualcosa$|only|solo|nur)/.test(
        low,
      ),
    )
  )
}

const groups =
  'open closed tools json thinking image audio video pdf own official community free both noRetention'.split(
    ' ',
  )

/** Features that a message names; a longer phrase holds a shorter one ("vision model", "no training"). */
export function findFeatures(lexed: Lexed): Feature[] {
  // "sin pagar" asks for nothing that is free where it goes on: "más".
  // "Nem pensar" refuses, and asks for no thinking.
  const wider = lexed.hits.filter(({ group }) => group === 'samePrice' || group === 'out')
  const isHeld = ({ from, to }: { from: number; to: number }) =>
    wider.some((one) => one.from <= from && one.to >= to)
  const bare = lexed.tokens.flatMap(({ low }, from) =>
    /^(?:open|offen)$/.test(low) && isBySize(lexed, from)
      ? [{ group: 'open', from, to: from + 1 }]
      : [],
  )
  const found = [...bare, ...lexed.hits].filter(
    (hit) => groups.includes(hit.group) && !isEveryday(lexed, hit) && !isHeld(hit),
  )
  const plain = longest(found).map(({ group, from, to }): Feature => ({
    kind: 'feature',
    feature: group,
    from,
    to,
  }))
  return [
    ...plain,
    ...deniedIn(lexed, 'trains', 'noTraining'),
    ...deniedIn(lexed, 'keeps', 'noRetention'),
  ]
}

const licences = new PhraseIndex()
licences.add('apache-2.0', 'apache 2.0, apache 2, apache license, apache licence, apache')
licences.add(
  'mit',
  'mit license, mit licence, mit lizenz, mit licensed, licence mit, licencia mit, licenca mit, licenza mit, mit-lizenz',
)
licences.add('bsd-3-clause', 'bsd')
licences.add('cc-by-4.0', 'cc by, cc by 4.0')
licences.add(
  'permissive',
  'permissive license, permissive licence, permissively licensed, permissive',
)
licences.add(
  'commercial',
  'commercial use, used commercially, commercially usable, kommerziell nutzbar, kommerzielle nutzung, usage commercial, uso comercial, uso commerciale',
)

export function findLicences(lexed: Lexed): Licence[] {
  const hits = licences.find(lexed.tokens)
  // "MIT" alone is a licence only beside another one: it is also a word and a university.
  const bare = lexed.tokens.flatMap(({ text }, i) =>
    text === 'MIT' ? [{ group: 'mit', from: i, to: i + 1 }] : [],
  )
  const known = [...hits, ...(hits.some(({ group }) => group !== 'mit') ? bare : [])]
  return longest(known).map(({ group, from, to }) => ({ kind: 'licence', id: group, from, to }))
}

/** What a message names is the model's input where it says that it is read, or where seeing is the work. */
export function takesIn(
  lexed: Lexed,
  feature: string,
  chances: Classified,
  isFollowUp: boolean,
): boolean {
  if (!['image', 'audio', 'video', 'pdf'].includes(feature) || lexed.has('elsewhere')) return false
  if (jobOf(lexed, chances) !== 'text') return false
  const isSeeing = Object.values(chances.capabilities).every(
    (one) => one <= chances.capabilities.vision,
  )
  return (
    isFollowUp ||
    (feature === 'image' && isSeeing) ||
    lexed.hits.some(
      (hit) =>
        hit.group === feature &&
        [
          ...lexed.within(hit.to, hit.to + 2, 'input'),
          ...lexed.within(hit.from - 7, hit.from, 'reads'),
        ].some(({ from }) => isVerb(lexed, from)),
    )
  )
}

/** Small words such as "of" tell nothing by themselves. */
const isVerb = ({ tokens }: Lexed, at: number) => (tokens[at]?.low.length ?? 0) > 4
