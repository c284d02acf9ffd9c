import { approximateUsd, ratesAsOf, usdFor } from '../reader/currencies.ts'
import { amountIn, follows, isOneOf, numbersIn } from './numbers.ts'
import { perMonth, periods, type Period } from './units.ts'
import { periodsSaid } from './units-said.ts'

/** Signs and words for currencies; of an amount without one it is the US dollar. */
const signs: [RegExp, string][] = [
  [/a\$|\baud\b/, 'AUD'],
  [/c\$|\bcad\b/, 'CAD'],
  [/r\$|\bbrl\b|\breais\b/, 'BRL'],
  [/€|\beur(?:os?)?\b/, 'EUR'],
  [/£|\bgbp\b|\bpounds?\b|\bquid\b/, 'GBP'],
  [/\bchf\b|\bfranken\b/, 'CHF'],
  [/₹|\binr\b|\brupees?\b/, 'INR'],
  [/¥|\bjpy\b|\byen\b|円/, 'JPY'],
  [/\$|\busd\b|\bdollars?\b|\bbucks?\b/, 'USD'],
]
const hundredths =
  /¢|(?<!\p{L})(?:cents?|cts?|pence|rappen|centimes?|c[eé]ntimos?|centesim[io]|centavos?)(?!\p{L})/gu
/** "trois cents euros": the French hundred. */
const hundreds = /cents? (?:euros?|€|dollars?|\$|francs?)/

/** With an amount before it: of "not a cent more" nothing is in cents. */
function tellsHundredths(words: string): boolean {
  return [...words.matchAll(hundredths)].some(({ index }) => {
    const before = /[\p{L}\p{N}]{1,30}$/u.exec(words.slice(0, index).trimEnd())?.[0] ?? ''
    return numbersIn(before).length > 0
  })
}

const areCents = (words: string) => tellsHundredths(words) && !hundreds.test(words)

export interface Money {
  /** In US dollars, for the period that the limit counts in. */
  usd: number
  /** How it was converted, in a sentence; absent when nothing had to be. */
  conversion?: string
}

/**
 * What a language model made of an amount of money ("300 EUR per week"), if the words it quotes say so; else why not.
 * `isMonthly`: the limit counts by the month. `before`: what it was; only its currency or period may be corrected.
 */
export function readMoney(
  value: string,
  quote: string,
  isMonthly: boolean,
  before?: number,
): Money | { why: string } {
  const written = value.toLowerCase()
  const isWrittenInCents = areCents(written)
  const said = amountIn(isWrittenInCents ? written.replaceAll(hundredths, ' ') : value)
  const amount = isWrittenInCents && said !== undefined ? said / 100 : said
  if (amount === undefined) return { why: 'no amount could be read from it' }
  const words = quote.toLowerCase()
  const quoted = signs.find(([sign]) => sign.test(words))?.[1]
  const stated = signs.find(([sign]) => sign.test(written))?.[1]
  const code = /\b[a-z]{3}\b/.exec(written.replace('per', ''))?.[0].toUpperCase()
  if (!stated && code && !usdFor(code) && !knownWords.has(code.toLowerCase()))
    return { why: `there is no exchange rate for ${code} here` }
  const numbers = areCents(words)
    ? numbersIn(words.replaceAll(hundredths, ' ')).map((number) => number / 100)
    : numbersIn(quote)
  const named = code && usdFor(code) ? code : undefined
  const currency = quoted ?? stated ?? named ?? 'USD'
  const rate = usdFor(currency) ?? 1
  const isAsSaid =
    amount === 0 ? numbers.includes(0) || !/\d/.test(quote) : follows(amount, numbers)
  // Some models convert although they are told not to.
  const monthly = isMonthly
    ? numbers.flatMap((number) => periodsSaid(quote).map((times) => number * times))
    : []
  const isPerMonth = !isAsSaid && isOneOf(amount, monthly)
  const isConverted =
    !isAsSaid && !isPerMonth && rate !== 1 && follows(amount / rate, [...numbers, ...monthly])
  const isCorrected = Boolean(before) && !/\d/.test(quote) && isSameAmount(amount, before ?? 0)
  if (!isAsSaid && !isPerMonth && !isConverted && !isCorrected)
    return { why: 'its amount could not be made sure of' }
  const period = isMonthly && !isPerMonth ? periodOf(written) : undefined
  const times = period ? perMonth[period] : 1
  const usd = (isConverted ? amount : amount * rate) * times
  return { usd, ...conversionOf(currency, rate, period, isConverted) }
}

/** "I meant euros, and per week": the same number in another currency or for another period. */
const isSameAmount = (amount: number, before: number) =>
  Object.values(approximateUsd).some((rate) =>
    Object.values(perMonth).some(
      (times) => Math.abs(amount * rate * times - before) <= 0.02 * before,
    ),
  )

const knownWords = new Set(['day', 'one', 'usd', 'job', 'doc', 'per', 'mio', 'tok'])

function periodOf(written: string): Period | undefined {
  const word = /(?:\bper |\ba |\/ ?)([a-z]{3,8})\b/.exec(written)?.[1]
  return periods.find((period) => period === word)
}

function conversionOf(
  currency: string,
  rate: number,
  period: Period | undefined,
  isConverted: boolean,
): Pick<Money, 'conversion'> {
  const parts = [
    ...(rate === 1 || isConverted ? [] : [`1 ${currency} is about $${rate} (${ratesAsOf})`]),
    ...(!period || perMonth[period] === 1
      ? []
      : [`a ${period} counts ${Number(perMonth[period].toFixed(3))} times a month`]),
  ]
  return parts.length ? { conversion: parts.join(', ') } : {}
}
