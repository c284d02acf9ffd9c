import type { Workload } from '../requirement.ts'
import { daysPerMonth } from '../workload-defaults.ts'
import { assignWork } from './assign-work.ts'
import { doubtOf } from './beyond-reason.ts'
import { wordsOf } from './conditions.ts'
import type { WorkRole } from './heads.ts'
import type { Lexed } from './lex.ts'
import type { Mention, Quantity } from './mention.ts'
import {
  isInStock,
  isOfStock,
  isOnce,
  isWholeText,
  largestWindow,
  pieceIn,
  pileOf,
  rhythmIn,
  tokensIn,
  totalsOf,
} from './numbers-together.ts'
import { factorsOf, jobsOf, shareOf, signedVolume, stepsOf } from './multiples.ts'
import { areDays, daysOf, hoursOf, perMonth } from './per-month.ts'
import { rolesIn, type Roles } from './roles.ts'

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

type WorkField = 'inputTokens' | 'outputTokens'
/** What is told of the whole is split into as many requests as are usually assumed. */
const requestsOfAWhole = 1000

/** What each number is to the work was learned (see `Roles`); here it becomes sizes and numbers of requests. */
export function findAmounts(lexed: Lexed, mentions: Mention[], roles: Roles): Amounts {
  const found: Amounts = { workload: {}, stated: {}, conversions: [], taken: new Set() }
  const numbers = mentions.filter(
    (one): one is Quantity => one.kind === 'quantity' && !isOfThinking(lexed, one),
  )
  const assigned = assignWork(numbers, roles)
  const by = (role: WorkRole) =>
    numbers
      .filter((one) => assigned.get(one) === role)
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
  const isFree = (one: Quantity) => !found.taken.has(one)
  const likeliest = (role: WorkRole) => by(role).find((one) => isFree(one) && !areDays(one))
  const totals = totalsOf(lexed, numbers)
  if (totals) {
    const { input, output, per } = totals
    const many = by('requestsPerMonth').find((one) => one !== input && one !== output)
    const requests = many ? perMonth(many) : requestsOfAWhole
    for (const [field, one] of [
      ['inputTokens', input],
      ['outputTokens', output],
    ] as const)
      set(field, (perMonth({ ...one, per }) * tokensIn(one)) / requests, one)
    if (many) set('requestsPerMonth', requests, many)
    else found.workload.requestsPerMonth = requests
  }
  for (const one of numbers) {
    if (isCrowd(lexed, one)) set('users', one.value, one)
    if (found.taken.has(one) || !isWholeText(lexed, one)) continue
    found.monthlyTokens = perMonth(one) * tokensIn(one)
    found.stated.requestsPerMonth = wordsOf(lexed, one)
    found.taken.add(one)
  }
  const product = (factors: Quantity[]) =>
    factors.reduce((all, one) => {
      found.taken.add(one)
      return all * one.value
    }, 1)
  const isSize = (one: Quantity) => {
    const { inputTokens, outputTokens, minContextTokens } = rolesIn(roles, one)
    return inputTokens + outputTokens + minContextTokens > leastSize
  }
  const open = numbers.filter((one) => isFree(one) && !isSize(one) && !areDays(one))
  const likely =
    likeliest('requestsPerMonth') ??
    likeliestVolume(open, roles) ??
    signedVolume(lexed, open) ??
    ofTheBudget(numbers, open, roles)
  const volume = (likely && jobsOf(likely, open)) ?? likely
  const said = pieceIn(lexed, numbers.filter(isFree)) ?? likeliest('inputTokens')
  const read = said && isInStock(lexed, said, volume) ? undefined : said
  const calls =
    volume === likely
      ? (by('requestsPerJob').find((one) => isFree(one) && !(volume && isOfStock(lexed, one))) ??
        (volume ? stepsOf(volume, open) : pileOf(lexed, open, read, manyOf(roles))))
      : likely
  const written = likeliest('outputTokens')
  // Of a summary what is long is read.
  const isLong =
    written &&
    (tokensIn(written) * written.value > longestSummary ||
      (volume !== undefined && isOfEach(lexed, volume, written)))
  const isRead = isLong && !read && summary.test(lexed.text)
  const [input, output] = isRead ? [written, undefined] : [read, written]
  const sizes: [WorkField, Quantity | undefined, number][] = [
    [
      'inputTokens',
      input,
      input ? sumOf(lexed, input, numbers) * tokensIn(input) * product(by('parts')) : 0,
    ],
    ['outputTokens', output, output ? middleOf(output) * tokensIn(output) : 0],
  ]
  // "10M tokens in and 2M out": more than any window holds is told of the whole.
  const isWhole = !volume && !calls && sizes.some(([, , tokens]) => tokens > largestWindow)
  for (const [field, one, tokens] of sizes)
    if (one) set(field, isWhole ? tokens / requestsOfAWhole : tokens, one)
  if (isWhole) found.workload.requestsPerMonth = requestsOfAWhole
  // "and get back the same amount"
  if (input && !output && !isWhole && sameLength.test(lexed.text))
    found.workload.outputTokens = found.workload.inputTokens
  const factors = volume ? multipliersOf(lexed, volume, calls, open, by('times')) : []
  const monthly =
    volume &&
    perMonth({ ...volume, value: middleOf(volume) }, daysIn(lexed, volume, numbers)) *
      shareOf(lexed, volume) *
      product([...factors])
  if (volume && monthly) {
    set('requestsPerMonth', monthly, volume)
    // "300 pages a day": each is one request of a page.
    if (!input && volume.unit !== 'item') set('inputTokens', tokensIn(volume), volume)
  }
  if (calls) {
    if (!input && calls.unit === 'page') set('inputTokens', tokensIn(calls), calls)
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
  const isSingle = isOnce(lexed) && !rhythm && !volume && !calls && input?.isEach !== true
  if (isSingle && input) found.workload.requestsPerMonth = 1
  return { ...found, question: doubtOf(found.workload) }
}

/** What a volume has to be multiplied by: what was learned to be told so, and what the words tell. */
function multipliersOf(
  lexed: Lexed,
  volume: Quantity,
  calls: Quantity | undefined,
  open: Quantity[],
  times: Quantity[],
): Set<Quantity> {
  const isOther = (one: Quantity) => one !== volume && one !== calls && !isOfStock(lexed, one)
  return new Set([
    ...times.filter((one) => isOther(one) && one.value > 1 && !isOfAll(lexed, volume, one)),
    ...factorsOf(lexed, volume, open.filter(isOther)),
  ])
}

/** "70 people. 2,300 notes a day": nobody does so many, and in another sentence they are of all. */
const isOfAll = (lexed: Lexed, volume: Quantity, times: Quantity) =>
  volume.value >= mostByOne &&
  volume.of === undefined &&
  lexed.clauseAt(volume.from).from !== lexed.clauseAt(times.from).from
const mostByOne = 300
/** What may be a length multiplies nothing. */
const leastSize = 0.3
/** Hardly anything else is counted by the day: there less is enough, where nothing else is the volume. */
const leastVolume = 0.15
const isOfRequests = ({ noun = '' }: Quantity) => request.test(noun)
const request =
  /^(?:requests?|anfragen?|requetes?|peticiones|solicitudes|pedidos|requisic\w+|richieste)\b/
const likeliestVolume = (numbers: Quantity[], roles: Roles): Quantity | undefined =>
  numbers
    .filter(({ unit, per }) => unit === 'item' && per && per !== 'item' && per !== 'mtok')
    .filter((one) => rolesIn(roles, one).requestsPerMonth >= (isOfRequests(one) ? 0 : leastVolume))
    .toSorted((a, b) => rolesIn(roles, b).requestsPerMonth - rolesIn(roles, a).requestsPerMonth)[0]

/** How likely a number says how many requests there are. */
const manyOf = (roles: Roles) => (one: Quantity) => {
  const { requestsPerMonth, requestsPerJob } = rolesIn(roles, one)
  return requestsPerMonth + requestsPerJob
}

/** "At most 20 euros a month, some 45 letters": what is counted without a period beside a budget has the budget's. */
const ofTheBudget = (all: Quantity[], open: Quantity[], roles: Roles): Quantity | undefined =>
  all.some(({ unit, per }) => unit === 'money' && per === 'month')
    ? open.find(
        (one) =>
          one.unit === 'item' && !one.per && rolesIn(roles, one).requestsPerMonth >= leastBeside,
      )
    : undefined
const leastBeside = 0.25

/** "1 page of CV + 1 page of job ad": both are read. */
function sumOf(lexed: Lexed, input: Quantity, numbers: Quantity[]): number {
  const isAdded = (one: Quantity) => {
    const [first, second] = one.from < input.from ? [one, input] : [input, one]
    const between = lexed.tokens.slice(first.to, second.from)
    return (
      one !== input &&
      one.unit === input.unit &&
      between.length <= longestPart &&
      between.some(({ low }) => low === '+' || low === 'plus')
    )
  }
  return numbers.filter(isAdded).reduce((sum, one) => sum + middleOf(one), middleOf(input))
}
const longestPart = 5

/** "20,000 thinking tokens" are written before the answer. */
const isOfThinking = ({ tokens }: Lexed, { from, to }: Quantity) =>
  tokens.slice(from, to + 1).some(({ low }) => thinking.test(low))
const thinking =
  /^(?:thinking|reasoning|denk\w*|nachdenk\w*|reflexion|razonamiento|raciocinio|ragionamento)$/

const longestSummary = 3000
/** "120 a day of some 800 words": a length that goes on with what is counted. */
const isOfEach = ({ tokens }: Lexed, { to }: Quantity, length: Quantity) =>
  length.from >= to &&
  length.from - to <= longestLink &&
  tokens.slice(to, length.from).every(({ low, text }) => text === ',' || links.test(low))
const longestLink = 4
const links =
  /^(?:of|with|about|some|around|roughly|each|at|de|des|d|unas|unos|cada|con|mit|von|zu|je|etwa|rund|ca|circa|jeweils|a|environ|chacune?|di|da|umas|uns|cerca|com)$/
const summary = /summar|zusammenfass|résum|resum|riassu|sintet|sínte|condens|boil/i

/** The days of a month and the hours of a day in which the work comes, as far as they are told. */
function daysIn(lexed: Lexed, volume: Quantity, numbers: Quantity[]) {
  const others = numbers.filter((one) => one !== volume)
  const usual = volume.isWorkday || lexed.has('workday') ? daysPerMonth.working : daysPerMonth.all
  return { days: daysOf(others) ?? usual, hours: hoursOf(others) }
}

/** Of "10-12 pages" the middle counts. */
const middleOf = ({ value, low }: Quantity) => (low === undefined ? value : (low + value) / 2)

/** "20 users at once": people who are answered at the same time. */
const isCrowd = (lexed: Lexed, { unit, per, to, value }: Quantity) =>
  unit === 'item' &&
  !per &&
  value > 1 &&
  lexed.at('people', to) !== undefined &&
  lexed.within(to, to + 6, 'together').length > 0

/** What comes back is as long as what goes in, in few words of six languages. */
const sameLength =
  /\b(?:same (?:amount|length|size) (?:back|again|in|out|comes?)|(?:back|about|again) the same (?:amount|length|again)|output (?:is )?(?:about )?as long|gleich lang(?:er|e|es)? (?:text|antwort|zurück)|aussi long(?:ue)? en sortie|igual de larg[oa]|do mesmo tamanho|della stessa lunghezza)\b/i

const fieldWords: Partial<Record<keyof Workload, string>> = {
  inputTokens: 'tokens in for each request',
  outputTokens: 'tokens out for each request',
  requestsPerMonth: 'requests a month',
  requestsPerJob: 'requests for the whole',
  jobsPerMonth: 'jobs a month',
  users: 'people at once',
}
