import type { Workload } from '../requirement.ts'
import { tokensPer } from '../workload-defaults.ts'
import { doubtOf } from './beyond-reason.ts'
import { wordsOf } from './conditions.ts'
import { workRoles, type WorkRole } from './heads.ts'
import type { Lexed } from './lex.ts'
import type { Mention, Quantity } from './mention.ts'
import { perMonth } from './per-month.ts'
import { rolesIn, sureRole, type Roles } from './roles.ts'

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

/** What is counted is things, pages or minutes; tokens, words and money are sizes. */
const counted = new Set<WorkRole>(['requestsPerMonth', 'requestsPerJob', 'times'])
const countable = new Set<Quantity['unit']>(['item', 'page', 'minute'])

type WorkField = 'inputTokens' | 'outputTokens'
/** No request is larger; what is said to be is split into as many requests as are usually assumed. */
const largestWindow = 2_000_000
const requestsOfAWhole = 1000
/** A text of so many tokens that is worked off once is given in one piece; a longer one in pieces. */
const mostAtOnce = 100_000

/** What each number is to the work was learned (see `Roles`); here it becomes sizes and numbers of requests. */
export function findAmounts(lexed: Lexed, mentions: Mention[], roles: Roles): Amounts {
  const found: Amounts = { workload: {}, stated: {}, conversions: [], taken: new Set() }
  const numbers = mentions.filter((one): one is Quantity => one.kind === 'quantity')
  const by = (role: WorkRole) =>
    numbers
      .filter(
        (one) => roleOf(roles, one) === role && (!counted.has(role) || countable.has(one.unit)),
      )
      .toSorted((a, b) => rolesIn(roles, b)[role] - rolesIn(roles, a)[role])
  const set = (field: keyof Workload, value: number, one: Quantity) => {
    const rounded = Math.max(1, Math.round(value))
    found.workload[field] = rounded
    found.stated[field] = wordsOf(lexed, one)
    found.taken.add(one)
    if (rounded !== one.value)
      found.conversions.push(
        `"${wordsOf(lexed, one)}" is read as ${rounded.toLocaleString('en-US')} ${fieldWords[field]}.`,
      )
  }
  const totals = totalsOf(lexed, numbers)
  if (totals) {
    for (const [field, one] of [
      ['inputTokens', totals.input],
      ['outputTokens', totals.output],
    ] as const)
      set(field, (perMonth({ ...one, per: totals.per }) * tokensIn(one)) / requestsOfAWhole, one)
    found.workload.requestsPerMonth = requestsOfAWhole
  }
  for (const one of numbers) {
    if (isCrowd(lexed, one)) set('users', one.value, one)
    if (found.taken.has(one) || !isWholeText(lexed, one)) continue
    found.monthlyTokens = perMonth(one) * tokensIn(one)
    found.stated.requestsPerMonth = wordsOf(lexed, one)
    found.taken.add(one)
  }
  const product = (role: WorkRole) =>
    by(role).reduce((all, one) => {
      found.taken.add(one)
      return all * one.value
    }, 1)
  const isFree = (one: Quantity) => !found.taken.has(one)
  const likeliest = (role: WorkRole) => by(role).find(isFree)
  const nested = nestedIn(lexed, numbers.filter(isFree))
  if (nested) {
    const [each, many] = nested
    set('requestsPerMonth', perMonth(many) * each.value, many)
    found.taken.add(each)
  }
  const volume = nested
    ? undefined
    : (likeliest('requestsPerMonth') ?? likeliestVolume(numbers.filter(isFree), roles))
  const calls = likeliest('requestsPerJob')
  const input = likeliest('inputTokens')
  const output = likeliest('outputTokens')
  const sizes: [WorkField, Quantity | undefined, number][] = [
    ['inputTokens', input, input ? middleOf(input) * tokensIn(input) * product('parts') : 0],
    ['outputTokens', output, output ? middleOf(output) * tokensIn(output) : 0],
  ]
  // "10M tokens in and 2M out": more than any window holds is told of the whole.
  const isWhole = !volume && !calls && sizes.some(([, , tokens]) => tokens > largestWindow)
  for (const [field, one, tokens] of sizes)
    if (one) set(field, isWhole ? tokens / requestsOfAWhole : tokens, one)
  if (isWhole) found.workload.requestsPerMonth = requestsOfAWhole
  const monthly = volume && perMonth({ ...volume, value: middleOf(volume) }) * product('times')
  if (volume && monthly) {
    set('requestsPerMonth', monthly, volume)
    // "300 pages a day": each is one request of a page.
    if (!input && volume.unit !== 'item') set('inputTokens', tokensIn(volume), volume)
  }
  if (calls) {
    set('requestsPerJob', middleOf(calls), calls)
    // A pile that is worked off once is the work of a month.
    if (monthly === undefined) set('requestsPerMonth', middleOf(calls), calls)
    else {
      found.workload.jobsPerMonth = found.workload.requestsPerMonth
      found.workload.requestsPerMonth = Math.max(1, Math.round(monthly * middleOf(calls)))
    }
  }
  // "60k words a session, weekly": once each period, where that belongs to no other number.
  const rhythm = !volume && !calls && input && !isWhole ? rhythmIn(lexed, numbers) : undefined
  if (rhythm) {
    found.workload.requestsPerMonth = Math.max(
      1,
      Math.round(perMonth({ ...input!, value: 1, per: rhythm })),
    )
    found.stated.requestsPerMonth = rhythm
  }
  // "A thesis of 120 pages, once."
  const isOnce = lexed.has('once') && !rhythm && !volume && !calls && input?.isEach !== true
  if (isOnce && input) found.workload.requestsPerMonth = 1
  return { ...found, question: doubtOf(found.workload) }
}

