import { expression } from './text.ts'
import { findPeriod } from './periods.ts'
import type { Period } from './periods.ts'
import type { NumberMention } from './numbers.ts'

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

const currencies: [RegExp, string, number][] = [
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

const prefix = /(?<![a-z])(us\$|a\$|c\$|r\$|\$|€|£|¥|₹|usd|eur|gbp|chf|cad|aud|brl|inr|rs)\s?$/
const postfix = expression(String.raw`
    ^\s?(us\$|\$|€|£|₹|¢|usd|eur|euros?|gbp|chf|cad|aud|brl|dollars?|dolar(?:es)?|dollari|
    bucks?|pounds?|quid|francs?|franken|reais|real|rupees?|yen|cents?|cts?|c(?=\s*(?:\/|per\s))|
    pence|centavos?|centimes?|centesimi|centimos?)(?![a-z])(?:\s?-?cents?\b)?
  `)

const perTokens = expression(String.raw`
    ^\s*(?:\((?:in|out)put\)\s*|(?:for\s+)?(?:the\s+)?(?:input|output|in|out|eingabe|
    ausgabe)?\s*)?(?:\/|per|an?|each|je|pro|par|por|al|for(?: (?:a|every|each|one))?)\s*(?:(?:1|
    one|une?|eine?|cada)\s?)?(?:1?(m|mtoks?|mt|mio\.?|mn|mm|millions?|millionen|millon(?:es)?|
    milhao|milhoes|milione|milioni)|1[.,]?000[.,]?000|(k|1[.,]?000|thousand|tausend|mille|
    mil))(?![a-z])(?:\s*(?:of |de |di |d')?(?:(?:input|output|in|out|eingabe|
    ausgabe)[\s-]?)?(?:tokens?|toks?|token)?)(?![a-z])
  `)

const perItem = expression(String.raw`
    ^\s*(?:\/|per|an?|each|pro|par|por|al|je|for each|for every)\s*(request|call|query|question|
    document|doc|ticket|message|conversation|chat|e-?mail|contract|summary|item|image|invoice|
    answer|response|task|report|article|review|anfrage|dokument|vertrag|demande|requete|
    solicitud|consulta|documento|contrato|pedido|richiesta|contratto)(?![a-z])
  `)
const perPerson = expression(String.raw`
    ^\s*(?:\/|per|an?|each|pro|par|por|al|je)\s*(user|person|seat|head|employee|developer|dev|
    agent|student|teacher|nutzer|mitarbeiter|utilisateur|usuario|utente)(?![a-z])
  `)

const budgetBefore = expression(String.raw`
    (?:budget|spend|pay|spending|presupuesto|orcamento)\s*(?:of|is|to|now|at|auf|:|=|up to|
    at most|max\.?|maximum|about|around|no more than|less than|under|only|von|de|di|limit|ist|
    maximal|\s)*$
  `)
const amountAlone = /^\s*(?:$|[.,;)]|\/|per |a |monthly|max|tops|or less|pro |par |al |por |im )/

/** An amount of money and what it is for. */
export interface Money {
  usd: number
  lowUsd: number
  currency: string
  start: number
  end: number
  /** Cents: nobody gives a monthly budget in them. */
  small: boolean
  per: 'million-tokens' | 'period' | 'item' | 'person' | 'nothing'
  period?: Period
}

/** Reads the number as money, if a currency or a price per million tokens stands next to it. */
export function asMoney(folded: string, number: NumberMention): Money | undefined {
  const left = prefix.exec(folded.slice(Math.max(0, number.start - 5), number.start))
  const right = postfix.exec(folded.slice(number.end, number.end + 16))
  const sign =
    (right && /^(?:c|¢)/.test(right[1] ?? '') ? right[1] : undefined) ?? left?.[1] ?? right?.[1]
  let end = number.end + (right?.[0].length ?? 0)
  const rest = folded.slice(end, end + 60)
  const tokens = perTokens.exec(rest)
  // "budget 500" is money without a currency.
  const isBudget =
    budgetBefore.test(folded.slice(Math.max(0, number.start - 30), number.start)) &&
    amountAlone.test(folded.slice(number.end, number.end + 12))
  if (
    sign === undefined &&
    !isBudget &&
    !(tokens && /tok|^\s*(?:\/|per)\s*(?:1\s?)?m/.test(tokens[0]))
  )
    return undefined
  if (number.glued && right === null && tokens === null) return undefined
  const [, currency = 'USD', unit = 1] =
    currencies.find(([pattern]) => sign !== undefined && pattern.test(sign)) ?? []
  const usd = number.high * unit * (approximateUsd[currency] ?? 1)
  const money: Money = {
    usd,
    lowUsd: number.low * unit * (approximateUsd[currency] ?? 1),
    currency,
    start: number.start - (left?.[0].length ?? 0),
    end,
    small: unit < 1 || usd < 1,
    per: 'nothing',
  }
  if (tokens && !(tokens[0].trim().endsWith('m') && usd > 200) && !itemsBehind(rest, tokens[0])) {
    const thousand = tokens[2] !== undefined
    end += tokens[0].length
    return { ...money, usd: usd * (thousand ? 1000 : 1), per: 'million-tokens', end }
  }
  const person = perPerson.exec(rest)
  const item = perItem.exec(rest)
  const skipped = person ?? item
  const found = findPeriod(rest.slice(skipped?.[0].length ?? 0, 40))
  const gap = found ? rest.slice(skipped?.[0].length ?? 0).slice(0, found.start) : ''
  const period =
    found &&
    expression(String.raw`
    ^[\s,(]*(?:(?:in|of|for)?\s*(?:total|api|budget|spend|spending|usd|max|tops|maximum|costs?|
    all in)?[\s,(]*){0,2}$
  `).test(gap)
      ? found
      : undefined
  if (period) end += (skipped?.[0].length ?? 0) + period.end
  else end += skipped?.[0].length ?? 0
  if (person) return { ...money, per: 'person', period: period?.period, end }
  if (item) return { ...money, per: 'item', end }
  if (period) return { ...money, per: 'period', period: period.period, end }
  const monthlyBefore = expression(String.raw`
    (?:monthly|monatlich\w*|mensuel\w*|mensual\w*|mensal|mensile|per month|a month|
    im monat)\s+(?:[a-z]+\s+){0,4}[^a-z0-9]*$
  `).exec(folded.slice(Math.max(0, number.start - 50), money.start))
  if (monthlyBefore) return { ...money, per: 'period', period: { name: 'month', perMonth: 1 }, end }
  const yearlyBefore =
    /(?:yearly|annual|jahrlich\w*|annuel\w*|anual|annuale)\s+(?:[a-z]+\s+){0,3}[^a-z0-9]*$/.exec(
      folded.slice(Math.max(0, number.start - 50), money.start),
    )
  if (yearlyBefore)
    return { ...money, per: 'period', period: { name: 'year', perMonth: 1 / 12 }, end }
  return { ...money, end }
}

/** "$5 per million documents" is not a price of tokens. */
function itemsBehind(rest: string, tokens: string): boolean {
  if (/tok|mt/.test(tokens)) return false
  return /^\s+(?:requests?|calls?|documents?|docs|messages?|emails?|users?|items?|records?|rows?)/.test(
    rest.slice(tokens.length),
  )
}
