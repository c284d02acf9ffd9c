import { limitPhrase, statedLimits, type LimitName, type Limits } from '../limits/index.ts'
import { workloadPhrase } from '../describe-changes.ts'
import type { Requirement, Workload } from '../requirement.ts'
import { daysPerMonth, tokensPer, weeksPerMonth } from '../workload-defaults.ts'
import { numberLimits } from './heads.ts'
import type { Mention, Quantity } from './mention.ts'
import type { Parts } from './parts.ts'
import { relativeIn } from './relative.ts'

/** What a number changes that stands in a message almost alone: a limit that holds, or the work as it was told. */
export interface Meant {
  limits?: Limits
  workload?: Partial<Workload>
}

/** "But no smaller than 7", after "at most 15B". */
function otherEndOf(
  { minParametersB, maxParametersB }: Limits,
  { unit, value, bound, noun }: Quantity,
): LimitName | undefined {
  if ((unit !== 'item' && unit !== 'parameter') || noun || !bound) return undefined
  if (bound === 'min' && maxParametersB !== undefined && value < maxParametersB)
    return minParametersB === undefined ? 'minParametersB' : undefined
  if (bound === 'max' && minParametersB !== undefined && value > minParametersB)
    return maxParametersB === undefined ? 'maxParametersB' : undefined
  return undefined
}

/** Something a conversation holds a number for already. */
type Held = { value: number; isLast: boolean } & (
  | { limit: LimitName }
  | { field: 'requestsPerMonth' | 'requestsPerJob' | 'inputTokens' | 'outputTokens' }
)

/**
 * "2M", "make it 6 seconds", "lieber 80", "150 verbali": one number and few words, after something of its kind was said. It
 * is meant for what the message before set, else for what has the nearest value. Undefined where it says itself what it is.
 */
export function meantBy(
  before: Requirement,
  parts: Parts,
  lastChange: string[],
): Meant | undefined {
  const { mentions, rate, earlier } = parts
  const [said, ...others] = mentions
  if (said?.kind !== 'quantity' || !isTerse(parts, said)) return undefined
  const end = clauseEnd(parts.lexed, said.from)
  // "I dropped a zero"
  const isOther = (one: Mention) => one.kind === 'quantity' && one.value > 1
  if (others.some((one) => one.from < end || isOther(one))) return undefined
  // What was taken for money by its role alone is a bare number here.
  const number: Quantity = said.isBare ? { ...said, unit: 'item', value: said.value / rate } : said
  const candidates = heldNumbers(before, lastChange).filter(
    (held) => fits(held, number) && goesTheWay(parts.lexed, held, number),
  )
  const value = (held: Held) => valueFor(held, number, rate, earlier)
  const otherEnd = otherEndOf(before.limits, number)
  if (otherEnd) return { limits: { [otherEnd]: number.value } }
  const last = candidates.filter(({ isLast }) => isLast)
  const [meant] = (last.length ? last : candidates).toSorted(
    (a, b) => gap(value(a), a.value) - gap(value(b), b.value),
  )
  if (!meant || gap(value(meant), meant.value) > farthest) return undefined
  return 'limit' in meant
    ? { limits: { [meant.limit]: value(meant) } }
    : { workload: workloadOf(before.workload, meant.field, Math.max(1, Math.round(value(meant)))) }
}

/** A pile that is done once is as many requests as it has pieces. */
const workloadOf = (
  { requestsPerMonth, requestsPerJob }: Workload,
  field: keyof Workload,
  value: number,
): Partial<Workload> =>
  field === 'requestsPerMonth' && requestsPerJob === requestsPerMonth
    ? { requestsPerMonth: value, requestsPerJob: value }
    : { [field]: value }

/** What the last change set, or what holds beside it, of all that is told in one number. */
export function heldNumbers(
  { limits, workload, assumed }: Requirement,
  lastChange: string[],
): Held[] {
  const fields = workFields.filter(
    (field) => workload[field] !== undefined && !assumed.includes(`workload.${field}`),
  )
  return [
    ...statedLimits(limits).flatMap(([limit, value]) =>
      typeof value === 'number' && isNumberLimit(limit)
        ? [{ limit, value, isLast: lastChange.includes(limitPhrase(limit, value) ?? '') }]
        : [],
    ),
    ...fields.map((field) => ({
      field,
      value: workload[field]!,
      isLast: lastChange.includes(workloadPhrase(field, workload[field]!)),
    })),
  ]
}
const workFields = ['requestsPerMonth', 'requestsPerJob', 'inputTokens', 'outputTokens'] as const
export const isNumberLimit = (name: LimitName) =>
  (numberLimits as readonly LimitName[]).includes(name)

