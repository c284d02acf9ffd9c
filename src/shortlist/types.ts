import type { Capability } from '../capability.ts'
import type { Model, Offer } from '../catalogue/model.ts'
import type {
  AnswerLength,
  Benchmark,
  Score,
  SourceInfo,
  Speed,
  TaskCost,
} from '../leaderboard/model.ts'
import type { OwnTest } from '../leaderboard/own-test.ts'

import type { LimitName } from '../requirements/limits/index.ts'
import type { Difficulty, Limits } from '../requirements/requirement.ts'

/** What keeps a model off the list: a stated limit, or a reason that holds for everybody. */
export type Barrier = keyof Limits | 'policy' | 'status' | 'purpose' | 'price' | 'workload-context'

/** A model that is kept off the list, and by what. */
export interface Exclusion {
  model: Model
  barrier: Barrier
  /** False when the value is unknown: such a model is "not verified", not refused. */
  verified: boolean
  /** The model's own value on that barrier. */
  actual?: number | string
}

/** Tokens a model writes before its answer, per request; they are billed as output. */
export interface Thinking {
  tokens: number
  /** `stated`: by the person; `measured`: by a board, on its own questions; `estimate`: the middle of what boards measured of other models. */
  basis: 'stated' | 'measured' | 'estimate'
}

/** What a model would cost for the workload. */
export interface Cost {
  offer: Offer
  /** USD a month for what is read and answered, without thinking; in batches where the answers may wait (`batch`). */
  monthlyUsd: number
  /** The same with thinking; absent for a model that does not think, or whose thinking is not wanted. */
  monthlyUsdThinking?: number
  /** What `monthlyUsdThinking` counts. */
  thinking?: Thinking
  /** The answers may wait, so the rates of batches count as the cost. */
  batch?: true
  /** The same in batches, where the answers may wait; absent when no batch price is published, or it counts already. */
  batchMonthlyUsd?: number
  /** The rates were those of a context tier. */
  tiered: boolean
  /** Present when part of the prompt repeats: how much, and its USD per 1M tokens where it counts at the cache price. */
  cache?: { tokens: number; usdPerMTok?: number }
}

/** How long an answer takes at the host of the offer. */
export interface Latency {
  /** Until the answer begins, thinking included. */
  firstTokenSeconds?: number
  answerSeconds?: number
  outputTokensPerSecond?: number
}

/** Running a model on hardware of one's own. */
export interface OwnHardware {
  /** Bits per weight: the most of 16, 8, 5 and 4 that fit the memory; 4 where the memory is not known. */
  bits: number
  /** GB at the stated context, for all users at a time: weights, cache and runtime. */
  memoryGb: number
  weightsGb: number
  cacheGb: number
  /** Tokens of context that the figure holds, per user. */
  contextTokens: number
  /** Output tokens a second for one user: as measured on that machine, or what its memory bandwidth allows. */
  tokensPerSecond?: number
}

/** A model used in one way: with or without thinking, at one offer or on own hardware. */
export interface Use {
  model: Model
  /** Used with thinking: what its score was measured with and its cost counts. Absent: unknown. */
  thinks?: boolean
  /** Absent when no provider publishes a price, and on own hardware, where nobody bills tokens. */
  cost?: Cost
  /** Absent when nothing is known of its speed. */
  latency?: Latency
  /** Present when the person means to run it, and its size is published. */
  own?: OwnHardware
}

export interface FitScore {
  /**
   * Expected success at this work, 0-100: the share of tests of these kinds and this difficulty that the model passes,
   * or of votes it wins; see `Shortlist.measure`.
   */
  score: number
  /** Bounds of its 90% interval. */
  low: number
  high: number
  /** Half-width of what all models may score higher or lower together, for how hard such tests differ; points at 90%. */
  level: number
  /** Weighted number of benchmarks behind the model's general ability. */
  evidence: number
  /** Points the score would lose if every capability not measured on this model were at the low end of its interval. */
  unproven: number
  /** The work is far from what its tests were given to: the score is held at their edge. */
  beyond: boolean
}

/** A model that meets the limits, scored for the use case. */
export interface Candidate extends FitScore, Use {
  /** The same model told not to think, where it can be: cheaper, faster, and expected to pass less. */
  plain?: Candidate
  /** Limits whose value nobody publishes for it: it is listed with that remark. */
  unverified?: LimitName[]
}

export type Role =
  | 'best fit'
  | 'best value'
  | 'best open weights'
  | 'best proprietary'
  | 'highest quality'
  | 'best documented'
  | 'alternative'

/** A published figure that bears on the use case. */
export interface Evidence {
  capability: Capability
  benchmark: Benchmark
  score: Score
  /** Place among all rows of the board, 1 is best. */
  place: number
  of: number
  /** No reason to take the model: shown where it has no better figure. */
  isMiddling?: true
}

