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
  frontier: 6,
}
/** Points that a tenfold wait outweighs where speed and quality matter alike. */
const pointsPerTenfoldWait = 10
/** Below so much a month nobody chooses by price, USD. */
const pettyUsd = 20
/** Below so much nobody waits, seconds. */
const petty = 1
/** Share of the unproven points that count against a model: it would rarely be at the low end everywhere. */
const unprovenShare = 0.5
/** However cheap or fast it has to be, a model still has to do the job. */
const leastQuality = 0.5

export type Utility = (candidate: Candidate) => number

/** What is taken for granted where a model's own figure is unknown: the middle of the others. */
export interface Usual {
  /** USD a month, thinking included. */
  usd: number
  /** Seconds for an answer. */
  seconds: number
}

/** Seconds to the first token where no host was measured. */
const usualFirst = 1

/** `hostSpeed`: tokens a second of a host that was not measured. */
export function usualOf(
  pool: Candidate[],
  { limits, workload }: Requirement,
  hostSpeed: number,
): Usual {
  const speed = selfHosted(limits)
    ? (middleOf(pool.flatMap(({ own }) => own?.tokensPerSecond ?? [])) ?? hostSpeed)
    : hostSpeed
  return {
    usd: middleOf(pool.flatMap(({ cost }) => (cost ? fullUsd(cost) : []))) ?? pettyUsd,
    seconds: usualFirst + workload.outputTokens / speed,
  }
}

/**
 * What a choice is worth, in points of success: what it is expected to pass, less what its cost and its slowness take off
 * and most of what is unproven. On routine work many models pass alike, and then cost and speed decide. `times`: at so
 * many times the requests.
 */
export function createUtility(
  { tradeoff, limits, difficulty }: Pick<Requirement, 'tradeoff' | 'limits' | 'difficulty'>,
  usual: Usual,
  times = 1,
): Utility {
  const quality = Math.max(tradeoff.quality, leastQuality)
  // Within a budget that was stated, saving matters half as much: the budget is there to be used.
  const hasBudget = limits.maxMonthlyUsd !== undefined || limits.maxUsdPerRequest !== undefined
  const price = selfHosted(limits)
    ? 0
    : (pointsPerTenfoldPrice[difficulty] * (hasBudget ? 0.5 : 1) * tradeoff.price) / quality
  const speed = (pointsPerTenfoldWait * tradeoff.speed) / quality
  return ({ score, unproven, cost, latency, own }) => {
    const usd = times * (cost ? fullUsd(cost) : usual.usd)
    const dear = price * Math.log10(1 + usd / pettyUsd)
    const slow = speed * Math.log10(1 + (latency?.answerSeconds ?? usual.seconds) / petty)
    // Of what fits alike, the smaller leaves room.
    const large = own ? Math.log10(1 + own.memoryGb) : 0
    return score - unprovenShare * unproven - dear - slow - large
  }
}

function middleOf(values: number[]): number | undefined {
  return Float64Array.from(values).sort()[Math.floor(values.length / 2)]
}
