import type { Job, Requirement, Weights } from '../requirement.ts'
import type { Workload } from '../workload.ts'
import { workloadDefaults, type WorkloadDefault } from '../workload-defaults.ts'
import { classify, knowsWords } from './classify.ts'
import type { Amounts } from './amounts.ts'
import { wordsOf } from './conditions.ts'
import { usualTradeoffFor } from '../llm/tradeoff.ts'
import { withLongInput, withSorting } from '../usual-weights.ts'
import type { Parts } from './parts.ts'
import { jobsIn } from './jobs.ts'
import { lex, type Lexed } from './lex.ts'
import { difficultyOf, emphasesOf, jobOf, ruledOutBy, tradeoffOf, weightsOf } from './work.ts'

/** What the work needs; undefined where no job is told. */
export function newRequirement(parts: Parts, isQuestionOnly = false): Requirement | undefined {
  const { lexed, chances, names, conditions } = parts
  const amounts = withoutWindow(parts)
  const job = jobAmong(parts)
  const ruledOut = ruledOutBy(conditions.unwanted)
  const weights = withPictures(weightsOf(chances, ruledOut), conditions.limits.inputModalities)
  // "I need a model": of what job is a guess, whatever was learned.
  const isGuess = job === 'text' || chances.vague > sureVague
  if (!isQuestionOnly && isGuess && isVague(parts)) return undefined
  const ranked = Object.entries(weights ?? {}).toSorted((a, b) => b[1] - a[1])
  // What is done in a language is as long as elsewhere, but for translations.
  const isInLanguage = ranked[0]?.[0] === 'multilingual' && !lexed.has('translate')
  const main = (isInLanguage ? ranked[1] : undefined) ?? ranked[0]
  const usual = withPicture(
    workloadDefaults[(main?.[0] ?? 'general') as keyof typeof workloadDefaults],
    conditions.limits.inputModalities,
  )
  const workload = workloadOf({ ...parts, amounts }, usual)
  // A translation is as long as its text.
  if (lexed.has('translate') && amounts.workload.outputTokens === undefined)
    workload.outputTokens = workload.inputTokens
  // What is told of a stock is no work where the work is counted.
  if (amounts.monthlyTokens !== undefined && amounts.workload.requestsPerMonth === undefined)
    workload.requestsPerMonth = Math.max(
      1,
      Math.round(amounts.monthlyTokens / workload.inputTokens),
    )
  const { maxTimeToFirstTokenSeconds, maxAnswerSeconds } = conditions.limits
  const isTimed = (maxTimeToFirstTokenSeconds ?? maxAnswerSeconds) !== undefined
  const emphases = {
    ...(isTimed && { speed: 'more' as const }),
    ...emphasesOf(lexed, chances, { wish: names.baseline?.wish }),
  }
  const isStated = (field: keyof WorkloadDefault) =>
    amounts.workload[field] !== undefined ||
    (field === 'requestsPerMonth' && amounts.monthlyTokens !== undefined) ||
    (field === 'requestsPerJob' && workload.jobsPerMonth === undefined)
  return {
    job,
    weights: withLongInput(
      withSorting(weights ?? { general: 1 }),
      amounts.workload.inputTokens ?? 0,
    ),
    difficulty: difficultyOf(chances),
    tradeoff: tradeoffOf(emphases, usualTradeoffFor(workload)),
    ...(names.baseline && { baseline: names.baseline }),
    limits: job === 'text' ? conditions.limits : {},
    preferences: conditions.preferences,
    workload,
    assumed: [
      ...(weights ? [] : ['weights']),
      'difficulty',
      ...(Object.keys(emphases).length ? [] : ['tradeoff']),
      ...(['requestsPerJob', 'inputTokens', 'outputTokens', 'requestsPerMonth'] as const)
        .filter((field) => !isStated(field))
        .map((field) => `workload.${field}`),
    ],
    mappedBy: 'rules',
  }
}

/** "1M context" tells what the window has to hold, not how much is given. */
function withoutWindow({ amounts, conditions: { limits } }: Parts): Amounts {
  const { inputTokens, ...workload } = amounts.workload
  return inputTokens === limits.minContextTokens ? { ...amounts, workload } : amounts
}

/**
 * What was said of the work, and what is usual where nothing was. A conversation or a coding task takes several requests:
 * where such are counted and nothing is said of their size, they are jobs; else each of what was counted is one request.
 */
