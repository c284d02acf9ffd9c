import type { Lexed } from './lex.ts'
import { tokenise } from './text.ts'

/** Rough, fixed exchange rates to the US dollar, set on 2026-11-01: enough to compare price lists. */
export const approximateUsd: Record<string, number> = {
  USD: 1,
  EUR: 1.15,
  GBP: 1.33,
  CHF: 1.25,
  CAD: 0.71,
  AUD: 0.65,
  BRL: 0.19,
  INR: 0.011,
  JPY: 0.0065,
}
export const ratesAsOf = '2026-11-01'

const spellings: Record<string, string> = {
  USD: '$ us$ usd dollar dollars dolar dolares dollari dollaro bucks buck',
  EUR: '€ eur euro euros',
  GBP: '£ gbp pound pounds quid pfund',
  CHF: 'chf franken fr francs',
  CAD: 'cad',
  AUD: 'aud',
  BRL: 'brl reais real r$',
  INR: '₹ inr rupees rupee rs',
  JPY: '¥ jpy yen',
}
const hundredths: Record<string, string> = {
  USD: 'cent cents cts ¢ centavo centavos ct',
  EUR: 'centime centimes centesimo centesimi centimo centimos',
  GBP: 'pence',
}

const units = (of: Record<string, string>, share: number) =>
  Object.entries(of).flatMap(([code, list]) =>
    list.split(' ').map((word) => [word, { code, share }] as const),
  )

/** What people write for money: the currency, and how many of it one is. */
export const currencies = new Map([...units(spellings, 1), ...units(hundredths, 0.01)])

/** The amount of money that the number at token `i` is, in US dollars, with its currency where that is another. */
export function moneyAround(
  { tokens }: Pick<Lexed, 'tokens'>,
  i: number,
  { value, to }: { value: number; to: number },
) {
  const before = tokens[i - 1]
  const after = tokens[to]
  const ahead =
    (before && !before.glued) || before?.kind === 'sign' || i === 1
      ? currencies.get(before?.low ?? '')
      : undefined
  const behind = currencies.get(after?.low ?? '')
  const currency = ahead ?? behind
  if (!currency) return undefined
  const isAhead = currency === ahead
  const isNational = isAhead && before?.low === '$' && tokens[i - 2]?.low
  const code =
    isNational === 'r'
      ? 'BRL'
      : isNational === 'a'
        ? 'AUD'
        : isNational === 'c'
          ? 'CAD'
          : currency.code
  // "300 dollars of" / "50 cents of a euro".
  const next = tokens[to + 2]
  const whole = !isAhead && currency.share < 1 ? currencies.get(next?.low ?? '')?.code : undefined
  const usd = value * currency.share * (approximateUsd[whole ?? code] ?? 1)
  return {
    value: usd,
    from: isAhead ? i - 1 : i,
    to: isAhead ? to : to + (whole ? 3 : 1),
    ...((whole ?? code) !== 'USD' && { currency: whole ?? code }),
  }
}

/** US dollars that one of the currency is worth in which a text speaks of money; 1 where it speaks of none. */
export function rateIn(text: string): number {
  const tokens = tokenise(text)
  for (const [i, { kind }] of tokens.entries()) {
    const money =
      kind === 'number' ? moneyAround({ tokens }, i, { value: 1, to: i + 1 }) : undefined
    if (money?.currency) return approximateUsd[money.currency] ?? 1
  }
  return 1
}

/** Equal, or the same amount in one of the usual currencies. */
export const isSame = (said: number, value: number) =>
  [1, ...Object.values(approximateUsd)].some(
    (rate) => Math.abs(said * rate - value) <= 0.01 * Math.abs(value),
  )
