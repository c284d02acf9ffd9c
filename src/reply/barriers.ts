import { labName } from '../catalogue/labs.ts'
import type { Barrier, Exclusion } from '../shortlist/types.ts'
import { day, tokens, usd, usdPerMonth } from './format.ts'

/** What a barrier says of a model it keeps off: "its context window is 128k tokens". */
export function barrierPhrase(
  barrier: Barrier,
  actual: number | string | undefined,
  verified: boolean,
): string {
  if (!verified)
    return (
      unverifiedWords[barrier] ?? `it is not published whether it meets your limit (${barrier})`
    )
  const value = Number(actual)
  switch (barrier) {
    case 'status':
      return actual === 'retired'
        ? 'its lab no longer sells it'
        : 'its lab has marked it as deprecated'
    case 'workload-context':
      return `one request does not fit its context window of ${tokens(value)} tokens`
    case 'openWeights':
      return `its weights are ${actual}`
    case 'minContextTokens':
      return `its context window is ${tokens(value)} tokens`
    case 'maxInputUsdPerMTok':
      return `it costs ${usd(value)} per 1M input tokens`
    case 'maxOutputUsdPerMTok':
      return `it costs ${usd(value)} per 1M output tokens`
    case 'maxMonthlyUsd':
      return `it would cost ${usdPerMonth(value)} a month`
    case 'maxMemoryGb':
      return actual === 'closed'
        ? 'its weights are closed'
        : `it needs about ${Math.round(value)} GB even at 4 bits`
    case 'includeLabs':
    case 'excludeLabs':
      return `it is from ${labName(String(actual))}`
    case 'inputModalities':
      return `it does not take ${actual}`
    case 'license':
      return `its licence is ${actual}`
    case 'releasedAfter':
      return `it was released on ${day(String(actual))}`
    default:
      return refusedWords[barrier] ?? 'it does not meet your limits'
  }
}

const refusedWords: Partial<Record<Barrier, string>> = {
  includeModels: 'you asked for other models',
  excludeModels: 'you ruled it out',
  toolCalling: 'it does not call tools',
  structuredOutput: 'it has no structured output',
  reasoning: 'you asked for the other kind of reasoning',
  hardware: 'its weights are closed',
}

const unverifiedWords: Partial<Record<Barrier, string>> = {
  price: 'no provider on our price lists publishes a price for it',
  maxInputUsdPerMTok: 'its price is unknown',
  maxOutputUsdPerMTok: 'its price is unknown',
  maxMonthlyUsd: 'its price is unknown',
  'workload-context': 'its context window is unknown',
  minContextTokens: 'its context window is unknown',
  openWeights: 'it is not published whether its weights are open',
  license: 'its licence is not in our data',
  region: 'no provider on our lists promises to keep its data there',
  maxMemoryGb: 'its size is not published',
  structuredOutput: 'it is not published whether it supports structured output',
  releasedAfter: 'its release date is unknown',
}

/** `120 cost too much`, `40 have too small a context window`: what kept how many models off, the most first. */
export function exclusionGroups(excluded: Exclusion[]): string[] {
  const counts = new Map<string, number>()
  for (const exclusion of excluded) {
    const phrase = exclusionGroup(exclusion)
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([phrase, count]) => `${count} ${phrase}`)
}

/** The kind of reason for which a model is left out. */
export function exclusionGroup({ barrier, verified }: Exclusion): string {
  return verified ? (groupWords[barrier] ?? 'miss another limit') : 'could not be verified'
}

const groupWords: Partial<Record<Barrier, string>> = {
  status: 'retired or deprecated',
  'workload-context': 'too small for one request',
  minContextTokens: 'with too small a context window',
  maxInputUsdPerMTok: 'over your input price',
  maxOutputUsdPerMTok: 'over your output price',
  maxMonthlyUsd: 'over your monthly budget',
  openWeights: 'with the wrong kind of weights',
  includeLabs: 'from other labs',
  excludeLabs: 'from labs you ruled out',
  includeModels: 'you did not ask for',
  excludeModels: 'you ruled out',
  inputModalities: 'that do not take what you send',
  toolCalling: 'without tool calling',
  structuredOutput: 'without structured output',
  reasoning: 'of the wrong kind for reasoning',
  license: 'under another licence',
  releasedAfter: 'released too early',
  maxMemoryGb: 'too large for your memory',
  hardware: 'with closed weights',
}
