import type { Weights } from './requirement.ts'

/** What belongs to a kind of work though nobody says it: of weights that add up to 1, more of the same sum. */

/** From this many tokens in a request on, reading long texts well is part of the work. */
const longInput = 30_000

/** It is never more than what the work is. */
export function withLongInput(weights: Weights, inputTokens: number): Weights {
  if (inputTokens < longInput) return weights
  const points = new Map(Object.entries(weights))
  const known = points.get('long-context') ?? 0
  const most = Math.max(known, 0.9 * Math.max(...points.values()))
  points.set('long-context', Math.min(most, known + (inputTokens < 100_000 ? 0.15 : 0.3)))
  return summedToOne(points)
}

/** Moderation sorts texts by rules; what boards measure of safety says little of how well (docs/capabilities.md). */
export function withSorting(weights: Weights): Weights {
  const { safety = 0, 'instruction-following': sorting = 0 } = weights
  if (safety <= mostSafety || sorting >= leastSorting) return weights
  return summedToOne(new Map([...Object.entries(weights), ['instruction-following', leastSorting]]))
}
const [mostSafety, leastSorting] = [0.5, 0.8]

function summedToOne(points: Map<string, number>): Weights {
  const total = [...points.values()].reduce((sum, point) => sum + point, 0)
  return Object.fromEntries([...points].map(([name, point]) => [name, point / total]))
}
