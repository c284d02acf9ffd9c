import { type LimitName, type Limits } from '../limits/index.ts'
import { heldBy } from './held.ts'
import type { Lexed } from './lex.ts'
import type { Mention, Span } from './mention.ts'
import { isListed } from './places.ts'
import type { Role } from './heads.ts'

/** What the words of a later message say for sure of names and places, by the part of the sentence that they stand in. */
export function rolesByWords(
  lexed: Lexed,
  mentions: Mention[],
  held: Limits,
): { mention: Mention; role: Role }[] {
  if (lexed.text.includes('?')) return []
  if (afterthought.test(lexed.text) && !lexed.has('forbid', 'allow', 'lift', 'elsewhere'))
    return mentions
      .filter((one) => one.kind === 'feature' && inputs.has(one.feature))
      .map((mention) => ({ mention, role: 'must' as const }))
  const named = mentions.filter(({ kind }) => kind === 'name' || kind === 'place')
  for (const one of named) tellOwner(one, held, partAround(lexed, one).words)
  const isOld = (one: Mention) => heldBy(one, held).length > 0
  const isRefused = (one: Mention) =>
    heldBy(one, held).some(({ name }) => name.startsWith('exclude'))
  const alternatives = alternativesIn(lexed, named)
  const swapped = swappedIn(lexed, mentions, isOld)
  if (swapped.length) return swapped
  // "A month of logs is fine as long as nobody trains on it", where nothing may be kept.
  const policies = mentions.filter((one) => one.kind === 'feature' && one.feature.startsWith('no'))
  if (held.dataPolicy === 'zero-retention' && lexed.has('provided', 'allow') && policies.length)
    return policies.map((mention) => ({ mention, role: 'must' as const }))
  return named.flatMap((mention) => {
    const part = partAround(lexed, mention)
    const tell = (role: Role) => [{ mention, role }]
    // "Forget the European labs"
    const isStruck = lexed
      .within(Math.max(part.from, mention.from - 5), mention.from, 'lift')
      .some(({ to }) => mention.from - to <= 2)
    if (isOld(mention) && (isStruck || isNoLonger(part))) return tell('lift')
    if (isWantedInstead(lexed, mention, named)) return tell('must')
    const isOut = lexed.within(part.from, part.to, 'forbid', 'out').length > 0
    if (isRefused(mention) && isFine(lexed, part) && !isOut) return tell('allow')
    // "The Chinese ones stay out, the Americans are fine": who is ruled out beside who is not.
    const others = named.filter((one) => one !== mention && isRefused(one))
    const isContrast = others.some((one) => isFine(lexed, partAround(lexed, one)))
    if (isContrast && isOut) {
      if (mention.kind === 'place') Object.assign(mention, { of: 'maker' })
      return tell(mention.kind === 'place' ? 'makerNotIn' : 'forbid')
    }
    if (alternatives.includes(mention) && !isOut) return tell(isRefused(mention) ? 'allow' : 'must')
    if (isHostName(mention) && isBoughtAt(lexed, mention, part) && !isOut)
      return tell(lexed.within(part.from, part.to, 'allow').length ? 'also' : 'must')
    return []
  })
}

