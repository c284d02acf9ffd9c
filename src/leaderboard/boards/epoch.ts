import { z } from 'zod'
import { unzip } from '../bounds.ts'
import type { Board, Run } from './board.ts'
import { readTable } from '../../table.ts'
import { benchmarkColumns } from './benchmark-table.ts'
import { csvRows } from './tables.ts'

/**
 * The files that still tell current models apart. Sets from before 2024 (MMLU, GSM8K, HellaSwag and the like) are
 * saturated and left out; so are Epoch's copies of boards that are read at their source (LiveBench, WebDev Arena).
 */
const tables = readTable(new URL('tables/epoch.tsv', import.meta.url), {
  /** In Epoch's archive. */
  file: z.string(),
  ...benchmarkColumns,
  /** The column that holds the score. */
  score: z.string(),
  /** What a percent column counts up to; 1 unless said. */
  outOf: z.coerce.number().optional(),
  /** Standard error on the scale of the score. */
  errorColumn: z.string().optional(),
  /** What turns the error column into the half-width of a 95% interval; 1.96 for a standard error. */
  errorFactor: z.coerce.number().optional(),
})
type Table = (typeof tables)[number]

/** Columns that say when a run took place, in the order of trust. */
const dateColumns = [
  'Started at',
  'Run date',
  'Date run',
  'Date of evaluation',
  'Evaluation date',
  'Created',
  'Date added',
]
/** Columns that say with what the model was run. */
const settingColumns = ['Agent', 'Scaffold', 'Edit format']

/** `gpqa_diamond.csv` is the benchmark `gpqa_diamond`, `gso_external.csv` is `gso`. */
const keyOf = (file: string) => file.replace(/(_external)?\.csv$/, '')

/** Epoch's own evaluation runs and the outside leaderboards it collects. */
export const epoch: Board = {
  id: 'epoch',
  name: 'Epoch AI Benchmarking Hub',
  url: 'https://epoch.ai/benchmarks',
  licence: 'CC BY 4.0',
  attribution: "Epoch AI, 'AI Benchmarking Hub', epoch.ai (CC BY 4.0)",
  about:
    'A hub of benchmarks on mathematics, science, code, agents and knowledge; partly run by Epoch AI, partly collected from the authors of each benchmark.',
  howToRead: 'Percent of solved tasks unless the benchmark says otherwise; each has its own scale.',
  weaknesses: [
    'different evaluators and agents under one roof: read the note of each benchmark',
    'some benchmarks are nearly solved',
  ],
  bundle: 'yes',
  rhythmDays: 30,
  benchmarks: Object.fromEntries(tables.map((table) => [keyOf(table.file), table])),
  async rows({ download, reject }) {
    const zip = await download.bytes('https://epoch.ai/data/benchmark_data.zip')
    const files = unzip(zip, (name) => tables.some(({ file }) => file === name))
    const runs = tables.flatMap((table) => {
      const { file } = table
      const content = files[file]
      if (!content) reject('file is missing from the archive', file)
      try {
        return csvRows(content ?? '').flatMap((row) => toRun(keyOf(file), table, row))
      } catch (error) {
        reject('table cannot be read', `${file}: ${(error as Error).message}`)
        return []
      }
    })
    // Rows without a model are agents or nobody's.
    const named = runs.filter(({ name }) => name !== '')
    if (named.length < runs.length) reject('no model named', `${runs.length - named.length} rows`)
    return { runs: named }
  },
}

function toRun(key: string, table: Table, row: Record<string, string>): Run {
  const published = row[table.score]?.trim()
  const { unit = 'percent', outOf = 1 } = table
  const scale = unit === 'percent' ? 100 / outOf : 1
  // The coercion reads `9.3e-05`, too.
  const value = published ? Number(published) * scale : undefined
  const error = table.errorColumn
    ? Number(row[table.errorColumn]?.trim() || Number.NaN) * (table.errorFactor ?? 1.96) * scale
    : Number.NaN
  const interval =
    value !== undefined && Number.isFinite(error)
      ? { low: Math.max(0, value - error), high: Math.min(most(unit), value + error) }
      : {}
  return {
    name: row['Model version']?.trim() ?? '',
    lab: row['Organization'] || undefined,
    setting: settingColumns.map((column) => row[column]?.trim()).find(Boolean),
    values: { [key]: { value, ...interval } },
    // A row without a date of its own was true when the archive was made.
    date: dateColumns
      .map((column) => row[column]?.slice(0, 10))
      .find((date) => z.iso.date().safeParse(date).success),
  }
}

const most = (unit: string) => (unit === 'percent' ? 100 : Number.POSITIVE_INFINITY)
