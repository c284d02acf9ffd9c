import type { Tradeoff } from '../requirement.ts'
import type { Wire } from './wire.ts'

const usualTradeoff: Tradeoff = { quality: 0.6, price: 0.3, speed: 0.1 }
const usualTradeoffAtScale: Tradeoff = { quality: 0.45, price: 0.45, speed: 0.1 }

/** What a shortlist is balanced by when nobody says: from a million requests a month on, the price decides more. */
export const usualTradeoffFor = ({ requestsPerMonth }: { requestsPerMonth: number }): Tradeoff =>
  requestsPerMonth < 1_000_000 ? usualTradeoff : usualTradeoffAtScale

type Emphasis = Exclude<NonNullable<Wire['tradeoff']>[keyof Tradeoff], null>
const sides = ['quality', 'price', 'speed'] as const

/** How a share grows before all are brought back to 1; a side that is not mentioned keeps its share. */
const growth: Record<keyof Tradeoff, Record<Emphasis, number>> = {
  quality: { most: 6, more: 2, usual: 1, less: 0.4 },
  price: { most: 10, more: 3, usual: 1, less: 0.15 },
  speed: { most: 20, more: 5, usual: 1, less: 0.1 },
}

/** A trade-off with some sides stressed or waved off; "usual" takes an earlier stress back. */
export function emphasise(
  base: Tradeoff,
  emphases: Partial<Record<keyof Tradeoff, Emphasis | null>>,
): Tradeoff {
  const parts = sides.map((side) => {
    const emphasis = emphases[side]
    const from = emphasis === 'usual' ? usualTradeoff[side] : base[side]
    return from * (emphasis ? growth[side][emphasis] : 1)
  })
  const total = parts.reduce((sum, part) => sum + part, 0)
  const [quality = 0, price = 0, speed = 0] = parts.map((part) => part / total)
  return { quality, price, speed }
}
