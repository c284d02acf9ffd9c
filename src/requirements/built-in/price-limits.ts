import type { Limits, Workload } from '../requirement.ts'
import { boundOf } from './bounds.ts'
import { plain, usd } from './finding.ts'
import type { Finding } from './finding.ts'
import type { Message } from './message.ts'
import { approximateUsd, ratesAsOf } from './currencies.ts'
import type { Money } from './money.ts'
import { after, before, expression } from './text.ts'

// What is paid today, or money the work itself is about, is no limit.
const paidNow = expression(String.raw`
    (?:currently|right now|at the moment|today|nowadays|so far|already|(?:we|i)(?:'re|
    'm| are| am)? (?:now |still )?(?:pay|paying|spend|spending|paid|spent)|costs? us|(?:our|
    my) (?:current )?(?:bill|spend|invoice)|instead of|derzeit|aktuell|zurzeit|momentan|
    actuellement|actualmente|atualmente|attualmente|wir zahlen|
    (?:^|[,;] ?)(?:spending|paying)|nous payons|pagamos|paghiamo)
  `)
const mayPay = expression(String.raw`
    (?:can|could|willing to|want to|happy to|able to|would|will|allowed to|like to|plan to|may|
    cannot|can't|don't want to|not)\s+(?:only\s+|to\s+)?(?:spend|pay)
  `)
const otherMoney = expression(String.raw`
    (?:worth|revenues?|salar(?:y|ies)|turnover|arr|mrr|raised|valuation|loans?|claims?|deals?|
    transactions?|mortgages?|invoices?|purchases?|orders?|products?|payments?|funding|sales|
    savings?|assets|portfolios?|umsatz|gehalt|rechnungen?|chiffre d'affaires|ventes|ingresos|
    factura\w*|receita|fatturato|donations?|refunds?|tickets?|items?|homes?|cars?)(?:\s+(?:of|
    from|up to|von|de|di))?\s*(?:(?:under|over|above|below|less than|more than|up to|unter|uber|
    worth)\s*)?[^a-z0-9]*$
  `)
// "customers pay us $20 a month" is income.
const income =
  /(?:customers?|clients?|users?|they|people|subscribers?|students?|patients?|members?)\s+(?:\w+\s+)?pays?\s+(?:\w+\s+){0,3}$/
const earned =
  /(?:makes?|earns?|raised|generates?|worth|turn over|profits? of)\s+(?:about |around |over )?$/
const ofBusiness = expression(String.raw`
    ^\s*(?:in|of|worth of)\s+(?:annual |yearly )?(?:revenue|sales|assets|funding|loans|turnover|
    profit)
  `)
const aboutCost = expression(String.raw`
    budget|spend|cost|pay|price|pricing|bill|afford|capped|ceiling|stay|keep|expens|kosten|
    ausgeb|preis|teuer|cout|depens|prix|presupuesto|gast|coste|precio|orcamento|custo|preco|
    spesa|spendere|prezzo|cheap|limit|all[\s-]in|monthly|month|tops|max
  `)

const outputSide =
  /(?<![a-z])(?:output|out|ausgabe\w*|sortie|salida|saida|uscita|completion|generated)(?![a-z])/g
const inputSide = expression(
  String.raw`
    (?<![a-z])(?:input|eingabe\w*|entree|entrada|ingresso|prompt|in(?=\s*(?:$|[,/+&)]|and|und|
    tokens?)))(?![a-z])
  `,
  'g',
)
const bothSides = expression(String.raw`
    both|blended|input and output|in and out|in\/out|input\/output|each way|beide|les deux|
    ambos|entrambi
  `)

type Side = 'input' | 'output' | 'both' | undefined

/** Limits on what tokens or a month may cost. */
export function readPriceLimits(
  message: Message,
  workload: Workload,
  people?: number,
  isFollowUp = false,
): Finding[] {
  const { folded, money } = message
  const found: Finding[] = []
  money.forEach((amount, index) => {
    const span = { start: amount.start, end: amount.end }
    const bound = boundOf(folded, amount.start, amount.end)
    if (bound === 'least' || isContext(folded, amount, bound)) return
    const side = sideOf(message, index)
    const conversion = exchange(amount)
    const next = money[index + 1]
    const sharesUnit =
      amount.per === 'nothing' && next?.per === 'million-tokens' && next.start - amount.end < 40
    if (
      amount.per === 'million-tokens' ||
      sharesUnit ||
      (amount.per === 'nothing' && isPrice(folded, amount))
    )
      found.push({ ...span, ...tokenPrice(amount.usd, side, conversion) })
    else if (amount.per === 'period' || amount.per === 'person' || amount.per === 'item') {
      const limit = monthly(amount, workload, people)
      if (limit) found.push({ ...span, ...limit })
    } else if (isFollowUp || isBudget(folded, amount, bound)) {
      const unit = 'A budget without a period is read as one for a month.'
      const limits = { maxMonthlyUsd: round(amount.usd) }
      found.push({ ...span, limits, conversion: [conversion, unit].filter(Boolean).join(' ') })
    }
  })
  return found
}

