import { isAbbreviated, isEnd, type Lexed } from './lex.ts'
import type { Mention, Place, Quantity } from './mention.ts'
import type { Hit } from './phrases.ts'

/** Whether an amount is said to be a most or a least; the longest phrase next to it tells. */
export function boundOf(lexed: Lexed, { from, to, per }: Quantity): 'max' | 'min' | undefined {
  const near = lexed.hits.filter(
    (hit) =>
      ((hit.group === 'atMost' || hit.group === 'atLeast') &&
        hit.to <= from &&
        hit.to >= from - 3) ||
      ((hit.group === 'tops' || hit.group === 'upwards') &&
        hit.from >= to &&
        hit.from <= to + (per ? 4 : 3)),
  )
  const free = near.filter(
    (hit) =>
      !isArrow(lexed, hit) &&
      !isCut(lexed, Math.min(hit.to, from), Math.max(from, hit.to > from ? hit.from : from)),
  )
  // The longest phrase wins: "no more than" holds "more than".
  const [best] = free.toSorted(
    (a, b) => distance(a, from, to) - distance(b, from, to) || b.to - b.from - (a.to - a.from),
  )
  if (best === undefined) return undefined
  const isMost = best.group === 'atMost' || best.group === 'tops'
  return isMost === isRefused(lexed, best) ? 'min' : 'max'
}

/** "->" */
const isArrow = ({ tokens }: Lexed, { from }: Hit) =>
  tokens[from]?.text === '>' && tokens[from]?.glued && tokens[from - 1]?.text === '-'

/** "No model over $3", "nothing under 30B": what is refused beyond an amount makes it the other end. */
const isRefused = (lexed: Lexed, { from }: Hit): boolean =>
  beyond.test(lexed.tokens[from]?.low ?? '') &&
  (none.test(lexed.tokens[from - 1]?.low ?? '') ||
    lexed
      .within(from - widestRefusal, from, 'forbid')
      .some(({ to }) => to <= from && !isCut(lexed, to, from)))
const none = /^(?:none|nothing|nichts|keins|rien|nada|niente|nulla)$/
const widestRefusal = 4
const beyond =
  /^(?:over|above|beyond|more|exceeding|uber|mehr|oberhalb|au|plus|superieur|por|mas|superior|acima|mais|piu|sopra|oltre|superiore|en|dessous|abaixo|inferieur|inferior|inferiore|under|below|less|smaller|fewer|unter|moins|menos|menor|meno|sotto)$/

const distance = (hit: { from: number; to: number }, from: number, to: number) =>
  hit.to <= from ? from - hit.to : hit.from - to

const isCut = ({ tokens }: Lexed, from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(
      ({ text, kind }, i) =>
        kind === 'break' ||
        [';', ',', '!', '?'].includes(text) ||
        (text === '.' && !isAbbreviated(tokens, from + i)),
    )

/** Words an amount of the model's own cost may follow; after any other word it belongs to that thing. */
const costWords =
  /^(?:cost|costs|put|overall|altogether|insgesamt|spend|pay|stay|stays|keep|be|is|are|for|and|with|but|it|of|budget|price|total|month|monthly|go|want|max|llm|model|something|anything|need|kosten|kostet|ausgeben|fur|und|bleiben|monat|darf|cout|couter|payer|budgete|et|pour|mois|costar|gastar|pagar|y|por|mes|custar|e|costare|spendere|mese|das|ist|a|all|everything|under|por|per|pour|zu|or|needs|can|must|should|come|comes|land|run|running|have|has|got)$/

/** Whether an amount stands for itself ("..., under $300") rather than for a thing ("invoices under $300"). */
export function standsAlone(lexed: Lexed, mention: Place): boolean {
  let at = mention.from - 1
  const bound = lexed.hits.find(
    ({ group, to, from }) =>
      (group === 'atMost' || group === 'budget') &&
      to <= mention.from &&
      to >= mention.from - 2 &&
      from <= at,
  )
  if (bound) at = bound.from - 1
  const isCap = (hit: Hit) => hit.group === 'atLeast' && isRefused(lexed, hit)
  if (lexed.hits.some((hit) => hit.to === mention.from && isCap(hit))) return true
  const before = lexed.tokens[at]
  return (
    !before ||
    before.kind !== 'word' ||
    isEnd(lexed, at) ||
    costWords.test(before.low) ||
    bound?.group === 'budget'
  )
}

/** In a conversation "and with 20 € a month at most" speaks of the model, wherever it stands; a bill's word tells otherwise. */
export const isLaterCap = (lexed: Lexed, mention: Mention, { from, to }: Place) =>
  mention.kind === 'quantity' &&
  mention.bound === 'max' &&
  mention.per !== undefined &&
  lexed.within(from, to, 'bill').length === 0

/** "my limit is 20 a month": a number that counts nothing, by a word for the end of what may be paid, is money. */
export const isBareCap = (lexed: Lexed, mention: Mention) =>
  mention.kind === 'quantity' &&
  mention.unit === 'item' &&
  mention.bound === 'max' &&
  (mention.per === undefined || ['month', 'quarter', 'year'].includes(mention.per)) &&
  (mention.noun === undefined || /^(?:a|per|di|de|of) /.test(mention.noun)) &&
  lexed.tokens
    .slice(Math.max(0, mention.from - 5), mention.to + 5)
    .some(({ low }) => capWords.test(low))
const capWords = /^(?:limit|ceiling|cap|budget|tope|techo|tetto|teto|plafond|obergrenze|deckel)$/
