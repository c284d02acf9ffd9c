import { z } from 'zod'
import { gitHubFileDate } from '../sources/file-date.ts'
import type { BenchmarkEntry, Board, Run } from './board.ts'
import { csvRows } from './tables.ts'

const repository = 'LiveBench/new-livebench'
const folder = 'public'
/** Each release has its own questions; older ones still tell about models the newest does not list. */
const releasesRead = 3

const categories: Record<string, Pick<BenchmarkEntry, 'capabilities' | 'measures'>> = {
  Reasoning: {
    capabilities: ['reasoning'],
    measures: 'logic puzzles and spatial and social reasoning',
  },
  Coding: { capabilities: ['coding'], measures: 'writing and completing code that passes tests' },
  'Agentic Coding': {
    capabilities: ['agentic-coding', 'tool-use'],
    measures: 'fixing real repositories as an agent in Python, JavaScript and TypeScript',
  },
  Mathematics: { capabilities: ['math'], measures: 'competition and olympiad mathematics' },
  'Data Analysis': {
    capabilities: ['data-analysis'],
    measures: 'joining, reformatting and ordering tables',
  },
  Language: {
    capabilities: ['writing', 'general'],
    measures: 'word connections, typos and plot order',
  },
  IF: {
    capabilities: ['instruction-following', 'writing'],
    measures: 'rewriting, simplifying and summarising news under exact instructions',
  },
}

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
  /** Every release brings its own. */
  benchmarks: {},
  async rows({ download, parse, reject }) {
    const list = listSchema.parse(
      await download.json(`https://api.github.com/repos/${repository}/contents/${folder}`),
    )
    const ids = list.flatMap(({ name }) => /^table_(\d{4}_\d\d_\d\d)\.csv$/.exec(name)?.[1] ?? [])
    const newestFirst = ids.toSorted().toReversed().slice(0, releasesRead)
    const base = `https://raw.githubusercontent.com/${repository}/main/${folder}`
    const runs: Run[] = []
    const benchmarks: Board['benchmarks'] = {}
    for (const id of newestFirst) {
      const date = id.replaceAll('_', '-')
      const [table, told, costs] = await Promise.all([
        download.text(`${base}/table_${id}.csv`),
        download.json(`${base}/categories_${id}.json`),
        // Only newer releases publish what a question took.
        download.text(`${base}/cost_${id}.csv`).catch(() => ''),
      ])
      const map = categoriesSchema.parse(told)
      for (const category of Object.keys(map))
        if (categories[category])
          benchmarks[keyOf(category, date)] = {
            ...categories[category],
            name: `LiveBench ${category === 'IF' ? 'instruction following' : category.toLowerCase()}`,
            group: `livebench/${slug(category)}`,
          }
        else reject('unknown category', category)
      const taken = new Map(parse(costSchema, csvRows(costs)).map((row) => [row.model, row]))
      for (const row of parse(rowSchema, csvRows(table))) {
        const answerTokens = taken.get(row.model)?.avg_output_tokens
        runs.push({ name: row.model, date, answerTokens, values: valuesOf(row) })
      }
      function valuesOf(row: z.infer<typeof rowSchema>): Run['values'] {
        const values = Object.entries(map).map(([category, subtasks]) => {
          const scores = subtasks.flatMap((subtask) => percent.safeParse(row[subtask]).data ?? [])
          // The board's category is the mean of all its subtasks: with one missing there is no category.
          const isWhole = scores.length === subtasks.length && scores.length > 0
          if (!isWhole)
            reject('a subtask is missing or not 0-100', `${date} ${row.model} ${category}`)
          const sum = scores.reduce((total, score) => total + score, 0)
          return [keyOf(category, date), isWhole ? sum / scores.length : undefined]
        })
        return Object.fromEntries(values) as Run['values']
      }
    }
    // Models are added to a release for months: the file is newer than its name.
    const [newest = ''] = newestFirst
    const changed = await gitHubFileDate(download, repository, `${folder}/table_${newest}.csv`)
    return { runs, benchmarks, asOf: changed ?? newest.replaceAll('_', '-') }
  },
}

const slug = (category: string) => category.toLowerCase().replaceAll(' ', '-')
const keyOf = (category: string, date: string) => `${date}/${slug(category)}`