function workloadOf({ lexed, amounts }: Parts, usual: WorkloadDefault): Workload {
  const { requestsPerJob: perJob, ...single } = usual
  const { workload: stated, stated: words } = amounts
  const { requestsPerMonth: counted } = stated
  if (counted === undefined || stated.requestsPerJob !== undefined) return { ...usual, ...stated }
  const isSized = stated.inputTokens !== undefined || stated.outputTokens !== undefined
  // Of "800 mails per case, 15 cases a year" the mails are counted.
  const [counts = ''] = words.requestsPerMonth?.split(', ') ?? []
  const areTasks =
    lexed.hits.some((hit) => hit.group === 'task' && counts.includes(wordsOf(lexed, hit))) ||
    (aCall.test(counts) && onThePhone.test(lexed.text)) ||
    // An agent that codes takes many turns for whatever is counted, unless those are counted.
    (usual === workloadDefaults['agentic-coding'] &&
      !aTurn.test(lexed.text.split(counts)[1]?.slice(0, 20) ?? ''))
  if (perJob === undefined || isSized || !areTasks) return { ...single, ...stated }
  return {
    ...single,
    ...stated,
    requestsPerJob: perJob,
    jobsPerMonth: counted,
    requestsPerMonth: counted * perJob,
  }
}

/** Calls of people are conversations; those of programs are requests. */
const aCall = /call|anruf|appel|llamada|chamada|liga[çc]|chiamat|telefonat/i
const aTurn =
  /request|call|turn|prompt|step|token|anfrag|aufruf|schritt|appel|requ[eê]te|petici|llamad|pedido|chamad|richiest|chiamat/i
const onThePhone = /voice|phone|hotline|anruf|t[eé]l[eé]fon|\bvo[zcx]|vocal|\bivr\b/i

const leastBeside = 0.2
/** Of several jobs one that is covered, where there is one: the others are named. */
export function jobAmong(parts: Parts): Job {
  const { lexed, chances } = parts
  const job = jobOf(lexed, chances)
  if (job === 'text') return job
  // Beside a job that is not covered another one is looked for sooner.
  const isCovered = jobsIn(parts, leastBeside).some(
    (part) => jobOf(lex(part), classify(part, false)) === 'text',
  )
  return isCovered ? 'text' : job
}

/** A picture alone takes more tokens than many texts. */
const withPicture = (usual: WorkloadDefault, inputs: string[] = []): WorkloadDefault =>
  inputs.includes('image') && usual.inputTokens < workloadDefaults.vision.inputTokens
    ? workloadDefaults.vision
    : usual

/** Work that takes pictures in is at least so much about seeing. */
const leastVision = 0.4

function withPictures(weights: Weights | undefined, inputs: string[] = []): Weights | undefined {
  const known = weights?.vision ?? 0
  if (!weights || !inputs.includes('image') || known >= leastVision) return weights
  const rest = Object.entries(weights).filter(([name]) => name !== 'vision')
  const total = rest.reduce((sum, [, weight]) => sum + weight, 0)
  return Object.fromEntries([
    ...rest.map(([name, weight]) => [name, (weight / total) * (1 - leastVision)]),
    ['vision', leastVision],
  ])
}

/** Neither a job, an amount nor a model of today: what is to be done was not said. */
function isVague({ lexed, chances, names, amounts, mentions, conditions }: Parts): boolean {
  const isGibberish =
    lexed.language === 'en' && !mentions.length && !lexed.hits.length && !knowsWords(lexed.text)
  if (isGibberish || isGreeting(lexed)) return true
  const words = lexed.tokens.filter(({ kind }) => kind === 'word').length
  if (Object.keys(amounts.workload).length > 0) return false
  const isShort = words <= 8 && lexed.has('vague', 'greet') && !names.baseline
  // "We are 14 people and need something like that, too."
  const isLike =
    words <= longestVague &&
    lexed.has('vague') &&
    !names.baseline &&
    !Object.keys(conditions.limits).length
  const highest = Math.max(...Object.values(chances.capabilities))
  if (isLike && chances.vague > 0.15 && highest < 0.7) return true
  const isOfNothing = words <= 8 && highest < 0.45
  return (
    chances.vague > 0.55 ||
    (isShort && chances.vague > 0.25) ||
    (isOfNothing && chances.vague > 0.3)
  )
}

const longestVague = 16
const sureVague = 0.8

/** "testing testing", "hello there": no word of anything else. */
const isGreeting = ({ tokens, hits, words }: Lexed) =>
  hits.some(({ group }) => group === 'greet') &&
  tokens.every(
    ({ kind, low }, at) =>
      kind !== 'word' ||
      words.common.split(' ').includes(low) ||
      hits.some(({ group, from, to }) => group === 'greet' && from <= at && to > at),
  )

/** A budget a month from here on is asked about rather than believed. */
const budgetToAskAbout = 1_000_000

export function doubtOf({ limits }: Requirement): string | undefined {
  return (limits.maxMonthlyUsd ?? 0) > budgetToAskAbout
    ? `Is the budget really $${(limits.maxMonthlyUsd ?? 0).toLocaleString('en-US')} a month?`
    : undefined
}
