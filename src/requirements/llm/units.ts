/** Conversions of amounts: the language model names the unit, the arithmetic is here. */

/** Tokens that one unit of text takes. */
export const tokensPerUnit = {
  token: 1,
  character: 0.25,
  word: 1.3,
  line: 12,
  sentence: 25,
  paragraph: 100,
  page: 650,
  /** A photo, a scan or a page sent as a picture. */
  image: 1000,
  /** Of speech, once it is written down. */
  minute: 200,
  kilobyte: 250,
  megabyte: 250_000,
} as const

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
  minute: 43_200,
  hour: 720,
  workday: 22,
  day: 30,
  week: 52 / 12,
  month: 1,
  quarter: 1 / 3,
  year: 1 / 12,
} as const

export type Period = keyof typeof perMonth
export const periods = Object.keys(perMonth) as Period[]
