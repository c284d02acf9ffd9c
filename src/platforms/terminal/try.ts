import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Services } from '../../command.ts'
import type { Config } from '../../config.ts'
import { UserError } from '../../errors.ts'
import { plural, usd } from '../../format.ts'
import { createGateway } from '../../gateway/gateway.ts'
import { createServed } from '../../gateway/served.ts'
import { standingLine } from '../../reply/answers/trial-result.ts'
import { noticeText, refusalText } from '../../reply/answers/trial-notices.ts'
import { verdictText } from '../../reply/answers/trial-verdict.ts'
import { mainCapability } from '../../reply/capabilities.ts'
import { wordsFor } from '../../reply/words/index.ts'
import { openStore, type Store } from '../../store/store.ts'
import { openTrialBudget } from '../../trial/budget.ts'
import { findContenders, judgeFor } from '../../trial/contenders.ts'
import { mostBytes, readExamples } from '../../trial/examples.ts'
import type { Example } from '../../trial/record.ts'
import { openKeptTests } from '../../trial/kept-tests.ts'
import { TrialRefusal } from '../../trial/notice.ts'
import { trialResult, type TrialResult } from '../../trial/result.ts'
import { openRunLog } from '../../trial/run-log.ts'
import { callKey, mostUsdOf, runTrial, type Contender } from '../../trial/trial.ts'
import type { Run } from '../../trial/record.ts'

export interface TryForm {
  /** A file of examples. */
  examples: string
  /** Names or ids, separated by commas. */
  models: string
  json?: boolean
  /** What the models are for: the result counts for such requests in chats on this terminal. */
  useCase?: string
  /** Asks nothing: what this trial says is no longer counted. */
  forget?: boolean
}

interface Output {
  write(text: string): void
  warn(message: string): void
}

const dayMs = 86_400_000
/** Where chats on the terminal look for what was measured. */
const workspace = ''

/** `try --examples FILE --models a,b [--json]`: measures models on a team's own examples, on the terminal. */
export async function tryModels(
  config: Config,
  services: Services,
  form: TryForm,
  output: Output,
): Promise<void> {
  if (!config.trial)
    throw new UserError(
      'To try models, set TRIAL_BASE_URL and TRIAL_API_KEY to a gateway that serves them (OpenRouter, LiteLLM, vLLM, Ollama): see .env.example.',
    )
  const { url, retentionDays } = config.store
  const store = await openStore(url, { retentionMs: retentionDays * dayMs })
  try {
    await tryWith(store, config.trial, services, form, output)
  } catch (error) {
    if (!(error instanceof TrialRefusal)) throw error
    throw new UserError(refusalText(error.refusal), { cause: error })
  } finally {
    await store.close()
  }
}

async function tryWith(
  store: Store,
  settings: NonNullable<Config['trial']>,
  { engine, read }: Services,
  form: TryForm,
  { write, warn }: Output,
): Promise<void> {
  const { examples, notices } = readExamples(form.examples, await readStart(form.examples))
  for (const notice of notices) warn(noticeText(notice))
  const gateway = createGateway(settings)
  const now = () => new Date()
  const { served, resolve } = await createServed(gateway)(engine.dataset)
  const contenders = findContenders(form.models.split(','), served, engine, resolve)
  const keys = examples.flatMap((example) => contenders.map((one) => callKey(one, example)))
  // The same examples for the same models are the same trial: broken off, it goes on.
  const id = createHash('sha256').update(keys.join()).digest('base64url')
  const tests = openKeptTests(store, now)
  if (form.forget) {
    const isGone = await tests.remove({ id, workspace })
    return write(isGone ? 'This test no longer counts.\n' : 'This test was not counted.\n')
  }
  const { judge, notices: more } = judgeFor(examples, contenders, served, engine)
  for (const notice of more) warn(noticeText(notice))
  const today = () => now().toISOString().slice(0, 10)
  const budget = openTrialBudget(store, workspace, settings.monthlyUsd, today)
  const most = usd(mostUsdOf(examples, contenders, judge))
  warn(
    `${plural(examples.length, 'example')} for ${plural(contenders.length, 'model')}: at most ${most}; ${usd(await budget.left())} are left this month.`,
  )
  const log = openRunLog(store, id)
  const parts = { id, examples, contenders, gateway, budget, log, judge }
  const { runs, stopped } = await runTrial(parts)
  const result = trialResult(runs, contenders)
  const unjudged = examples.filter(({ check }) => !check).length
  if (unjudged)
    warn(`${plural(unjudged, 'example')} without "expected" or "check": for cost and time only.`)
  if (!form.json) write(sideBySide(examples, contenders, runs))
  write(`${form.json ? JSON.stringify(toJson(result)) : toText(result)}\n`)
  if (stopped) throw new UserError(wordsFor('en').trial.why[stopped])
  const { requirement } = form.useCase ? await read(form.useCase) : {}
  if (requirement) {
    const kind = mainCapability(requirement)
    await tests.put({ id, workspace, contenders, kind, isEverywhere: true }, runs, [])
    warn(`Chats on this terminal count it for requests that are mostly about ${kind}.`)
  }
  await log.clear()
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

/** What nothing judges is there to be read. */
function sideBySide(
  examples: Example[],
  contenders: Pick<Contender, 'model' | 'name'>[],
  runs: Run[],
): string {
  return examples
    .flatMap(({ prompt, check }, i) => {
      const answers = contenders.flatMap(({ model, name }) => {
        const run = runs.find((one) => one.example === i && one.model === model)
        return run
          ? `  ${name}: ${run.answer.text.trim().slice(0, 2000) || run.answer.failure}\n`
          : []
      })
      return check ? [] : [`${i + 1}. ${prompt.slice(0, 200)}\n`, ...answers, '\n']
    })
    .join('')
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
