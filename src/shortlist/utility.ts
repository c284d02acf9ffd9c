import type { Difficulty } from '../capability.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { fullUsd } from './cost.ts'
import { selfHosted } from './exclude.ts'
import type { Candidate } from './types.ts'

/**
 * Points of success that a tenfold price outweighs where price and quality matter alike: the harder the work, the more
 * one success is worth.
 */
const pointsPerTenfoldPrice: Record<Difficulty, number> = {
  routine: 14,
  demanding: 14,
  frontier: 10,
}
/** Points that a tenfold wait outweighs where speed and quality matter alike. */
const pointsPerTenfoldWait = 10
/** Below so much a month nobody chooses by price, USD. */
const pettyUsd = 5
/** Below so much nobody waits, seconds. */
const petty = 1
/** Share of the unproven points that count against a model: it would rarely be at the low end everywhere. */
const unprovenShare = 0.3
/** However cheap or fast it has to be, a model still has to do the job. */
const leastQuality = 0.35

export type Utility = (candidate: Candidate) => number

/**
 * What a choice is worth, in points of success: what it is expected to pass, less what its cost and its slowness take off
 * and most of what is unproven. On routine work many models pass alike, and then cost and speed decide. `pool`: those that
 * it is compared with; what is unknown of one counts as their middle.
 */
export function createUtility(
  { tradeoff, limits, workload, difficulty }: Requirement,
  pool: Candidate[],
  usualSpeed: number,
): Utility {
  const quality = Math.max(tradeoff.quality, leastQuality)
  // Within a budget that was stated, saving matters half as much: the budget is there to be used.
  const hasBudget = limits.maxMonthlyUsd !== undefined || limits.maxUsdPerRequest !== undefined
  const price =
    (pointsPerTenfoldPrice[difficulty] * (hasBudget ? 0.5 : 1) * tradeoff.price) / quality
  const speed = (pointsPerTenfoldWait * tradeoff.speed) / quality
  const isOwn = selfHosted(limits)
  const usualUsd = middleOf(pool.flatMap(({ cost }) => (cost ? [fullUsd(cost)] : []))) ?? pettyUsd
  const ownSpeeds = pool.flatMap(({ own }) => own?.tokensPerSecond ?? [])
  const typical = isOwn ? (middleOf(ownSpeeds) ?? usualSpeed) : usualSpeed
  return ({ score, unproven, cost, latency, own }) => {
    const usd = cost ? fullUsd(cost) : usualUsd
    const dear = isOwn ? 0 : price * Math.log10(1 + usd / pettyUsd)
    const seconds = latency?.answerSeconds ?? workload.outputTokens / typical + usualFirst
    const slow = speed * Math.log10(1 + seconds / petty)
    // Of what fits alike, the smaller leaves room.
    const large = own ? Math.log10(1 + own.memoryGb) : 0
    return score - unprovenShare * unproven - dear - slow - large
  }
}

/** Seconds to the first token where no host was measured. */
const usualFirst = 1

function middleOf(values: number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
