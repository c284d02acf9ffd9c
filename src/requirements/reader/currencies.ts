import type { Lexed } from './lex.ts'
import { tokenise, type Token } from './text.ts'

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
/** Less usual ones: too many for a number to be compared with at all of their rates. */
const lessUsualUsd: Record<string, number> = {
  DKK: 0.154,
  SEK: 0.105,
  NOK: 0.098,
  PLN: 0.27,
  CZK: 0.047,
  MXN: 0.055,
  COP: 0.00025,
  CLP: 0.00105,
  ARS: 0.0007,
  ZAR: 0.058,
  SGD: 0.77,
  NZD: 0.58,
}
/** US dollars for one of a currency, by its ISO code. */
export const usdFor = (code: string): number | undefined =>
  approximateUsd[code] ?? lessUsualUsd[code]
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
  DKK: 'dkk',
  SEK: 'sek',
  NOK: 'nok',
  PLN: 'pln zloty zł',
  CZK: 'czk',
  MXN: 'mxn',
  COP: 'cop',
  CLP: 'clp',
  ARS: 'ars',
  ZAR: 'zar rand',
  SGD: 'sgd',
  NZD: 'nzd',
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

/** The currency that a token names; "5 Sek" are seconds, "5 SEK" are not. */
const currencyOf = (token?: Token) => {
  const found = currencies.get(token?.low ?? '')
  const isCode = found !== undefined && found.code.toLowerCase() === token?.low
  return isCode && found.code in lessUsualUsd && token?.text !== found.code ? undefined : found
}

/** "600 Canadian dollars" */
const nations: Record<string, string> = {
  canadian: 'CAD',
  australian: 'AUD',
  singapore: 'SGD',
  american: 'USD',
  us: 'USD',
}

/** The amount of money that the number at token `i` is, in US dollars, with its currency where that is another. */
export function moneyAround(
  { tokens }: Pick<Lexed, 'tokens'>,
  i: number,
  { value, to }: { value: number; to: number },
) {
  const before = tokens[i - 1]
  const after = tokens[to]
  const ahead =
    (before && !before.glued) || before?.kind === 'sign' || i === 1 ? currencyOf(before) : undefined
  const dollars = nations[after?.low ?? '']
  const isOfNation = dollars !== undefined && /^(?:dollars?|bucks)$/.test(tokens[to + 1]?.low ?? '')
  const behind = isOfNation ? { code: dollars, share: 1 } : currencyOf(after)
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
  const whole = !isAhead && currency.share < 1 ? currencyOf(next)?.code : undefined
  const usd = value * currency.share * (usdFor(whole ?? code) ?? 1)
  return {
    value: usd,
    from: isAhead ? i - 1 : i,
    to: isAhead ? to : to + (whole ? 3 : isOfNation ? 2 : 1),
    ...((whole ?? code) !== 'USD' && { currency: whole ?? code }),
  }
}

/** US dollars that one of the currency is worth in which a text speaks of money; 1 where it speaks of none. */
export function rateIn(text: string): number {
  const tokens = tokenise(text)
  for (const [i, { kind }] of tokens.entries()) {
    const money =
      kind === 'number' ? moneyAround({ tokens }, i, { value: 1, to: i + 1 }) : undefined
    if (money?.currency) return usdFor(money.currency) ?? 1
  }
  return 1
}

/** Equal, or the same amount in one of the usual currencies. */
export const isSame = (said: number, value: number) =>
  [1, ...Object.values(approximateUsd)].some(
    (rate) => Math.abs(said * rate - value) <= 0.01 * Math.abs(value),
  )
