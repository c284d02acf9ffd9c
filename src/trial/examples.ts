import { parse } from 'csv-parse/sync'
import { readCheck } from './check.ts'
import type { Example } from './record.ts'
import { TrialRefusal, type Notice, type RowProblem } from './notice.ts'
import { readJson } from '../json.ts'
import { messageOf } from '../errors.ts'

export interface Examples {
  examples: Example[]
  /** What was left out or read in a special way. */
  notices: Notice[]
}

/** Of a file of examples. */
export const mostBytes = 1_000_000
const mostRows = 1000
const mostExamples = 30
const longestPrompt = 100_000
const mostCells = 200_000

/**
 * Reads a file of examples by its name: `.jsonl` and `.csv` with prompt, system, expected and check, anything else as a
 * prompt a line, unless it looks like JSON lines. Throws TrialRefusal when nothing can be used.
 */
export function readExamples(name: string, content: Uint8Array): Examples {
  if (content.byteLength > mostBytes) throw new TrialRefusal({ kind: 'large-file' })
  const text = decoded(content)
  const rows =
    /\.jsonl?$/i.test(name) || /^\s*\{\s*"(?:prompt|input)"/.test(text)
      ? jsonRows(text)
      : /\.[ct]sv$/i.test(name)
        ? csvRows(text)
        : lineRows(text)
  const notices: Notice[] = []
  const read = rows.slice(0, mostRows)
  if (rows.length > mostRows) notices.push({ kind: 'rows', rows: rows.length, read: mostRows })
  const examples: Example[] = []
  for (const [i, row] of read.entries()) {
    const example = typeof row === 'string' ? { problem: { kind: row } } : exampleOf(row)
    if ('problem' in example) notices.push({ kind: 'row', row: i + 1, problem: example.problem })
    else examples.push(example)
  }
  if (examples.length === 0) throw new TrialRefusal({ kind: 'no-examples', first: notices[0] })
  if (examples.length > mostExamples)
    notices.push({ kind: 'used', examples: examples.length, used: mostExamples })
  return { examples: examples.slice(0, mostExamples), notices: notices.slice(0, 10) }
}

/** A row, or why it is none. */
type Row = Record<string, unknown> | 'no-object' | 'more-cells'

/** Reads examples that were typed or pasted, by their look: JSON lines, CSV with a header, or a prompt a line. */
export function readTypedExamples(text: string): Examples {
  const first = text.trimStart().split('\n', 1)[0]!.toLowerCase()
  const isTable = first.includes(',') && /(?:^|,)\s*"?(?:prompt|input)"?\s*(?:,|$)/.test(first)
  const name = /^[{[]/.test(first) ? 'typed.jsonl' : isTable ? 'typed.csv' : 'typed.txt'
  return readExamples(name, new TextEncoder().encode(text))
}

function exampleOf(row: Record<string, unknown>): Example | { problem: RowProblem } {
  const field = (name: string) => {
    const value = row[name]
    if (typeof value === 'string') return value.trim() || undefined
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
  }
  const prompt = field('prompt') ?? field('input')
  if (!prompt) return { problem: { kind: 'no-prompt' } }
  if (prompt.length > longestPrompt) return { problem: { kind: 'long-prompt' } }
  const [system, expected] = [field('system'), field('expected')]
  const listed = row['expected']
  // Several right answers, as some write them.
  const written = row['check'] ?? (Array.isArray(listed) ? { 'one-of': listed } : undefined)
  if (typeof listed === 'object' && listed !== null && !written)
    return { problem: { kind: 'odd-expected' } }
  if (expected === undefined && (written === undefined || written === '')) return { prompt, system }
  // In a CSV cell an object is text.
  const given =
    typeof written === 'string' && written.trim().startsWith('{') ? readJson(written) : written
  const { check, problem } = readCheck(given, expected)
  return problem ? { problem } : { prompt, system, check }
}

/** An object a line, or one list of them. */
function jsonRows(text: string): Row[] {
  const lines = () => text.split('\n').flatMap((line) => (line.trim() ? [readJson(line)] : []))
  const whole = text.trimStart().startsWith('[') ? readJson(text) : undefined
  return (Array.isArray(whole) ? whole : lines()).map((value: unknown) => {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : 'no-object'
  })
}

function csvRows(text: string): Row[] {
  // Reading a million cells would keep everybody else waiting.
  if (text.split(/[,;\t\n]/, mostCells + 1).length > mostCells)
    throw new TrialRefusal({ kind: 'many-cells' })
  // Spreadsheets of many countries write semicolons; no name of a column has any of them in it.
  const [delimiter = ','] = /[,;\t]/.exec(text.split('\n', 1)[0]!) ?? []
  try {
    const rows = parse(text, {
      delimiter,
      skip_empty_lines: true,
      relax_column_count: true,
      bom: true,
    })
    const header = rows.shift()?.map((name) => name.trim().toLowerCase()) ?? []
    return rows.map((cells) =>
      cells.slice(header.length).some((cell) => cell.trim())
        ? 'more-cells'
        : Object.fromEntries(header.map((name, i) => [name, cells[i]])),
    )
  } catch (error) {
    const detail = messageOf(error).slice(0, 160)
    throw new TrialRefusal({ kind: 'broken-csv', detail })
  }
}

function lineRows(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .map((line) => ({ prompt: line }))
}

function decoded(content: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    // UTF-16 without its mark, or no text at all.
    if (!text.includes('\0')) return text
  } catch {
    // Said below.
  }
  throw new TrialRefusal({ kind: 'no-text' })
}
