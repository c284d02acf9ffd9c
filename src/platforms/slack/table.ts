import type { TableBlock } from '@slack/types'
import { cut } from '../../printable.ts'
import { limits } from './limits.ts'

const longestCell = 120

/** A table within Slack's limits, and how many rows had to stay away. The first row is the header. */
export function tableBlock(
  columns: string[],
  rows: string[][],
): { table: TableBlock; missing: number } {
  const width = Math.min(columns.length, limits.tableColumns)
  const toRow = (cells: string[]) =>
    Array.from({ length: width }, (_, i) => cut(cells[i] || (i ? '-' : ' '), longestCell))
  const header = toRow(columns.map((column) => column || ' '))
  const kept = [header]
  let characters = header.join('').length
  for (const row of rows.map(toRow)) {
    characters += row.join('').length
    if (kept.length >= limits.tableRows || characters > limits.tableCharacters) break
    kept.push(row)
  }
  const table: TableBlock = {
    type: 'table',
    rows: kept.map((row) => row.map((text) => ({ type: 'raw_text', text }))),
    column_settings: Array.from({ length: width }, () => ({ is_wrapped: true })),
  }
  return { table, missing: rows.length - (kept.length - 1) }
}