const mostWords = 6
/** "Two cents would be all right, too". */
const mostAllowing = 9
/** "Raised it to 15": what is more than that already is not meant. */
function goesTheWay(lexed: Parts['lexed'], held: Held, { value, unit }: Quantity): boolean {
  if (unit !== 'item' || lexed.has('up') === lexed.has('down')) return true
  return lexed.has('up') ? value > held.value : value < held.value
}

/** A comma close behind the number: what comes then says why. */
function clauseEnd({ tokens }: Parts['lexed'], number: number): number {
  const comma = tokens.findIndex(({ text }, i) => i > number && text === ',')
  return comma > 0 && comma - number <= 3 ? comma : tokens.length
}
const wordsOf = (lexed: Parts['lexed'], number: number) =>
  lexed.tokens
    .slice(0, clauseEnd(lexed, number))
    .filter(({ kind }) => kind === 'word' || kind === 'number').length
/** No question, no "10x", nothing of what is used, was or is paid, and no word that says what the number is. */
const isTerse = ({ lexed, mentions }: Parts, { per, isEach, from }: Quantity) =>
  !per &&
  !isEach &&
  wordsOf(lexed, from) <= (lexed.has('allow') ? mostAllowing : mostWords) &&
  !lexed.text.includes('?') &&
  !('factor' in (relativeIn(lexed, mentions) ?? {})) &&
  !lexed.within(0, clauseEnd(lexed, from), ...telling).length
const telling = ['use', 'past', 'bill', 'lift', 'whatIf', 'keep', 'budget', 'context']

/** Whether a number can be one of those: by its unit, what it counts, and the end that it names. */
function fits(held: Held, { unit, noun, bound, low }: Quantity): boolean {
  if (low !== undefined) return false
  if ('limit' in held) {
    const isThatEnd = bound === undefined || held.limit.startsWith(bound)
    return isThatEnd && (unit === 'item' ? !noun : limitsOfUnit[unit]?.test(held.limit) === true)
  }
  if (bound) return false
  const isSize = held.field === 'inputTokens' || held.field === 'outputTokens'
  return unit === 'item' ? !isSize : isSize && unit in tokensPer
}
const limitsOfUnit: Partial<Record<Quantity['unit'], RegExp>> = {
  money: /Usd/,
  second: /Seconds$/,
  minute: /maxAnswerSeconds/,
  parameter: /ParametersB$/,
  tps: /PerSecond$/,
}

/**
 * A number as the value of what it is meant for. Of requests: as much more or less as of the same was counted in the first
 * message ("90 lawyers" after "70 lawyers, 5 questions a day"), else in the period that comes nearest to what was said.
 */
function valueFor(held: Held, number: Quantity, rate: number, earlier: Quantity[]): number {
  const { value, unit } = number
  if ('limit' in held) {
    if (unit === 'minute') return value * 60
    if (unit !== 'item' || !/Usd/.test(held.limit)) return value
    // "5 would be all right, too", of cents.
    const cents = (value * rate) / 100
    const isCents = held.value < 1 && gap(cents, held.value) < gap(value * rate, held.value)
    return isCents ? cents : value * rate
  }
  if (held.field === 'requestsPerMonth') {
    const same = earlier.find((one) => isOfSame(one, number))
    if (same) return held.value * (value / same.value)
    return value * (timesOf(held.value, earlier) ?? nearestTimes(value, held.value))
  }
  return value * (unit in tokensPer ? tokensPer[unit as keyof typeof tokensPer] : 1)
}
/** How often a month has what the work was told by, where it is known of which number it came. */
const timesOf = (held: number, earlier: Quantity[]): number | undefined =>
  perMonth.find((times) =>
    earlier.some(
      ({ unit, value, low }) =>
        unit === 'item' && low === undefined && Math.abs(value * times - held) < 1,
    ),
  )
const nearestTimes = (value: number, held: number): number =>
  perMonth.toSorted((a, b) => gap(value * a, held) - gap(value * b, held))[0] ?? 1
/** Two numbers of the same things: "14 agents", "20 agents". */
const isOfSame = (one: Quantity, other: Quantity) =>
  one.unit === 'item' && one.value > 0 && one.noun !== undefined && stemOf(one) === stemOf(other)
const stemOf = ({ noun = '' }: Quantity) => noun.split(' ')[0]?.slice(0, 5)
/** A month has so many of what requests are counted by: months, weeks, days, working days. */
const perMonth = [1, weeksPerMonth, daysPerMonth.all, daysPerMonth.working]

/** Beyond a hundred times as much or as little it is about something else. */
const farthest = Math.log(100)
const gap = (one: number, other: number) => Math.abs(Math.log(one / other))
