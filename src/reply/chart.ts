import { labName } from '../catalogue/labs.ts'
import { placeLabels, type Box, type LabelWish, type PlacedLabel } from './chart-labels.ts'
import { legendSvg } from './chart-legend.ts'
import type { ChartData, ChartPoint } from './chart-points.ts'
import { costScale, fitScale, radiusOf, type Scale } from './chart-scales.ts'
import { label, type Paint } from './chart-text.ts'

const chartSize = { width: 960, height: 680 }
const plot: Box = { x: 64, y: 104, width: 864, height: 404 }
/** Told apart by people who do not tell red from green, on the white card of the chart. */
const palette = ['#2563eb', '#d97706', '#0d9488', '#be185d', '#7c3aed', '#4d7c0f', '#0e7490']
const otherLabs = '#8b929c'

/** Fit against monthly cost as a bubble chart: SVG. */
export function drawChart({ points, picks, workload, unpriced, undrawn }: ChartData): string {
  const paint = paintLabs(points)
  const x = costScale(points, plot.x, plot.x + plot.width)
  const y = fitScale(points, plot.y + plot.height, plot.y)
  const spots = points.map((point) => ({
    point,
    x: x.at(point.cost),
    y: y.at(point.score),
    radius: radiusOf(point.contextTokens) + (point.pick ? 3 : 0),
    colour: paint.colourOf(point.lab),
  }))
  spreadPicks(spots)
  // Picks last, so that they lie on top; among the others the large ones below.
  const drawn = spots.toSorted(
    (a, b) => Number(!!a.point.pick) - Number(!!b.point.pick) || b.radius - a.radius,
  )
  const { width, height } = chartSize
  const notes = [
    undrawn ? `the best ${points.length} of ${points.length + undrawn} models` : '',
    unpriced ? `${unpriced} without a published price not shown` : '',
  ].filter(Boolean)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter" fill="#1f2530">
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="12" fill="#ffffff" stroke="#d5d9e0"/>
${label('Fit for this use case against monthly cost', 24, 38, { size: 22, bold: true })}
${label(`${workload}${notes.length ? ` · ${notes.join(' · ')}` : ''}`, 24, 64, { size: 14, colour: '#59616e', most: width - 48 })}
<clipPath id="plot"><rect x="${plot.x}" y="${plot.y}" width="${plot.width}" height="${plot.height}"/></clipPath>
${axes(x, y)}
<g clip-path="url(#plot)">
${drawn.map(({ point, x: cx, colour }) => interval(point, cx, y, colour)).join('\n')}
${drawn.map(bubble).join('\n')}
</g>
${labels(spots, y)}
${legendSvg(points, paint, picks, { x: 24, y: plot.y + plot.height + 58, width: width - 48 })}
</svg>`
}

interface Spot {
  point: ChartPoint
  x: number
  y: number
  radius: number
  colour: string
}

/** Picks that lie on each other move apart sideways by a few pixels until both numbers can be read. */
function spreadPicks(spots: Spot[]): void {
  const picks = spots.filter(({ point }) => point.pick).toSorted((a, b) => a.x - b.x)
  for (const [i, right] of picks.entries()) {
    const left = picks[i - 1]
    if (!left) continue
    const wanted = (left.radius + right.radius) * 0.85
    const missing =
      Math.sqrt(Math.max(0, wanted ** 2 - (right.y - left.y) ** 2)) - (right.x - left.x)
    if (missing <= 0) continue
    left.x = Math.max(left.x - missing / 2, plot.x + left.radius)
    right.x = Math.min(right.x + missing / 2, plot.x + plot.width - right.radius)
  }
}

/** The labs of the picks get a colour first, then those with the most models. */
function paintLabs(points: ChartPoint[]): Paint {
  const counts = new Map<string, number>()
  for (const { lab, pick } of points) counts.set(lab, (counts.get(lab) ?? 0) + (pick ? 1000 : 1))
  const labs = [...counts].toSorted(([, a], [, b]) => b - a).map(([lab]) => lab)
  const coloured = labs.slice(0, palette.length)
  const colours = new Map(coloured.map((lab, i) => [lab, palette[i] ?? otherLabs]))
  return {
    colourOf: (lab) => colours.get(lab) ?? otherLabs,
    entries: [
      ...coloured.map((lab) => ({ name: labName(lab), colour: colours.get(lab) ?? otherLabs })),
      ...(labs.length > coloured.length ? [{ name: 'other labs', colour: otherLabs }] : []),
    ],
  }
}

function axes(x: Scale, y: Scale): string {
  const bottom = plot.y + plot.height
  const right = plot.x + plot.width
  const lines = y.ticks.map(({ value, label: text }) => {
    const at = round(y.at(value))
    return `<line x1="${plot.x}" y1="${at}" x2="${right}" y2="${at}" stroke="#eceef2"/>${label(text, plot.x - 10, at + 5, { size: 14, colour: '#59616e', anchor: 'end' })}`
  })
  const columns = x.ticks.map(({ value, label: text }) => {
    const at = round(x.at(value))
    return `<line x1="${at}" y1="${plot.y}" x2="${at}" y2="${bottom}" stroke="#eceef2"/>${label(text, at, bottom + 20, { size: 14, colour: '#59616e', anchor: 'middle' })}`
  })
  return [
    ...lines,
    ...columns,
    label('Fit: expected success of 100, with 90% interval', 24, plot.y - 13, {
      size: 13,
      colour: '#59616e',
    }),
    label('Cost a month, cheaper to the left', right, bottom + 40, {
      size: 13,
      colour: '#59616e',
      anchor: 'end',
    }),
  ].join('\n')
}

function interval({ low, high, pick }: ChartPoint, x: number, y: Scale, colour: string): string {
  const [top, bottom] = [round(y.at(high)), round(y.at(low))]
  if (!pick)
    return `<line x1="${round(x)}" y1="${top}" x2="${round(x)}" y2="${bottom}" stroke="${colour}" stroke-opacity="0.16"/>`
  return `<path d="M${round(x - 6)} ${top}h12M${round(x)} ${top}V${bottom}M${round(x - 6)} ${bottom}h12" stroke="${colour}" stroke-width="2" fill="none"/>`
}

/** Open weights are rings, proprietary models are discs: told apart without colour. */
function bubble({ point, x, y, radius, colour }: Spot): string {
  const circle = `cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"`
  if (!point.pick)
    return point.openWeights
      ? `<circle ${circle} fill="#ffffff" fill-opacity="0.75" stroke="${colour}" stroke-opacity="0.75" stroke-width="2.5"/>`
      : `<circle ${circle} fill="${colour}" fill-opacity="0.5" stroke="#ffffff"/>`
  const inside = point.openWeights
    ? `<circle ${circle} fill="#ffffff" stroke="${colour}" stroke-width="4"/>`
    : `<circle ${circle} fill="${colour}" stroke="#ffffff" stroke-width="2"/>`
  return `${inside}${label(String(point.pick), x, y + 5.5, { size: 16, bold: true, anchor: 'middle', colour: point.openWeights ? '#1f2530' : '#ffffff' })}`
}

