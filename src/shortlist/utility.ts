import type { Difficulty } from '../capability.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { fullUsd } from './cost.ts'
import { selfHosted } from './exclude.ts'
import { voteShare } from './score.ts'
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
/**
 * What a vote more is worth, in passes: a text that readers like less than another is no failure, and the less so the
 * easier the work.
 */
const voteWorth: Record<Difficulty, number> = { routine: 0.3, demanding: 0.6, frontier: 1 }
/** GB that most who run models have at hand, where nobody said. */
const usualGb = 24
/** Points that a tenfold wait outweighs where speed and quality matter alike. */
const pointsPerTenfoldWait = 10
/** Tokens a second that people read (some 300 words a minute): what writes slower keeps them waiting at every word. */
const readingSpeed = 7
/** Points that a tenth of the reading speed takes off where somebody waits. */
const pointsPerTenthOfReading = 40
/** Below so much a month nobody chooses by price, USD. */
const pettyUsd = 20
/** Below so much nobody waits, seconds. */
const petty = 1
/** Share of the unproven points that count against a model: it would rarely be at the low end everywhere. */
const unprovenShare = 0.5
/** However cheap or fast it has to be, a model still has to do the job: quality's least share beside either. */
const leastQuality = 0.5
/** Seconds that somebody waits for an answer to hard work on a machine of their own, and points that a tenfold takes off. */
const patience = 120
const pointsPerTenfoldPatience = 10

export type Utility = (candidate: Candidate) => number

/** What is taken for granted where a model's own figure is unknown: the middle of the others. */
export interface Usual {
  /** The share of the scores that is votes, 0-1. */
  votes: number
  /** USD a month, thinking included. */
  usd: number
  /** Seconds for an answer. */
  seconds: number
}

/** Seconds to the first token where no host was measured. */
const usualFirst = 1

/** What holds for all candidates of a requirement. */
export interface Setting {
  /** Tokens a second of a host that was not measured. */
  hostSpeed: number
  /** The share of the scores that is votes, 0-1. */
  votes: number
}

export const settingOf = (engine: Engine, requirement: Requirement): Setting => ({
  hostSpeed: engine.usualSpeed,
  votes: voteShare(requirement, engine),
})

export const plainSetting: Setting = { hostSpeed: 70, votes: 0 }

export function usualOf(
  pool: Candidate[],
  { limits, workload }: Requirement,
  { hostSpeed, votes }: Setting,
): Usual {
  const speed = selfHosted(limits)
    ? (middleOf(pool.flatMap(({ own }) => own?.tokensPerSecond ?? [])) ?? hostSpeed)
    : hostSpeed
  return {
    votes,
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
  {
    tradeoff,
    limits,
    difficulty,
    workload,
  }: Pick<Requirement, 'tradeoff' | 'limits' | 'difficulty' | 'workload'>,
  usual: Usual,
  times = 1,
): Utility {
  // Within a budget that was stated, saving matters half as much: the budget is there to be used.
  const hasBudget = limits.maxMonthlyUsd !== undefined || limits.maxUsdPerRequest !== undefined
  const saving =
    pointsPerTenfoldPrice[difficulty] *
    (hasBudget ? 0.5 : 1) *
    besideQuality(tradeoff.price, tradeoff.quality)
  const isOwn = selfHosted(limits)
  const price = isOwn ? 0 : saving
  // Memory is what own hardware costs; where it is there already, room is worth little.
  const isBought = limits.hardware === undefined && limits.maxMemoryGb === undefined
  // Nothing is saved by fewer votes on a machine that is there.
  const worth = isOwn ? 1 : 1 - usual.votes * (1 - voteWorth[difficulty])
  const speed = pointsPerTenfoldWait * besideQuality(tradeoff.speed, tradeoff.quality)
  // On everyday work nobody waits for thoughts to pass on a machine of one's own.
  const paceOf = (own: Candidate['own'], latency: Candidate['latency']) =>
    difficulty === 'routine' && latency?.answerSeconds
      ? workload.outputTokens / latency.answerSeconds
      : (own?.tokensPerSecond ?? readingSpeed)
  const crawlOf = (own: Candidate['own'], latency: Candidate['latency']) => {
    const waits = difficulty === 'demanding' ? (latency?.answerSeconds ?? 0) : 0
    return (
      pointsPerTenthOfReading * Math.max(0, Math.log10(readingSpeed / paceOf(own, latency))) +
      pointsPerTenfoldPatience * Math.max(0, Math.log10(waits / patience))
    )
  }
  return ({ score, unproven, cost, latency, own }) => {
    const usd = times * (cost ? fullUsd(cost) : usual.usd)
    const dear = price * Math.log10(1 + usd / pettyUsd)
    const slow = speed * Math.log10(1 + (latency?.answerSeconds ?? usual.seconds) / petty)
    const crawl = isOwn && tradeoff.speed > 0 ? crawlOf(own, latency) : 0
    // Of what fits alike, the smaller leaves room.
    const large = own
      ? isBought
        ? saving * Math.log10(1 + own.memoryGb / usualGb)
        : Math.log10(1 + own.memoryGb)
      : 0
    return worth * (score - unprovenShare * unproven) - dear - slow - crawl - large
  }
}

/** How much price or speed counts for each point of quality, whatever the third of them is. */
function besideQuality(share: number, quality: number): number {
  const both = share + quality
  return both ? share / both / Math.max(quality / both, leastQuality) : 0
}

function middleOf(values: number[]): number | undefined {
  return Float64Array.from(values).sort()[Math.floor(values.length / 2)]
}
