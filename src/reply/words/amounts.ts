import { decimal, numbers, quantity, tokens, usd, usdPerMonth } from '../../format.ts'
import type { Words } from './en.ts'

/** Numbers as the readers of a language write them: `$1,250.50` is `1.250,50 $` in German. */
export function amountsIn({ locale }: Pick<Words, 'locale'>) {
  const as = (format: (amount: number, locale: string) => string) => (amount: number) =>
    format(amount, locale)
  return {
    usd: as(usd),
    usdPerMonth: as(usdPerMonth),
    tokens: as(tokens),
    quantity: as(quantity),
    decimal: as(decimal),
  }
}

/** `40%`, `40 %`: a share as the readers of a language write it. */
export function shareIn({ locale }: Pick<Words, 'locale'>, share: number, digits = 0): string {
  const places = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return numbers(locale, { style: 'percent', ...places }).format(share)
}

/** `5 minutes`, `5 Minuten`. */
export function spanIn({ locale }: Words, unit: 'minute' | 'hour' | 'day', count: number): string {
  return numbers(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}
