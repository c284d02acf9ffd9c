import { quantity, tokens, usd, usdPerMonth } from '../../format.ts'
import type { Words } from './words.ts'

/** Numbers as a language writes them: `$1,250.50` is `$1.250,50` in German. */
export function amountsIn(words: Words) {
  const as = (format: (amount: number) => string) => (amount: number) =>
    digitsIn(words, format(amount))
  return {
    usd: as(usd),
    usdPerMonth: as(usdPerMonth),
    tokens: as(tokens),
    quantity: as(quantity),
    decimal: as(String),
  }
}

/** Commas and points of a number that stands alone, not of a name. */
function digitsIn({ locale }: Words, text: string): string {
  if (locale.startsWith('en')) return text
  const group = locale.startsWith('fr') ? '\u202F' : '.'
  return text.replace(/[.,]/g, (sign) => (sign === ',' ? group : ','))
}
