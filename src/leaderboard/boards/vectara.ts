import { z } from 'zod'
import type { Benchmark } from '../model.ts'
import type { Download, Figure, Source, SourceReading } from '../sources/source.ts'
import { collectRejections, parseRow } from '../sources/source.ts'

/** How often a summary states what its document does not, judged by a model made for that. */
export const vectara: Source = {
  id: 'vectara',
  name: 'Vectara hallucination leaderboard',
  url: 'https://github.com/vectara/hallucination-leaderboard',
  licence: 'Apache-2.0',
  attribution: 'Vectara hallucination leaderboard (Apache-2.0)',
  about: 'How often a summary states something that its document does not; run by Vectara.',
  howToRead: 'Percent of summaries with such a statement: smaller is better.',
  weaknesses: ['a model is the judge, and terse summaries look safer', 'only summaries are tested'],
  bundle: 'yes',
  read,
}

const readme = 'https://raw.githubusercontent.com/vectara/hallucination-leaderboard/main/README.md'
/** Below this share of answered documents the rate is shown with a remark: the hard ones were skipped. */
const usualAnswerRate = 90

const percent = z
  .string()
  .regex(/^\d+(?:\.\d+)?\s*%$/)
  .transform((cell) => Number.parseFloat(cell))
  .pipe(z.number().max(100))
const rowSchema = z.object({
  Model: z.string().min(1),
  'Hallucination Rate': percent,
  'Answer Rate': percent,
})

async function read(download: Download): Promise<SourceReading> {
  return parseVectara(await download.text(readme))
}

export function parseVectara(markdown: string): SourceReading {
  const rejections = collectRejections()
  const start = markdown.indexOf('<!-- LEADERBOARD_START -->')
  const end = markdown.indexOf('<!-- LEADERBOARD_END -->')
  if (start < 0 || end < start) throw new Error('the table is no longer between its two marks')
  const section = markdown.slice(start, end)
  const asOf = dateIn(section)
  const figures: Figure[] = []
  for (const raw of tableRows(section)) {
    const row = parseRow(rowSchema, raw, raw['Model'] ?? 'a row without model', rejections)
    if (!row) continue
    const answered = row['Answer Rate']
    figures.push({
      benchmark: benchmark.id,
      name: row.Model,
      value: row['Hallucination Rate'],
      setting: answered < usualAnswerRate ? `answered only ${answered}%` : undefined,
      date: asOf,
    })
  }
  return {
    asOf,
    listings: [],
    benchmarks: figures.length > 0 ? [{ ...benchmark, asOf }] : [],
    figures,
    rejected: rejections.list(),
  }
}

/** "Last updated on March 10, 2026". */
function dateIn(section: string): string {
  const written = /Last updated on ([A-Z][a-z]+ \d{1,2}, \d{4})/.exec(section)?.[1]
  const time = Date.parse(`${written} UTC`)
  if (Number.isNaN(time)) throw new Error('the table no longer says when it was updated')
  return new Date(time).toISOString().slice(0, 10)
}

/** The rows of the Markdown table, by column name. */
function tableRows(section: string): Record<string, string>[] {
  const lines = section.split('\n').filter((line) => line.trim().startsWith('|'))
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .trim()
      .replaceAll(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  )
  return rows.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])))
}

const benchmark: Omit<Benchmark, 'asOf'> = {
  id: 'vectara/hallucination-rate',
  board: 'vectara',
  name: 'Vectara hallucination rate',
  unit: 'percent',
  higherIsBetter: false,
  evaluator: 'independent',
  capabilities: ['factuality'],
  group: 'vectara/hallucination-rate',
  measures: 'share of summaries that state something their document does not',
  weakness: 'a model is the judge, terse summaries look safer, and only summaries are tested',
  url: vectara.url,
}
