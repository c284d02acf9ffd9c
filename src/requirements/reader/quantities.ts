import { moneyAround } from './currencies.ts'
import type { Lexed } from './lex.ts'
import type { Quantity, Unit } from './mention.ts'
import { boundOf } from './bounds.ts'
import { joinBounds, joinCorrections, joinRanges } from './ranges.ts'
import { forAll, keyOf, thingOf } from './multiples.ts'
import { numberAt, type Written } from './number-at.ts'
import { bareDay, perHour, periodAt, timesOf } from './per-month.ts'
import { asideEnd } from './text.ts'

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
/** A number right behind a word for a budget, and nothing that is counted. */
function isBareBudget(lexed: Lexed, { from, noun, per, value }: Quantity): boolean {
  const isCounted = noun !== undefined && per === undefined
  return (
    !isCounted &&
    value >= 5 &&
    lexed.hits.some(({ group, to }) => group === 'budget' && to <= from && to >= from - 1)
  )
}

const article = /^(?:an?|our|the|eine?|unser|une?|notre|una?|uma?|nosso|il|lo)$/
const promptWords =
  /^(?:of )?(?:context|ctx|window|kontext|contexte|contexto|contesto|prompts?|input|eingabe)\b/

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
  joinBounds(lexed, found)
  joinCorrections(lexed, found)
  forAll(lexed, found)
  return found.filter(({ unit, noun }) => unit !== 'item' || noun !== '')
}

/** "3.200 reviews", as most of Europe writes it: things are whole, in English, too. */
const thousandsOf = ({ tokens, language }: Lexed, i: number, value: number): number =>
  language === 'en' && /^[1-9]\d{0,2}\.\d{3}$/.test(tokens[i]?.text ?? '') && value < 1000
    ? Math.round(value * 1000)
    : value

function quantityAt(lexed: Lexed, i: number): Quantity | undefined {
  const number = numberAt(lexed, i)
  if (!number || !Number.isFinite(number.value)) return undefined
  // "Un hebdomadaire", "un settimanale": a paper, and no number of anything.
  const isPaper = articleAlone.test(lexed.tokens[i]?.low ?? '') && number.to === i + 1
  if (isPaper && papers.test(lexed.tokens[i + 1]?.low ?? '')) return undefined
  const place = { kind: 'quantity' as const, from: i, to: number.to, value: number.value }
  const money = moneyAround(lexed, i, number)
  if (money) return inOne(lexed, withContext(lexed, { ...place, ...money, unit: 'money' }))
  const told = unitOfKey(lexed, i, number.value)
  const unit = told ? undefined : unitAt(lexed, number)
  const often =
    unit && repeated.test(lexed.tokens[i - 1]?.low ?? '') ? timesOf(unit, number.value) : undefined
  if (often) return { ...place, to: unit!.to, unit: 'item', ...often }
  if (unit)
    return withContext(lexed, {
      ...place,
      to: unit.to,
      unit: unit.unit,
      // Powers of ten leave a trace: 30e9 × 1e-9.
      value: Number((number.value * unit.factor).toPrecision(12)),
    })
  if (number.letter === 'b') {
    const size = withContext(lexed, { ...place, unit: 'parameter', value: number.value / 1e9 })
    const isModel = !size.bound && article.test(lexed.tokens[i - 1]?.low ?? '')
    return isModel ? { ...size, isModel } : size
  }
  if (told) return withContext(lexed, { ...place, unit: told })
  const item = perHour(
    withContext(lexed, { ...place, unit: 'item', value: thousandsOf(lexed, i, number.value) }),
  )
  // "the cap is 1,200": money, without a currency.
  if (isBareBudget(lexed, item)) return { ...item, unit: 'money', isBare: true, noun: undefined }
  // "a 64k context", "48k prompts": tokens, without the word. "at least 30 billion": parameters, without the word.
  if (number.value >= 1000 && promptWords.test(item.noun ?? '') && !item.per)
    return { ...item, unit: 'token' }
  return number.value >= 1e9 && item.bound && !item.per
    ? { ...item, unit: 'parameter', value: number.value / 1e9 }
    : item
}

