import type { Requirement } from '../../src/requirements/requirement.ts'
import { pickRoles, poolOf } from '../../src/shortlist/pick.ts'
import type { Candidate } from '../../src/shortlist/types.ts'
import { makeRequirement } from '../fixtures/world.ts'

/** What matters of a candidate to picking. */
export interface Made {
  score: number
  /** USD a month; absent when nobody publishes a price. */
  usd?: number
  /** The same with thinking. */
  thinking?: number
  unproven?: number
  evidence?: number
  open?: boolean
  family?: string
  memoryGb?: number
  /** Tokens a second on own hardware. */
  pace?: number
  /** Seconds for an answer, thinking included. */
  answerSeconds?: number
}

/** A candidate that is told by a few of its figures. */
export function candidate(
  id: string,
  { usd, thinking, open = false, family, memoryGb, pace, answerSeconds, ...rest }: Made,
) {
  const [lab = ''] = id.split('/')
  const cost = { monthlyUsd: usd, ...(thinking && { monthlyUsdThinking: thinking }) }
  return {
    model: { id, name: id, lab, family, openWeights: open },
    low: rest.score - 3,
    high: rest.score + 3,
    level: 0,
    beyond: false,
    evidence: 4,
    unproven: 0,
    ...(usd === undefined ? {} : { cost: cost as Candidate['cost'] }),
    ...(memoryGb === undefined
      ? {}
      : { own: { memoryGb, tokensPerSecond: pace } as Candidate['own'] }),
    ...(answerSeconds === undefined ? {} : { latency: { answerSeconds } }),
    ...rest,
  } satisfies Candidate
}

/** The picks as `role: model`, of candidates told as they come. */
export function picks(made: Record<string, Made>, changes: Partial<Requirement> = {}): string[] {
  const ranking = Object.entries(made)
    .map(([id, one]): Candidate => candidate(id, one))
    .toSorted((a, b) => b.score - a.score)
  const requirement = makeRequirement(changes)
  return pickRoles(poolOf(ranking, requirement), requirement).map(
    ({ role, candidate: { model } }) => `${role}: ${model.id}`,
  )
}
