import { daysPerMonth, weeksPerMonth } from '../workload-defaults.ts'
import { wordsOf } from './conditions.ts'
import { isEnd, type Lexed } from './lex.ts'
import type { Mention, Span, Quantity } from './mention.ts'

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
        (one.unit === 'money' || isPaid(lexed, one)) &&
        one.bound === undefined &&
        one.per !== undefined &&
        one.per in timesAMonth &&
        !isBudget(lexed, one) &&
        gapTo(one) <= reach,
    )
    .toSorted((a, b) => gapTo(a) - gapTo(b))
  const times = timesAMonth[bill?.per ?? 'month'] ?? 1
  return bill && Math.round(bill.value * times * 100) / 100
}

/** "We pay 12k a month": a bare number behind a word for bills. */
const isPaid = (lexed: Lexed, { unit, noun, from, to }: Quantity) =>
  unit === 'item' &&
  lexed.within(Math.max(0, from - 4), from, 'bill').length > 0 &&
  (noun === undefined ||
    lexed
      .within(from, to, 'perMonth', 'perDay', 'perWeek', 'perYear')
      .some((hit) => wordsOf(lexed, hit).toLowerCase() === noun))

/** What may be spent, and not what is: "currently spending". */
const isBudget = (lexed: Lexed, { from, to }: Quantity) =>
  lexed
    .within(Math.max(0, from - 4), to + 3, 'budget')
    .some((hit) => !lexed.hits.some((now) => now.group === 'use' && now.to === hit.from))

const inOrder = (a: Span, b: Span): [Span, Span] => (a.from < b.from ? [a, b] : [b, a])

/** Infinite across the end of a sentence. */
function wordsBetween(lexed: Lexed, { to }: Span, { from }: Span): number {
  const ends = lexed.tokens.slice(to, from).some((_, i) => isEnd(lexed, to + i))
  return ends ? Infinity : from - to
}
