import type { SourceInfo } from './model.ts'

const dayMs = 86_400_000

/**
 * Its data are older than two of its rounds, against the newest of the dataset: it is renewed more often than that as a
 * rule. `newest`: ISO date.
 */
export function isBehind(
  { asOf, rhythmDays }: Pick<SourceInfo, 'asOf' | 'rhythmDays'>,
  newest: string,
): boolean {
  if (rhythmDays === undefined) return false
  return (Date.parse(newest) - Date.parse(asOf)) / dayMs > 2 * rhythmDays
}
