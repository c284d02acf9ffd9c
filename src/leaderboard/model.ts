import { z } from 'zod'
import { modelSchema, offerSchema, otherModelSchema } from '../catalogue/model.ts'
import { capabilities, type Capability } from '../capability.ts'

const id = z.string().min(1)
const usd = z.number().nonnegative()
const count = z.number().positive()
const date = z.iso.date()

/** One measured column of a board at one release. Values compare only within one benchmark. */
const benchmarkSchema = z.object({
  id,
  /** The source that publishes it. */
  board: id,
  name: id,
  /** `percent` is 0-100; `rating` is Elo-like and unbounded; `points` is a bounded score of another scale. */
  unit: z.enum(['percent', 'rating', 'points']),
  higherIsBetter: z.boolean(),
  /** Who ran it: somebody independent, whoever submitted a result, or the vendor itself. */
  evaluator: z.enum(['independent', 'submission', 'vendor']),
  capabilities: z.array(z.enum(capabilities)),
  /** Benchmarks that measure nearly the same thing on nearly the same questions share a group and count once. */
  group: id,
  /** ISO 639-1 code when the benchmark measures one language. */
  language: z.string().optional(),
  /**
   * It does not follow general ability (hallucination, sycophancy, false premises, safety): an able model can be bad at
   * it, so its figures tell of its own capability only and may not be read off ability, nor ability off them.
   */
  ownScale: z.literal(true).optional(),
  /**
   * Which of several runs of one model speaks for it: the best, unless the agent around the model makes the difference;
   * then the middle one. See `bestScores`.
   */
  severalRuns: z.literal('middle').optional(),
  /** Values of the board's rows that no listed model bears: with the scores they are all its rows, for places. */
  unlisted: z.array(z.number()).optional(),
  /** What it measures, in half a sentence. */
  measures: z.string(),
  /** Known weakness to mention where the benchmark carries a recommendation. */
  weakness: z.string().optional(),
  /** Day of the newest figure. */
  asOf: date,
  url: z.url(),
})

/** A published figure. */
const scoreSchema = z.object({
  benchmark: id,
  model: id,
  value: z.number(),
  /** Bounds of the published 95% interval. */
  low: z.number().optional(),
  high: z.number().optional(),
  votes: z.number().optional(),
  /** Effort, agent or quantisation the figure was measured with, as published. */
  setting: z.string().optional(),
  date,
})

/** One run of a model on a board beside its figures; `setting` is spelled like that of the score it goes with. */
const runSchema = z.object({ board: id, model: id, setting: z.string().optional(), date })

/** How fast an open model ran on one machine, and how much memory it took. Absent means not measured. */
const speedSchema = runSchema.extend({
  /** As the board names the machine, for example `1xT4`; absent where the board does not say. */
  hardware: z.string().optional(),
  /** How the weights were stored, for example `float16` or `4-bit awq`. */
  weights: z.string().optional(),
  batchSize: count,
  inputTokens: count.optional(),
  outputTokens: count.optional(),
  firstTokenSeconds: count.optional(),
  /** Of the whole batch. */
  outputTokensPerSecond: count.optional(),
  peakMemoryMb: count.optional(),
  outputTokensPerKwh: count.optional(),
})

/** Tokens a model wrote per question of a board, thinking included: what answers really cost. */
const answerLengthSchema = runSchema.extend({ outputTokens: count })

/** What a board paid for one of its tasks, all calls and thinking included. */
const taskCostSchema = runSchema.extend({ usdPerTask: usd })

/** How long one task of a board took, all calls and thinking included: a mean. */
const taskTimeSchema = runSchema.extend({ secondsPerTask: count })

/** Why rows were left out, with one example. */
const rejectionSchema = z.object({ reason: z.string(), count: z.number(), example: z.string() })

/** Where figures came from and under which terms. */
const sourceInfoSchema = z.object({
  id,
  name: id,
  url: z.url(),
  licence: id,
  attribution: id,
  /** What it is for and who runs it. */
  about: z.string().optional(),
  howToRead: z.string().optional(),
  weaknesses: z.array(z.string()).optional(),
  /** Day of the data itself, not of the download. */
  asOf: date,
  rows: z.number().nonnegative(),
  /** When it was last read, or found unchanged. */
  readAt: z.iso.datetime().optional(),
  /** Days within which its data is renewed as a rule; absent: no rhythm, or a board that has ended. */
  rhythmDays: count.optional(),
  /** Why the last refresh had to keep an older copy; absent when it had not. */
  problem: z.string().optional(),
  /** Rows that were left out. */
  rejected: z.array(rejectionSchema).optional(),
})

/** A source that could not be read and has no earlier copy. */
const unreadSchema = z.object({ id, name: id, url: z.url(), problem: z.string() })

/**
 * How good a model is: standardised (0 is the average measured model, 1 a standard deviation), with the half-width
 * of its 90% interval and the weighted number of benchmarks behind it.
 */
const estimateSchema = z.object({ value: z.number(), margin: z.number(), evidence: z.number() })

const estimatesSchema = z.record(z.string(), estimateSchema)

/** The result of fitting all scores together; see fit/fit.ts. */
const fitSchema = z.object({
  /** General ability by model. */
  ability: estimatesSchema,
  /** By capability or language (`multilingual/es`), then by model; only models measured on it. */
  estimates: z.record(z.string(), estimatesSchema),
  /** What an unmeasured capability adds to the margin of general ability. */
  unmeasuredMargin: z.number(),
})

/** Community fine-tunes, kept apart: they take part only for those who ask for them. See fit/community.ts and docs/decisions/010. */
const communitySchema = z.object({
  models: z.array(modelSchema),
  scores: z.array(scoreSchema),
  ability: estimatesSchema,
  estimates: z.record(z.string(), estimatesSchema),
})

/** The models, offers, benchmarks and scores of one moment. */
export const datasetSchema = z.object({
  version: z.literal(1),
  /** Day of the newest figure. */
  asOf: date,
  sources: z.array(sourceInfoSchema),
  unread: z.array(unreadSchema).optional(),
  models: z.array(modelSchema),
  offers: z.array(offerSchema),
  /** At 0, within limits that the hosts set and change; never the price of record. */
  freeOffers: z.array(offerSchema).optional(),
  benchmarks: z.array(benchmarkSchema),
  scores: z.array(scoreSchema),
  speeds: z.array(speedSchema),
  answerLengths: z.array(answerLengthSchema),
  taskCosts: z.array(taskCostSchema).optional(),
  taskTimes: z.array(taskTimeSchema).optional(),
  fit: fitSchema,
  community: communitySchema.optional(),
  otherModels: z.array(otherModelSchema).optional(),
})

export type Benchmark = z.infer<typeof benchmarkSchema>
export type Evaluator = Benchmark['evaluator']
export type Score = z.infer<typeof scoreSchema>
export type Speed = z.infer<typeof speedSchema>
export type AnswerLength = z.infer<typeof answerLengthSchema>
export type TaskCost = z.infer<typeof taskCostSchema>
export type TaskTime = z.infer<typeof taskTimeSchema>
export type Rejection = z.infer<typeof rejectionSchema>
export type SourceInfo = z.infer<typeof sourceInfoSchema>
export type Estimate = z.infer<typeof estimateSchema>
export type Fit = z.infer<typeof fitSchema>
export type Community = z.infer<typeof communitySchema>
export type Dataset = z.infer<typeof datasetSchema>

/** A capability, a capability in one language (`multilingual/es`), or its part that does not follow ability (`own/factuality`). */
export type EstimateKey = Capability | `multilingual/${string}` | `own/${Capability}`
