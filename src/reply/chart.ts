import {
  placeLabels,
  textWidth,
  type Box,
  type LabelWish,
  type PlacedLabel,
} from './chart-labels.ts'
import type { ChartData, ChartPoint } from './chart-data.ts'
import { costScale, scoreScale, type Scale } from './chart-scales.ts'
import { label } from './chart-text.ts'

/** Twice what a phone shows: 26 pixels here are 13 there. */
const chartWidth = 750
/** Below the plot: the axis, then a line for each pick, then what the marks mean. */
const rowHeight = 42
const heightFor = (picks: number) => 780 + picks * rowHeight
const plot: Box = { x: 66, y: 164, width: 660, height: 430 }
const text = { big: 26, usual: 22, ink: '#1f2530', quiet: '#59616e' }
const pickRadius = 21
/** Told apart by people who do not tell red from green, on the white card of the chart. */
const palette = ['#2563eb', '#b45309', '#0d9488', '#be185d', '#7c3aed', '#4d7c0f', '#0e7490']
const others = '#8b929c'

/** Expected success against cost, or against memory, for a phone: SVG. */
export function drawChart({ points, picks, unit, texts, locale }: ChartData): string {
  const x = costScale(points, unit, locale, plot.x, plot.x + plot.width)
  const y = scoreScale(points, plot.y + plot.height, plot.y)
  const spots = points.map((point) => ({
    point,
    x: x.at(point.cost),
    y: y.at(point.score),
    radius: point.pick ? pickRadius : 8,
    colour: point.pick ? colourOf(point.lab) : others,
  }))
  spreadPicks(spots)
  const drawn = spots.toSorted((a, b) => Number(!!a.point.pick) - Number(!!b.point.pick))
  const width = chartWidth
  const height = heightFor(picks.length)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter" fill="${text.ink}">
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="16" fill="#ffffff" stroke="#d5d9e0"/>
${label(texts.title, 24, 48, { size: 32, bold: true, most: width - 48 })}
${label(texts.workload, 24, 86, { size: text.usual, colour: text.quiet, most: width - 48 })}
${label(texts.counted, 24, 116, { size: text.usual, colour: text.quiet, most: width - 48 })}
<clipPath id="plot"><rect x="${plot.x}" y="${plot.y}" width="${plot.width}" height="${plot.height}"/></clipPath>
${axes(x, y, texts)}
<g clip-path="url(#plot)">
${frontLine(spots)}
${drawn.map(({ point, x: cx, colour }) => interval(point, cx, y, colour)).join('\n')}
${drawn.map(bubble).join('\n')}
</g>
${labels(spots, y)}
${legend(picks, spots, texts, height)}
</svg>`
}

interface Spot {
  point: ChartPoint
  x: number
  y: number
  radius: number
  colour: string
}

/** The same lab has the same colour on every chart. */
function colourOf(lab: string): string {
  let sum = 0
  for (const character of lab) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return palette[sum % palette.length] ?? others
}

/** Picks that lie on each other move apart sideways by a few pixels until both numbers can be read. */
function spreadPicks(spots: Spot[]): void {
  const picks = spots.filter(({ point }) => point.pick).toSorted((a, b) => a.x - b.x)
  for (const [i, right] of picks.entries()) {
    const left = picks[i - 1]
    if (!left) continue
    const wanted = (left.radius + right.radius) * 0.9
    const missing =
      Math.sqrt(Math.max(0, wanted ** 2 - (right.y - left.y) ** 2)) - (right.x - left.x)
    if (missing <= 0) continue
    left.x = Math.max(left.x - missing / 2, plot.x + left.radius)
    right.x = Math.min(right.x + missing / 2, plot.x + plot.width - right.radius)
  }
}

function axes(x: Scale, y: Scale, { scale, left }: ChartData['texts']): string {
  const bottom = plot.y + plot.height
  const right = plot.x + plot.width
  const tick = { size: text.usual, colour: text.quiet }
  const lines = y.ticks.map(({ value, label: words }) => {
    const at = round(y.at(value))
    return `<line x1="${plot.x}" y1="${at}" x2="${right}" y2="${at}" stroke="#e6e8ed" stroke-width="1.5"/>${label(words, plot.x - 10, at + 8, { ...tick, anchor: 'end' })}`
  })
  const columns = x.ticks.map(({ value, label: words }) => {
    const at = round(x.at(value))
    const isInside = at + textWidth(words, tick.size) / 2 < chartWidth
    return `<line x1="${at}" y1="${plot.y}" x2="${at}" y2="${bottom}" stroke="#e6e8ed" stroke-width="1.5"/>${isInside ? label(words, at, bottom + 30, { ...tick, anchor: 'middle' }) : ''}`
  })
  return [
    ...lines,
    ...columns,
    label(scale, plot.x, plot.y - 8, tick),
    label(left, right, bottom + 62, {
      ...tick,
      anchor: 'end',
    }),
  ].join('\n')
}

/** Through the models that nothing as cheap beats. */
function frontLine(spots: Spot[]): string {
  const front = spots.filter(({ point }) => point.onFront).toSorted((a, b) => a.x - b.x)
  if (front.length < 2) return ''
  const path = front.map(({ x, y }, i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('')
  return `<path d="${path}" fill="none" stroke="#b9bfc9" stroke-width="3" stroke-dasharray="2 8" stroke-linecap="round"/>`
}

function interval({ low, high, pick }: ChartPoint, x: number, y: Scale, colour: string): string {
  if (!pick) return ''
  const [top, bottom] = [round(y.at(high)), round(y.at(low))]
  return `<path d="M${round(x - 9)} ${top}h18M${round(x)} ${top}V${bottom}M${round(x - 9)} ${bottom}h18" stroke="${colour}" stroke-width="3.5" fill="none"/>`
}

/** Open weights are rings, proprietary models are discs, those with few or no figures are dashed: told apart without colour. */
function bubble({ point, x, y, radius, colour }: Spot): string {
  const { openWeights, thin, pick } = point
  const circle = `cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"`
  const width = pick ? 5 : 3
  const dash = thin ? ' stroke-dasharray="4 4"' : ''
  const isHollow = openWeights || thin
  const shape = isHollow
    ? `<circle ${circle} fill="#ffffff" stroke="${colour}" stroke-width="${width}"${dash}/>`
    : `<circle ${circle} fill="${colour}" stroke="#ffffff" stroke-width="2"/>`
  if (!pick) return shape
  return `${shape}${label(String(pick), x, y + 9, { size: text.big, bold: true, anchor: 'middle', colour: isHollow ? text.ink : '#ffffff' })}`
}

