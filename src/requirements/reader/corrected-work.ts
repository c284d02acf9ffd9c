import type { Workload } from '../requirement.ts'
import { daysPerMonth, weeksPerMonth } from '../workload-defaults.ts'
import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'
import { isSameThing, isTimed } from './multiples.ts'
import { numberAt } from './number-at.ts'
import { isYear } from './numbers-together.ts'
import type { Parts } from './parts.ts'
import { barePeriod, periodAt, perMonth as perMonthOf } from './per-month.ts'

/** The work as it was told, put right: another number, in another period, over a longer time, for each, in pieces. */
export function correctedWork(
  before: Workload,
  parts: Parts,
  isTold: boolean,
): Partial<Workload> | undefined {
  const requestsPerMonth =
    (isTold ? correctedRequests(before.requestsPerMonth, parts) : undefined) ??
    inOtherPeriod(before.requestsPerMonth, parts) ??
    spread(before.requestsPerMonth, parts) ??
    forEach(parts)
  return requestsPerMonth === undefined ? inPieces(before, parts) : { requestsPerMonth }
}

/** "Nein, im Monat" */
const isNo = ({ tokens }: Lexed) => /^(?:nein|no|non|nao|nope)$/.test(tokens[0]?.low ?? '')

/** "A YEAR, not a month", "not daily. monthly!": the number of requests stays, in the other of two periods. */
export function inOtherPeriod(
  before: number,
  { lexed, mentions, earlier }: Pick<Parts, 'lexed' | 'mentions' | 'earlier'>,
): number | undefined {
  const [number, ...more] = mentions.filter((one): one is Quantity => one.kind === 'quantity')
  // "3,200 is by the quarter": the number it was told with.
  const isSameNumber = number !== undefined && earlier.some(({ value }) => value === number.value)
  if (more.length || (number && !isSameNumber)) return
  if (!isSameNumber && !lexed.has('forbid', 'correct') && !isNo(lexed)) return
  const said = lexed.tokens.flatMap((token, at) => {
    const per = periodAt(lexed, at)?.per ?? (isSameNumber ? barePeriod(token) : undefined)
    const isNot = lexed.within(Math.max(0, at - 2), at, 'forbid').length > 0
    return per ? [{ per, isNot }] : []
  })
  const now = said.find(({ isNot }) => !isNot)
  // "Sorry, that was per month": what was told in another period.
  const told = earlier.find((one) => one.per && Math.abs(perMonthOf(one) - before) < 1)
  const old = said.find(({ isNot, per }) => isNot && per !== now?.per) ?? told
  if (!now || !old || old.per === now.per) return undefined
  const inPeriod = (per: Quantity['per']) => perMonthOf({ value: 1, per } as Quantity)
  return Math.max(1, Math.round((before / inPeriod(old.per)) * inPeriod(now.per)))
}

/** A month has so many of what requests are counted by: months, weeks, days, working days. */
const perMonth = [1, weeksPerMonth, daysPerMonth.all, daysPerMonth.working]
/**
 * "14, not 40", "3 offices, not 12", "70 is April, on average it's 30": of two bare numbers one is what the work was, in the
 * period it was told for, or one that it was told with.
 */
function correctedRequests(
  before: number,
  { lexed, mentions, earlier }: Parts,
): number | undefined {
  const [first, second, ...more] = mentions.filter(
    (one): one is Quantity =>
      one.kind === 'quantity' && one.value > 1 && !isYear(lexed, one.from, one.value),
  )
  const isCorrection = lexed.has('forbid', 'correct', 'past', 'only', 'each')
  if (!first || !second || more.length || !isCorrection || first.value === second.value)
    return undefined
  if ([first, second].some(({ unit, per, bound }) => unit !== 'item' || per === 'item' || bound))
    return undefined
  const pairs = [
    [first, second],
    [second, first],
  ] as const
  for (const [old, now] of pairs)
    for (const times of perMonth)
      if (Math.abs(old.value * times - before) < 1)
        return Math.max(1, Math.round(now.per ? perMonthOf(now) : now.value * times))
  for (const [old, now] of pairs)
    if (old.value > 0 && earlier.some(({ unit, value }) => unit === 'item' && value === old.value))
      return Math.max(1, Math.round((before * now.value) / old.value))
  return undefined
}

/** "Spread over half a year": of a pile that is done once, so much a month. */
function spread(before: number, { lexed, earlier }: Parts): number | undefined {
  if (!lexed.has('spread') || earlier.some(({ per }) => isTimed(per))) return undefined
  const at = lexed.tokens.findIndex((token) => barePeriod(token) !== undefined)
  const isHalf = lexed.within(Math.max(0, at - 2), at + 1, 'half').length > 0
  const many = isHalf ? 1 / 2 : (numberAt(lexed, at - 1)?.value ?? 1)
  const inMonth = perMonthOf({ value: 1, per: barePeriod(lexed.tokens[at]) } as Quantity)
  return at > 0 ? Math.max(1, Math.round((before * inMonth) / many)) : undefined
}

/** "One per turbine a day", of 90 turbines. */
function forEach({ amounts, mentions, earlier }: Parts): number | undefined {
  if (amounts.workload.requestsPerMonth === undefined) return undefined
  for (const one of mentions) {
    if (one.kind !== 'quantity' || !one.of || !isTimed(one.per)) continue
    const all = earlier.find(({ unit, noun }) => unit === 'item' && isSameThing(one.of, noun))
    if (all) return Math.round(perMonthOf(one) * all.value)
  }
  return undefined
}

/** "Rather chapter by chapter, 25 per novel", of so many novels a month. */
function inPieces(
  before: Workload,
  { lexed, mentions, earlier }: Parts,
): Partial<Workload> | undefined {
  const isSplit =
    lexed.has('pieces') ||
    lexed.tokens.some(
      ({ low, kind }, i) => kind === 'word' && low.length > 3 && low === lexed.tokens[i + 2]?.low,
    )
  const number = mentions.find(
    (one): one is Quantity =>
      one.kind === 'quantity' &&
      one.per === 'item' &&
      earlier.some(({ per, noun }) => isTimed(per) && isSameThing(one.of, noun)),
  )
  if (!isSplit || !number) return undefined
  return {
    inputTokens: Math.round(before.inputTokens / number.value),
    requestsPerJob: number.value,
    jobsPerMonth: before.requestsPerMonth,
    requestsPerMonth: Math.round(before.requestsPerMonth * number.value),
  }
}
