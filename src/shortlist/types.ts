import type { Capability } from '../capability.ts'
import type {
  AnswerLength,
  Benchmark,
  Model,
  Offer,
  Score,
  SourceInfo,
  Speed,
  TaskCost,
} from '../leaderboard/model.ts'
import type { FitScore } from './score.ts'
import type { Limits } from '../requirements/requirement.ts'

/** What keeps a model off the list: a stated limit, or a reason that holds for everybody. */
export type Barrier = keyof Limits | 'status' | 'price' | 'workload-context'

/** A model that is kept off the list, and by what. */
export interface Exclusion {
  model: Model
  barrier: Barrier
  /** False when the value is unknown: such a model is "not verified", not refused. */
  verified: boolean
  /** The model's own value on that barrier. */
  actual?: number | string
}

/** What a model would cost for the workload. */
export interface Cost {
  offer: Offer
  /** USD a month; the price of record for the stated or assumed workload. */
  monthlyUsd: number
  /** The same in batches, where the answers may wait; absent when no batch price is published. */
  batchMonthlyUsd?: number
  /** The rates were those of a context tier. */
  tiered: boolean
  /** Present when part of the prompt repeats: how much, and its USD per 1M tokens where it counts at the cache price. */
  cache?: { tokens: number; usdPerMTok?: number }
}

/** A model that meets the limits, scored for the use case. */
export interface Candidate extends FitScore {
  model: Model
  /** Absent when no provider publishes a price. */
  cost?: Cost
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
  /** Place among the models measured on this benchmark, 1 is best. */
  place: number
  of: number
}

export type Caveat =
  | { kind: 'little-evidence'; figures: number }
  | { kind: 'estimated'; capabilities: Capability[] }
  | { kind: 'old-figures'; newest: string }
  | { kind: 'high-effort'; setting: string }
  | { kind: 'reasoning-tokens' }
  /** Thinking as a board measured it, and what the workload would cost with it. */
  | { kind: 'thinking-cost'; measured: AnswerLength; monthlyUsd: number; overBudget: boolean }
  /** For coding: what a board paid for one of its tasks, which takes many calls. */
  | { kind: 'task-cost'; measured: TaskCost }
  | { kind: 'weakness'; benchmark: Benchmark }
  | { kind: 'third-party-price'; provider: string }
  | { kind: 'tiered-price' }
  /** For a model on own hardware: the memory it is estimated to need with 4-bit and with 16-bit weights. */
  | {
      kind: 'own-hardware'
      memoryGb?: number
      halfPrecisionGb?: number
      measured?: Speed
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
  to?: number
  gains: Candidate
}

export interface Shortlist {
  picks: JustifiedPick[]
  /** All candidates, best first. */
  ranking: Candidate[]
  excluded: Exclusion[]
  /** Limits that no published data can check. */
  unchecked: (keyof Limits)[]
  relaxations: Relaxation[]
}
