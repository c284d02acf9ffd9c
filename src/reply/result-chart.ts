import { label } from './chart-text.ts'

/** The picture of a trial's result, in plain values. */
export interface ResultChart {
  title: string
  /** One for each way in which the answers were judged. */
  panels: { label: string; rows: ResultRow[] }[]
  note: string
  /** The picture in words, for those who do not see it. */
  alt: string
}

export interface ResultRow {
  name: string
  /** `85 (69 to 94) · $0.04`. */
  figures: string
  /** 0 to 1, with its interval. */
  share: number
  low: number
  high: number
}

/** Twice what a phone shows: 26 pixels here are 13 there. */
const width = 750
const left = 24
const right = width - left
const rowHeight = 88
const panelHead = 44
const quiet = '#59616e'
/** Told apart by people who do not tell red from green. */
const colours = ['#2563eb', '#b45309', '#0d9488', '#be185d']

/** Each model's score or share of votes with its interval, and what it cost: SVG. */
export function drawResult({ title, panels, note }: ResultChart): string {
  const names = [...new Set(panels.flatMap(({ rows }) => rows.map(({ name }) => name)))]
  const parts: string[] = []
  let y = 76
  for (const { label: words, rows } of panels) {
    parts.push(label(words, left, y + 24, { size: 22, colour: quiet, most: width - 2 * left }))
    y += panelHead
    for (const row of rows) {
      parts.push(drawRow(row, y, colours[names.indexOf(row.name) % colours.length]!))
      y += rowHeight
    }
    parts.push(axis(y))
    y += 46
  }
  const height = y + 36
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter" fill="#1f2530">
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="16" fill="#ffffff" stroke="#d5d9e0"/>
${label(title, left, 50, { size: 26, bold: true, most: width - 2 * left })}
${parts.join('\n')}
${label(note, left, height - 22, { size: 22, colour: quiet, most: width - 2 * left })}
</svg>`
}

const at = (share: number) => Number((left + share * (right - left)).toFixed(1))

/** The mark of a share stays on its bar. */
const inside = (x: number) => Math.min(Math.max(x, left + 9), right - 9)

function drawRow({ name, figures, share, low, high }: ResultRow, y: number, colour: string) {
  const bar = y + 46
  const figuresWidth = 370
  return [
    label(name, left, y + 28, { size: 26, bold: true, most: right - left - figuresWidth }),
    label(figures, right, y + 28, { size: 24, anchor: 'end', most: figuresWidth }),
    `<rect x="${left}" y="${bar}" width="${right - left}" height="18" rx="9" fill="#eceef2"/>`,
    `<rect x="${at(low)}" y="${bar}" width="${Math.max(4, at(high) - at(low))}" height="18" rx="9" fill="${colour}" fill-opacity="0.35"/>`,
    `<circle cx="${inside(at(share))}" cy="${bar + 9}" r="12" fill="${colour}" stroke="#ffffff" stroke-width="3"/>`,
  ].join('\n')
}

/** 0 to 100 below the bars. */
function axis(y: number): string {
  const style = { size: 20, colour: quiet }
  return [
    label('0', left, y + 12, style),
    label('50', at(0.5), y + 12, { ...style, anchor: 'middle' }),
    label('100', right, y + 12, { ...style, anchor: 'end' }),
  ].join('\n')
}
