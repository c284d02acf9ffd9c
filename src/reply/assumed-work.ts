import type { Requirement } from '../requirements/requirement.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import { amountsIn } from './words/amounts.ts'
import type { Words } from './words/en.ts'

/** What was assumed of the work, in a phrase; empty where all of it was stated. */
export function assumedWork(
  { workload, assumed, limits, baseline }: Requirement,
  words: Words,
): string {
  const isAssumed = (field: string) =>
    assumed.some((path) => path === 'workload' || path === `workload.${field}`)
  const { quantity, tokens, usdPerMonth } = amountsIn(words)
  return words.assumedWork({
    ...(isAssumed('requestsPerJob') &&
      workload.requestsPerJob !== undefined && { perJob: quantity(workload.requestsPerJob) }),
    ...(isAssumed('inputTokens') && { input: tokens(workload.inputTokens) }),
    ...(isAssumed('outputTokens') && { output: tokens(workload.outputTokens) }),
    // On own hardware nothing hangs on the number of requests.
    ...(isAssumed('requestsPerMonth') &&
      !selfHosted(limits) && {
        requests: quantity(workload.requestsPerMonth),
        bill: baseline?.monthlyUsd === undefined ? undefined : usdPerMonth(baseline.monthlyUsd),
      }),
  })
}
