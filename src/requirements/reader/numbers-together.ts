import { tokensPer } from '../workload-defaults.ts'
import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'
import { periods } from './quantities.ts'

/** What numbers of a message are together, or of the whole work: nested, as totals, by a rhythm. */

/** No request is larger: what is said to be is told of the whole. */
export const largestWindow = 2_000_000
/** A text of so many tokens that is worked off once is given in one piece; a longer one in pieces. */
const mostAtOnce = 100_000

/** "Answers mails: 800 mails per case, 15 cases a year": of each so many of what is worked on, and how many in a period. */
export function nestedIn(
  lexed: Lexed,
  numbers: Quantity[],
): [each: Quantity, many: Quantity] | undefined {
  const items = numbers.filter(({ unit }) => unit === 'item')
  if (items.length > mostNested) return undefined
  for (const each of items)
    for (const many of items) {
      const isPeriod = many.per !== undefined && many.per !== 'item' && many.per !== 'mtok'
      const isWorkedOn = lexed.tokens.some(
        ({ low }, at) => at < each.from && isSameNoun(low, each.noun),
      )
      if (
        each.per === 'item' &&
        isPeriod &&
        isWorkedOn &&
        isSameNoun(eachOf(lexed, each), many.noun)
      )
        return [each, many]
    }
  return undefined
}
/** In a text with more numbers nobody means one by another. */
const mostNested = 12
/** What a number is of each of: "case" of "800 mails per case". */
function eachOf(lexed: Lexed, { to }: Quantity): string | undefined {
  for (let at = to; at <= to + 2; at += 1) {
    const end = lexed.at('per', at)
    if (end !== undefined) return lexed.tokens[end]?.low
  }
  return undefined
}
const isSameNoun = (one = '', other = '') => one.length >= 3 && stemOf(one) === stemOf(other)
const stemOf = (noun: string) => noun.split(' ')[0]?.slice(0, 4)

/** "10M tokens in and 2M out a month": all text of a month, in and out. */
export function totalsOf(
  lexed: Lexed,
  numbers: Quantity[],
): { input: Quantity; output: Quantity; per: Quantity['per'] } | undefined {
  const texts = numbers.filter(({ unit }) => unit === 'token' || unit === 'item')
  const [first, second, ...others] = texts
  if (!first || !second || others.length || texts.every(({ unit }) => unit === 'item'))
    return undefined
  const isOut = ({ from, to }: Quantity) =>
    lexed.tokens.slice(Math.max(0, from - 1), to + 3).some(({ low }) => out.test(low))
  const isFirst = isOut(first) && !isOut(second)
  const [input, output] = isFirst ? [second, first] : [first, second]
  const per = [first.per, second.per].find((one) => one && one !== 'item' && one !== 'mtok')
  const isTotal = per !== undefined || input.value > largestWindow
  return isTotal && isOut(output) && Math.min(first.value, second.value) >= 1e5
    ? { input, output, per }
    : undefined
}
const out =
  /^(?:out|output|raus|heraus|hinaus|ausgabe|ausgabetokens|sortie|salida|saida|uscita|output-tokens|outputtokens)$/

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
    lexed.has('once', 'pieces') ||
    lexed
      .within(one.from - 5, one.to + 5, 'total')
      .some(({ from, to }) => !lexed.within(from - 2, to, 'context').length)
  return isTotal && one.value * tokensIn(one) > mostAtOnce && !one.isEach
}
