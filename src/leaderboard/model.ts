import type { Capability } from '../capability.ts'

/** A model as its lab released it, independent of who serves it. Absent means unknown, never zero. */
export interface Model {
  /** Canonical `lab/model`; effort, date, agent and provider are never part of it. */
  id: string
  name: string
  lab: string
  /** Line of models that succeed each other, for example `claude-opus`. */
  family?: string
  /** ISO date. */
  released?: string
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  knowledgeCutoff?: string
  openWeights?: boolean
  license?: string
  contextTokens?: number
  maxOutputTokens?: number
  inputModalities?: string[]
  toolCalling?: boolean
  structuredOutput?: boolean
  reasoning?: boolean
  status?: 'alpha' | 'beta' | 'deprecated'
}

/** What one provider charges for a model, in USD per 1M tokens. */
export interface Offer {
  model: string
  provider: string
  inputUsdPerMTok: number
  outputUsdPerMTok: number
  cacheReadUsdPerMTok?: number
  cacheWriteUsdPerMTok?: number
  /** Rates for the whole request once the prompt is longer than `aboveTokens`. */
  tiers?: { aboveTokens: number; inputUsdPerMTok: number; outputUsdPerMTok: number }[]
  /** The provider is the lab itself: its price is the price of record. */
  firstParty: boolean
  /** ISO date the price was seen. */
  asOf: string
  source: string
}

/** Who ran the evaluation: somebody independent, whoever submitted a result, or the vendor itself. */
export type Evaluator = 'independent' | 'submission' | 'vendor'

/** One measured column of a board at one release. Values compare only within one benchmark. */
export interface Benchmark {
  id: string
  /** The source that publishes it. */
  board: string
  name: string
  /** `percent` is 0-100; `rating` is Elo-like and unbounded; `points` is a bounded score of another scale. */
  unit: 'percent' | 'rating' | 'points'
  higherIsBetter: boolean
  evaluator: Evaluator
  capabilities: Capability[]
  /** Benchmarks that measure nearly the same thing on nearly the same questions share one group and count once. */
  group: string
  /** ISO 639-1 code when the benchmark measures one language. */
  language?: string
  /** What it measures, in half a sentence. */
  measures: string
  /** Known weakness to mention where the benchmark carries a recommendation. */
  weakness?: string
  /** ISO date of the newest figure. */
  asOf: string
  url: string
}

/** A published figure. */
export interface Score {
  benchmark: string
  model: string
  value: number
  /** Bounds of the published 95% interval. */
  low?: number
  high?: number
  votes?: number
  /** Effort, agent or quantisation the figure was measured with, as published. */
  setting?: string
  /** ISO date. */
  date: string
}

/** Where figures came from and under which terms. */
export interface SourceInfo {
  id: string
  name: string
  url: string
  licence: string
  attribution: string
  /** ISO date of the data itself, not of the download. */
  asOf: string
  rows: number
}

/** What the models measure on one capability: a standardised value (mean 0, deviation 1) and how sure it is. */
export interface CapabilityEstimate {
  value: number
  /** Half-width of the 90% interval. */
  margin: number
  /** Weighted number of benchmarks of this capability the model was measured on. */
  evidence: number
}

/** The models, offers, benchmarks and scores of one moment. */
export interface Dataset {
  /** ISO date of the newest figure. */
  asOf: string
  sources: SourceInfo[]
  models: Model[]
  offers: Offer[]
  benchmarks: Benchmark[]
  scores: Score[]
}
