import { numberValue } from './reader/text.ts'
import { daysPerMonth, weeksPerMonth } from './workload-defaults.ts'

/**
 * Amounts as people type them into a field of their own, in the languages of the forms. Each reader gives undefined for
 * anything else.
 */

const pattern =
  /^(?:[$~]|us\$|usd)?\s{0,3}(\d(?:[\d.,_' \u00a0\u202f]{0,40}\d)?)\s{0,3}(k|m|mn|b|bn|thousand|million|billion|tsd\.?|mio\.?|mrd\.?|tausend|mille?|mila|mil|millionen|millions?|millones|milhões|milioni)?(?![\p{L}\p{N}.,])([^]*)$/iu

/** By the first letters: "mil" and "mille" are thousands, "mio" and "million" millions, "mrd" and "billion" billions. */
const scales: [RegExp, number][] = [
  [/^(?:k|t|mil$|mill?e$|mila$)/, 1e3],
  [/^(?:b|mrd)/, 1e9],
  [/^m/, 1e6],
]

const setOf = (words: string) => new Set(words.split(' '))
const month = setOf('month mo monthly monat monatlich mois mes mês mese')
const periods: [Set<string>, number][] = [
  [month, 1],
  [setOf('week weekly woche wöchentlich semaine semana settimana'), weeksPerMonth],
  [setOf('day daily tag täglich jour día dia giorno'), daysPerMonth.all],
  [setOf('hour hourly stunde stündlich heure hora ora'), 24 * daysPerMonth.all],
]
const links = setOf('a per the im pro am par au al el por ao cada')
const dollars = setOf('$ us$ usd dollar dollars dólares dollari')
const requests = setOf('request requests call calls message messages times')
const tokens = setOf('token tokens')

const mostMonthlyUsd = 100_000_000
const mostTokens = 100_000_000
const mostRequests = 1e11

/** US dollars a month: `300`, `$1.5k a month`. */
export const readMonthlyUsd = (written: string): number | undefined =>
  readAmount(written, mostMonthlyUsd, (words) =>
    words.every((word) => [dollars, links, month].some((known) => known.has(word))) ? 1 : undefined,
  )

/** Tokens: `128k`, `1M tokens`. */
export const readTokens = (written: string): number | undefined =>
  whole(readAmount(written, mostTokens, (words) => (areOf(tokens, words) ? 1 : undefined)))

/** Requests a month: `2,000`, `500 a day`. */
export const readMonthlyRequests = (written: string): number | undefined =>
  whole(
    readAmount(written, mostRequests, (words) =>
      areOf(requests, words) ? 1 : periods.find(([period]) => period.has(words.at(-1) ?? ''))?.[1],
    ),
  )

const areOf = (known: Set<string>, words: string[]) => words.every((word) => known.has(word))

/** `timesOf`: by what the words behind the number multiply it; undefined where they are of something else. */
function readAmount(
  written: string,
  most: number,
  timesOf: (words: string[]) => number | undefined,
): number | undefined {
  const [, digits, scale = '', rest = ''] = pattern.exec(written.trim()) ?? []
  if (digits === undefined) return undefined
  const times = timesOf(rest.toLowerCase().split(/[\s/]/).filter(Boolean))
  const factor = scale ? scales.find(([word]) => word.test(scale.toLowerCase()))?.[1] : 1
  const value = numberValue(digits.replaceAll('_', ''), false) * (factor ?? 1) * (times ?? 0)
  return value > 0 && value <= most ? value : undefined
}

const whole = (value: number | undefined) => value && (Math.round(value) || undefined)
