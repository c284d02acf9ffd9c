import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'

/** One job takes at most so many requests. */
export const mostCallsPerJob = 5000

/** "25 model calls each", "200 calls a run": how many requests one job takes. */
export const isCallsPerJob = (lexed: Lexed, { unit, per, from, to, value, isEach }: Quantity) =>
  unit === 'item' &&
  value > 1 &&
  value <= mostCallsPerJob &&
  (per === 'item' || (per === undefined && (isEach === true || lexed.has('each')))) &&
  lexed.within(from + 1, to + 3, 'call').length > 0

/** More than that do nothing each: they are a stock. */
export const mostPeople = 1_000_000

/** "60 analysts x 10 queries a day", "35 pupils, each hands in two a month": how many do it. */
export function multiplier(lexed: Lexed, before: Quantity | undefined, one: Quantity): number {
  const { from } = one
  if (before && isOfEach(lexed, before, one)) return before.value
  if (before?.unit !== 'item' || before.per || before.bound || from - before.to > 8) return 1
  if (before.value > mostPeople) return 1
  const between = lexed.tokens.slice(before.to, from)
  const isTimes = between.some(({ low }) => ['x', '×', '*', 'mal'].includes(low))
  const isEach = lexed.within(before.to, from + 5, 'each').length > 0
  return isTimes || isEach ? before.value : 1
}

/** "800 emails per case, 15 cases a year": what is counted in each of those that are counted next. */
export const isOfEach = (
  lexed: Lexed,
  before: Quantity,
  { from, noun = '', per }: Quantity,
): boolean =>
  before.unit === 'item' &&
  before.per === 'item' &&
  before.value > 1 &&
  per !== undefined &&
  per !== 'item' &&
  !isCallsPerJob(lexed, before) &&
  lexed.tokens
    .slice(before.to + 1, from)
    .some(
      ({ kind, low }) =>
        kind === 'word' && low.length > 3 && noun.startsWith(low.slice(0, 4)) && !request.test(low),
    )

/** "three PDFs per request" go into one. */
const request = /^(?:request|quer|anfrage|consulta|demande|requet|solicitud|pedido|richiest)/

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
