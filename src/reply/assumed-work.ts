import type { Requirement } from '../requirements/requirement.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import { amountsIn } from './words/amounts.ts'
import type { Words } from './words/en.ts'

const isAssumed = ({ assumed }: Requirement, field: string) =>
  assumed.some((path) => path === 'workload' || path === `workload.${field}`)

/** What was assumed of the work, in a phrase; empty where all of it was stated. */
export function assumedWork(requirement: Requirement, words: Words): string {
  const { workload, limits, baseline } = requirement
  const { quantity, usdPerMonth } = amountsIn(words)
  return words.assumedWork({
    ...(isAssumed(requirement, 'requestsPerJob') &&
      workload.requestsPerJob !== undefined && { perJob: quantity(workload.requestsPerJob) }),
    ...tokensEach(requirement, words, true),
    // On own hardware nothing hangs on the number of requests.
    ...(isAssumed(requirement, 'requestsPerMonth') &&
      !selfHosted(limits) && {
        requests: quantity(workload.requestsPerMonth),
        bill: baseline?.monthlyUsd === undefined ? undefined : usdPerMonth(baseline.monthlyUsd),
      }),
  })
}

/** What was stated of it. */
export function statedWork(requirement: Requirement, words: Words): string {
  return words.assumedWork({
    ...tokensEach(requirement, words, false),
    ...(!isAssumed(requirement, 'requestsPerMonth') && {
      requests: amountsIn(words).quantity(requirement.workload.requestsPerMonth),
    }),
  })
}

function tokensEach(requirement: Requirement, words: Words, assumed: boolean) {
  const { tokens } = amountsIn(words)
  const { inputTokens, outputTokens } = requirement.workload
  return {
    ...(isAssumed(requirement, 'inputTokens') === assumed && { input: tokens(inputTokens) }),
    ...(isAssumed(requirement, 'outputTokens') === assumed && { output: tokens(outputTokens) }),
  }
}
