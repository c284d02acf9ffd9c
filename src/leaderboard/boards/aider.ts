import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import type { Benchmark } from '../model.ts'
import type { Download, Figure, Source, SourceReading, TaskCost } from '../sources/source.ts'
import { collectRejections, newest, parseRow } from '../sources/source.ts'

/** Editing code in six programming languages with the Aider tool; not updated since October 2025. */
export const aider: Source = {
  id: 'aider',
  name: 'Aider polyglot leaderboard',
  url: 'https://aider.chat/docs/leaderboards/',
  licence: 'Apache-2.0',
  attribution: 'Aider polyglot leaderboard, aider.chat (Apache-2.0)',
  about:
    'Solving 225 programming exercises in six languages by editing files, with a second try; run by the author of Aider.',
  howToRead: 'Percent of exercises solved within two tries.',
  weaknesses: ['not updated since October 2025', 'the exercises are public'],
  bundle: 'yes',
  read,
}

const file =
  'https://raw.githubusercontent.com/Aider-AI/aider/main/aider/website/_data/polyglot_leaderboard.yml'

const rowSchema = z.object({
  model: z.string().trim().min(1),
  /** Percent solved with a second try after seeing the failed tests: the board's headline. */
  pass_rate_2: z.number().min(0).max(100),
  edit_format: z.string().optional(),
  date: z.iso.date(),
  /** USD of the whole run; 0 where nobody counted. */
  total_cost: z.number().positive().optional().catch(undefined),
  test_cases: z.number().positive().optional().catch(undefined),
})

async function read(download: Download): Promise<SourceReading> {
  return parseAider(await download.text(file))
}

export function parseAider(yaml: string): SourceReading {
  const rejections = collectRejections()
  const figures: Figure[] = []
  const taskCosts: TaskCost[] = []
  for (const raw of z.array(z.unknown()).parse(parseYaml(yaml, { logLevel: 'error' }))) {
    const label =
      z.object({ model: z.string() }).safeParse(raw).data?.model ?? 'a run without model'
    const row = parseRow(rowSchema, raw, label, rejections)
    if (!row) continue
    const { model: name, date, total_cost: usd, test_cases: tasks } = row
    const setting = row.edit_format && `edit format ${row.edit_format}`
    figures.push({ benchmark: benchmark.id, name, value: row.pass_rate_2, setting, date })
    if (usd && tasks)
      taskCosts.push({ name, usdPerTask: Number((usd / tasks).toPrecision(3)), setting, date })
  }
  const asOf = newest(figures.map(({ date }) => date))
  return {
    asOf,
    listings: [],
    benchmarks: figures.length > 0 ? [{ ...benchmark, asOf }] : [],
    figures,
    taskCosts,
    rejected: rejections.list(),
  }
}

const benchmark: Omit<Benchmark, 'asOf'> = {
  id: 'aider/polyglot',
  board: 'aider',
  name: 'Aider polyglot',
  unit: 'percent',
  higherIsBetter: true,
  evaluator: 'independent',
  capabilities: ['coding'],
  // Epoch keeps a copy of this board.
  group: 'epoch/aider_polyglot',
  measures: 'solving 225 exercises in C++, Go, Java, JavaScript, Python and Rust by editing files',
  weakness: 'not updated since October 2025, and the exercises are public',
  url: aider.url,
}
