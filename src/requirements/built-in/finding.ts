import type { Limits } from '../requirement.ts'

/** Limits that a stretch of the message states. */
export interface Finding {
  limits: Limits
  start: number
  end: number
  /** How the number said became the number used. */
  conversion?: string
  /** Why the wish cannot be met as said. */
  problem?: string
}

/** A number as people read it: 26000 is "26,000", 191.667 is "191.67". */
export function plain(value: number): string {
  const rounded = value >= 100 ? Math.round(value) : Number(value.toPrecision(3))
  return rounded.toLocaleString('en-US', { maximumFractionDigits: 4 })
}

export function usd(value: number): string {
  return `$${value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 4 : 2 })}`
}