const articleAlone = /^(?:une?|una|uma?)$/
const papers =
  /^(?:hebdomadaire|mensuel|quotidien|settimanale|mensile|quotidiano|semanal|semanario|diario)$/

const isoMoney = /^(?:usd|us\$|\$)$/

/** "Pages per bid: 80", "Context: 200k", "max per month, USD: 40": the unit stands in front. */
function unitOfKey(lexed: Lexed, i: number, value: number): Unit | undefined {
  const key = lexed.tokens.slice(keyOf(lexed, i), i)
  // "Under $200 a month: 9,000 chats"
  if (key.at(-1)?.text !== ':' || key.some(({ kind }) => kind === 'number')) return undefined
  if (key.some(({ low }) => isoMoney.test(low))) return 'money'
  const [unit] = lexed.within(keyOf(lexed, i), i, 'token', 'word', 'page', 'character', 'context')
  if (unit?.group !== 'context') return unit?.group as Unit | undefined
  return value >= 1000 ? 'token' : undefined
}

/** "$15 per thousand documents": what one costs. */
function inOne(lexed: Lexed, quantity: Quantity): Quantity {
  const before = quantity.per === 'item' ? roundOf(quantity.noun) : undefined
  if (before) return { ...quantity, value: quantity.value / before }
  const isFor = /^(?:for|les)$/.test(lexed.tokens[quantity.to]?.low ?? '')
  const at = isFor ? quantity.to + 1 : lexed.at('per', quantity.to)
  if (at === undefined) return quantity
  const round = roundOf(lexed.tokens[at]?.low)
  const many = round ? { value: round, to: at + 1 } : numberAt(lexed, at)
  if (!many || many.value < 10 || many.value > 1e5) return quantity
  if (unitAt(lexed, many)?.unit === 'token') return quantity
  const noun = nounAt(lexed, many.to)
  return { ...quantity, to: many.to, value: quantity.value / many.value, per: 'item', noun }
}

const roundOf = (word = '') => (thousand.test(word) ? 1000 : hundred.test(word) ? 100 : undefined)
const thousand = /^(?:thousand|tausend|mille|mil)$/
const hundred = /^(?:hundred|hundert|cent|cien|cem|cento)$/
const repeated = /^(?:each|every|alle|les|cada|ogni)$/