/** "There is a map in it as a picture, forgot to mention": what the work holds beside what was told. */
const afterthought =
  /\bforgot to (?:say|mention|add|tell)|\bi should have (?:said|mentioned)|vergessen (?:zu (?:sagen|erwähnen)|dazuzusagen)|vergaß zu|oubli[ée] de (?:dire|préciser|mentionner|signaler)|j['’]oubliais|olvid[éóa]\p{L}{0,4} (?:decir|mencionar|comentar)|se me (?:olvidó|pasó)|esquec[ie]\p{L}{0,4} de (?:dizer|mencionar|avisar)|dimentic\p{L}{0,4} di (?:dire|precisare)|dimenticavo/iu
const inputs = new Set(['image', 'audio', 'video', 'pdf'])

/** "The Americans are fine": a place that is held is that of the data or of makers, as it is held. */
function tellOwner(one: Mention, held: Limits, words: string): void {
  if (one.kind !== 'place' || (one.of && (ofData.test(words) || heldBy(one, held).length))) return
  const owners = (['data', 'maker'] as const).filter((of) => heldBy({ ...one, of }, held).length)
  if (owners.length === 1) Object.assign(one, { of: owners[0] })
}

/** "Europe was about the data, not about the lab": a place that holds of the one, and is meant of the other. */
export function movedPlace(lexed: Lexed, mentions: Mention[], held: Limits): Limits {
  const place = mentions.find(({ kind }) => kind === 'place')
  if (place?.kind !== 'place' || lexed.text.includes('?')) return {}
  const said = (group: 'dataPlace' | 'maker', isDenied: boolean) =>
    lexed.hits.some(
      (hit) =>
        hit.group === group &&
        longWord.test(lexed.tokens[hit.from]?.low ?? '') &&
        isDenied === lexed.within(partAround(lexed, hit).from, hit.from, 'forbid').length > 0,
    )
  const isOf = (of: 'data' | 'maker') => heldBy({ ...place, of }, held).length > 0
  if (isOf('maker') && said('dataPlace', false) && said('maker', true))
    return { labCountries: undefined, region: place.countries[0] }
  if (isOf('data') && said('maker', false) && said('dataPlace', true))
    return { region: undefined, labCountries: place.countries }
  return {}
}
const longWord = /^(?:labs?|(?!from$).{4,})$/

const ofData = /\bdata|\bdaten|donn[ée]es|\bdatos|\bdados|\bdati|serv[ei]|\bhost|h[ée]berg/

/** "Not Bedrock, Azure", "Romanian, not Ukrainian. Polish is right": one takes another's place, and what else holds stays. */
function swappedIn(
  lexed: Lexed,
  mentions: Mention[],
  isOld: (one: Mention) => boolean,
): { mention: Mention; role: Role }[] {
  const isDenied = ({ from }: Mention) =>
    lexed
      .within(Math.max(0, from - 4), from, 'forbid', 'replace', 'lift')
      .some(({ to }) => from - to <= 1)
  const near = (one: Mention, other: Mention) =>
    Math.max(one.from, other.from) - Math.min(one.to, other.to) <= farthestSwap
  for (const old of mentions.filter(
    (one) => swapping.has(one.kind) && isOld(one) && isDenied(one),
  )) {
    const same = mentions.filter(({ kind }) => kind === old.kind)
    const [now, ...more] = same.filter((one) => !isOld(one) && near(one, old))
    if (!now || more.length || isDenied(now)) continue
    const isSame = (one: Mention) => valueOf(one) === valueOf(old)
    return same.map((mention) => ({
      mention,
      role: mention === now ? 'must' : isSame(mention) ? 'lift' : 'none',
    }))
  }
  return []
}
const swapping = new Set(['name', 'language'])
const farthestSwap = 3
const valueOf = (one: Mention) =>
  one.kind === 'language'
    ? one.code
    : one.kind === 'name'
      ? one.found.text.toLowerCase()
      : undefined

/** "Instead of Meta we want Mistral": who stands behind the wish. */
const isWantedInstead = ({ tokens, hits }: Lexed, mention: Mention, named: Mention[]) =>
  named.some(
    (other) =>
      other.to <= mention.from &&
      hits.some(({ group, to }) => group === 'replace' && to === other.from) &&
      tokens.slice(other.to, mention.from).some(({ low }) => wanting.test(low)),
  )
const wanting =
  /^(?:want|need|prefer|take|use|wollen|will|nehmen|mochten|lieber|voulons|veut|veux|prenons|prefere|preferons|queremos|quiero|preferimos|usamos|quero|vogliamo|voglio|preferiamo|prendiamo)$/

const isHostName = (one: Mention) => one.kind === 'name' && one.found.kind === 'host'

/** What stands between commas and words that turn a sentence. */
function partAround({ tokens, text }: Lexed, { from, to }: Span): Span & { words: string } {
  const isCut = (at: number) =>
    tokens[at]?.kind === 'break' || cuts.test(tokens[at]?.low ?? tokens[at]?.text ?? '')
  let [start, end] = [from, to]
  while (start > 0 && !isCut(start - 1)) start -= 1
  while (end < tokens.length && !isCut(end)) end += 1
  return {
    from: start,
    to: end,
    words: text.slice(tokens[start]?.start, tokens[end - 1]?.end).toLowerCase(),
  }
}
const cuts = /^(?:[,.;:!?—–]|but|aber|sondern|mais|pero|mas|ma)$/

/** "The EU is no longer a must", "l'UE n'est plus obligatoire". */
const isNoLonger = ({ words }: { words: string }) =>
  needed.test(words) && (noLonger.test(words) || (negated.test(words) && more.test(words)))
const noLonger =
  /\b(?:no longer|anymore|any more|any longer)\b|\bnicht länger\b|\bplus (?:besoin|obligatoire|nécessaire|une obligation|exigée?|requise?|une condition)|\bya no\b|(?<!\p{L})já não\b/u
/** "Kein Muss mehr", "não é mais": both words have to be there. */
const negated = /\b(?:nicht|kein|keine|keinen|não|non)\b|\bn['’]|\bne\b/
const more = /\b(?:mehr|mais|plus)\b|\bpiù(?!\p{L})/u
const needed =
  /\bmust\b|\bneed|\bhave to|\bhas to|requir|mandator|obligat|necess|condition|compulsor|\bmuss|müssen|pflicht|nötig|notwendig|bedingung|zwingend|vorgeschrieben|vorgabe|erforderlich|obligatoire|nécessaire|besoin|exig|requis|impos|necesari|hace falta|requisit|condici|imprescindible|obrigat|necessári|precisa|condiç|obbligatori|\bserve|\bservono|condizion|vincol/

/** "Fine", "are welcome", "valen", "gehen". */
const isFine = (lexed: Lexed, { from, to, words }: Span & { words: string }) =>
  lexed.within(from, to, 'allow').length > 0 || fine.test(words)
const fine =
  /(?<!\p{L})(?:fine|ok|okay|welcome|allowed|stay in|may stay|may join|can stay|are good|is good|gehen|geht|ok|erlaubt|in ordnung|willkommen|dürfen|darf|passen|passt|ça va|vont bien|vont|conviennent|convient|restent|peuvent rester|acceptés?|valen|vale|sirven|pueden|bienvenid[oa]s|servem|serve|podem|pode|liberad[oa]s|aceit[oa]s|vanno bene|va bene|vanno|possono|può|ammess[oiae])(?!\p{L})/u

/** "Azure or Bedrock, both fine": each of what is named is as good. */
function alternativesIn(lexed: Lexed, named: Mention[]): Mention[] {
  const found: Mention[] = []
  for (const [i, one] of named.entries()) {
    const next = named[i + 1]
    if (!next || next.kind !== one.kind || !isListed(lexed, one, next)) continue
    const isOr = lexed.tokens.slice(one.to, next.from).some(({ low }) => or.test(low))
    const last = named.filter((other) => other.from >= next.from && isListed(lexed, next, other))
    const end = Math.max(next.to, ...last.map(({ to }) => to))
    const { words } = partAround(lexed, { from: end + 1, to: end + 1 })
    const own = partAround(lexed, { from: end, to: end }).words
    if (isOr && (both.test(words) || both.test(own))) found.push(one, next)
  }
  // "Azure, Vertex or Groq, any will do": what is listed before them, too.
  return named.filter(
    (one) =>
      found.includes(one) ||
      (found.length > 0 &&
        named.some(
          (other) => other.from > one.from && isListed(lexed, one, other) && found.includes(other),
        )),
  )
}
const or = /^(?:or|oder|ou|o)$/
const both =
  /(?<!\p{L})(?:both|either|any|all|whichever|beide[sn]?|egal|jede[rs]?|les deux|l['’]une? ou l['’]autre|n['’]importe|tou[ts]|peu importe|cualquiera|los dos|las dos|ambos|ambas|tod[oa]s|da igual|qualquer|os dois|as duas|tanto|tutti|tutte|entramb[ie]|qualsiasi|qualunque|l['’]un[oa] o l['’]altr[oa])(?!\p{L})/u

/** "Everything is bought through OpenRouter", "bezogen wird alles über OpenRouter". */
export const isBoughtAt = (
  lexed: Lexed,
  mention: Span,
  { words } = partAround(lexed, mention),
): boolean =>
  lexed.tokens
    .slice(Math.max(0, mention.from - 2), mention.from)
    .some(({ low }) => through.test(low)) &&
  buying.test(words) &&
  !formerly.test(words)
const through =
  /^(?:through|thru|via|from|at|over|uber|bei|von|par|chez|por|traves|pelo|pela|pelos|na|no|da|tramite|attraverso|dal|dalla|su)$/
const buying =
  /\bbuy|\bbought|purchas|procure|\bsourced?\b|\border|\binvoic|\bbill(?:ed|ing)?\b|(?:goes|go|run|runs) thr(?:ough|u)|bezogen|bezieh|gekauft|kaufen|einkauf|beschaff|bestell|abgerechnet|abrechn|läuft alles|alles läuft|laufen über|\bachet|\bacheté|passe (?:tout )?par|passons|command[eo]|factur|compr[aoe]|contrat|todo pasa|pasa (?:todo )?por|adquir|fatur|tudo passa|passa (?:tudo )?p|acquist|compri|fattur|tutto passa|passa (?:tutto )?(?:da|per)/
const formerly =
  /\b(?:used to|so far|until now|bisher|früher|jusqu|avant|hasta ahora|antes|até agora|finora|prima)\b/

/** "Forget Google, the 20 dollars stay": limits whose number a part of the sentence keeps. */
export const numbersKept = (lexed: Lexed, mentions: Mention[], held: Limits): LimitName[] =>
  mentions
    .filter((one) => one.kind === 'quantity' && keeping.test(partAround(lexed, one).words))
    .flatMap((one) => heldBy(one, held).map(({ name }) => name))
const keeping =
  /\b(?:keep|stays?|remains?|still (?:holds?|stands?)|bleib(?:t|en)?|gilt|gelten|reste(?:nt)?|garde[rsz]?|qued(?:a|an|e|en)|fica[m]?|mant[eéi]\p{L}*|rest(?:a|ano)|rimang\p{L}+)(?!\p{L})/iu

/** "Take the 40 cents out again", "forget the 2B, it has 16 GB": numbers of limits that a message strikes. */
export function numbersTakenOut(lexed: Lexed, mentions: Mention[], held: Limits): LimitName[] {
  const numbers = mentions.filter(({ kind }) => kind === 'quantity')
  if (lexed.text.includes('?')) return []
  return numbers
    .filter((one) => isStruckOut(lexed, one, numbers.length === 1))
    .flatMap((one) => heldBy(one, held).map(({ name }) => name))
}
/** "Keep the 20 dollars and drop Google" strikes another thing: nothing may part the word and the number. */
function isStruckOut({ tokens }: Lexed, number: Span, isAlone: boolean): boolean {
  const isStrike = ({ low }: { low: string }) => striking.test(low)
  const near = tokens.slice(Math.max(0, number.from - 3), number.from).findIndex(isStrike)
  const at =
    near >= 0 ? Math.max(0, number.from - 3) + near : isAlone ? tokens.findIndex(isStrike) : -1
  const between = at < number.from ? tokens.slice(at, number.from) : tokens.slice(number.to, at)
  const isParted = between.some(({ low, text }) => cuts.test(low || text) || joins.test(low))
  const isWhole = !withParticle.test(tokens[at]?.low ?? '')
  return at >= 0 && !isParted && (isWhole || tokens.slice(at).some(({ low }) => away.test(low)))
}
const joins = /^(?:and|und|et|y|e)$/
const striking =
  /^(?:take|strike|cross|leave|get|kick|throw|cut|drop|lose|scrap|delete|remove|forget|ditch|nimm|nehmt|nehmen|streiche?|streicht|streichen|lass|lasst|enleve|enlevez|enlevons|retire|retirez|retirons|supprime|supprimez|oublie|oubliez|quita|quitad|quiten|quitemos|elimina|eliminad|olvida|olvidad|saca|sacad|borra|tira|tirem|tire|remova|remove|esquece|esqueca|retira|retirem|togli|togliete|togliamo|leva|levate|leviamo|eliminate|dimentica|dimenticate)$/
const withParticle = /^(?:take|leave|get|kick|throw|cut|nimm|nehmt|nehmen|lass|lasst)$/
const away = /^(?:out|off|away|again|altogether|entirely|raus|weg|heraus|fallen|wieder)$/
