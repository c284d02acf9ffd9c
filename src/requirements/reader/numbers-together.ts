import { tokensPer } from '../workload-defaults.ts'
import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'
import { isTimed } from './multiples.ts'
import { periods } from './per-month.ts'

/** What numbers of a message are of the whole work: totals, a pile, a rhythm. */

/** No request is larger: what is said to be is told of the whole. */
export const largestWindow = 2_000_000
/** A text of so many tokens that is worked off once is given in one piece; a longer one in pieces. */
const mostAtOnce = 100_000

/** "10M tokens in and 2M out a month", "96M prompt, 12M completion": all text of a month, in and out. */
export function totalsOf(
  lexed: Lexed,
  numbers: Quantity[],
): { input: Quantity; output: Quantity; per: Quantity['per'] } | undefined {
  const texts = numbers.filter(
    ({ unit, value }) => unit === 'token' || (unit === 'item' && value >= leastTotal),
  )
  if (!numbers.some(({ unit }) => unit === 'token') && !lexed.has('token')) return undefined
  const isBeside = ({ from, to }: Quantity, words: RegExp) =>
    lexed.tokens.slice(Math.max(0, from - 1), to + 3).some(({ low }) => words.test(low))
  const output =
    texts.find((one) => isBeside(one, out) && !isBeside(one, into)) ??
    texts.find((one) => isBeside(one, out))
  const others = texts.filter((one) => one !== output)
  const input =
    others.find((one) => isBeside(one, into)) ?? (others.length === 1 ? others[0] : undefined)
  if (!output || !input) return undefined
  const per = [input.per, output.per].find((one) => one && one !== 'item' && one !== 'mtok')
  const isTotal = per !== undefined || input.value > largestWindow
  return isTotal && Math.min(input.value, output.value) >= leastTotal
    ? { input, output, per }
    : undefined
}
/** Less is told of one request. */
const leastTotal = 1e5
const out =
  /^(?:out|outputs?|completions?|written|raus|geschrieben|ausgaben|ecrits?|ecrites?|ecriture|escrit[oa]s?|scritt[oi]|scrittura|heraus|hinaus|ausgabe|ausgabetokens|sortie|salida|saida|uscita|output-tokens|outputtokens)$/
const into =
  /^(?:in|inputs?|prompts?|read|rein|gelesen|eingaben|lus?|lues?|lecture|lid[oa]s?|leid[oa]s?|lectura|leitura|lett[oi]|lettura|herein|hinein|eingabe|eingabetokens|entree|entrada|ingresso|input-tokens|inputtokens)$/

/** "A single pass"; but not what goes in "at once". */
export const isOnce = ({ hits }: Lexed) =>
  hits.some(
    (hit) =>
      hit.group === 'once' &&
      !hits.some(
        ({ group, from, to }) =>
          group === 'context' && from <= hit.from && to >= hit.to && to - from > hit.to - hit.from,
      ),
  )

/** A pile that is worked off, where nothing has a period: "750 theses, 60k tokens each", "a 400-page book, page by page". */
export function pileOf(
  lexed: Lexed,
  free: Quantity[],
  input: Quantity | undefined,
  chance: (one: Quantity) => number,
): Quantity | undefined {
  const pages = lexed.has('byPage')
    ? free.find(({ unit, per }) => unit === 'page' && !isTimed(per))
    : undefined
  if (pages || (!input?.isEach && !isOnce(lexed))) return pages
  const [most, ...others] = free
    .filter(({ unit, per, value }) => unit === 'item' && !isTimed(per) && value >= leastPile)
    .filter((one) => chance(one) >= leastPileChance || !isYear(lexed, one.from, one.value))
    .toSorted((a, b) => chance(b) - chance(a))
  // "2.1 million records need tags, once": what is counted beside "once" is hardly anything else.
  const isAlone = isOnce(lexed) && others.every(({ value }) => value * 10 <= (most?.value ?? 0))
  const least = isAlone && (most?.value ?? 0) >= largePile ? leastAlone : leastPileChance
  return most && chance(most) >= least ? most : undefined
}

const leastPile = 10
const leastPileChance = 0.3
/** "1898 to 1954" */
export const isYear = ({ tokens }: Lexed, from: number, value: number) =>
  value >= 1700 && value <= 2100 && /^\d{4}$/.test(tokens[from]?.text ?? '')
const largePile = 100
const leastAlone = 0.02

/** "In pieces of 600", "chunked at 4,000": what one request is given. */
export const pieceIn = ({ hits }: Lexed, numbers: Quantity[]) =>
  numbers.find(
    ({ from, unit }) =>
      ['item', 'token', 'word', 'page', 'character'].includes(unit) &&
      hits.some(({ group, to }) => group === 'pieces' && to === from),
  )

/** "A knowledge base of 300 handbooks of 80 pages": what is searched is no length of a request, where questions are counted. */
export function isInStock(lexed: Lexed, size: Quantity, volume: Quantity | undefined): boolean {
  const { from, to } = lexed.clauseAt(size.from)
  if (!volume || (volume.from >= from && volume.from < to)) return false
  const [stock] = lexed.within(from, size.from, 'stock')
  // "... in the archive, each query reads 3 pages"
  return stock !== undefined && !lexed.within(stock.to, size.from, 'each').length
}

/** "40,000 articles in the archive": as many as are searched, which is nothing that is done. */
export const isOfStock = (lexed: Lexed, one: Quantity) =>
  !isTimed(one.per) && lexed.within(lexed.clauseAt(one.from).from, one.from, 'stock').length > 0

/** "weekly", "every day": how often, of a text that comes once each time. */
export function rhythmIn(lexed: Lexed, numbers: Quantity[]): Quantity['per'] {
  const found = periods.find(([group, per]) => per !== 'mtok' && per !== 'hour' && lexed.has(group))
  return found && !numbers.some(({ per }) => per === found[1]) ? found[1] : undefined
}

/** Tokens of one of its unit; a bare number is of tokens. */
export const tokensIn = ({ unit }: Quantity): number =>
  unit in tokensPer ? tokensPer[unit as keyof typeof tokensPer] : 1

/** All text of a month or of a pile, told as such: "20M tokens a month", "4M tokens in total", "in pieces of 600". */
export function isWholeText(lexed: Lexed, one: Quantity): boolean {
  if (!['token', 'word', 'character'].includes(one.unit)) return false
  if (one.per && one.per !== 'item' && one.per !== 'mtok') return one.bound !== 'max'
  const isTotal =
    isOnce(lexed) ||
    lexed.has('pieces') ||
    lexed
      .within(one.from - 5, one.to + 5, 'total')
      .some(({ from, to }) => !lexed.within(from - 2, to, 'context').length)
  return isTotal && one.value * tokensIn(one) > mostAtOnce && !one.isEach
}
