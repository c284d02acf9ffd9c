import { createHash } from 'node:crypto'
import type { Answer } from '../gateway/answer.ts'
import type { Gateway, Question } from '../gateway/gateway.ts'
import { monthlyCost } from '../shortlist/cost.ts'
import type { Offer } from '../catalogue/model.ts'
import type { TrialBudget } from './budget.ts'
import { passes } from './check.ts'
import { judge, mostJudged } from './judge.ts'
import type { Stop } from './notice.ts'
import type { Example, Run } from './record.ts'
import type { Paid, RunLog } from './run-log.ts'

/** A model on trial, as the gateway serves it. */
export interface Contender {
  /** Canonical id. */
  model: string
  name: string
  /** The gateway's id. */
  served: string
  /** Price of record: what an answer costs where the gateway does not bill it. */
  offer?: Offer
}

export interface TrialParts {
  /** Names the trial for good: its calls are told from those of others. */
  id: string
  examples: Example[]
  contenders: Contender[]
  gateway: Gateway
  budget: TrialBudget
  log: RunLog
  /** The model that judges, where an example asks for one; of another lab than the contenders. */
  judge?: Contender
  /** Asked before each call: nothing more is to be asked. */
  isCancelled?(): Promise<boolean>
  /** Told after each answer. */
  onProgress?(done: number, all: number): void
}

export interface TrialOutcome {
  runs: Run[]
  /** Why not everything was asked; absent when it was. */
  stopped?: Stop
}

/** An answer longer than this is cut off; its price is set aside before each call. */
const mostOutputTokens = 2000
const atATime = 4

/** Tokens to set money aside for: one for two bytes is more than usual texts need, in any writing. */
const tokensOf = (text: string) => Math.ceil(Buffer.byteLength(text) / 2) + 20

/** Most that one answer can cost, in USD; undefined without a price. */
export function mostUsd(
  { offer }: Contender,
  { prompt, system = '', maxTokens = mostOutputTokens }: Partial<Question> & { prompt: string },
): number | undefined {
  return offer && priceOf(offer, tokensOf(prompt) + tokensOf(system), maxTokens)
}

/** Most that all answers can cost, and their judging; what has no price counts nothing. */
export function mostUsdOf(
  examples: Example[],
  contenders: Contender[],
  judging?: Contender,
): number {
  const asked = examples.flatMap((example) => contenders.map((one) => mostUsd(one, example) ?? 0))
  const judged = examples.flatMap(({ prompt, check }) =>
    judging && check?.kind === 'judge'
      ? 2 * (mostUsd(judging, mostJudged(prompt, check.rubric, contenders.length)) ?? 0)
      : [],
  )
  return [...asked, ...judged].reduce((sum, one) => sum + one, 0)
}

function priceOf(offer: Offer, inputTokens: number, outputTokens: number): number {
  return monthlyCost(offer, {
    inputTokens: Math.max(1, inputTokens),
    outputTokens: Math.max(1, outputTokens),
    requestsPerMonth: 1,
  }).monthlyUsd
}

/** Names a call for good: the same prompt asked of the same model is the same call, whatever its place in the file. */
export function callKey(
  { model }: Contender,
  { prompt, system = '' }: Pick<Question, 'prompt' | 'system'>,
): string {
  const content = JSON.stringify([model, system, prompt])
  return createHash('sha256').update(content).digest('base64url').slice(0, 32)
}

/**
 * Asks every contender every example, a few at a time, within the budget, and scores the answers. What was asked before
 * is paid for: it is taken on even where nothing more is asked.
 */
export async function runTrial(parts: TrialParts): Promise<TrialOutcome> {
  const { examples, contenders, isCancelled, onProgress = () => undefined } = parts
  const ask = createAsk(parts)
  const jobs = examples.flatMap((example, i) =>
    contenders.map((contender) => ({ example, i, contender })),
  )
  const runs: Run[] = []
  let stopped: Stop | undefined
  let next = 0
  const work = async () => {
    for (;;) {
      const job = jobs[next]
      next += 1
      if (!job) return
      if (!stopped && (await isCancelled?.())) stopped = 'cancelled'
      const { example, i, contender } = job
      const { system, prompt } = example
      const question = { model: contender.served, system, prompt, maxTokens: mostOutputTokens }
      const paid = await ask(contender, question, stopped !== undefined)
      if (typeof paid !== 'string') {
        const score = scoreOf(example, paid.answer)
        runs.push({ example: i, model: contender.model, ...paid, score })
      } else if (paid !== 'not-asked') stopped ??= paid
      onProgress(runs.length, jobs.length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atATime, jobs.length) }, work))
  // In the order of the file, whoever answered first: a judge that is asked again after a crash is asked the same.
  const order = new Map(contenders.map(({ model }, i) => [model, i]))
  runs.sort((a, b) => a.example - b.example || order.get(a.model)! - order.get(b.model)!)
  const unjudged = await scoreByJudge(parts, ask, runs)
  await addFirstTokens(parts, runs)
  return { runs, stopped: stopped ?? unjudged }
}

