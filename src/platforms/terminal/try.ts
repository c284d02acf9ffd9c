import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Config } from '../../config.ts'
import { UserError } from '../../errors.ts'
import { plural, usd } from '../../format.ts'
import { createGateway } from '../../gateway/gateway.ts'
import type { Services } from '../../command.ts'
import { standingLine } from '../../reply/answers/trial.ts'
import { verdictText } from '../../reply/answers/trial-verdict.ts'
import { openStore } from '../../store/store.ts'
import { openTrialBudget } from '../../trial/budget.ts'
import { createServed, findContenders, judgeFor, withoutJudge } from '../../trial/contenders.ts'
import { mostBytes, readExamples } from '../../trial/examples.ts'
import { trialResult, type TrialResult } from '../../trial/result.ts'
import { openRunLog } from '../../trial/run-log.ts'
import { mostUsdOf, callKey, runTrial } from '../../trial/trial.ts'

export interface TryForm {
  /** A file of examples. */
  examples: string
  /** Names or ids, separated by commas. */
  models: string
  json: boolean
}

/** `try --examples FILE --models a,b [--json]`: measures models on a team's own examples, on the terminal. */
export async function tryModels(
  config: Config,
  services: Services,
  form: TryForm,
  { write, warn }: { write(text: string): void; warn(message: string): void },
): Promise<void> {
  if (!config.trial)
    throw new UserError(
      'To try models, set TRIAL_BASE_URL and TRIAL_API_KEY to a gateway that serves them (OpenRouter, LiteLLM, vLLM, Ollama): see .env.example.',
    )
  const { examples, notices } = readExamples(form.examples, await readStart(form.examples))
  for (const notice of notices) warn(notice)
  const gateway = createGateway(config.trial)
  const { engine } = services
  const { served, resolve } = await createServed(gateway, () => new Date())(engine)
  const contenders = findContenders(form.models.split(','), served, engine, resolve)
  const found = judgeFor(examples, contenders, served, engine)
  if (found === 'none') warn(withoutJudge)
  const judge = found === 'none' ? undefined : found
  const store = await openStore(config.store.url)
  try {
    const keys = examples.flatMap((example) => contenders.map((one) => callKey(one, example)))
    // The same examples for the same models are the same trial: broken off, it goes on.
    const id = createHash('sha256').update(keys.join()).digest('base64url')
    const log = openRunLog(store, id)
    const today = () => new Date().toISOString().slice(0, 10)
    const budget = openTrialBudget(store, '', config.trial.monthlyUsd, today)
    const estimate = mostUsdOf(examples, contenders, judge)
    warn(
      `${plural(examples.length, 'example')} for ${plural(contenders.length, 'model')}: at most ${usd(estimate)}; ${usd(await budget.left())} are left this month.`,
    )
    const { runs, stopped } = await runTrial({
      id,
      examples,
      contenders,
      gateway,
      budget,
      log,
      judge,
    })
    const result = trialResult(runs, contenders)
    write(`${form.json ? JSON.stringify(toJson(result)) : toText(result)}\n`)
    if (stopped) throw new UserError(stopped)
    await log.clear()
  } finally {
    await store.close()
  }
}

function toJson({ n, models, verdicts }: TrialResult): Record<string, unknown> {
  return {
    n,
    models: models.map(({ model, score, low, high, usd: spent, medianSeconds, failed }) => ({
      model,
      score: score ?? null,
      low: low ?? null,
      high: high ?? null,
      usd: spent ?? null,
      medianSeconds: medianSeconds ?? null,
      failed,
    })),
    verdict: verdictText(verdicts),
  }
}

function toText({ n, models, verdicts }: TrialResult): string {
  return [
    `Your own test, ${plural(n, 'example')}:`,
    ...models.map((one) => `  ${standingLine(one)}`),
    verdictText(verdicts),
  ].join('\n')
}

/** No more of a file than shows that it is too large: some never end. */
async function readStart(path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  try {
    const stream: AsyncIterable<Buffer> = createReadStream(path, { end: mostBytes })
    for await (const chunk of stream) chunks.push(chunk)
  } catch {
    throw new UserError(`The file ${path} cannot be read.`)
  }
  return Buffer.concat(chunks)
}