function labels(spots: Spot[], scale: Scale): string {
  const wishes = spots
    .filter(({ point }) => point.pick || point.onFront)
    .toSorted((a, b) => (a.point.pick ?? 9) - (b.point.pick ?? 9) || b.point.score - a.point.score)
    .map(({ point, x, y, radius }): LabelWish => ({
      text: point.name,
      size: point.pick ? text.big : 20,
      bold: !!point.pick,
      x,
      y,
      radius,
      required: !!point.pick,
    }))
  const bubbles = spots.map(({ x, y, radius }) => square(x, y, radius))
  const whiskers = spots.flatMap(({ point, x }) => {
    const [top, bottom] = [scale.at(point.high), scale.at(point.low)]
    return point.pick ? [{ x: x - 10, y: top - 3, width: 20, height: bottom - top + 6 }] : []
  })
  return placeLabels(wishes, [...bubbles, ...whiskers], plot)
    .map((placed) => {
      const { size, bold, box } = placed
      const line = placed.isApart ? leader(placed) : ''
      // The measured width is generous; the text stands in the middle of its box.
      return `${line}${label(placed.text, box.x + box.width / 2, box.y + size, { size, bold, anchor: 'middle', colour: bold ? text.ink : text.quiet, halo: true })}`
    })
    .join('\n')
}

/** From the edge of a bubble to its label, so that the number inside stays readable. */
function leader({ x, y, radius, box }: PlacedLabel): string {
  const [toX, toY] = [nearest(x, box.x, box.width), nearest(y, box.y, box.height)]
  const outside = radius / (Math.hypot(toX - x, toY - y) || 1)
  const [fromX, fromY] = [x + (toX - x) * outside, y + (toY - y) * outside]
  return `<line x1="${round(fromX)}" y1="${round(fromY)}" x2="${round(toX)}" y2="${round(toY)}" stroke="${text.quiet}" stroke-width="2"/>`
}

/** The picks with their figures, and what the marks mean. */
function legend(
  picks: ChartData['picks'],
  spots: Spot[],
  { marks, lines }: ChartData['texts'],
  height: number,
): string {
  const top = plot.y + plot.height + 108
  const rows = picks.map(({ name, figures }, i) => {
    const colour = spots.find(({ point }) => point.pick === i + 1)?.colour ?? text.quiet
    const y = top + i * rowHeight
    return `${label(String(i + 1), 24, y, { size: text.big, bold: true, colour })}${label(`${name}: ${figures}`, 54, y, { size: 24, most: chartWidth - 78 })}`
  })
  const key = { size: text.usual, colour: text.quiet, most: chartWidth - 48 }
  return [...rows, label(marks, 24, height - 56, key), label(lines, 24, height - 24, key)].join(
    '\n',
  )
}

const nearest = (value: number, from: number, length: number) =>
  Math.min(Math.max(value, from), from + length)

function square(x: number, y: number, radius: number): Box {
  const side = radius * 0.95
  return { x: x - side, y: y - side, width: side * 2, height: side * 2 }
}

const round = (value: number) => Number(value.toFixed(1))
