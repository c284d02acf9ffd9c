import { z } from 'zod'
import { capabilities, difficulties } from '../capability.ts'
import { otherJobs } from '../catalogue/model.ts'
import { limitsSchema } from './limits/index.ts'
import { workloadSchema } from './workload.ts'

export { difficulties, type Difficulty } from '../capability.ts'
export type { Limits } from './limits/index.ts'
export type { Workload } from './workload.ts'

const share = z.number().min(0).max(1)

/** What is to be done. Only "text" is ranked; the others are declined by name, with where to look. */
export const jobs = ['text', ...otherJobs] as const
export type Job = (typeof jobs)[number]

export const wishes = ['replace', 'cheaper', 'same-price', 'better', 'compare'] as const

/** The models in use today, or compared with: never a limit. */
const baselineSchema = z.strictObject({
  /** Canonical ids. */
  models: z.array(z.string()),
  /** Names as written that are on no list. */
  unknown: z.array(z.string()),
  wish: z.enum(wishes),
  /** What they cost a month today, in USD, where the person told it. */
  monthlyUsd: z.number().positive().optional(),
})
export type Baseline = z.infer<typeof baselineSchema>

/** What a team needs, as read from its words. `assumed` lists the paths of fields nobody stated. */
const currentSchema = z.strictObject({
  job: z.enum(jobs),
  /** Shares that sum to 1. */
  weights: z
    .partialRecord(z.enum(capabilities), share)
    .refine((weights) => Math.abs(sum(weights) - 1) < 1e-6, { error: 'weights must sum to 1' }),
  difficulty: z.enum(difficulties),
  /** Shares that sum to 1. */
  tradeoff: z
    .strictObject({ quality: share, price: share, speed: share })
    .refine((tradeoff) => Math.abs(sum(tradeoff) - 1) < 1e-6, { error: 'tradeoff must sum to 1' }),
  baseline: baselineSchema.optional(),
  /** Conditions, each present only when a person stated it. */
  limits: limitsSchema,
  /** Wishes that are no conditions: they break ties. */
  preferences: limitsSchema,
  workload: workloadSchema,
  assumed: z.array(z.string()),
  mappedBy: z.enum(['llm', 'rules']),
})

/** Stored requirements of earlier versions know no job, no difficulty and one preference only. */
function upgraded(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || 'preferences' in stored) return stored
  const { preferOpenWeights, ...known } = stored as { preferOpenWeights?: boolean }
  const preferences = preferOpenWeights === undefined ? {} : { openWeights: preferOpenWeights }
  return { job: 'text', difficulty: 'routine', preferences, ...known }
}

export const requirementSchema = z.preprocess(upgraded, currentSchema)

export type Requirement = z.infer<typeof currentSchema>
export type Weights = Requirement['weights']
export type Tradeoff = Requirement['tradeoff']

function sum(shares: Record<string, number | undefined>): number {
  return Object.values(shares).reduce<number>((total, one) => total + (one ?? 0), 0)
}
