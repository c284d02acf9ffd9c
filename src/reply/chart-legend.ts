import { textWidth } from './chart-labels.ts'
import type { ChartData, ChartPoint } from './chart-points.ts'
import { radiusOf } from './chart-scales.ts'
import { label, type Paint } from './chart-text.ts'
import { tokens } from '../format.ts'

const quiet = '#59616e'
const rowHeight = 25

/** Below the plot: the picks with their figures, then what colours, rings and sizes mean. */
export function legendSvg(
  points: ChartPoint[],
  paint: Paint,
  picks: ChartData['picks'],
  { x, y, width }: { x: number; y: number; width: number },
): string {
  const column = width / Math.max(2, picks.length)
  const names = picks.map(({ name, role, figures }, i) => {
    const left = x + i * column
    return [
      label(`${i + 1}. ${name}`, left, y, { size: 15, bold: true, most: column - 24 }),
      label(`${role}: ${figures}`, left, y + 20, {
        size: 12.5,
        colour: quiet,
        most: column,
      }),
    ].join('')
  })
  return [...names, ...keys(points, paint, x, y + 52, width)].join('\n')
}

function keys(points: ChartPoint[], paint: Paint, x: number, y: number, width: number): string[] {
  const labs = paint.entries.map(({ name, colour }) => ({
    text: name,
    mark: (at: number, middle: number) =>
      `<circle cx="${at + 6}" cy="${middle}" r="6" fill="${colour}"/>`,
    space: 19,
  }))
  const ring = (fill: string) => (at: number, middle: number) =>
    `<circle cx="${at + 7}" cy="${middle}" r="6" fill="${fill}" stroke="#3b4350" stroke-width="2.5"/>`
  const kinds = [
    ...(points.some(({ openWeights }) => openWeights)
      ? [{ text: 'open weights', mark: ring('#ffffff'), space: 21 }]
      : []),
    ...(points.some(({ openWeights }) => !openWeights)
      ? [{ text: 'proprietary', mark: ring('#3b4350'), space: 21 }]
      : []),
    { text: 'size: context window', mark: () => '', space: 0 },
    ...[32_000, 200_000, 1_000_000].map((size) => ({
      text: tokens(size),
      mark: (at: number, middle: number) =>
        `<circle cx="${at + radiusOf(size)}" cy="${middle}" r="${radiusOf(size).toFixed(1)}" fill="none" stroke="${quiet}"/>`,
      space: radiusOf(size) * 2 + 6,
    })),
  ]
  return [...row(labs, x, y, width), ...row(kinds, x, y + rowHeight, width)]
}

/** Entries side by side; those that no longer fit are left out. */
function row(
  entries: { text: string; mark: (at: number, middle: number) => string; space: number }[],
  x: number,
  y: number,
  width: number,
): string[] {
  let at = x
  return entries.flatMap(({ text, mark, space }) => {
    const needed = space + textWidth(text, 13)
    if (at + needed > x + width) return []
    const svg = `${mark(at, y - 4.5)}${label(text, at + space, y, { size: 13, colour: quiet })}`
    at += needed + 18
    return svg
  })
}
