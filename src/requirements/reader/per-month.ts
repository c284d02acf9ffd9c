import { daysPerMonth, weeksPerMonth } from '../workload-defaults.ts'
import type { Lexed } from './lex.ts'
import type { Per, Quantity, Unit } from './mention.ts'

export const periods: [string, Per][] = [
  ['perMTok', 'mtok'],
  ['perDay', 'day'],
  ['perWeek', 'week'],
  ['perMonth', 'month'],
  ['perQuarter', 'quarter'],
  ['perYear', 'year'],
  ['perHour', 'hour'],
]

/** The period that a phrase at a token tells, and where it ends. */
export function periodAt(lexed: Lexed, at: number): { per: Per; to: number } | undefined {
  for (const [group, per] of periods) {
    const to = lexed.at(group, at)
    if (to !== undefined) return { per, to }
  }
  return undefined
}

/** "and working day", "/ day" behind what a number is told of each of. */
export function bareDay(lexed: Lexed, at: number): { per: Per; isWorkday: boolean } | undefined {
  const phrase = periodAt(lexed, at)
  const isAnd = lexed.at('and', at) !== undefined || lexed.tokens[at]?.text === '/'
  const [first, second] = lexed.tokens.slice(at + 1, at + 3)
  const isWorkday = lexed.within(at, at + 3, 'workday').length > 0
  const per = phrase?.per ?? (isAnd ? (barePeriod(first) ?? barePeriod(second)) : undefined)
  return per && { per, isWorkday }
}
/** "The whole year" */
export const barePeriod = (token?: { low: string }): Per | undefined =>
  bare.find(([words]) => words.test(token?.low ?? ''))?.[1]
const bare: [RegExp, Per][] = [
  [/^(?:day|workday|tag|werktag|arbeitstag|jour|dia|giorno)$/, 'day'],
  [/^(?:weeks?|wochen?|semaines?|semanas?|settiman[ae])$/, 'week'],
  [/^(?:months?|monate?n?|mois|mes|meses|mese|mesi)$/, 'month'],
  [/^(?:quarters?|quartale?n?|trimestr[ei]s?|q[1-4])$/, 'quarter'],
  [/^(?:years?|jahre?n?|ans?|annees?|anos?|ann[oi])$/, 'year'],
  [/^(?:hour|stunde|heure|hora|ora)$/, 'hour'],
]

/** How many of what was counted there are in a month. */
export function perMonth(
  { value, per, isWorkday }: Quantity,
  { days, hours } = { days: isWorkday ? daysPerMonth.working : daysPerMonth.all, hours: 24 },
): number {
  const factors = {
    month: 1,
    day: days,
    week: weeksPerMonth,
    quarter: 1 / 3,
    year: 1 / 12,
    hour: days * hours,
    mtok: 1,
    item: 1,
  }
  return value * (per ? factors[per] : 1)
}

/** "25 mails an hour, 8 hours a day": the hours of a day; all of it where nothing is said. */
export function hoursOf(numbers: Quantity[]): number {
  const hours = numbers.find(
    ({ unit, value }) => unit === 'minute' && value > 60 && value < 1440 && value % 60 === 0,
  )
  const open = numbers.find(isOpening)
  return hours ? hours.value / 60 : open?.low === undefined ? 24 : open.value - open.low
}
/** "8-17": from an hour of the morning to one of the evening. */
const isOpening = ({ unit, per, noun, low = 0, value }: Quantity) =>
  unit === 'item' && !per && !noun && low >= 5 && low <= 12 && value > low && value <= 24

/** "22 days a month", "six days a week": how many days of a month; undefined where nothing is said. */
export function daysOf(numbers: Quantity[]): number | undefined {
  const days = numbers.find(areDays)
  return days && (days.per === 'week' ? days.value * weeksPerMonth : days.value)
}
/** "Six days a week" counts no requests. */
export const areDays = ({ unit, noun = '', per, value }: Quantity) =>
  unit === 'item' && value <= 31 && day.test(noun) && (per === 'month' || per === 'week')
const day =
  /^(?:(?:working |school )?(?:days?|nights?|evenings?)|\w*tagen?|abende?|nachte?|jours?|soirs?|nuits?|dias?|noches?|noites?|giorni|notti|sere)(?: |$)/

/** How many are meant by a rate: "3 per minute" is 180 an hour. */
export function perHour(one: Quantity): Quantity {
  const times = minute.test(one.of ?? '') ? 60 : second.test(one.of ?? '') ? 3600 : undefined
  return times ? { ...one, value: one.value * times, per: 'hour', of: undefined } : one
}
const minute = /^(?:minute|minuto|min)$/
const second = /^(?:second|sekunde|seconde|segundo|secondo)$/

/** "every ten minutes": how often in an hour or a day. */
export function timesOf({ unit, factor }: { unit: Unit; factor: number }, value: number) {
  const minutes = (value * factor) / (unit === 'second' ? 60 : 1)
  if ((unit !== 'minute' && unit !== 'second') || !(minutes > 0)) return undefined
  return minutes < 60
    ? { value: 60 / minutes, per: 'hour' as const }
    : { value: 1440 / minutes, per: 'day' as const }
}
