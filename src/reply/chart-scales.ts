import type { ChartPoint } from './chart-points.ts'
import { usdPerMonth } from '../format.ts'

export interface Scale {
  /** Where a value stands, in pixels. */
  at(value: number): number
  ticks: { value: number; label: string }[]
}

/** Monthly cost on a logarithmic axis with round amounts of money as ticks. */
export function costScale(points: ChartPoint[], from: number, to: number): Scale {
  const logs = points.map(({ cost }) => Math.log10(cost))
  // A single price still needs an axis with two ticks around it.
  const space = Math.max(0.12, (Math.max(...logs) - Math.min(...logs)) * 0.06)
  const [low, high] = widened(Math.min(...logs) - space, Math.max(...logs) + space, 1.1)
  const at = (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from)
  const steps = high - low > 3 ? [1] : high - low > 1.6 ? [1, 3] : [1, 2, 5]
  const ticks: number[] = []
  for (let power = Math.floor(low); power <= Math.ceil(high); power += 1)
    for (const step of steps) ticks.push(Number((step * 10 ** power).toPrecision(1)))
  return {
    at,
    ticks: ticks
      .filter((value) => Math.log10(value) >= low && Math.log10(value) <= high)
      .map((value) => ({
        value,
        label: value < 1 ? `$${value}` : usdPerMonth(value).replace('.00', ''),
      })),
  }
}

/** Fit in points; leaves room for the intervals of the picks. */
export function fitScale(points: ChartPoint[], from: number, to: number): Scale {
  const values = points.flatMap(({ score, low, high, pick }) => (pick ? [low, high] : [score]))
  const [low, high] = widened(Math.min(...values) - 1.5, Math.max(...values) + 1.5, 10)
  const step = [1, 2, 5, 10, 20].find((size) => (high - low) / size <= 8) ?? 50
  const ticks: { value: number; label: string }[] = []
  for (let value = Math.ceil(low / step) * step; value <= high; value += step)
    ticks.push({ value, label: String(value) })
  return { at: (value) => from + ((value - low) / (high - low)) * (to - from), ticks }
}

/** Radius in pixels: the area grows with the logarithm of the context window. */
export function radiusOf(contextTokens: number | undefined): number {
  const least = 6
  if (contextTokens === undefined) return least
  const steps = Math.min(Math.max(Math.log2(contextTokens / 8000), 0), 8)
  return Math.sqrt(least ** 2 + steps * 26)
}

function widened(low: number, high: number, span: number): [number, number] {
  const missing = Math.max(0, span - (high - low)) / 2
  return [low - missing, high + missing]
}
