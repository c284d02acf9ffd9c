import { daysPerMonth, tokensPer, weeksPerMonth } from '../workload-defaults.ts'

/** Conversions of amounts: the language model names the unit, the arithmetic is here. */

/** Tokens that one unit of text takes. An image is a photo, a scan or a page sent as a picture; a minute is of speech. */
export const tokensPerUnit = {
  token: 1,
  ...tokensPer,
  /** Of speech, as a minute is. */
  hour: 60 * tokensPer.minute,
  sentence: 25,
  paragraph: 100,
  kilobyte: 250,
  megabyte: 250_000,
  gigabyte: 250_000_000,
}

export type TextUnit = keyof typeof tokensPerUnit
export const textUnits = Object.keys(tokensPerUnit) as TextUnit[]

/** Languages whose characters are about one token each. */
const denseLanguages = new Set(['ja', 'zh', 'ko'])

export function tokensIn(amount: number, unit: TextUnit, language: string): number {
  const isDense = unit === 'character' && denseLanguages.has(language)
  return amount * (isDense ? 1 : tokensPerUnit[unit])
}

/** How often a period comes in a month of 30 days or 22 working days; "once" is the work of one month. */
export const perMonth = {
  once: 1,
  minute: 24 * 60 * daysPerMonth.all,
  hour: 24 * daysPerMonth.all,
  workday: daysPerMonth.working,
  day: daysPerMonth.all,
  week: weeksPerMonth,
  month: 1,
  quarter: 1 / 3,
  'half-year': 1 / 6,
  year: 1 / 12,
} as const

export type Period = keyof typeof perMonth
export const periods = Object.keys(perMonth) as Period[]
