import { z } from 'zod'
import { capabilities } from '../capability.ts'

const share = z.number().min(0).max(1)
const price = z.number().nonnegative()
const count = z.number().positive()

/** What a model takes in besides text. */
const modalities = ['text', 'image', 'audio', 'video', 'pdf'] as const

/**
 * Hard limits, each present only when a person stated it. A model that breaks one is excluded;
 * one whose value is unknown is kept apart as "not verified".
 */
export const limitsSchema = z.strictObject({
  maxInputUsdPerMTok: price.optional(),
  maxOutputUsdPerMTok: price.optional(),
  maxMonthlyUsd: price.optional(),
  minContextTokens: count.optional(),
  /** true: only open weights; false: only proprietary. */
  openWeights: z.boolean().optional(),
  license: z.string().optional(),
  inputModalities: z.array(z.enum(modalities)).optional(),
  toolCalling: z.boolean().optional(),
  structuredOutput: z.boolean().optional(),
  reasoning: z.boolean().optional(),
  /** ISO 639-1 codes. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).optional(),
  includeLabs: z.array(z.string()).optional(),
  excludeLabs: z.array(z.string()).optional(),
  includeModels: z.array(z.string()).optional(),
  excludeModels: z.array(z.string()).optional(),
  maxMemoryGb: count.optional(),
  /** As the person named it, for example "2x RTX 4090". */
  hardware: z.string().optional(),
  /** ISO date. */
  releasedAfter: z.iso.date().optional(),
  maxTimeToFirstTokenSeconds: count.optional(),
  minOutputTokensPerSecond: count.optional(),
  officialOnly: z.boolean().optional(),
  /** ISO 3166-1 alpha-2 code or "eu": where the data has to stay. */
  region: z.string().optional(),
  wantOpenAndProprietary: z.boolean().optional(),
})

/** What a team needs, as read from its words. `assumed` lists the paths of fields nobody stated. */
export const requirementSchema = z.strictObject({
  /** Shares that sum to 1. */
  weights: z
    .partialRecord(z.enum(capabilities), share)
    .refine((weights) => Math.abs(sum(weights) - 1) < 1e-6, { error: 'weights must sum to 1' }),
  /** Shares that sum to 1. */
  tradeoff: z
    .strictObject({ quality: share, price: share, speed: share })
    .refine((tradeoff) => Math.abs(sum(tradeoff) - 1) < 1e-6, { error: 'tradeoff must sum to 1' }),
  limits: limitsSchema,
  /** A wish, not a limit: it breaks ties. true: open weights; false: proprietary. */
  preferOpenWeights: z.boolean().optional(),
  workload: z.strictObject({
    /** Tokens per request. */
    inputTokens: count,
    /** Those of the input tokens that every request repeats: a prompt that providers can cache. */
    cachedInputTokens: count.optional(),
    /** Tokens per request. */
    outputTokens: count,
    requestsPerMonth: count,
  }),
  assumed: z.array(z.string()),
  mappedBy: z.enum(['llm', 'rules']),
})

export type Requirement = z.infer<typeof requirementSchema>
export type Limits = z.infer<typeof limitsSchema>
export type Weights = Requirement['weights']
export type Workload = Requirement['workload']

function sum(shares: Record<string, number | undefined>): number {
  return Object.values(shares).reduce<number>((total, one) => total + (one ?? 0), 0)
}
