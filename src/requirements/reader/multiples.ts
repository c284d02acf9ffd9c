import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'

/** One job takes at most so many requests. */
const mostCallsPerJob = 5000

/** "25 model calls each", "200 calls a run": how many requests one job takes. */
export const isCallsPerJob = (lexed: Lexed, { unit, per, from, to, value, isEach }: Quantity) =>
  unit === 'item' &&
  value > 1 &&
  value <= mostCallsPerJob &&
  (per === 'item' || (per === undefined && (isEach === true || lexed.has('each')))) &&
  lexed.within(from + 1, to + 3, 'call').length > 0

/** "60 analysts x 10 queries a day", "35 pupils, each hands in two a month": how many do it. */
export function multiplier(lexed: Lexed, before: Quantity | undefined, { from }: Quantity): number {
  if (before?.unit !== 'item' || before.per || before.bound || from - before.to > 8) return 1
  const between = lexed.tokens.slice(before.to, from)
  const isTimes = between.some(({ low }) => ['x', '×', '*', 'mal'].includes(low))
  const isEach = lexed.within(before.to, from + 5, 'each').length > 0
  return isTimes || isEach ? before.value : 1
}

/** "6 snippets of some 300 tokens": by how much a size counts. */
export function partsBefore(
  { tokens }: Lexed,
  before: Quantity | undefined,
  { from }: Quantity,
): number {
  if (!before || before.unit !== 'item' || before.value > 60 || from - before.to > 4) return 1
  const between = tokens.slice(before.to, from).map(({ low }) => low)
  return between.length > 1 &&
    between.some((word) => ['of', 'with', 'a', 'von', 'de', 'di', 'mit', 'at'].includes(word))
    ? before.value
    : 1
}
