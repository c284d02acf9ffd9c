import type { Workload } from '../workload.ts'

/** Beyond these an amount is asked about rather than believed. */
export function doubtOf({
  inputTokens = 0,
  requestsPerMonth = 0,
  outputTokens = 0,
}: Partial<Workload>): string | undefined {
  if (requestsPerMonth > 100_000_000)
    return `Is it really ${requestsPerMonth.toLocaleString('en-US')} requests a month?`
  if (inputTokens > 2_000_000)
    return `Is it really ${inputTokens.toLocaleString('en-US')} tokens in one request?`
  return outputTokens > 500_000
    ? `Is it really ${outputTokens.toLocaleString('en-US')} tokens in one answer?`
    : undefined
}
