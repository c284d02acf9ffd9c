import type { Workload } from '../requirement.ts'
import { doubtOf } from './beyond-reason.ts'
import { wordsOf } from './conditions.ts'
import { workRoles, type WorkRole } from './heads.ts'
import type { Lexed } from './lex.ts'
import type { Mention, Quantity } from './mention.ts'
import {
  isWholeText,
  largestWindow,
  nestedIn,
  rhythmIn,
  tokensIn,
  totalsOf,
} from './numbers-together.ts'
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
/** What is told of the whole is split into as many requests as are usually assumed. */
const requestsOfAWhole = 1000

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

/** "20 users at once": people who are answered at the same time. */
const isCrowd = (lexed: Lexed, { unit, per, to, value }: Quantity) =>
  unit === 'item' &&
  !per &&
  value > 1 &&
  lexed.at('people', to) !== undefined &&
  lexed.within(to, to + 6, 'together').length > 0

const fieldWords: Partial<Record<keyof Workload, string>> = {
  inputTokens: 'tokens in for each request',
  outputTokens: 'tokens out for each request',
  requestsPerMonth: 'requests a month',
  requestsPerJob: 'requests for the whole',
  jobsPerMonth: 'jobs a month',
  users: 'people at once',
}
