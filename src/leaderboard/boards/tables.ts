import { parse } from 'csv-parse/sync'
import { checkTable } from '../bounds.ts'

/** The rows of a CSV table by column name; short and long rows are kept. `fromLine`: where the column names stand, from 1. */
export function csvRows(text: string | Uint8Array, fromLine = 1): Record<string, string>[] {
  checkTable(text)
  return parse(typeof text === 'string' ? text : Buffer.from(text), {
    columns: true,
    from_line: fromLine,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
  })
}

/** The rows of the first Markdown table that has all these columns, by column name; none when there is no such table. */
export function markdownRows(text: string, ...columns: string[]): Record<string, string>[] {
  const [head = [], ...rows] = tableRows(text, ...columns)
  return rows.map((cells) =>
    Object.fromEntries(cells.map((cell, i) => [head[i] ?? `column ${i + 1}`, cell])),
  )
}

/** The cells of the first Markdown table that has all these columns, head first; none when there is no such table. */
export function tableRows(text: string, ...columns: string[]): string[][] {
  const lines = text.split('\n').map((line) => line.trim())
  const start = lines.findIndex(
    (line) => line.startsWith('|') && columns.every((column) => cellsOf(line).includes(column)),
  )
  if (start < 0) return []
  const after = lines.slice(start + 2)
  const end = after.findIndex((line) => !line.startsWith('|'))
  return [lines[start] ?? '', ...after.slice(0, end < 0 ? after.length : end)].map(cellsOf)
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, line.endsWith('|') ? -1 : undefined)
    .map((cell) => cell.trim())
}
