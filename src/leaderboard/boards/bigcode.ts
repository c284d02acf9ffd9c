import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import type { Benchmark } from '../model.ts'
import { authorOf, readHubInfo, whyNotOfficial } from './hub.ts'
import type { Download, Figure, Source, SourceReading, SpeedRow } from '../sources/source.ts'
import { collectRejections, parseRow } from '../sources/source.ts'

/** Code generation by programming language, on open models of 2023 and 2024, with speed and memory. */
export const bigCode: Source = {
  id: 'bigcode',
  name: 'BigCode Models Leaderboard',
  url: 'https://huggingface.co/spaces/bigcode/bigcode-models-leaderboard',
  licence: 'none found',
  attribution: 'BigCode Models Leaderboard, Hugging Face',
  about:
    'Writing short functions in many programming languages, for open code models; run by BigCode and by submitters.',
  howToRead: 'Percent of functions that pass the tests at the first try, by language.',
  weaknesses: [
    'small, public problems of 2021',
    'some rows come from the submitter',
    'no model after 2024',
  ],
  bundle: 'figures',
  read,
}

const space = { kind: 'spaces', id: 'bigcode/bigcode-models-leaderboard' } as const
const file = `https://huggingface.co/${space.kind}/${space.id}/resolve/main/data/code_eval_board.csv`

/** "Average score" repeats the language columns and is left out. */
const columns: Record<string, { slug: string; name: string; measures: string }> = {
  'Win Rate': {
    slug: 'win-rate',
    name: 'win rate',
    measures: 'how often it does better than another model of the board, over all languages',
  },
  'humaneval-python': language('Python'),
  java: language('Java'),
  javascript: language('JavaScript'),
  cpp: language('C++'),
  php: language('PHP'),
  julia: language('Julia'),
  d: language('D'),
  lua: language('Lua'),
  r: language('R'),
  racket: language('Racket'),
  rust: language('Rust'),
  swift: language('Swift'),
}

function language(name: string) {
  return {
    slug: name.toLowerCase().replace('+', 'p').replace('+', 'p'),
    name,
    measures: `writing a short ${name} function from its description`,
  }
}

const cell = z.string().default('')
/** An older copy of the table names the model column differently. */
const rowSchema = z.looseObject({ T: cell, Model: cell, Models: cell, Links: cell })
const percent = z.coerce.number().min(0).max(100)
const amount = z.coerce.number().nonnegative()

async function read(download: Download): Promise<SourceReading> {
  const { lastModified } = await readHubInfo(download, space)
  return parseBigCode(await download.text(file), lastModified)
}

/** `date`: when the board last changed; its rows have no dates. */
export function parseBigCode(csv: string, date: string): SourceReading {
  const rejections = collectRejections()
  const figures: Figure[] = []
  const speeds: SpeedRow[] = []
  const rows: unknown[] = parseCsv(csv, {
    columns: true,
    skip_empty_lines: true,
    relax_column_count: true,
    bom: true,
  })
  const header = Object.keys(rows[0] ?? {})
  for (const column of Object.keys(columns))
    if (!header.includes(column)) rejections.add('the column is missing', column)
  for (const raw of rows) {
    const row = parseRow(rowSchema, raw, JSON.stringify(raw), rejections)
    if (!row) continue
    // The display name can differ from the model behind it; the link names the repository.
    const [, linked] = /huggingface\.co\/([^/]+\/[^/?#]+)/.exec(row.Links) ?? []
    const name = linked ?? (row.Model || row.Models)
    if (name === '') {
      rejections.add('no model named', JSON.stringify(raw))
      continue
    }
    const reason = row.T.includes('🟢')
      ? 'a base model, which is not what is sold under its name'
      : whyNotOfficial(name)
    if (reason) {
      rejections.add(reason, name)
      continue
    }
    const setting = /🔴|ext/i.test(row.T) ? 'measured by its submitter' : undefined
    for (const [column, { slug }] of Object.entries(columns)) {
      const published = row[column]
      // Empty and 0 both mean that it was not run.
      if (published === undefined || published === '' || Number(published) === 0) continue
      const value = percent.safeParse(published)
      if (value.success)
        figures.push({
          benchmark: `bigcode/${slug}`,
          name,
          lab: authorOf(name),
          value: value.data,
          setting,
          date,
        })
      else
        rejections.add('the value is not 0-100', `${name} ${column}: ${JSON.stringify(published)}`)
    }
    speeds.push(...speedsOf(name, row, date))
  }
  return {
    asOf: date,
    listings: [],
    benchmarks: benchmarksOf(figures, date),
    figures,
    speeds,
    rejected: rejections.list(),
  }
}

/** One row for one request at a time and one for fifty; the board does not say on which machine. */
function speedsOf(name: string, row: z.infer<typeof rowSchema>, date: string): SpeedRow[] {
  // 0 tokens a second means that the memory did not suffice.
  const measured = (column: string) => amount.safeParse(row[column] || undefined).data || undefined
  const single = measured('Throughput (tokens/s)')
  const batch = measured('Throughput (tokens/s) bs=50')
  const peakMemoryMb = measured('Peak Memory (MB)')
  return [
    ...(single || peakMemoryMb
      ? [{ name, batchSize: 1, outputTokensPerSecond: single, peakMemoryMb, date }]
      : []),
    ...(batch ? [{ name, batchSize: 50, outputTokensPerSecond: batch, date }] : []),
  ]
}

function benchmarksOf(figures: Figure[], date: string): Benchmark[] {
  const measured = new Set(figures.map((figure) => figure.benchmark))
  return Object.values(columns)
    .map(({ slug, name, measures }) => ({
      id: `bigcode/${slug}`,
      board: 'bigcode',
      name: `BigCode ${name}`,
      unit: 'percent' as const,
      higherIsBetter: true,
      evaluator: 'submission' as const,
      capabilities: ['coding' as const],
      // The same 164 small problems, translated from language to language.
      group: 'bigcode/humaneval',
      measures,
      weakness:
        'small, public problems of 2021; tuned models were prompted well in Python only; some rows come from the submitter',
      asOf: date,
      url: bigCode.url,
    }))
    .filter(({ id }) => measured.has(id))
}
