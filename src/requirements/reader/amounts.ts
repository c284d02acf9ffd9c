import type { Workload } from '../requirement.ts'
import { tokensPer } from '../workload-defaults.ts'
import { wordsOf } from './conditions.ts'
import { isWritten, longestWritten, outputBefore, outputBehind } from './answer-size.ts'
import { doubtOf } from './beyond-reason.ts'
import type { Lexed } from './lex.ts'
import {
  isCallsPerJob,
  isOfEach,
  mostCallsPerJob,
  mostPeople,
  multiplier,
  partsBefore,
} from './multiples.ts'
import type { Mention, Quantity } from './mention.ts'
import { perMonth } from './per-month.ts'
import { isPile, isStock } from './piles.ts'
import type { Role } from './heads.ts'
import { leastRole, rolesIn, sureRole, type Roles } from './roles.ts'

/** What a message says of how much work there is. */
export interface Amounts {
  workload: Partial<Workload>
  stated: Partial<Record<keyof Workload, string>>
  conversions: string[]
  /** All text of a month: says how many requests there are once the size of one is known. */
  monthlyTokens?: number
  /** Amounts that are no size of the model's: they state no limit either. */
  taken: Set<Mention>
  /** Where an amount is beyond reason. */
  question?: string
}

/** While it is found. */
type Draft = Amounts & { roles: Roles; chosen: Map<keyof Workload, Record<Role, number>> }

const textUnits = ['token', 'word', 'page', 'character', 'minute'] as const
type TextUnit = (typeof textUnits)[number]

/** Sizes and numbers of requests; what has a thing that is done and a period is a volume, all else is left. */
export function findAmounts(lexed: Lexed, mentions: Mention[], roles: Roles): Amounts {
  const found: Draft = {
    workload: {},
    stated: {},
    conversions: [],
    taken: new Set(),
    roles,
    chosen: new Map(),
  }
  // Of "10-12 pages" the middle counts.
  const quantities = mentions
    .filter((mention): mention is Quantity => mention.kind === 'quantity')
    .map((one) => (one.low === undefined || !isWork(one) ? one : middleOf(one, found)))
  const piece = quantities.find((one) => isPiece(lexed, one))
  if (piece) {
    const parts = partsBefore(lexed, quantities[quantities.indexOf(piece) - 1], piece)
    take(found, lexed, 'inputTokens', (tokensOf(piece) ?? piece.value) * parts, piece)
  }
  const hasVolume = quantities.some((one) => isVolume(lexed, one))
  const isCounted = hasVolume || quantities.some((one) => isPile(lexed, one))
  for (const [i, one] of quantities.entries()) {
    if (one === piece) continue
    const before = quantities[i - 1]
    const people = quantities
      .slice(0, i)
      .findLast((many) => many.value <= mostPeople && rolesIn(roles, many).times >= sureRole)
    const many = multiplier(lexed, before, one) > 1 ? before : people
    if (many && isVolume(lexed, one)) {
      const from = isOfEach(lexed, many, one) ? many.from : one.from
      takeVolume(found, lexed, { ...one, from, value: one.value * many.value })
      found.taken.add(many).add(one)
    } else if (isCrowd(lexed, one)) take(found, lexed, 'users', one.value, one)
    else if (isCallsPerJob(lexed, one)) take(found, lexed, 'requestsPerJob', one.value, one)
    else if (isVolume(lexed, one)) takeVolume(found, lexed, one)
    else if (isSize(lexed, one))
      takeSize(found, lexed, one, { piece, parts: partsBefore(lexed, before, one), isCounted })
    // So many that are there already are a stock, where something else comes in day by day.
    else if (isPile(lexed, one) && !(hasVolume && one.value > mostCallsPerJob)) {
      take(found, lexed, 'requestsPerJob', one.value, one)
      take(found, lexed, 'requestsPerMonth', one.value, one)
    } else if (isSide(one, 'in') && (isSide(quantities[i + 1], 'out') || before?.unit === 'token'))
      take(found, lexed, 'inputTokens', one.value, one)
    else if (isSide(one, 'out') && (before?.unit === 'token' || isSide(before, 'in')))
      take(found, lexed, 'outputTokens', one.value, one)
  }
  for (const one of quantities) takeLearned(found, lexed, one)
  const { requestsPerJob: calls, requestsPerMonth: jobs } = found.workload
  if (calls !== undefined && jobs !== undefined && calls !== jobs) {
    found.workload.jobsPerMonth = jobs
    found.workload.requestsPerMonth = jobs * calls
  }
  return { ...found, question: doubtOf(found.workload) }
}

