import type { Requirement } from '../requirement.ts'
import type { WorkReading } from './capabilities.ts'
import { plain } from './finding.ts'

/** The one question whose answer would change the shortlist most, if there is one. */
export function askOne(requirement: Requirement, work: WorkReading): string | undefined {
  const { assumed, workload, limits } = requirement
  if (assumed.includes('weights'))
    return 'What should the model mostly do: write, code, answer customers, read documents, or something else?'
  const hasPrice =
    limits.maxMonthlyUsd !== undefined ||
    limits.maxInputUsdPerMTok !== undefined ||
    limits.maxOutputUsdPerMTok !== undefined
  if (workload.requestsPerMonth >= 1_000_000 && !hasPrice && assumed.includes('tradeoff'))
    return `At ${plain(workload.requestsPerMonth)} requests a month the price matters: is there a monthly budget?`
  const isBig = work.kind === 'coding-agent' || work.kind === 'agent'
  if (isBig && assumed.includes('workload.requestsPerMonth') && limits.maxMonthlyUsd !== undefined)
    return 'About how many requests a month will there be? The budget depends on it.'
  return undefined
}