/** Cents, and a few dollars, are no monthly budget: they are what a million tokens costs. */
function isPrice(folded: string, amount: Money): boolean {
  const isMonthly = /budget|presupuesto|orcamento|month/.test(before(folded, amount.start, 30))
  return !isMonthly && (amount.small || amount.usd < 10)
}

function isContext(folded: string, amount: Money, bound: string | undefined): boolean {
  const left = before(folded, amount.start, 50)
  const right = after(folded, amount.end, 30)
  if (otherMoney.test(left) || earned.test(left) || income.test(left) || ofBusiness.test(right))
    return true
  if (bound || mayPay.test(left)) return false
  if (/budget/.test(left.slice(-25))) return false
  return paidNow.test(left)
}

function isBudget(folded: string, amount: Money, bound: string | undefined): boolean {
  const left = before(folded, amount.start, 60)
  const right = after(folded, amount.end, 30)
  if (aboutCost.test(left) || /budget|max|tops|per month|limit|spend|or less/.test(right))
    return true
  // "contract review, under $300": a cap in a clause of its own.
  const clause = left.split(/[,;:.()\n]/).at(-1) ?? ''
  return bound === 'most' && clause.replace(/[^a-z]/g, '').length < 16
}

function tokenPrice(
  price: number,
  side: Side,
  conversion: string | undefined,
): { limits: Limits; conversion?: string } {
  const value = round(price)
  if (side === 'output') return { limits: { maxOutputUsdPerMTok: value }, conversion }
  if (side === 'both')
    return { limits: { maxInputUsdPerMTok: value, maxOutputUsdPerMTok: value }, conversion }
  const unsaid = `${usd(value)} per million tokens is read as the input price.`
  const notes = [conversion, side === undefined ? unsaid : undefined].filter(Boolean)
  return {
    limits: { maxInputUsdPerMTok: value },
    ...(notes.length > 0 ? { conversion: notes.join(' ') } : {}),
  }
}

function monthly(
  amount: Money,
  workload: Workload,
  people?: number,
): Omit<Finding, 'start' | 'end'> | undefined {
  const notes = [exchange(amount)]
  const said = usd(round(amount.usd))
  let value = amount.usd
  if (amount.per === 'item') {
    value *= workload.requestsPerMonth
    notes.push(
      `${said} for each of ${plain(workload.requestsPerMonth)} requests is ${usd(round(value))} a month.`,
    )
  }
  if (amount.per === 'person') {
    if (people === undefined) return undefined
    value *= people
    notes.push(`${said} for each of ${plain(people)} people is ${usd(round(value))}.`)
  }
  if (amount.period && amount.period.perMonth !== 1) {
    value *= amount.period.perMonth
    notes.push(`${said} a ${amount.period.name} is about ${usd(round(value))} a month.`)
  }
  const conversion = notes.filter(Boolean).join(' ')
  return { limits: { maxMonthlyUsd: round(value) }, ...(conversion ? { conversion } : {}) }
}

function exchange(amount: Money): string | undefined {
  if (amount.currency === 'USD') return undefined
  const rate = approximateUsd[amount.currency] ?? 1
  const said = plain(amount.usd / rate)
  return `${amount.currency} ${said} is about ${usd(round(amount.usd))}, at the approximate rate of ${rate} set on ${ratesAsOf}.`
}

function sideOf(message: Message, index: number): Side {
  const { folded, money } = message
  const amount = money[index]
  if (!amount) return undefined
  const earlier = money[index - 1]
  const next = money[index + 1]
  const left = folded.slice(Math.max(earlier?.end ?? 0, amount.start - 45), amount.start)
  const stop = Math.min(next?.start ?? folded.length, amount.end + 28)
  const right =
    (folded.slice(amount.start, stop).split(/[,;)&]|\.\s|\band\b|\bund\b|\bet\b/)[0] ?? '') + ' '
  const near = folded.slice(Math.max(earlier?.end ?? 0, amount.start - 25), amount.end + 25)
  if (bothSides.test(near)) return 'both'
  // "$1/$5 per million" is input and output.
  if (earlier && /^\s*\/\s*$/.test(folded.slice(earlier.end, amount.start))) return 'output'
  if (right.search(outputSide) !== -1) return 'output'
  if (right.search(inputSide) !== -1) return 'input'
  const lastOutput = [...left.matchAll(outputSide)].at(-1)?.index ?? -1
  const lastInput = [...left.matchAll(inputSide)].at(-1)?.index ?? -1
  if (lastOutput === lastInput) return undefined
  return lastOutput > lastInput ? 'output' : 'input'
}

function round(value: number): number {
  return Number(value.toPrecision(6))
}
