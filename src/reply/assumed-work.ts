import type { Requirement } from '../requirements/requirement.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import { amountsIn } from './words/amounts.ts'
import type { Words } from './words/en.ts'

/** Amounts as they are written; absent parts are not told. `bill`: what the requests cost today, where they were counted from that. */
type Work = Partial<Record<'input' | 'output' | 'requests' | 'perJob' | 'bill', string>>

/** The work in a phrase: `26k tokens in and 400 out each, 2,000 requests a month`. */
export function workPhrase(
  { work }: Words,
  { input, output, requests, perJob, bill }: Work,
): string {
  const parts = [
    perJob && work.perJob(perJob),
    input && output
      ? work.both(input, output)
      : input
        ? work.input(input)
        : output && work.output(output),
    requests && `${work.requests(requests)}${bill ? work.fromBill(bill) : ''}`,
  ]
  return parts.filter(Boolean).join(', ')
}

const isAssumed = ({ assumed }: Requirement, field: string) =>
  assumed.some((path) => path === 'workload' || path === `workload.${field}`)

/** What was assumed of the work, in a phrase; empty where all of it was stated. */
export function assumedWork(requirement: Requirement, words: Words): string {
  const { workload, limits, baseline } = requirement
  const { quantity, usdPerMonth } = amountsIn(words)
  return workPhrase(words, {
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
  return workPhrase(words, {
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
