import { parse as parseCsv } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { z } from 'zod'
import type { Benchmark } from '../model.ts'
import { epochTables, type EpochTable } from './epoch-tables.ts'
import type { Download, Figure, Rejections, Source, SourceReading } from '../sources/source.ts'
import { collectRejections, newest } from '../sources/source.ts'

/** Epoch's own evaluation runs and the outside leaderboards it collects. */
export const epoch: Source = {
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
  read,
}

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

const number = z.coerce.number().nonnegative()
const rowSchema = z.record(z.string(), z.string())
type Row = z.infer<typeof rowSchema>

async function read(download: Download): Promise<SourceReading> {
  return parseEpoch(await download.bytes('https://epoch.ai/data/benchmark_data.zip'))
}

export function parseEpoch(zip: Uint8Array): SourceReading {
  const files = unzipSync(zip, { filter: ({ name }) => name in epochTables })
  const rejections = collectRejections()
  const figures: Figure[] = []
  const measured: [string, EpochTable][] = []
  for (const [file, table] of Object.entries(epochTables)) {
    const content = files[file]
    if (!content) {
      rejections.add('file is missing from the archive', file)
      continue
    }
    const rows = parseTable(file, content, rejections)
    if (!rows) continue
    if (!(table.column in (rows[0] ?? {}))) {
      rejections.add('score column is missing', `${file}: ${table.column}`)
      continue
    }
    measured.push([file, table])
    for (const row of rows) {
      const figure = toFigure(file, table, row, rejections)
      if (figure) figures.push(figure)
    }
  }
  const asOf = newest(figures.map((figure) => figure.date))
  // A row without a date of its own was true when the archive was made.
  for (const figure of figures) figure.date ||= asOf
  const benchmarks = measured
    .map(([file, table]) => toBenchmark(file, table, figures))
    .filter(({ asOf: day }) => day !== '')
  return { asOf, listings: [], benchmarks, figures, rejected: rejections.list() }
}

function parseTable(file: string, content: Uint8Array, rejections: Rejections): Row[] | undefined {
  try {
    const rows: unknown = parseCsv(Buffer.from(content), {
      columns: true,
      skip_empty_lines: true,
      bom: true,
    })
    return z.array(rowSchema).parse(rows)
  } catch (error) {
    rejections.add('table cannot be read', `${file}: ${(error as Error).message}`)
    return undefined
  }
}

function toFigure(
  file: string,
  table: EpochTable,
  row: Row,
  rejections: Rejections,
): Figure | undefined {
  const name = row['Model version']?.trim() ?? ''
  const published = row[table.column]?.trim() ?? ''
  // Rows without a model are agents; rows without a value were not run.
  if (name === '' || published === '') {
    rejections.add(name === '' ? 'no model named' : 'no value', `${file} ${name}`)
    return undefined
  }
  const outOf = table.outOf ?? 1
  const most = table.unit === 'percent' ? outOf : Number.POSITIVE_INFINITY
  const value = (table.unit === 'percent' ? number.max(outOf) : number).safeParse(published)
  if (!value.success) {
    rejections.add('value out of range', `${file} ${name}: ${published}`)
    return undefined
  }
  const error = table.errorColumn
    ? Number(row[table.errorColumn]?.trim() || Number.NaN) * (table.errorFactor ?? 1.96)
    : Number.NaN
  const scale = table.unit === 'percent' ? 100 / outOf : 1
  const tidy = (figure: number) => Number((figure * scale).toFixed(2))
  return {
    benchmark: benchmarkId(file),
    name,
    lab: row['Organization'] || undefined,
    value: tidy(value.data),
    low: Number.isFinite(error) ? tidy(Math.max(0, value.data - error)) : undefined,
    high: Number.isFinite(error) ? tidy(Math.min(most, value.data + error)) : undefined,
    setting: settingColumns.map((column) => row[column]?.trim()).find(Boolean),
    date:
      dateColumns
        .map((column) => row[column]?.slice(0, 10))
        .find((date) => z.iso.date().safeParse(date).success) ?? '',
  }
}

const benchmarkId = (file: string) => `epoch/${file.replace(/(_external)?\.csv$/, '')}`

function toBenchmark(file: string, table: EpochTable, figures: Figure[]): Benchmark {
  const id = benchmarkId(file)
  return {
    id,
    board: 'epoch',
    name: table.name,
    unit: table.unit,
    higherIsBetter: true,
    evaluator: table.evaluator,
    capabilities: table.capabilities,
    group: table.group ?? id,
    measures: table.measures,
    weakness: table.weakness,
    asOf: newest(figures.filter((figure) => figure.benchmark === id).map((figure) => figure.date)),
    url: 'https://epoch.ai/benchmarks',
  }
}
