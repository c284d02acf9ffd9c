import { usdPerMonth } from '../format.ts'
import type { ChartData, ChartPoint } from './chart-data.ts'

export interface Scale {
  /** Where a value stands, in pixels. */
  at(value: number): number
  ticks: { value: number; label: string }[]
}

/** Monthly cost or memory on a logarithmic axis with round amounts as ticks. */
export function costScale(
  points: ChartPoint[],
  unit: ChartData['unit'],
  locale: string,
  from: number,
  to: number,
): Scale {
  const logs = points.map(({ cost }) => Math.log10(cost))
  // A single price still needs an axis with two ticks around it.
  const space = Math.max(0.12, (Math.max(...logs) - Math.min(...logs)) * 0.08)
  const least = unit === 'gb' ? narrow / 2 : 1.1
  const [low, high] = widened(Math.min(...logs) - space, Math.max(...logs) + space, least)
  const at = (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from)
  if (high - low < narrow)
    return {
      at,
      ticks: evenTicks(10 ** low, 10 ** high, (value) => amountLabel(value, unit, locale)),
    }
  const steps = high - low > 2 ? [1] : high - low > 1.2 ? [1, 3] : [1, 2, 5]
  const ticks: number[] = []
  for (let power = Math.floor(low); power <= Math.ceil(high); power += 1)
    for (const step of steps) ticks.push(Number((step * 10 ** power).toPrecision(1)))
  return {
    at,
    ticks: ticks
      .filter((value) => Math.log10(value) >= low && Math.log10(value) <= high)
      .map((value) => ({ value, label: amountLabel(value, unit, locale) })),
  }
}

/** Less than half an order of magnitude: round amounts by their first digit would leave it empty. */
const narrow = 0.5

function evenTicks(low: number, high: number, labelOf: (value: number) => string): Scale['ticks'] {
  const step = 10 ** Math.floor(Math.log10(high - low))
  const wide = [0.2, 0.5, 1, 2, 5].find((times) => (high - low) / (step * times) <= 5) ?? 5
  const first = Math.ceil(low / (step * wide))
  const count = Math.floor(high / (step * wide)) - first + 1
  return Array.from({ length: count }, (_, i) => {
    const value = Number(((first + i) * step * wide).toPrecision(3))
    return { value, label: labelOf(value) }
  })
}

function amountLabel(value: number, unit: ChartData['unit'], locale: string): string {
  return unit === 'gb' ? `${value} GB` : usdPerMonth(value, locale).replace(/[.,]00(?!\d)/, '')
}

/** Expected success; leaves room for the intervals of the picks. */
export function scoreScale(points: ChartPoint[], from: number, to: number): Scale {
  const values = points.flatMap(({ score, low, high, pick }) => (pick ? [low, high] : [score]))
  const [low, high] = widened(Math.min(...values) - 2, Math.max(...values) + 2, 10)
  const step = [1, 2, 5, 10, 20].find((size) => (high - low) / size <= 6) ?? 50
  const ticks: { value: number; label: string }[] = []
  for (let value = Math.ceil(low / step) * step; value <= high; value += step)
    ticks.push({ value, label: String(value) })
  return { at: (value) => from + ((value - low) / (high - low)) * (to - from), ticks }
}

function widened(low: number, high: number, span: number): [number, number] {
  const missing = Math.max(0, span - (high - low)) / 2
  return [low - missing, high + missing]
}
