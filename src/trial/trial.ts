import { createHash } from 'node:crypto'
import type { Answer, Gateway } from '../gateway/gateway.ts'
import { monthlyCost } from '../shortlist/cost.ts'
import type { Offer } from '../leaderboard/model.ts'
import type { TrialBudget } from './budget.ts'
import { passes } from './check.ts'
import type { Example } from './examples.ts'
import { judge } from './judge.ts'

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

/** One answer of one model to one example. */
export interface Run {
  example: number
  model: string
  answer: Answer
  /** As billed, else tokens times the price of record; undefined where neither is known. */
  usd?: number
  /** 0 to 1; undefined where nothing judges it, or the judge gave no verdict. */
  score?: number
}

/** Where runs are written down, so that a trial that is broken off goes on, and nothing is asked twice. */
export interface RunLog {
  /** What is known of a run: its outcome, or that it was begun and never ended. */
  get(key: string): Promise<Run | 'begun' | undefined>
  begin(key: string): Promise<void>
  end(key: string, run: Run): Promise<void>
}

export interface TrialParts {
  examples: Example[]
  contenders: Contender[]
  gateway: Gateway
  budget: TrialBudget
  log: RunLog
  /** The gateway's id of the model that judges, where an example asks for one; of another lab than the contenders. */
  judge?: string
  signal?: AbortSignal
  /** Told after each answer. */
  onProgress?(done: number, all: number): void
}

export interface TrialOutcome {
  runs: Run[]
  /** Why not everything was asked, in words; absent when it was. */
  stopped?: string
}

/** An answer longer than this is cut off; its price is set aside before each call. */
export const mostOutputTokens = 2000
const atATime = 4

/** Rough tokens of a text, to set money aside: four characters each, and a margin. */
const tokensOf = (text: string) => Math.ceil((text.length / 4) * 1.3) + 20

/** Most that one answer can cost, in USD; undefined without a price. */
export function mostUsd(
  { offer }: Contender,
  { prompt, system = '' }: Example,
): number | undefined {
  if (!offer) return undefined
  const inputTokens = tokensOf(prompt) + tokensOf(system)
  return priceOf(offer, inputTokens, mostOutputTokens)
}

function priceOf(offer: Offer, inputTokens: number, outputTokens: number): number {
  return monthlyCost(offer, {
    inputTokens: Math.max(1, inputTokens),
    outputTokens: Math.max(1, outputTokens),
    requestsPerMonth: 1,
  }).monthlyUsd
}

/** Names a run for good: the same example asked of the same model is the same run, whatever its place in the file. */
export function runKey({ prompt, system = '', check }: Example, { model }: Contender): string {
  const content = JSON.stringify([model, system, prompt, check ?? null])
  return createHash('sha256').update(content).digest('base64url').slice(0, 32)
}

/** Asks every contender every example, a few at a time, within the budget, and scores the answers. */
export async function runTrial(parts: TrialParts): Promise<TrialOutcome> {
  const { examples, contenders, signal, onProgress = () => undefined } = parts
  const jobs = examples.flatMap((example, i) =>
    contenders.map((contender) => ({ example, number: i, contender })),
  )
  const runs: Run[] = []
  let stopped: string | undefined
  let next = 0
  const work = async () => {
    for (;;) {
      const job = jobs[next]
      next += 1
      if (!job || stopped) return
      if (signal?.aborted) {
        stopped = 'The trial was cancelled.'
        return
      }
      const run = await runOnce(parts, job)
      if (run === 'no-money') stopped = 'The budget for trials is used up.'
      else runs.push(run)
      onProgress(runs.length, jobs.length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atATime, jobs.length) }, work))
  await scoreByJudge(parts, runs)
  const order = new Map(contenders.map(({ model }, i) => [model, i]))
  runs.sort((a, b) => a.example - b.example || order.get(a.model)! - order.get(b.model)!)
  return { runs, stopped }
}

interface Job {
  example: Example
  number: number
  contender: Contender
}

async function runOnce(
  { gateway, budget, log, signal }: TrialParts,
  { example, number, contender }: Job,
): Promise<Run | 'no-money'> {
  const key = runKey(example, contender)
  const known = await log.get(key)
  // What was begun and never ended may have been billed: it is not asked again.
  if (known === 'begun')
    return { example: number, model: contender.model, answer: lost, score: scoreOf(example, lost) }
  if (known) return { ...known, example: number }
  const most = mostUsd(contender, example)
  if (!(await budget.reserve(key, most ?? 0))) return 'no-money'
  await log.begin(key)
  const { prompt, system } = example
  const question = { model: contender.served, system, prompt, maxTokens: mostOutputTokens, signal }
  const answer = await gateway.ask(question)
  const usd = usdOf(answer, contender)
  await budget.settle(key, usd ?? (answer.isSent ? (most ?? 0) : 0))
  const run = {
    example: number,
    model: contender.model,
    answer,
    usd,
    score: scoreOf(example, answer),
  }
  await log.end(key, run)
  return run
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

/** Examples with a rubric: all answers to one are judged together. */
async function scoreByJudge(
  { examples, gateway, judge: model, signal }: TrialParts,
  runs: Run[],
): Promise<void> {
  if (model === undefined) return
  for (const [i, { prompt, check }] of examples.entries()) {
    if (check?.kind !== 'judge') continue
    const open = runs.filter((run) => run.example === i && run.score === undefined)
    if (open.length === 0) continue
    const answers = open.map(({ answer }) => answer.text)
    const scores = await judge(gateway, model, { prompt, rubric: check.rubric, answers }, signal)
    for (const [k, run] of open.entries()) run.score = scores[k]
  }
}