const isWork = (one: Quantity) => tokensOf(one) !== undefined || one.unit === 'item'
function middleOf(one: Quantity, { taken }: Amounts): Quantity {
  taken.add(one)
  return { ...one, low: undefined, value: (one.value + (one.low ?? one.value)) / 2 }
}

function takeVolume(found: Draft, lexed: Lexed, one: Quantity): void {
  const tokens = tokensOf(one)
  // Words and characters of a month are its text, not its requests; a page may well be one.
  if (tokens !== undefined && ['token', 'word', 'character'].includes(one.unit)) {
    found.monthlyTokens = perMonth(one) * (tokens / one.value)
    found.stated.requestsPerMonth = wordsOf(lexed, one)
    found.taken.add(one)
    return
  }
  take(found, lexed, 'requestsPerMonth', perMonth(one), one)
  if (tokens !== undefined && found.workload.inputTokens === undefined)
    set(found, lexed, 'inputTokens', tokens / one.value, one)
}

/** "20 users at once": people who are answered at the same time. */
const isCrowd = (lexed: Lexed, { unit, per, to, value }: Quantity) =>
  unit === 'item' &&
  !per &&
  value > 1 &&
  lexed.at('people', to) !== undefined &&
  lexed.within(to, to + 6, 'together').length > 0

function take(
  found: Draft,
  lexed: Lexed,
  field: keyof Workload,
  value: number,
  quantity: Quantity,
): void {
  if (!isUnlikely(found, field, quantity) && !isBeaten(found, field, quantity))
    set(found, lexed, field, value, quantity)
}

/** What follows from a number that is believed. */
function set(
  found: Draft,
  lexed: Lexed,
  field: keyof Workload,
  value: number,
  quantity: Quantity,
): void {
  const rounded = Math.max(1, Math.round(value))
  found.workload[field] = rounded
  found.stated[field] = wordsOf(lexed, quantity)
  found.taken.add(quantity)
  found.chosen.set(field, rolesIn(found.roles, quantity))
  if (rounded !== quantity.value)
    found.conversions.push(
      `"${wordsOf(lexed, quantity)}" is read as ${rounded.toLocaleString('en-US')} ${fieldWords[field]}.`,
    )
}

/** What was learned speaks against it; whether a number is of one job or of a month the phrases tell better. */
function isUnlikely({ roles }: Draft, field: keyof Workload, quantity: Quantity): boolean {
  const chances = rolesIn(roles, quantity)
  const isCount = field === 'requestsPerMonth' || field === 'requestsPerJob'
  if (isCount)
    return (
      quantity.unit !== 'token' &&
      chances.requestsPerMonth + chances.requestsPerJob + chances.times < leastRole
    )
  return (field === 'inputTokens' || field === 'outputTokens') && chances[field] < leastRole
}

/** "300 tokens each, one word back": of two sizes the likelier one is meant. */
function isBeaten({ roles, chosen }: Draft, field: keyof Workload, quantity: Quantity): boolean {
  const known = chosen.get(field)
  if (!known || (field !== 'inputTokens' && field !== 'outputTokens')) return false
  return rolesIn(roles, quantity)[field] < known[field] / 2
}

/** What no phrase tells and is learned nonetheless. */
function takeLearned(found: Draft, lexed: Lexed, one: Quantity): void {
  if (found.taken.has(one)) return
  const chances = rolesIn(found.roles, one)
  const isFree = (field: keyof Workload & Role) =>
    chances[field] >= sureRole && found.workload[field] === undefined
  const tokens = one.unit === 'item' ? one.value : tokensOf(one)
  if (isFree('requestsPerMonth')) take(found, lexed, 'requestsPerMonth', perMonth(one), one)
  else if (isFree('requestsPerJob') && found.workload.requestsPerMonth === undefined) {
    take(found, lexed, 'requestsPerJob', one.value, one)
    take(found, lexed, 'requestsPerMonth', one.value, one)
  } else if (tokens !== undefined)
    for (const field of ['inputTokens', 'outputTokens'] as const)
      if (isFree(field)) take(found, lexed, field, tokens, one)
}

