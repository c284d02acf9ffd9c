import { z } from 'zod'
import { newest } from '../sources/source.ts'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'
import { effortOf } from './effort.ts'
import { csvRows } from './tables.ts'
import { daysAfter } from '../../dates.ts'

const file =
  'https://raw.githubusercontent.com/petergpt/bullshit-benchmark/main/data/v2/latest/leaderboard_with_launch.csv'

const rowSchema = z.looseObject({
  /** OpenRouter's id; `model` adds the effort behind an @. */
  model_base: z.string().min(1),
  org: z.string().optional(),
  reasoning: z.string().default(''),
  launch_date: z.iso.date().optional().catch(undefined),
  model_age_days: z.coerce.number().int().optional().catch(undefined),
  model_license: z.string().default(''),
})

/** Whether a model pushes back on questions that rest on nonsense. */
export const bullshitBench: Board = {
  id: 'bullshit-bench',
  name: 'BullshitBench',
  url: 'https://github.com/petergpt/bullshit-benchmark',
  licence: 'MIT',
  attribution: 'BullshitBench, petergpt (MIT)',
  about:
    'A hundred questions that rest on nonsense: does the model say so, or go along; run by its author, with and without thinking.',
  howToRead: 'Percent of questions on which it clearly pushed back.',
  weaknesses: [
    'language models are the judges',
    'tells of false premises only, not of other invented answers',
    'no model after April 2026',
  ],
  bundle: 'yes',
  rhythmDays: 60,
  benchmarks: benchmarksOf('bullshit-bench'),
  async rows({ download, parse }) {
    const rows = parse(rowSchema, csvRows(await download.text(file)))
    const runs = rows.map((row) => ({
      name: row.model_base,
      lab: row.org,
      license: row.model_license === 'proprietary' ? undefined : row.model_license || undefined,
      setting: effortOf(row.model_base.endsWith(':thinking') ? 'thinking' : row.reasoning),
      values: row,
    }))
    // The file has no date: its ages tell the day on which it was made.
    const made = rows.flatMap(({ launch_date: launch, model_age_days: age }) =>
      launch && age !== undefined ? daysAfter(launch, age) : [],
    )
    return { runs, asOf: newest(made) }
  },
}
