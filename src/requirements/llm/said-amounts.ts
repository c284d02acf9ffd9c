import type { Ground } from './ground.ts'
import { addsUp, carries, follows, isSaidFactor, numbersIn, percentagesIn } from './numbers.ts'
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
export function isSaidAmount(said: Claim, ground: Ground): boolean {
  // "3 mil" is millions in English and thousands in Spanish.
  const isEnglish = ground.language === 'en'
  const claim = isEnglish ? { ...said, quote: said.quote.replace(/(?<=\d ?)mil\b/i, 'mio') } : said
  const { field, amount, unit, per, quote } = claim
  // "a daily report", "a page": one is meant where none is said.
  const isOne = amount === 1 && (unit !== null || (isMonthly(field) && per !== null))
  if (isOne && !/\d/.test(quote)) return true
  const isOften = isMonthly(field) && isMoreOften(claim, ground)
  if (!isOften && isAsSaid(claim, ground)) return true
  const numbers = numbersIn(quote)
  const once = everyFew.test(quote) ? [1] : []
  if (isCount(field) || field === 'totalTokens')
    if (ratesOf(claim, isOften).some((rate) => follows(amount / rate, numbers, once))) return true
  // Some models convert although they are told not to: where the unit is said, that can be followed.
  const units = isCount(field) ? [] : unitsSaid(quote)
  const converted = numbers.flatMap((number) => units.map((rate) => number * rate))
  return addsUp(amount, converted) || units.some((rate) => follows(amount / rate, numbers))
}

/** "Every five minutes" is one in five. */
const everyFew =
  /every|each|\balle\b|\bjede|\btou(?:te)?s les\b|\bcada\b|\bogni\b|\u6bcf|\u3054\u3068/i

function isAsSaid({ amount, quote }: Claim, { language, earlier }: Ground): boolean {
  const numbers = numbersIn(quote)
  const shares = percentagesIn(quote).flatMap((share) => [share, 1 - share, 1 + share])
  return (
    carries(amount, quote, language) ||
    addsUp(amount, numbers) ||
    follows(amount, numbers, [...shares, ...numbersIn(earlier)]) ||
    // "per chapter, then": the number itself was said before.
    (numbers.length === 0 && follows(amount, numbersIn(earlier)))
  )
}

/** For a period that comes more often than all that are said: "2,000 a month" is no 2,000 a day. */
function isMoreOften({ per, quote }: Claim, { text, earlier }: Ground): boolean {
  if (per === null || periodsSaid(quote).length === 0) return false
  return perMonth[per] > 1.5 * Math.max(...periodsSaid(`${text} ${earlier}`), 0)
}

/**
 * By what the numbers of the words may be multiplied to count by the claimed period: for the periods that are said, and
 * for one that fits into another ("12 hours a day, every 10 minutes").
 */
function ratesOf({ field, per, quote }: Claim, isOften: boolean): number[] {
  const said = periodsSaid(quote)
  const within = said.flatMap((often) => said.map((seldom) => often / seldom))
  const ratios = [1, ...within.filter((ratio) => ratio > 1)]
  if (!isMonthly(field)) return ratios
  const claimed = perMonth[per ?? 'month']
  const counted = isOften ? said : [...said, claimed]
  return counted.flatMap((period) => ratios.map((ratio) => (ratio * period) / claimed))
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
