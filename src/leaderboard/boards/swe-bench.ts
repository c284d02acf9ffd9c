import { z } from 'zod'
import type { Benchmark } from '../model.ts'
import type { Download, Figure, Rejections, Source, SourceReading } from '../sources/source.ts'
import { collectRejections, newest, parseRow } from '../sources/source.ts'

/** Fixing real GitHub issues with nothing but a shell: the one SWE-bench board that ranks models, not agents. */
export const sweBench: Source = {
  id: 'swe-bench',
  name: 'SWE-bench (bash only)',
  url: 'https://www.swebench.com',
  licence: 'CC BY-NC 4.0',
  attribution: 'SWE-bench leaderboards, swebench.com (CC BY-NC 4.0)',
  about:
    'Fixing real GitHub issues with nothing but a shell, all models in the same small agent; run by the authors of SWE-bench.',
  howToRead:
    'Percent of 500 issues fixed. The two generations of the agent do not compare. The other SWE-bench boards rank agents and are not read.',
  weaknesses: ['public issues that models may have seen in training', 'Python only'],
  bundle: 'live-only',
  benchmarks: () => generations.map((generation) => toBenchmark(generation, '')),
  read,
}

const file =
  'https://raw.githubusercontent.com/SWE-bench/swe-bench.github.io/master/data/leaderboards.json'

/** Results of the two generations of the board's agent do not compare. */
const generations = [1, 2] as const
type Generation = (typeof generations)[number]

const boardsSchema = z.object({
  leaderboards: z.array(z.object({ name: z.string(), results: z.array(z.unknown()) })),
})
const rowSchema = z.object({
  name: z.string().trim().min(1),
  resolved: z.number().min(0).max(100),
  date: z.iso.date({ error: 'no date' }),
  'mini-swe-agent_version': z.string({ error: 'no version of the agent' }).regex(/^\d+\./),
  tags: z.array(z.string()).nullish(),
  warning: z.string().nullish(),
  /** USD a task. */
  instance_cost: z.number().positive().optional().catch(undefined),
})

async function read(download: Download): Promise<SourceReading> {
  return parseSweBench(await download.json(file))
}

export function parseSweBench(answer: unknown): SourceReading {
  const rejections = collectRejections()
  const board = boardsSchema.parse(answer).leaderboards.find(({ name }) => name === 'bash-only')
  if (!board) throw new Error('there is no board "bash-only" any more')
  const runs = board.results.flatMap((raw) => toRun(raw, rejections) ?? [])
  const figures = runs.map(({ figure }) => figure)
  const benchmarks = generations.flatMap((generation) => {
    const own = figures.filter(({ benchmark }) => benchmark === benchmarkId(generation))
    return own.length > 0 ? toBenchmark(generation, newest(own.map(({ date }) => date))) : []
  })
  const asOf = newest(figures.map(({ date }) => date))
  const taskCosts = runs.flatMap(({ figure: { name, setting, date }, usdPerTask }) =>
    usdPerTask === undefined ? [] : [{ name, usdPerTask, setting, date }],
  )
  return { asOf, listings: [], benchmarks, figures, taskCosts, rejected: rejections.list() }
}

function toRun(
  raw: unknown,
  rejections: Rejections,
): { figure: Figure; usdPerTask?: number } | undefined {
  const label = z.object({ name: z.string() }).safeParse(raw).data?.name ?? 'a row without name'
  const row = parseRow(rowSchema, raw, label, rejections)
  if (!row) return undefined
  if (row.warning) {
    rejections.add('the board warns of it', `${label}: ${row.warning}`)
    return undefined
  }
  const version = row['mini-swe-agent_version']
  const model = row.tags?.find((tag) => tag.startsWith('Model: '))?.slice('Model: '.length)
  // The tag names the model as its API does; the effort stands only in the name beside it.
  const effort = model && /\b(?:xhigh|high|medium|low|minimal)\b/i.exec(row.name)?.[0]
  const figure = {
    benchmark: benchmarkId(Number.parseInt(version, 10) < 2 ? 1 : 2),
    name: model || row.name,
    value: row.resolved,
    setting: [effort?.toLowerCase(), `mini-SWE-agent ${version}`].filter(Boolean).join(', '),
    date: row.date,
  }
  return { figure, usdPerTask: row.instance_cost }
}

const benchmarkId = (generation: Generation) => `swe-bench/bash-only-${generation}`

function toBenchmark(generation: Generation, asOf: string): Benchmark {
  return {
    id: benchmarkId(generation),
    board: 'swe-bench',
    name: `SWE-bench Verified (bash only, agent ${generation}.x)`,
    unit: 'percent',
    higherIsBetter: true,
    evaluator: 'independent',
    capabilities: ['agentic-coding', 'coding'],
    group: 'swe-bench',
    measures: 'fixing real GitHub issues in Python with nothing but a shell, all in the same agent',
    weakness: 'public issues that models may have seen in training',
    asOf,
    url: sweBench.url,
  }
}