function labels(spots: Spot[], scale: Scale): string {
  const byImportance = spots.toSorted(
    (a, b) => (a.point.pick ?? 9) - (b.point.pick ?? 9) || b.point.score - a.point.score,
  )
  const wishes = byImportance.map(({ point, x, y, radius }): LabelWish => ({
    text: point.name,
    size: point.pick ? 16 : 12.5,
    bold: !!point.pick,
    x,
    y,
    radius,
    required: !!point.pick,
  }))
  const bubbles = spots.map(({ x, y, radius }) => square(x, y, radius))
  const whiskers = spots.flatMap(({ point, x }) => {
    const [top, bottom] = [scale.at(point.high), scale.at(point.low)]
    return point.pick ? [{ x: x - 7, y: top - 2, width: 14, height: bottom - top + 4 }] : []
  })
  return placeLabels(wishes, [...bubbles, ...whiskers], plot)
    .map((placed) => {
      const { text, size, bold, box } = placed
      const line = placed.isApart ? leader(placed) : ''
      // The measured width is generous; the text stands in the middle of its box.
      return `${line}${label(text, box.x + box.width / 2, box.y + size, { size, bold, anchor: 'middle', colour: bold ? '#1f2530' : '#59616e', halo: true })}`
    })
    .join('\n')
}

/** From the edge of a bubble to its label, so that the number inside stays readable. */
function leader({ x, y, radius, box }: PlacedLabel): string {
  const [toX, toY] = [nearest(x, box.x, box.width), nearest(y, box.y, box.height)]
  const outside = radius / (Math.hypot(toX - x, toY - y) || 1)
  const [fromX, fromY] = [x + (toX - x) * outside, y + (toY - y) * outside]
  return `<line x1="${round(fromX)}" y1="${round(fromY)}" x2="${round(toX)}" y2="${round(toY)}" stroke="#59616e"/>`
}

const nearest = (value: number, from: number, length: number) =>
  Math.min(Math.max(value, from), from + length)

function square(x: number, y: number, radius: number): Box {
  const side = radius * 0.9
  return { x: x - side, y: y - side, width: side * 2, height: side * 2 }
}

const round = (value: number) => Number(value.toFixed(1))
