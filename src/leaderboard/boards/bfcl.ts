import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import type { Benchmark } from '../model.ts'
import type { Download, Figure, Rejections, Source, SourceReading } from '../sources/source.ts'
import { collectRejections, newest, parseRow } from '../sources/source.ts'

/** Calling functions: single calls, calls over several turns, web search and memory. */
export const bfcl: Source = {
  id: 'bfcl',
  name: 'Berkeley Function Calling Leaderboard v4',
  url: 'https://gorilla.cs.berkeley.edu/leaderboard.html',
  licence: 'Apache-2.0',
  attribution: 'Berkeley Function Calling Leaderboard, gorilla.cs.berkeley.edu (Apache-2.0)',
  about:
    'Calling the right functions with the right arguments: single calls, conversations, search and memory; run by UC Berkeley.',
  howToRead: 'Percent of right calls; the better of native calling and prompting counts.',
  weaknesses: ['invented functions checked by their arguments', 'no model of 2026'],
  bundle: 'yes',
  read,
}

interface Column extends Pick<Benchmark, 'capabilities' | 'measures'> {
  file: 'data_overall.csv' | 'data_agentic.csv'
  header: string
  name: string
}

const columns: Record<string, Column> = {
  overall: {
    file: 'data_overall.csv',
    header: 'Overall Acc',
    name: 'overall',
    capabilities: ['tool-use'],
    measures: 'calling the right functions with the right arguments, over all categories',
  },
  agentic: {
    file: 'data_agentic.csv',
    header: 'Agentic Overall Acc',
    name: 'agentic',
    capabilities: ['tool-use'],
    measures: 'using web search and a memory over several steps',
  },
  'multi-turn': {
    file: 'data_overall.csv',
    header: 'Multi Turn Acc',
    name: 'multi-turn',
    capabilities: ['tool-use', 'conversation'],
    measures:
      'calling functions over a conversation, also when a function or an argument is missing',
  },
  live: {
    file: 'data_overall.csv',
    header: 'Live Acc',
    name: 'live',
    capabilities: ['tool-use'],
    measures: "single function calls for users' own functions",
  },
}

type Files = Record<Column['file'], string>

const rowSchema = z.looseObject({ Model: z.string().min(1) })
const percent = z
  .string()
  .regex(/^\d+(?:\.\d+)?%$/)
  .transform((cell) => Number(cell.slice(0, -1)))
  .pipe(z.number().max(100))

async function read(download: Download): Promise<SourceReading> {
  const file = (name: Column['file']) => download.text(`https://gorilla.cs.berkeley.edu/${name}`)
  const [overall, agentic] = await Promise.all([file('data_overall.csv'), file('data_agentic.csv')])
  return parseBfcl({ 'data_overall.csv': overall, 'data_agentic.csv': agentic })
}

export function parseBfcl(files: Files): SourceReading {
  const rejections = collectRejections()
  const overall = toRows(files['data_overall.csv'])
  const rows = {
    'data_overall.csv': overall,
    'data_agentic.csv': toRows(files['data_agentic.csv']),
  }
  const failed = failedRuns(overall)
  for (const name of failed) rejections.add('the run failed: no live call was right', name)
  const asOf = newestDatedModel(overall)
  const figures: Figure[] = []
  const benchmarks: Benchmark[] = []
  for (const [key, column] of Object.entries(columns)) {
    const own = toFigures(key, column, rows[column.file], failed, asOf, rejections)
    figures.push(...own)
    if (own.length > 0) benchmarks.push(toBenchmark(key, column, asOf))
  }
  return { asOf, listings: [], benchmarks, figures, rejected: rejections.list() }
}

const toRows = (csv: string): unknown[] =>
  parseCsv(csv, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true })

function toFigures(
  key: string,
  column: Column,
  rows: unknown[],
  failed: Set<string>,
  date: string,
  rejections: Rejections,
): Figure[] {
  return rows.flatMap((raw) => {
    const row = parseRow(rowSchema, raw, column.file, rejections)
    if (!row || failed.has(row.Model)) return []
    const value = percent.safeParse(row[column.header])
    if (!value.success) {
      rejections.add(whyNoFigure(row[column.header]), `${column.header} of ${row.Model}`)
      return []
    }
    const lab = z.string().min(1).safeParse(row['Organization']).data
    const license = z.string().min(1).safeParse(row['License']).data
    return { benchmark: `bfcl/${key}`, name: row.Model, lab, license, value: value.data, date }
  })
}

function whyNoFigure(cell: unknown): string {
  if (cell === undefined) return 'the column is missing'
  return cell === 'N/A' || cell === '' ? 'not measured' : 'not a percentage'
}

/** A model whose interface did not work has 0% on the easiest category and a meaningless rest. */
function failedRuns(rows: unknown[]): Set<string> {
  const zero = z.object({ Model: z.string(), 'Live Acc': z.literal('0.00%') })
  return new Set(rows.flatMap((row) => zero.safeParse(row).data?.Model ?? []))
}

/** The files carry no date: they are at least as new as the newest model that bears one (`GPT-5.2-2025-12-11`). */
function newestDatedModel(rows: unknown[]): string {
  const dates = rows.flatMap((row) => {
    const name = rowSchema.safeParse(row).data?.Model ?? ''
    const [, year, month, day] = /(20\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(name) ?? []
    return z.iso.date().safeParse(`${year}-${month}-${day}`).data ?? []
  })
  return newest(dates)
}

function toBenchmark(key: string, column: Column, asOf: string): Benchmark {
  return {
    id: `bfcl/${key}`,
    board: 'bfcl',
    name: `BFCL v4 ${column.name}`,
    unit: 'percent',
    higherIsBetter: true,
    evaluator: 'independent',
    capabilities: column.capabilities,
    // The overall figure is made of the others.
    group: 'bfcl',
    measures: column.measures,
    weakness: 'invented functions checked by their arguments; no model of 2026',
    asOf,
    url: bfcl.url,
  }
}
