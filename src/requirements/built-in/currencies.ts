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

/** What people write for them, and how many of the unit one is. */
export const currencies: [RegExp, string, number][] = [
  [/^(?:a\$|aud)$/, 'AUD', 1],
  [/^(?:c\$|cad)$/, 'CAD', 1],
  [/^(?:r\$|brl|reais|real)$/, 'BRL', 1],
  [/^(?:us\$|\$|usd|dollars?|dolar(?:es)?|bucks?|dollari)$/, 'USD', 1],
  [/^(?:€|eur|euros?)$/, 'EUR', 1],
  [/^(?:£|gbp|pounds?|quid)$/, 'GBP', 1],
  [/^(?:chf|franken|francs?)$/, 'CHF', 1],
  [/^(?:₹|inr|rupees?|rs)$/, 'INR', 1],
  [/^(?:¥|jpy|yen)$/, 'JPY', 1],
  [/^(?:cents?|cts?|¢|c|centavos?)$/, 'USD', 0.01],
  [/^(?:centimes?|centesimi|centimos?)$/, 'EUR', 0.01],
  [/^(?:pence)$/, 'GBP', 0.01],
]
