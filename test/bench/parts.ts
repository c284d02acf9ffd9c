/**
 * Speed of the parts a person waits for, on the bundled dataset, and with SOURCE_MIRROR of a refresh. Prints medians;
 * nothing here is asserted.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../../src/config.ts'
import { readDataset } from '../../src/leaderboard/files.ts'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import { calibrate } from '../../src/leaderboard/fit/calibrate.ts'
import { fitScores } from '../../src/leaderboard/fit/fit.ts'
import { refreshHere } from '../../src/upkeep/refresh.ts'
import { createEngine, type Engine } from '../../src/leaderboard/standings.ts'
import { read as readMessage } from '../../src/requirements/reader/read.ts'
import { systemPrompt, userPrompt } from '../../src/requirements/llm/prompt.ts'
import { wireJsonSchema } from '../../src/requirements/llm/wire.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { z } from 'zod'
import { enlarge } from './enlarge.ts'

const useCases = [
  'contract clause review for a law firm',
  'porting COBOL to Java with comments and tests, only open weights',
  'a support bot in Spanish, 200 users, 10 questions a day each, under $500 a month',
  'classifying 5M short texts a month as cheaply as possible',
  'question answering over 300-page documents',
  'reading invoices from photos, must return JSON',
]

const dataset = await readDataset(bundledDirectory)
if (!dataset) throw new Error('There is no bundled dataset. Run: npm run refresh -- --bundle')
const engine = createEngine(dataset)
const catalogue = { models: dataset.models, today: dataset.asOf }
const requirements = useCases.flatMap((text) => readMessage(text, catalogue).requirement ?? [])
const message = `${useCases.join('. ')}. ${useCases.slice(2).join('; ')}`.slice(0, 500)
const longMessage = `${message} `.repeat(20)

const times = 20
const large = createEngine(enlarge(dataset, times))
const ranked = (among: Engine) => (i: number) =>
  recommend(among, requirements[i % requirements.length]!)
const [small, twenty] = [await millis(600, ranked(engine)), await millis(60, ranked(large))]

const rows: [string, string][] = [
  [
    'fit all scores, margins included',
    await medianOf(3, () => calibrate(dataset, fitScores(dataset))),
  ],
  ['load and check the dataset', await medianOf(15, () => readDataset(bundledDirectory))],
  ['index it for ranking', await medianOf(15, () => createEngine(dataset))],
  ['rank one requirement', milliseconds(small)],
  [`rank one requirement among ${times} times the models`, milliseconds(twenty)],
  ['... times the cost', (twenty / small).toFixed(1)],
  ['read a message of 500 characters', await medianOf(300, () => readMessage(message, catalogue))],
  [
    'read a message of 10,000 characters',
    await medianOf(60, () => readMessage(longMessage, catalogue)),
  ],
]

const answerSchema = z.object({ loadToAnswer: z.number(), sinceStart: z.number(), cpu: z.number() })
const script = fileURLToPath(new URL('first-answer.ts', import.meta.url))
const runs = Array.from({ length: 7 }, () =>
  answerSchema.parse(JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }))),
)
rows.push(
  [
    'new process: dataset load to first answer',
    milliseconds(median(runs.map((run) => run.loadToAnswer))),
  ],
  ['new process: start to first answer', milliseconds(median(runs.map((run) => run.sinceStart)))],
  ['new process: CPU time until then', milliseconds(median(runs.map((run) => run.cpu)))],
)

const { models, scores, offers } = dataset
const tokensOf = (text: string) => `about ${Math.round(text.length / 4)}`
rows.push(
  ['language model: calls a message', '1'],
  ['language model: tokens that never change', tokensOf(systemPrompt)],
  ['language model: tokens of the answer schema', tokensOf(JSON.stringify(wireJsonSchema))],
  ['language model: tokens of a 500-character message', tokensOf(userPrompt(message))],
)
const { sourceMirror } = readConfig()
if (sourceMirror)
  rows.push(['a full refresh, fit included: CPU time', await refreshCpu(sourceMirror)])
console.log(
  `${models.length} models, ${scores.length} scores, ${offers.length} offers; Node ${process.version}; medians`,
)
for (const [label, value] of rows) console.log(`${label.padEnd(52)}${value.padStart(12)}`)

/** Against a mirror only: a benchmark does not ask the boards themselves. */
async function refreshCpu(mirror: string): Promise<string> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'shortlist-bench-'))
  const before = process.cpuUsage()
  const config = { sourceMirror: mirror, customBoards: [], dataDirectory }
  await refreshHere(
    config,
    {},
    () => undefined,
    () => undefined,
  )
  const { user, system } = process.cpuUsage(before)
  await rm(dataDirectory, { recursive: true })
  return milliseconds((user + system) / 1000)
}

async function medianOf(rounds: number, run: (i: number) => unknown): Promise<string> {
  return milliseconds(await millis(rounds, run))
}

async function millis(rounds: number, run: (i: number) => unknown): Promise<number> {
  const samples: number[] = []
  for (let i = 0; i < rounds + 5; i += 1) {
    const start = performance.now()
    await run(i)
    // The first few warm up.
    if (i >= 5) samples.push(performance.now() - start)
  }
  return median(samples)
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
}
