import { currencies, moneyAround } from './currencies.ts'
import type { Lexed } from './lex.ts'
import type { Per, Quantity, Unit } from './mention.ts'
import { boundOf } from './bounds.ts'
import { joinRanges } from './ranges.ts'
import { magnitudeOf, numberWordsAt } from './number-words.ts'
import { numberValue, type Token } from './text.ts'
import { en } from './words/en.ts'

const units: [string, Unit, number][] = [
  ['perSecond', 'tps', 1],
  ['token', 'token', 1],
  ['character', 'character', 1],
  ['word', 'word', 1],
  ['page', 'page', 1],
  ['parameter', 'parameter', 1],
  ['gigabyte', 'gigabyte', 1],
  ['millisecond', 'second', 0.001],
  ['second', 'second', 1],
  ['minute', 'minute', 1],
]
export const periods: [string, Per][] = [
  ['perMTok', 'mtok'],
  ['perDay', 'day'],
  ['perWeek', 'week'],
  ['perMonth', 'month'],
  ['perQuarter', 'quarter'],
  ['perYear', 'year'],
  ['perHour', 'hour'],
]

/** A number right behind a word for a budget, and nothing that is counted. */
function isBareBudget(lexed: Lexed, { from, noun, per, value }: Quantity): boolean {
  const isCounted = noun !== undefined && per === undefined
  return (
    !isCounted &&
    value >= 5 &&
    lexed.hits.some(({ group, to }) => group === 'budget' && to <= from && to >= from - 1)
  )
}

const promptWords =
  /^(?:of )?(?:context|ctx|window|kontext|contexte|contexto|contesto|prompts?|input|eingabe)\b/

interface Number_ {
  value: number
  to: number
  /** Letter glued to it: "12B". */
  letter?: string
}

/** All amounts of a message, in order. */
export function findQuantities(lexed: Lexed): Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < lexed.tokens.length; i += 1) {
    const quantity = quantityAt(lexed, i)
    if (!quantity) continue
    found.push(quantity)
    i = Math.max(i, quantity.to - 1)
  }
  joinRanges(lexed, found)
  return found.filter(({ unit, noun }) => unit !== 'item' || noun !== '')
}

/** "Price per million tokens": the million belongs to the unit. */
const isUnit = ({ hits }: Lexed, at: number) =>
  hits.some(({ group, from, to }) => group === 'perMTok' && from < at && to > at)

function numberAt(lexed: Lexed, i: number): Number_ | undefined {
  const { tokens, words } = lexed
  const token = tokens[i]
  if (!token || isPartOfName(tokens, i) || isUnit(lexed, i)) return undefined
  const spelled =
    token.kind === 'word'
      ? isOne(lexed, i)
        ? { value: 1, length: 1 }
        : numberWordsAt(tokens, i, words.code)
      : undefined
  if (token.kind !== 'number' && !spelled) return undefined
  let value = spelled?.value ?? numberValue(token.text, words === en)
  let to = i + (spelled?.length ?? 1)
  let letter: string | undefined
  for (let next = tokens[to]; next; next = tokens[to]) {
    const size = magnitudeOf(next, words.code)
    if (size === undefined) break
    if (next.low.length === 1) letter = next.low
    value *= size
    to += 1
  }
  return { value, to, letter }
}

/** "under a second", "unter einem Cent": one, where an amount is bounded. */
const isOne = (lexed: Lexed, i: number) =>
  /^(?:an?|einer?|einem|einen|une?|una|uma|um|uno)$/.test(lexed.tokens[i]?.low ?? '') &&
  lexed.hits.some(({ group, to }) => group === 'atMost' && to === i) &&
  (lexed.at('second', i + 1) !== undefined ||
    lexed.at('minute', i + 1) !== undefined ||
    currencies.has(lexed.tokens[i + 1]?.low ?? ''))

/** "M4", "v2.1": a number that a name ends in is none. */
const isPartOfName = (tokens: Token[], i: number) =>
  tokens[i]?.kind === 'number' &&
  tokens[i].glued &&
  tokens[i - 1]?.kind === 'word' &&
  !currencies.has(tokens[i - 1]?.low ?? '')

function quantityAt(lexed: Lexed, i: number): Quantity | undefined {
  const number = numberAt(lexed, i)
  if (!number || !Number.isFinite(number.value)) return undefined
  const place = { kind: 'quantity' as const, from: i, to: number.to, value: number.value }
  const money = moneyAround(lexed, i, number)
  if (money) return withContext(lexed, { ...place, ...money, unit: 'money' })
  const unit = unitAt(lexed, number)
  if (unit)
    return withContext(lexed, {
      ...place,
      to: unit.to,
      unit: unit.unit,
      value: number.value * unit.factor,
    })
  if (number.letter === 'b')
    return withContext(lexed, { ...place, unit: 'parameter', value: number.value / 1e9 })
  const item = withContext(lexed, { ...place, unit: 'item' })
  // "the cap is 1,200": money, without a currency.
  if (isBareBudget(lexed, item)) return { ...item, unit: 'money', isBare: true, noun: undefined }
  // "a 64k context", "48k prompts": tokens, without the word. "at least 30 billion": parameters, without the word.
  if (number.value >= 1000 && promptWords.test(item.noun ?? '') && !item.per)
    return { ...item, unit: 'token' }
  return number.value >= 1e9 && item.bound && !item.per
    ? { ...item, unit: 'parameter', value: number.value / 1e9 }
    : item
}

