import { approximateUsd, currencies } from './currencies.ts'
import { expression } from './text.ts'
import { findPeriod } from './periods.ts'
import type { Period } from './periods.ts'
import type { NumberMention } from './numbers.ts'

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
const capBefore =
  /(?<![a-z])(?:max\.?|maximum|under|below|at most|less than|no more than|not more than|hochstens|maximal|unter|moins de|maximo|massimo)\s*$/
const aPeriod =
  /^\s*(?:\/\s?|per |a |im |pro |par |al |por )(?:month|mo|monat|mois|mes|mese|year|yr|jahr|an|ano|anno)(?![a-z])\W*(?:$|[a-z])/
const amountAlone = /^\s*(?:$|[.,;)]|\/|per |a |monthly|max|tops|or less|pro |par |al |por |im )/

/** An amount of money and what it is for. */
export interface Money {
  usd: number
  currency: string
  start: number
  end: number
  /** Cents: nobody gives a monthly budget in them. */
  small: boolean
  per: 'million-tokens' | 'period' | 'item' | 'person' | 'nothing'
  period?: Period
}

const onlyMoneyWords = expression(String.raw`
  ^[\s,(]*(?:(?:in|of|for)?\s*(?:total|api|budget|spend|spending|usd|max|tops|maximum|costs?|
  all in)?[\s,(]*){0,2}$
  `)

const monthly = { per: 'period', period: { name: 'month', perMonth: 1 } } as const
const yearly = { per: 'period', period: { name: 'year', perMonth: 1 / 12 } } as const
const yearlyBefore =
  /(?:yearly|annual|jahrlich\w*|annuel\w*|anual|annuale)\s+(?:[a-z]+\s+){0,3}[^a-z0-9]*$/
const monthlyBefore = expression(String.raw`
  (?:monthly|monatlich\w*|mensuel\w*|mensual\w*|mensal|mensile|per month|a month|
  im monat)\s+(?:[a-z]+\s+){0,4}[^a-z0-9]*$
  `)

/** Reads the number as money, if a currency or a price per million tokens stands next to it. */
export function asMoney(folded: string, number: NumberMention): Money | undefined {
  const ahead = prefix.exec(folded.slice(Math.max(0, number.start - 5), number.start))
  const behind = postfix.exec(folded.slice(number.end, number.end + 16))
  const cents = /^(?:c|¢)/.test(behind?.[1] ?? '') ? behind?.[1] : undefined
  const sign = cents ?? ahead?.[1] ?? behind?.[1]
  const end = number.end + (behind?.[0].length ?? 0)
  const rest = folded.slice(end, end + 60)
  const tokens = perTokens.exec(rest)
  const saysTokens = tokens !== null && /tok|^\s*(?:\/|per)\s*(?:1\s?)?m/.test(tokens[0])
  if (sign === undefined && !saysTokens && !isBareBudget(folded, number)) return undefined
  if (number.glued && behind === null && tokens === null) return undefined
  const [, currency = 'USD', unit = 1] =
    currencies.find(([pattern]) => sign !== undefined && pattern.test(sign)) ?? []
  const usd = number.high * unit * (approximateUsd[currency] ?? 1)
  const start = number.start - (ahead?.[0].length ?? 0)
  const amount = { usd, currency, start, end, small: unit < 1 || usd < 1 }
  const isTokens = tokens && !(tokens[0].trim().endsWith('m') && usd > 200)
  if (isTokens && !itemsBehind(rest, tokens[0])) {
    const each = tokens[2] === undefined ? usd : usd * 1000
    return { ...amount, usd: each, per: 'million-tokens', end: end + tokens[0].length }
  }
  return { ...amount, ...readPer(folded, rest, amount) }
}

/** "budget 500" is money without a currency. */
function isBareBudget(folded: string, number: NumberMention): boolean {
  return (
    (budgetBefore.test(folded.slice(Math.max(0, number.start - 30), number.start)) &&
      amountAlone.test(folded.slice(number.end, number.end + 12))) ||
    isBareCap(folded, number)
  )
}

/** "max 300 a month" with nothing counted is money too. */
function isBareCap(folded: string, number: NumberMention): boolean {
  return (
    capBefore.test(folded.slice(Math.max(0, number.start - 16), number.start)) &&
    aPeriod.test(folded.slice(number.end, number.end + 14))
  )
}

/** What the amount is for: a period, a person, a request, or nothing that is said. */
function readPer(
  folded: string,
  rest: string,
  { start, end }: { start: number; end: number },
): Pick<Money, 'per' | 'period' | 'end'> {
  const person = perPerson.exec(rest)
  const item = perItem.exec(rest)
  const skipped = (person ?? item)?.[0].length ?? 0
  const found = findPeriod(rest.slice(skipped, 40))
  const period =
    found && onlyMoneyWords.test(rest.slice(skipped, skipped + found.start)) ? found : undefined
  const last = end + skipped + (period?.end ?? 0)
  if (person) return { per: 'person', period: period?.period, end: last }
  if (item) return { per: 'item', end: end + skipped }
  if (period) return { per: 'period', period: period.period, end: last }
  const left = folded.slice(Math.max(0, start - 50), start)
  if (monthlyBefore.test(left)) return { ...monthly, end }
  if (yearlyBefore.test(left)) return { ...yearly, end }
  return { per: 'nothing', end }
}

/** "$5 per million documents" is not a price of tokens. */
function itemsBehind(rest: string, tokens: string): boolean {
  if (/tok|mt/.test(tokens)) return false
  return /^\s+(?:requests?|calls?|documents?|docs|messages?|emails?|users?|items?|records?|rows?)/.test(
    rest.slice(tokens.length),
  )
}