const fieldWords: Partial<Record<keyof Workload, string>> = {
  inputTokens: 'tokens in for each request',
  outputTokens: 'tokens out for each request',
  requestsPerMonth: 'requests a month',
  requestsPerJob: 'requests for the whole',
  jobsPerMonth: 'jobs a month',
}

function tokensOf({ unit, value }: Quantity): number | undefined {
  return (textUnits as readonly string[]).includes(unit)
    ? value * (unit === 'token' ? 1 : tokensPer[unit as Exclude<TextUnit, 'token'>])
    : undefined
}

/** Things are done in a period: not people, speeds, prices or what is only stored. */
function isVolume(lexed: Lexed, one: Quantity): boolean {
  if (!one.per || one.per === 'item' || one.per === 'mtok' || one.bound === 'min') return false
  if (one.unit !== 'item' && tokensOf(one) === undefined) return false
  if (one.unit === 'minute' || one.bound === 'max') return false
  if (lexed.within(one.from - 4, one.from, 'bill').length > 0 || perMonth(one) < 1) return false
  const isPeople = lexed.at('people', one.to) !== undefined
  const isArticle =
    one.value === 1 &&
    lexed.tokens[one.from]?.kind === 'word' &&
    lexed.tokens[one.from]?.low !== 'one'
  return !isPeople && !isArticle && one.value >= 1
}

/** "3k in and 1k out": tokens, without the word. */
const isSide = (one: Quantity | undefined, side: 'in' | 'out') =>
  one?.unit === 'item' &&
  !one.per &&
  (one.noun === side || one.noun?.startsWith(`${side} `)) === true

const isPiece = (lexed: Lexed, { from, unit }: Quantity) =>
  (unit === 'item' || unit === 'token' || unit === 'word') &&
  lexed.hits.some(({ group, to }) => group === 'pieces' && to <= from && to >= from - 2)

function isSize(lexed: Lexed, one: Quantity): boolean {
  if (tokensOf(one) === undefined || (one.per !== undefined && one.per !== 'item')) return false
  if (one.unit === 'minute') return isSpeech(lexed)
  return true
}
const isSpeech = (lexed: Lexed) =>
  /call|interview|meeting|record|transcri|gespr|podcast|anruf|appel|llamad|chamad|chiamat|episode|sitzung|reuni/i.test(
    lexed.text,
  )

/** A text of so many tokens that is worked off once is given in one piece; a longer one in pieces. */
const mostAtOnce = 100_000

function takeSize(
  found: Draft,
  lexed: Lexed,
  one: Quantity,
  { piece, parts, isCounted }: { piece?: Quantity; parts: number; isCounted: boolean },
): void {
  const tokens = (tokensOf(one) ?? 0) * parts
  if (piece && tokens > 100_000) {
    const size = found.workload.inputTokens ?? 1
    take(found, lexed, 'requestsPerMonth', tokens / size, one)
    take(found, lexed, 'requestsPerJob', tokens / size, one)
    return
  }
  if (tokens > 300_000 && isStock(lexed, one)) return
  const isOnce = lexed.has('once') && !isCounted
  // "60k tokens at once" is no total.
  const isTotal =
    isOnce ||
    lexed
      .within(one.from - 5, one.to + 5, 'total')
      .some(({ from, to }) => !lexed.within(from - 2, to, 'context').length)
  if (isTotal && tokens > mostAtOnce && !one.isEach) {
    found.monthlyTokens = tokens
    found.stated.requestsPerMonth = wordsOf(lexed, one)
    found.taken.add(one)
    return
  }
  if (tokens >= 3_000_000) return
  if (isOnce && !one.isEach) set(found, lexed, 'requestsPerMonth', 1, one)
  const isOutput =
    outputBefore(lexed, one) ||
    outputBehind(lexed, one) ||
    (one.unit === 'word' && tokens <= longestWritten && isWritten(lexed)) ||
    // "events of 900 tokens, a verdict (20 tokens)": the second, smaller size is the answer's.
    (one.unit === 'token' && !piece && tokens < (found.workload.inputTokens ?? 0))
  const field = isOutput ? 'outputTokens' : 'inputTokens'
  const isWindow =
    one.bound === 'min' && lexed.within(one.from - 4, one.to + 4, 'context').length > 0
  if (isWindow) return
  take(found, lexed, field, tokens, one)
  if (!isOutput && one.unit === 'token') found.taken.delete(one)
}