/** What a gateway noted of its answers: asked for last, since it takes a gateway some seconds. */
async function addFirstTokens({ gateway, contenders }: TrialParts, runs: Run[]): Promise<void> {
  const ofModel = contenders.map(async ({ model }) => {
    for (const run of runs) {
      const { generation } = run.answer
      if (run.model !== model || generation === undefined) continue
      const firstTokenSeconds = await gateway.firstToken(generation)
      // A gateway that keeps no notes of one keeps none of the others.
      if (firstTokenSeconds === undefined) return
      run.answer = { ...run.answer, firstTokenSeconds }
    }
  })
  await Promise.all(ofModel)
}

/** Why there is no answer: it would be too dear, the gateway lets nobody in, or nothing more is asked. */
type Unpaid = 'no-money' | 'no-access' | 'not-asked'

/** `isOver`: only what was asked before counts. */
type Ask = (contender: Contender, question: Question, isOver: boolean) => Promise<Paid | Unpaid>

/** Asks once for good, and pays once for what stands twice in a file. */
function createAsk(parts: TrialParts): Ask {
  const asked = new Map<string, Promise<Paid | Unpaid>>()
  return (contender, question, isOver) => {
    const key = callKey(contender, question)
    const before = asked.get(key)
    if (before)
      return before.then((paid) =>
        typeof paid === 'string' || paid.usd === undefined ? paid : { ...paid, usd: 0 },
      )
    const answer = askPaid(parts, key, contender, question, isOver)
    asked.set(key, answer)
    return answer
  }
}

/** Within the budget, written down before and after. */
async function askPaid(
  { id, gateway, budget, log }: TrialParts,
  key: string,
  contender: Contender,
  question: Question,
  isOver: boolean,
): Promise<Paid | Unpaid> {
  const most = mostUsd(contender, question)
  const call = `${id}:${key}`
  const settle = async (paid: Paid) => {
    await budget.settle(call, paid.usd ?? (paid.answer.isSent ? (most ?? 0) : 0))
    return paid
  }
  // The answer first: whoever goes on after a crash in between settles it.
  const end = async (paid: Paid) => {
    await log.end(key, paid)
    return settle(paid)
  }
  const known = await log.get(key)
  // What was begun and never ended may have been billed: it is not asked again.
  if (known === 'begun') return end({ answer: lost })
  if (known) return settle(known)
  if (isOver) return 'not-asked'
  if (!(await budget.reserve(call, most ?? 0))) return 'no-money'
  // Another process that goes on with this trial may have been quicker.
  if (!(await log.begin(key))) return end({ answer: lost })
  const answer = await gateway.ask(question)
  if (answer.failure !== 'no-access') return end({ answer, usd: usdOf(answer, contender) })
  // No model was asked: with a key that works it will be.
  await log.drop(key)
  await budget.settle(call, 0)
  return 'no-access'
}

const lost: Answer = { text: '', failure: 'error', seconds: 0, isSent: true }

function usdOf({ billedUsd, usage, isSent }: Answer, { offer }: Contender): number | undefined {
  if (billedUsd !== undefined) return billedUsd
  if (!isSent) return 0
  return usage && offer ? priceOf(offer, usage.inputTokens, usage.outputTokens) : undefined
}

/** Empty, refused, cut-off and failed answers are no answers: they do not pass. */
function scoreOf({ check }: Example, { text, failure }: Answer): number | undefined {
  if (!check) return undefined
  if (failure) return 0
  return check.kind === 'judge' ? undefined : Number(passes(check, text))
}

/** Examples with a rubric: all answers to one are judged together. Why not all were, if so. */
async function scoreByJudge(parts: TrialParts, ask: Ask, runs: Run[]): Promise<Stop | undefined> {
  const { examples, judge: judging, isCancelled } = parts
  if (!judging) return undefined
  let stopped: Stop | undefined
  let isOver = false
  const asked = {
    ask: async (question: Question) => {
      const paid = await ask(judging, question, isOver)
      if (typeof paid !== 'string') return paid.answer
      if (paid !== 'not-asked') stopped ??= paid
      return lost
    },
  }
  for (const [i, { prompt, check }] of examples.entries()) {
    if (check?.kind !== 'judge') continue
    const open = runs.filter((run) => run.example === i && run.score === undefined)
    isOver ||= (await isCancelled?.()) === true
    if (open.length === 0) continue
    const answers = open.map(({ answer }) => answer.text)
    const judgement = { prompt, rubric: check.rubric, answers }
    const scores = await judge(asked, judging.served, judgement)
    for (const [k, run] of open.entries()) run.score = scores[k]
  }
  return stopped
}
