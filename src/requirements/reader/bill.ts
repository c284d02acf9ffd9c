import { daysPerMonth, weeksPerMonth } from '../workload-defaults.ts'
import { isEnd, type Lexed } from './lex.ts'
import type { Mention, Place, Quantity } from './mention.ts'

/** A bill stands so close to the model it is for, in words. */
const reach = 9

const timesAMonth: Partial<Record<NonNullable<Quantity['per']>, number>> = {
  month: 1,
  day: daysPerMonth.all,
  week: weeksPerMonth,
  year: 1 / 12,
}

/**
 * What the model of today costs a month, in USD: money per period in one sentence with its name, with no end that would
 * make it a condition; the nearest where several are told.
 */
export function billOf(lexed: Lexed, mentions: Mention[], today: Set<Mention>): number | undefined {
  const names = [...today].filter(({ kind }) => kind === 'name')
  const gapTo = (one: Quantity) =>
    Math.min(...names.map((name) => wordsBetween(lexed, ...inOrder(one, name))))
  const [bill] = mentions
    .filter(
      (one): one is Quantity =>
        one.kind === 'quantity' &&
        one.unit === 'money' &&
        one.bound === undefined &&
        one.per !== undefined &&
        one.per in timesAMonth &&
        lexed.within(Math.max(0, one.from - 4), one.to + 3, 'budget').length === 0 &&
        gapTo(one) <= reach,
    )
    .toSorted((a, b) => gapTo(a) - gapTo(b))
  const times = timesAMonth[bill?.per ?? 'month'] ?? 1
  return bill && Math.round(bill.value * times * 100) / 100
}

const inOrder = (a: Place, b: Place): [Place, Place] => (a.from < b.from ? [a, b] : [b, a])

/** Infinite across the end of a sentence. */
function wordsBetween(lexed: Lexed, { to }: Place, { from }: Place): number {
  const ends = lexed.tokens.slice(to, from).some((_, i) => isEnd(lexed, to + i))
  return ends ? Infinity : from - to
}
