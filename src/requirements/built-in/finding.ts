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

// Made once: making one takes longer than reading a message.
const upToFourDigits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 })
const upToTwoDigits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

/** A number as people read it: 26000 is "26,000", 191.667 is "191.67". */
export function plain(value: number): string {
  return upToFourDigits.format(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)))
}

export function usd(value: number): string {
  return `$${(value < 10 ? upToFourDigits : upToTwoDigits).format(value)}`
}
