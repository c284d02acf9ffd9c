import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import { checkTable, parseJson, TooLargeError } from '../bounds.ts'
import { capabilities } from '../../capability.ts'
import type { Benchmark } from '../model.ts'
import type { Download, Figure, Rejections, Source, SourceReading } from '../sources/source.ts'
import { collectRejections, newest, parseRow } from '../sources/source.ts'

const page = 'https://github.com/shortlist/shortlist/blob/main/docs/custom-boards.md'

/**
 * The operator's own evaluations, from CSV or JSON files; see docs/custom-boards.md. `locations`: paths or https URLs.
 */
export function customBoards(
  locations: string[],
  readLocalFile: (path: string) => Promise<string>,
): Source {
  return {
    id: 'custom',
    name: 'Your own boards',
    url: page,
    licence: "the operator's own",
    attribution: 'evaluations of the operator of this bot',
    about: 'Evaluations by whoever runs this bot.',
    howToRead: 'As described there: see docs/custom-boards.md.',
    weaknesses: ['nobody else can check it'],
    bundle: 'live-only',
    alwaysRead: true,
    read: (download) => read(locations, readLocalFile, download),
  }
}

const text = (error: string) => z.string({ error }).trim().min(1, { error })

const rowSchema = z
  .object({
    model: text('write the name of a model, for example openai/gpt-6-sol'),
    benchmark: text('write the name of your benchmark'),
    capability: z.enum(capabilities, { error: `write one of ${capabilities.join(', ')}` }),
    // Coercion would make 0 of an empty cell.
    value: z.preprocess(
      (cell) => (typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell),
      z.number({ error: 'write a number with a decimal point, without a unit' }),
    ),
    unit: z.enum(['percent', 'rating', 'points'], { error: 'write percent, rating or points' }),
    direction: z.enum(['higher', 'lower'], {
      error: 'write higher or lower: which values are better',
    }),
    date: z.iso.date({ error: 'write the day of the evaluation as 2026-09-30' }),
  })
  .refine(({ unit, value }) => unit !== 'percent' || (value >= 0 && value <= 100), {
    path: ['value'],
    error: 'a percent value lies between 0 and 100',
  })
type Row = z.infer<typeof rowSchema>

/** A file as it was read: its name without the folder, and its text. */
interface CustomFile {
  name: string
  content: string
}

async function read(
  locations: string[],
  readLocalFile: (path: string) => Promise<string>,
  download: Download,
): Promise<SourceReading> {
  const rejections = collectRejections()
  const files: CustomFile[] = []
  for (const location of locations) {
    // An address can hold an access key: only the name of the file is ever shown.
    const name =
      location
        .replace(/[?#][^]*/, '')
        .split(/[/\\]/)
        .at(-1) || 'file'
    if (location.startsWith('http:')) {
      rejections.add('only https addresses and local files are read', name)
      continue
    }
    try {
      const isRemote = location.startsWith('https:')
      const content = await (isRemote ? download.text(location) : readLocalFile(location))
      files.push({ name, content })
    } catch (error) {
      if (error instanceof TooLargeError) {
        rejections.add(error.message, name)
        continue
      }
      const code = (error as NodeJS.ErrnoException).code ?? 'no answer'
      rejections.add('the file cannot be read: check the path or address', `${name}: ${code}`)
    }
  }
  const reading = parseCustomBoards(files, rejections)
  if (reading.figures.length > 0) return reading
  // Nothing else would show the operator why.
  const [first] = reading.rejected
  throw new Error(
    first ? `no usable row; ${first.reason} (${first.example})` : 'the files have no rows',
  )
}

export function parseCustomBoards(
  files: CustomFile[],
  rejections: Rejections = collectRejections(),
): SourceReading {
  const firstRows = new Map<string, Row>()
  const figures = new Map<string, Figure>()
  for (const file of files)
    for (const { raw, place } of rowsOf(file, rejections)) {
      const row = parseRow(rowSchema, raw, `${file.name} ${place}`, rejections)
      if (!row) continue
      const benchmark = benchmarkId(row)
      const first = firstRows.get(benchmark) ?? row
      firstRows.set(benchmark, first)
      if (!isSameBenchmark(first, row)) {
        rejections.add(
          'capability, unit and direction must be the same in all rows of a benchmark',
          `${file.name} ${place}`,
        )
        continue
      }
      const { value, date, model: name } = row
      const key = `${benchmark} ${name}`
      const known = figures.get(key)
      if (known) rejections.add('an older figure of the same model', `${file.name} ${place}`)
      if (!known || date >= known.date) figures.set(key, { benchmark, name, value, date })
    }
  const all = [...figures.values()]
  return {
    asOf: newest(all.map(({ date }) => date)),
    listings: [],
    benchmarks: [...firstRows.values()].map((row) => toBenchmark(row, all)),
    figures: all,
    rejected: rejections.list(),
  }
}

function rowsOf(
  { name, content }: CustomFile,
  rejections: Rejections,
): { raw: unknown; place: string }[] {
  try {
    if (name.endsWith('.json'))
      return z
        .array(z.unknown())
        .parse(parseJson(content))
        .map((raw, i) => ({ raw, place: `entry ${i + 1}` }))
    checkTable(content)
    const rows: unknown = parseCsv(content, {
      columns: (header: string[]) => header.map((column) => column.trim().toLowerCase()),
      info: true,
      trim: true,
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
    })
    return z
      .array(z.object({ record: z.unknown(), info: z.object({ lines: z.number() }) }))
      .parse(rows)
      .map(({ record, info }) => ({ raw: record, place: `line ${info.lines}` }))
  } catch (error) {
    const reason =
      error instanceof TooLargeError
        ? error.message
        : 'the file is neither a CSV table nor a JSON list of objects'
    rejections.add(reason, name)
    return []
  }
}

function benchmarkId({ benchmark }: Row): string {
  const slug = benchmark.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  return `custom/${slug}`
}

function isSameBenchmark(a: Row, b: Row): boolean {
  return a.capability === b.capability && a.unit === b.unit && a.direction === b.direction
}

function toBenchmark(row: Row, figures: Figure[]): Benchmark {
  const id = benchmarkId(row)
  return {
    id,
    board: 'custom',
    name: row.benchmark,
    unit: row.unit,
    higherIsBetter: row.direction === 'higher',
    evaluator: 'independent',
    capabilities: [row.capability],
    group: id,
    measures: `your own evaluation "${row.benchmark}"`,
    weakness: 'run by the operator of this bot; nobody else can check it',
    asOf: newest(figures.filter(({ benchmark }) => benchmark === id).map(({ date }) => date)),
    url: page,
  }
}
