import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import type { Capability } from '../../capability.ts'
import type { Benchmark } from '../model.ts'
import type { AnswerLength, Download, Figure, Source, SourceReading } from '../sources/source.ts'
import { collectRejections, parseRow } from '../sources/source.ts'

/** Objective questions that are renewed against contamination; seven categories. */
export const liveBench: Source = {
  id: 'livebench',
  name: 'LiveBench',
  url: 'https://livebench.ai',
  licence: 'none stated for the figures (benchmark code: Apache-2.0)',
  attribution: 'LiveBench, livebench.ai',
  about:
    'Questions with answers that a program can check, renewed every few months so that models cannot have learnt them; run by its authors.',
  howToRead:
    'Mean share of right answers in percent. Releases differ in their questions and do not compare.',
  weaknesses: [
    'the newest models appear with the next release',
    'the questions become public, so older releases are likely known to newer models',
  ],
  bundle: 'figures',
  read,
}

const repository = 'LiveBench/new-livebench'
const folder = 'public'
/** Each release has its own questions; older ones still tell about models the newest does not list. */
const releasesRead = 3

const categories: Record<string, { capabilities: Capability[]; measures: string }> = {
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
  .pipe(z.number().min(0).max(100))

interface Release {
  /** `2026_06_25`, as in the file names. */
  id: string
  table: string
  categories: unknown
  /** Tokens and dollars a question, which only newer releases publish. */
  costs?: string
}

/** Question counts and prices stand beside it; what a question takes is the same for every price. */
const costSchema = z.object({
  model: z.string().min(1),
  avg_output_tokens: z.coerce.number().positive(),
})

async function read(download: Download): Promise<SourceReading> {
  const list = listSchema.parse(
    await download.json(`https://api.github.com/repos/${repository}/contents/${folder}`),
  )
  const ids = list.flatMap(({ name }) => /^table_(\d{4}_\d\d_\d\d)\.csv$/.exec(name)?.[1] ?? [])
  const base = `https://raw.githubusercontent.com/${repository}/main/${folder}`
  const newestFirst = ids.toSorted().toReversed().slice(0, releasesRead)
  const releases = newestFirst.map(async (id) => ({
    id,
    table: await download.text(`${base}/table_${id}.csv`),
    categories: await download.json(`${base}/categories_${id}.json`),
    costs: await download.text(`${base}/cost_${id}.csv`).catch(() => undefined),
  }))
  return parseLiveBench(await Promise.all(releases))
}

export function parseLiveBench(releases: Release[]): SourceReading {
  const rejections = collectRejections()
  const benchmarks: Benchmark[] = []
  const figures: Figure[] = []
  const answerLengths: AnswerLength[] = []
  for (const release of releases) {
    const date = release.id.replaceAll('_', '-')
    const map = categoriesSchema.parse(release.categories)
    for (const category of Object.keys(map)) {
      const about = categories[category]
      if (about) benchmarks.push(toBenchmark(category, about, date))
      else rejections.add('unknown category', category)
    }
    for (const raw of tableRows(release.costs ?? '')) {
      const row = parseRow(costSchema, raw, `costs of ${date}`, rejections)
      if (row)
        answerLengths.push({
          name: row.model,
          outputTokens: Math.round(row.avg_output_tokens),
          date,
        })
    }
    for (const raw of tableRows(release.table)) {
      const row = parseRow(rowSchema, raw, date, rejections)
      if (!row) continue
      for (const [category, subtasks] of Object.entries(map)) {
        if (!categories[category]) continue
        const values = subtasks.map((subtask) => percent.safeParse(row[subtask]).data)
        const known = values.filter((value) => value !== undefined)
        // The board's category is the mean of all its subtasks: with one missing there is no category.
        if (known.length < values.length || known.length === 0) {
          rejections.add('a subtask is missing or not 0-100', `${date} ${row.model} ${category}`)
          continue
        }
        const value = known.reduce((sum, score) => sum + score, 0) / known.length
        figures.push({
          benchmark: benchmarkId(category, date),
          name: row.model,
          value: round(value),
          date,
        })
      }
    }
  }
  const asOf = releases[0]?.id.replaceAll('_', '-') ?? ''
  return { asOf, listings: [], benchmarks, figures, answerLengths, rejected: rejections.list() }
}

function tableRows(text: string): unknown[] {
  return parseCsv(text, { columns: true, skip_empty_lines: true, relax_column_count: true })
}

const slug = (category: string) => category.toLowerCase().replaceAll(' ', '-')
const benchmarkId = (category: string, date: string) => `livebench/${date}/${slug(category)}`
const round = (value: number) => Number(value.toFixed(2))

function toBenchmark(
  category: string,
  about: { capabilities: Capability[]; measures: string },
  date: string,
): Benchmark {
  return {
    id: benchmarkId(category, date),
    board: 'livebench',
    name: `LiveBench ${category === 'IF' ? 'instruction following' : category.toLowerCase()}`,
    unit: 'percent',
    higherIsBetter: true,
    evaluator: 'independent',
    capabilities: about.capabilities,
    group: `livebench/${slug(category)}`,
    measures: about.measures,
    asOf: date,
    url: 'https://livebench.ai',
  }
}