/** "Answers mails: 800 mails per case, 15 cases a year": of each so many of what is worked on, and how many in a period. */
function nestedIn(lexed: Lexed, numbers: Quantity[]): [each: Quantity, many: Quantity] | undefined {
  const items = numbers.filter(({ unit }) => unit === 'item')
  if (items.length > mostNested) return undefined
  for (const each of items)
    for (const many of items) {
      const isPeriod = many.per !== undefined && many.per !== 'item' && many.per !== 'mtok'
      const isWorkedOn = lexed.tokens.some(
        ({ low }, at) => at < each.from && isSameNoun(low, each.noun),
      )
      if (
        each.per === 'item' &&
        isPeriod &&
        isWorkedOn &&
        isSameNoun(eachOf(lexed, each), many.noun)
      )
        return [each, many]
    }
  return undefined
}
/** In a text with more numbers nobody means one by another. */
const mostNested = 12
/** What a number is of each of: "case" of "800 mails per case". */
function eachOf(lexed: Lexed, { to }: Quantity): string | undefined {
  for (let at = to; at <= to + 2; at += 1) {
    const end = lexed.at('per', at)
    if (end !== undefined) return lexed.tokens[end]?.low
  }
  return undefined
}
const isSameNoun = (one = '', other = '') => one.length >= 3 && stemOf(one) === stemOf(other)
const stemOf = (noun: string) => noun.split(' ')[0]?.slice(0, 4)

/** "10M tokens in and 2M out a month": all text of a month, in and out. */
function totalsOf(
  lexed: Lexed,
  numbers: Quantity[],
): { input: Quantity; output: Quantity; per: Quantity['per'] } | undefined {
  const texts = numbers.filter(({ unit }) => unit === 'token' || unit === 'item')
  const [first, second, ...others] = texts
  if (!first || !second || others.length || texts.every(({ unit }) => unit === 'item'))
    return undefined
  const isOut = ({ from, to }: Quantity) =>
    lexed.tokens.slice(Math.max(0, from - 1), to + 3).some(({ low }) => out.test(low))
  const isFirst = isOut(first) && !isOut(second)
  const [input, output] = isFirst ? [second, first] : [first, second]
  const per = [first.per, second.per].find((one) => one && one !== 'item' && one !== 'mtok')
  const isTotal = per !== undefined || input.value > largestWindow
  return isTotal && isOut(output) && Math.min(first.value, second.value) >= 1e5
    ? { input, output, per }
    : undefined
}
const out =
  /^(?:out|output|raus|heraus|hinaus|ausgabe|ausgabetokens|sortie|salida|saida|uscita|output-tokens|outputtokens)$/

/** "weekly", "every day": how often, of a text that comes once each time. */
function rhythmIn(lexed: Lexed, numbers: Quantity[]): Quantity['per'] {
  const found = rhythms.find(([group]) => lexed.has(group))?.[1]
  return numbers.some(({ per }) => per === found) ? undefined : found
}
const rhythms = [
  ['perDay', 'day'],
  ['perWeek', 'week'],
  ['perMonth', 'month'],
  ['perQuarter', 'quarter'],
] as const

/** What a number is of the work, where that is the likeliest and likely enough. */
function roleOf(roles: Roles, one: Quantity): WorkRole | undefined {
  const chances = rolesIn(roles, one)
  const [best = 'times'] = workRoles.toSorted((a, b) => chances[b] - chances[a])
  return chances[best] >= sureRole && chances[best] > chances.none ? best : undefined
}

/** Hardly anything else is counted by the day: there less is enough, where nothing else is the volume. */
const leastVolume = 0.15
const likeliestVolume = (numbers: Quantity[], roles: Roles): Quantity | undefined =>
  numbers
    .filter(({ unit, per }) => unit === 'item' && per && per !== 'item' && per !== 'mtok')
    .filter((one) => rolesIn(roles, one).requestsPerMonth >= leastVolume)
    .toSorted((a, b) => rolesIn(roles, b).requestsPerMonth - rolesIn(roles, a).requestsPerMonth)[0]

/** Of "10-12 pages" the middle counts. */
const middleOf = ({ value, low }: Quantity) => (low === undefined ? value : (low + value) / 2)

/** Tokens of one of its unit; a bare number is of tokens. */
const tokensIn = ({ unit }: Quantity): number =>
  unit in tokensPer ? tokensPer[unit as keyof typeof tokensPer] : 1

/** "20 users at once": people who are answered at the same time. */
const isCrowd = (lexed: Lexed, { unit, per, to, value }: Quantity) =>
  unit === 'item' &&
  !per &&
  value > 1 &&
  lexed.at('people', to) !== undefined &&
  lexed.within(to, to + 6, 'together').length > 0

/** All text of a month or of a pile, told as such: "20M tokens a month", "4M tokens in total", "in pieces of 600". */
function isWholeText(lexed: Lexed, one: Quantity): boolean {
  if (!['token', 'word', 'character'].includes(one.unit)) return false
  if (one.per && one.per !== 'item' && one.per !== 'mtok') return one.bound !== 'max'
  const isTotal =
    lexed.has('once', 'pieces') ||
    lexed
      .within(one.from - 5, one.to + 5, 'total')
      .some(({ from, to }) => !lexed.within(from - 2, to, 'context').length)
  return isTotal && one.value * tokensIn(one) > mostAtOnce && !one.isEach
}

const fieldWords: Partial<Record<keyof Workload, string>> = {
  inputTokens: 'tokens in for each request',
  outputTokens: 'tokens out for each request',
  requestsPerMonth: 'requests a month',
  requestsPerJob: 'requests for the whole',
  jobsPerMonth: 'jobs a month',
  users: 'people at once',
}
