import { z } from 'zod'
import { readTable } from '../../table.ts'
import { gitHubFileDate } from '../sources/file-date.ts'
import { benchmarkColumns, type BenchmarkEntry } from './benchmark-table.ts'
import type { Board, Run } from './board.ts'
import { csvRows } from './tables.ts'

const repository = 'LiveBench/new-livebench'
const folder = 'public'

const categories = new Map(
  readTable(new URL('tables/livebench.tsv', import.meta.url), {
    category: z.string(),
    ...benchmarkColumns,
  }).map(({ category, ...about }) => [category, about]),
)

const listSchema = z.array(z.object({ name: z.string() }))
const categoriesSchema = z.record(z.string(), z.array(z.string()))
const rowSchema = z.looseObject({ model: z.string().min(1) })
const percent = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .transform(Number)
  .pipe(z.number().max(100))
/** Question counts and prices stand beside it; what a question takes is the same for every price. */
const costSchema = z.object({
  model: z.string().min(1),
  avg_output_tokens: z.coerce.number().positive(),
})

/** Objective questions that are renewed against contamination; seven categories. */
export const liveBench: Board = {
  id: 'livebench',
  name: 'LiveBench',
  url: 'https://livebench.ai',
  licence: 'none stated for the figures (benchmark code: Apache-2.0)',
  attribution: 'LiveBench, livebench.ai',
  about:
    'Questions with answers that a program can check, renewed every few months so that models cannot have learnt them; run by its authors.',
  howToRead:
    'Mean share of right answers in percent. Releases differ in their questions and do not compare. Beside it the tokens a question took.',
  weaknesses: [
    'the newest models appear with the next release',
    'the questions become public, so older releases are likely known to newer models',
  ],
  bundle: 'figures',
  rhythmDays: 60,
  /** Every release brings its own. */
  benchmarks: {},
  async rows({ download, parse, reject, readParts }) {
    const list = listSchema.parse(
      await download.json(`https://api.github.com/repos/${repository}/contents/${folder}`),
    )
    const ids = list.flatMap(({ name }) => /^table_(\d{4}_\d\d_\d\d)\.csv$/.exec(name)?.[1] ?? [])
    const [newest = '', ...older] = ids.toSorted().toReversed()
    const base = `https://raw.githubusercontent.com/${repository}/main/${folder}`
    // Each release has its own questions; older ones still tell about models the newest does not list.
    const releases = await readParts(
      [newest, ...older],
      (id) => id,
      async (id) => ({
        date: id.replaceAll('_', '-'),
        table: csvRows(await download.text(`${base}/table_${id}.csv`)),
        map: categoriesSchema.parse(await download.json(`${base}/categories_${id}.json`)),
        // Only newer releases publish what a question took.
        costs: csvRows(await download.text(`${base}/cost_${id}.csv`).catch(() => '')),
      }),
    )
    const runs = releases.flatMap(({ date, table, map, costs }) => {
      for (const category of Object.keys(map))
        if (!categories.has(category)) reject('unknown category', category)
      const taken = new Map(parse(costSchema, costs).map((row) => [row.model, row]))
      return parse(rowSchema, table).map((row): Run => {
        const means = Object.entries(map).map(([category, subtasks]) => {
          const mean = meanOf(subtasks.map((subtask) => percent.safeParse(row[subtask]).data))
          if (mean === undefined)
            reject('a subtask is missing or not 0-100', `${date} ${row.model} ${category}`)
          return [keyOf(category, date), mean]
        })
        const values = Object.fromEntries(means) as Run['values']
        return {
          name: row.model,
          date,
          values,
          answerTokens: taken.get(row.model)?.avg_output_tokens,
        }
      })
    })
    const benchmarks = Object.fromEntries(
      releases.flatMap(({ date, map }) => Object.keys(map).flatMap((one) => entryOf(one, date))),
    )
    // Models are added to a release for months: the file is newer than its name.
    const changed = await gitHubFileDate(download, repository, `${folder}/table_${newest}.csv`)
    return { runs, benchmarks, asOf: changed ?? newest.replaceAll('_', '-') }
  },
}

function entryOf(category: string, date: string): [string, BenchmarkEntry][] {
  const about = categories.get(category)
  const group = `livebench/${slug(category)}`
  return about ? [[keyOf(category, date), { ...about, group }]] : []
}

/** The board's category is the mean of all its subtasks: with one missing there is no category. */
function meanOf(scores: (number | undefined)[]): number | undefined {
  const known = scores.filter((score) => score !== undefined)
  if (known.length < scores.length || known.length === 0) return undefined
  return known.reduce((total, score) => total + score, 0) / known.length
}

const slug = (category: string) => category.toLowerCase().replaceAll(' ', '-')
const keyOf = (category: string, date: string) => `${date}/${slug(category)}`
