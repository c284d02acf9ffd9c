import type { SourceInfo } from './model.ts'
import { daysBetween } from '../dates.ts'

/**
 * Its data are older than two of its rounds, against the newest of the dataset: it is renewed more often than that as a
 * rule. `newest`: ISO date.
 */
export function isBehind(
  { asOf, rhythmDays }: Pick<SourceInfo, 'asOf' | 'rhythmDays'>,
  newest: string,
): boolean {
  return rhythmDays !== undefined && daysBetween(asOf, newest) > 2 * rhythmDays
}
