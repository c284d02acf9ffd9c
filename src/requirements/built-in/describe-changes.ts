import { limitNames, limitPhrase } from '../limits/index.ts'
import type { Requirement } from '../requirement.ts'
import { plain } from './finding.ts'

/** What is different in the limits and the workload, one short phrase each. */
export function describeChanges(earlier: Requirement, later: Requirement): string[] {
  const changes: string[] = []
  for (const field of limitNames) {
    const [old, now] = [earlier.limits[field], later.limits[field]]
    if (JSON.stringify(old) === JSON.stringify(now)) continue
    if (now === undefined) continue
    // Only what is new in a list needs saying.
    const added =
      Array.isArray(now) && Array.isArray(old)
        ? (now as string[]).filter((one) => !(old as string[]).includes(one))
        : now
    if (Array.isArray(added) && added.length === 0) continue
    changes.push(limitPhrase(field, added) ?? '')
  }
  const { workload, preferences } = later
  const wish = preferences.openWeights
  if (wish !== undefined && wish !== earlier.preferences.openWeights)
    changes.push(`${wish ? 'open weights' : 'proprietary models'} where the figures leave a tie`)
  if (workload.requestsPerMonth !== earlier.workload.requestsPerMonth)
    changes.push(`${plain(workload.requestsPerMonth)} requests a month`)
  if (workload.inputTokens !== earlier.workload.inputTokens)
    changes.push(`${plain(workload.inputTokens)} input tokens a request`)
  const repeated = workload.cachedInputTokens
  if (repeated !== undefined && repeated !== earlier.workload.cachedInputTokens)
    changes.push(`${plain(repeated)} of them the same in every request`)
  if (workload.outputTokens !== earlier.workload.outputTokens)
    changes.push(`${plain(workload.outputTokens)} output tokens a request`)
  return changes
}