export type Caveat =
  | { kind: 'little-evidence'; figures: number }
  | { kind: 'estimated'; capabilities: Capability[] }
  | { kind: 'old-figures'; newest: string }
  | { kind: 'high-effort'; setting: string }
  | { kind: 'reasoning-tokens' }
  /** Thinking as a board measured it, and what the workload would cost with it. */
  | { kind: 'thinking-cost'; measured: AnswerLength; monthlyUsd: number; overBudget: boolean }
  /** It passes the stated budget from so many thinking tokens a request. */
  | { kind: 'thinking-budget'; tokens: number }
  /** For coding: what a board paid for one of its tasks, which takes many calls. */
  | { kind: 'task-cost'; measured: TaskCost }
  | { kind: 'weakness'; benchmark: Benchmark }
  /** A figure on something the use case needs that is in the last third of its board. */
  | { kind: 'weak-figure'; evidence: Evidence }
  /** The work is harder or easier than what its figures were measured on: the expected success is held at their edge. */
  | { kind: 'extrapolated' }
  /** Its lab shuts it down on that day. */
  | { kind: 'ends'; endsOn: string; replacement?: string }
  /** A stated limit that no published figure verifies for it. */
  | { kind: 'unverified'; limit: LimitName }
  | { kind: 'third-party-price'; provider: string }
  | { kind: 'tiered-price' }
  /** Served for nothing, within limits that no list tells. */
  | { kind: 'free-offer'; provider: string }
  /** For a model on own hardware: the memory it is estimated to need with 4-bit and with 16-bit weights. */
  | {
      kind: 'own-hardware'
      memoryGb?: number
      halfPrecisionGb?: number
      /** At a time, where there are several. */
      users?: number
      measured?: Speed
      /** Where it was not measured itself: another model of like size on the machine that was named. */
      like?: { run: Speed; name: string }
      hosted: boolean
    }
  | { kind: 'not-final'; status: string }
  | { kind: 'language'; language: string }
  /** Somebody's fine-tune: what has to be looked into before it is used. */
  | { kind: 'community'; base: string }
  /** Sources of what is shown that the last refresh could not read. */
  | { kind: 'stale'; sources: SourceInfo[] }

export interface JustifiedPick extends Candidate {
  role: Role
  evidenceRows: Evidence[]
  caveats: Caveat[]
  /** Other candidates that the figures do not tell apart from this one. */
  tiedWith: Candidate[]
}

/** Loosening one limit, and the best model that would let in. */
export interface Relaxation {
  barrier: Barrier
  /** The value the limit would need; absent when it has to go altogether. */
  to?: number | string
  gains: Candidate
}

/** A model in use today, measured by the same rules; never a pick. */
export interface BaselineStanding {
  model: Model
  /** Its expected success, cost and speed for this work; its limits are not checked. */
  candidate: Candidate
  /** It is shut down already, or will be on `model.endsOn`. */
  ended: boolean
}

/** How the picks stand against what is in use today. */
export interface BaselineComparison {
  wish: 'replace' | 'cheaper' | 'same-price' | 'better' | 'compare'
  models: BaselineStanding[]
  /** Names as written that are on no list: nothing can be compared with them. */
  unknown: string[]
  /** `stay`: no model that meets the limits is clearly better in what was asked for; then there may be no picks. */
  verdict: 'switch' | 'stay' | 'unknown'
}

/** What would put another model first, worked out by ranking once more with that one thing changed. */
export type Flip = VolumeFlip | DifficultyFlip

/** At so many requests a month or fewer (`below`), or more (`above`). */
export interface VolumeFlip {
  kind: 'volume'
  direction: 'below' | 'above'
  requestsPerMonth: number
  first: Candidate
}

export interface DifficultyFlip {
  kind: 'difficulty'
  difficulty: Difficulty
  first: Candidate
}

/** Each is worked out when it is asked for: few answers need them all. */
export interface Flips {
  /** `mostTimes`: as far from the person's own volume as to look. */
  volume(mostTimes?: number): IteratorObject<VolumeFlip>
  /** `mostSteps`: as far from the difficulty as it was taken to be. */
  difficulty(mostSteps?: number): IteratorObject<DifficultyFlip>
}

/** An open model that is better than the picks and does not quite fit the memory. */
export interface NearlyFit {
  model: Model
  /** At 4 bits, at the stated context. */
  memoryGb: number
  /** Its expected success. */
  score: number
}

export interface Shortlist {
  picks: JustifiedPick[]
  /** All candidates, best first. */
  ranking: Candidate[]
  excluded: Exclusion[]
  /** Worked out when it is asked for, as `flips` and `nearlyFits` are: no list is shown with all of them. */
  relaxations(): Relaxation[]
  /**
   * What the scores are: `success`, the expected share of tests of this kind and difficulty that a model passes;
   * `preference`, the expected share of votes it wins against the usual (routine), a good (demanding) or one of the best
   * models (frontier), where votes are all there is; `mixed`, both by weight.
   */
  measure: 'success' | 'preference' | 'mixed'
  baseline?: BaselineComparison
  flips: Flips
  nearlyFits(): NearlyFit[]
  /** The team's own tests that bear on it; absent where there are none. */
  ownTests?: OwnTest[]
}