/** The unit behind a number; up to two words may stand between ("12 scanned pages", "1M input tokens"). */
function unitAt(
  lexed: Lexed,
  number: Number_,
): { unit: Unit; factor: number; to: number } | undefined {
  const { tokens } = lexed
  for (let skipped = 0; skipped <= 2; skipped += 1) {
    const at = number.to + skipped
    if (skipped > 0 && tokens[at - 1]?.kind !== 'word') return undefined
    for (const [group, unit, factor] of units) {
      const to = lexed.at(group, at)
      if (
        to === undefined ||
        (skipped > 0 && !['token', 'page', 'word', 'parameter'].includes(unit))
      )
        continue
      if (unit === 'parameter') return { unit, factor: number.value >= 1e6 ? 1e-9 : 1, to }
      return { unit, factor, to }
    }
    if (lexed.at('hour', at) !== undefined && skipped === 0)
      return { unit: 'minute', factor: 60, to: at + 1 }
    if (lexed.at('notCount', at) !== undefined || lexed.at('list', at) !== undefined)
      return undefined
  }
  return undefined
}

/** Bound, period and what is counted, from the words around. */
function withContext(lexed: Lexed, quantity: Quantity): Quantity {
  const { tokens } = lexed
  const bound = boundOf(lexed, quantity)
  const around: Partial<Quantity> = {}
  let to = quantity.to
  const isTime = quantity.unit === 'second' || quantity.unit === 'tps'
  const reach = quantity.to + (isTime ? 0 : 6)
  // What stands between the amount and its period: "120 questions a day".
  for (let at = quantity.to; at < reach; at += 1) {
    const token = tokens[at]
    const period = token && periods.find(([group]) => lexed.at(group, at) !== undefined)
    if (period) {
      const end = lexed.at(period[0], at) ?? at + 1
      around.per = period[1]
      around.isWorkday = lexed.within(at, end + 6, 'workday').length > 0
      if (at <= quantity.to + 1) to = end
      break
    }
    if (!token || token.kind === 'break' || token.kind === 'number') break
    if (token.kind === 'sign' && !['/', '(', '~'].includes(token.text)) break
    if (
      lexed.at('per', at) !== undefined &&
      at <= quantity.to + 1 &&
      tokens[at + 1]?.kind === 'word'
    ) {
      around.per = 'item'
      around.noun = nounAt(lexed, at + 1)
      break
    }
    if (quantity.unit !== 'item' && at > quantity.to) break
  }
  if (!around.per && quantity.unit !== 'gigabyte' && !isTime) {
    // "monthly 900 letters", "budget per month: 300", "every morning we turn about 120 releases into three lines".
    for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 6); at -= 1) {
      if (
        ['.', ';', ',', '(', ')'].includes(tokens[at]?.text ?? '') ||
        tokens[at]?.kind === 'break' ||
        tokens[at]?.kind === 'number'
      )
        break
      const period = periods.find(([group]) => (lexed.at(group, at) ?? Infinity) <= quantity.from)
      if (period && !isTaken(lexed, at)) around.per = period[1]
    }
  }
  // "per invoice at most half a cent".
  if (!around.per && quantity.unit === 'money') {
    const thing = thingBefore(lexed, quantity.from)
    if (thing) Object.assign(around, { per: 'item', noun: thing })
  }
  if (quantity.unit === 'item') {
    around.noun = nounAt(lexed, quantity.to)
    const isPeriod = periods.some(([group]) => lexed.at(group, quantity.to) !== undefined)
    // "a two-line thank-you" counts no lines.
    const isCompound = lexed.text[(tokens[quantity.to]?.start ?? 0) - 1] === '-'
    if ((lexed.at('notCount', quantity.to) !== undefined && !isPeriod) || isCompound)
      around.noun = ''
  }
  const isEach = lexed.within(Math.max(0, quantity.from - 4), quantity.to + 3, 'each').length > 0
  return { ...quantity, to, ...around, ...(bound && { bound }), ...(isEach && { isEach }) }
}

/** "Each report may cost 2 dollars". */
const everyOne = /^(?:each|every|jede[rs]?|chaque|cada|ogni)$/

/** What an amount is for, where that stands before it in its clause. */
function thingBefore(lexed: Lexed, from: number): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const token = lexed.tokens[at]
    if (!token || token.kind === 'break' || token.kind === 'number') return undefined
    if (['.', ';', ',', '/'].includes(token.text)) return undefined
    if (token.low === 'a') continue
    const isPer = lexed.at('per', at) !== undefined || everyOne.test(token.low)
    if (isPer && lexed.tokens[at + 1]?.kind === 'word') return lexed.tokens[at + 1]?.low
  }
  return undefined
}

/** A period right behind another number is that number's. */
const isTaken = ({ tokens }: Lexed, at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some(({ kind }) => kind === 'number')

/** The word that is counted: the last of up to two words behind the number. */
function nounAt({ tokens }: Lexed, at: number): string | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.kind !== 'word' || goesOn.test(first.low)) return undefined
  return second?.kind === 'word' && !second.glued ? `${first.low} ${second.low}` : first.low
}
/** "400k is enough", "80 then": words that count nothing. */
const goesOn =
  /^(?:is|are|was|would|will|then|instead|now|please|ist|sind|reicht|reichen|dann|jetzt|bitte|est|suffit|suffisent|alors|maintenant|es|son|basta|bastan|bastam|bastano|entonces|ahora|sao|entao|agora|sono|allora|adesso)$/
