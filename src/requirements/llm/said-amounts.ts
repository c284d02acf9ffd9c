import type { Ground } from './ground.ts'
import {
  addsUp,
  carries,
  follows,
  isOneOf,
  isSaidFactor,
  numbersIn,
  percentagesIn,
} from './numbers.ts'
import { perMonth, tokensIn, tokensPerUnit } from './units.ts'
import { periodsSaid, unitsSaid } from './units-said.ts'
import type { Wire } from './wire.ts'

/** Whether the words that a language model quotes carry the amount of work it made of them. */

type Claim = Wire['workload'][number]

export const isCount = (field: Claim['field']) =>
  field === 'requestsPerMonth' || field === 'jobsPerMonth' || field === 'requestsPerJob'
const isMonthly = (field: Claim['field']) =>
  field === 'requestsPerMonth' || field === 'jobsPerMonth' || field === 'totalTokens'

/** Tokens of one request, or how many a month. */
export function valueOf({ field, amount, unit, per }: Claim, language: string): number {
  const times = isMonthly(field) && per ? perMonth[per] : 1
  return (isCount(field) ? amount : tokensIn(amount, unit ?? 'token', language)) * times
}

/** Whether the words quoted carry an amount as it stands or worked out; what is multiplied may have been said before. */
export function isSaidAmount(claim: Claim, ground: Ground): boolean {
  const { language, earlier } = ground
  const { field, amount, unit, per, quote } = claim
  // "a daily report", "a page": one is meant where none is said.
  const isOne = amount === 1 && (unit !== null || (isMonthly(field) && per !== null))
  if (isOne && !/\d/.test(quote)) return true
  const numbers = numbersIn(quote)
  const shares = percentagesIn(quote).flatMap((share) => [share, 1 - share, 1 + share])
  if (isMonthly(field) && isMoreOften(claim, ground)) return false
  const isFound =
    carries(amount, quote, language) ||
    addsUp(amount, numbers) ||
    follows(amount, numbers, [...shares, ...numbersIn(earlier)]) ||
    // "per chapter, then": the number itself was said before.
    (numbers.length === 0 && follows(amount, numbersIn(earlier)))
  if (isFound) return true
  if (isCount(field) || field === 'totalTokens')
    if (ratiosOf(claim).some((ratio) => follows(amount / ratio, [...numbers, 1]))) return true
  // Some models convert although they are told not to: where the unit is said, that can be followed.
  const rates = isCount(field) ? [] : unitsSaid(quote)
  const converted = numbers.flatMap((number) => rates.map((rate) => number * rate))
  return addsUp(amount, converted) || isOneOf(amount, converted)
}

/** For a period that comes more often than all that are said: "2,000 a month" is no 2,000 a day. */
function isMoreOften({ per, quote }: Claim, { text, earlier }: Ground): boolean {
  if (per === null || periodsSaid(quote).length === 0) return false
  return perMonth[per] > 1.5 * Math.max(...periodsSaid(`${text} ${earlier}`), 0)
}

/** How often the periods that are said fit into each other and into the one that is counted by: "every 10 minutes", an hour. */
function ratiosOf({ field, per, quote }: Claim): number[] {
  const said = periodsSaid(quote)
  const counted = isMonthly(field) ? [perMonth[per ?? 'month']] : []
  const all = [...said, ...counted]
  return said.flatMap((often) =>
    all.flatMap((seldom) => {
      const ratio = often / seldom
      if (ratio < 1) return []
      // "12 hours a day, every 5 minutes" in a month: two steps.
      const days = said.filter((one) => one < often && one > seldom && one <= perMonth.day)
      return [ratio, ...days.map((day) => (often / perMonth.hour) * (day / seldom))]
    }),
  )
}

/** "per month, I meant", "so half of that": by the amount that is known. */
export function isCorrected(claim: Claim, { before }: Ground): boolean {
  const { field, amount, quote } = claim
  const known = field === 'totalTokens' ? undefined : before?.workload[field]
  if (known === undefined) return false
  if (isSaidFactor(valueOf(claim, 'en') / known, quote)) return true
  // The number stays, the period or unit is another one.
  const rates = Object.values(isMonthly(field) ? perMonth : tokensPerUnit)
  return !/\d/.test(quote) && rates.some((rate) => Math.abs(amount * rate - known) <= 0.02 * known)
}