/** The unit behind a number; up to two words may stand between ("12 scanned pages", "1M input tokens"). */
function unitAt(
  lexed: Lexed,
  number: Written,
): { unit: Unit; factor: number; to: number } | undefined {
  const { tokens } = lexed
  // "300+ tok/s"
  const behind = tokens[number.to]?.text === '+' ? number.to + 1 : number.to
  for (let skipped = 0; skipped <= 2; skipped += 1) {
    const at = behind + skipped
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
  let reach = quantity.to + (isTime ? 0 : 6)
  // What stands between the amount and its period: "120 questions a day".
  for (let at = quantity.to; at < reach; at += 1) {
    const token = tokens[at]
    const period = token && periodAt(lexed, at)
    if (period) {
      around.per = period.per
      around.isWorkday = lexed.within(at, period.to + 6, 'workday').length > 0
      if (at <= quantity.to + 1) to = period.to
      break
    }
    if (!token || token.kind === 'break' || token.kind === 'number') break
    // "800 letters (already read by a machine) a day"
    const aside = token.text === '(' ? asideEnd(tokens, at) : at
    reach += aside - at
    at = aside
    if (token.kind === 'sign' && !['/', '(', '~'].includes(token.text)) break
    if (
      lexed.at('per', at) !== undefined &&
      at <= quantity.to + 1 &&
      tokens[at + 1]?.kind === 'word'
    ) {
      around.noun = nounAt(lexed, at + 1)
      // "20 questions per lawyer and working day"
      const isRate = quantity.unit === 'item' || quantity.unit === 'money'
      const day = isRate ? bareDay(lexed, at + 2) : undefined
      around.per = day?.per ?? 'item'
      if (day) around.isWorkday = day.isWorkday
      break
    }
    if (quantity.unit !== 'item' && at > quantity.to) break
  }
  if (!around.per && quantity.unit !== 'gigabyte' && !isTime) {
    // "monthly 900 letters", "budget per month: 300", "every morning we turn about 120 releases into three lines".
    for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 9); at -= 1) {
      if (
        ['.', ';', ',', '(', ')'].includes(tokens[at]?.text ?? '') ||
        tokens[at]?.kind === 'break' ||
        tokens[at]?.kind === 'number'
      )
        break
      const period = periodAt(lexed, at)
      if (!period || period.to > quantity.from || isTaken(lexed, at)) continue
      around.per = period.per
      around.isWorkday = lexed.within(at, period.to, 'workday').length > 0
    }
  }
  const thing = thingBefore(lexed, quantity.from)
  // "per invoice at most half a cent".
  if (!around.per && quantity.unit === 'money' && thing)
    Object.assign(around, { per: 'item', noun: thing })
  // "Users in pilot: 25", "Requests per user and day: 40".
  const isKeyed =
    tokens[quantity.from - 1]?.text === ':' && nounAt(lexed, quantity.to) === undefined
  if (isKeyed && !around.per) {
    const key = keyOf(lexed, quantity.from)
    for (let at = key; at < quantity.from; at += 1) around.per ??= bareDay(lexed, at)?.per
  }
  if (quantity.unit === 'item') {
    around.noun = nounAt(lexed, isKeyed ? keyOf(lexed, quantity.from) : quantity.to)
    // "75 times a day"
    const isPeriod = [quantity.to, quantity.to + 1].some((at) => periodAt(lexed, at))
    // "a two-line thank-you" counts no lines.
    const isCompound = lexed.text[(tokens[quantity.to]?.start ?? 0) - 1] === '-'
    if ((lexed.at('notCount', quantity.to) !== undefined && !isPeriod) || isCompound)
      around.noun = ''
  }
  const isRate = quantity.unit === 'item' || quantity.unit === 'money'
  const of = isRate ? (thingOf(lexed, quantity) ?? thing) : undefined
  const isEach = lexed.within(Math.max(0, quantity.from - 4), quantity.to + 3, 'each').length > 0
  return {
    ...quantity,
    to,
    ...around,
    ...(bound && { bound }),
    ...(of && { of }),
    ...(isEach && { isEach }),
  }
}

/** "Each report may cost 2 dollars". */
const everyOne = /^(?:each|every|jede[rs]?|chaque|cada|toda|todo|ogni)$/

/** "A check may cost one cent at most", "one appraisal must not exceed 15 cents". */
const mayCost = (lexed: Lexed, at: number, from: number) =>
  (/^(?:an?|one|no|eine?|keine?|une?|aucune?|uma?|una|ningun[ao]?|nenhuma?|nessun[ao]?)$/.test(
    lexed.tokens[at]?.low ?? '',
  ) &&
    lexed.within(at + 2, Math.min(from + 5, lexed.tokens.length), 'budget').length > 0) ||
  (lexed.tokens[at]?.low === 'one' && lexed.within(at + 2, from, 'atMost').length > 0)

/** What an amount is for, where that stands before it in its clause. */
function thingBefore(lexed: Lexed, from: number): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const token = lexed.tokens[at]
    if (!token || token.kind === 'break' || token.kind === 'number') return undefined
    if (['.', ';', ',', '/'].includes(token.text)) return undefined
    if (token.low === 'a' && !mayCost(lexed, at, from)) continue
    const isPer =
      lexed.at('per', at) !== undefined || everyOne.test(token.low) || mayCost(lexed, at, from)
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
