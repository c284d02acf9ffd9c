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
