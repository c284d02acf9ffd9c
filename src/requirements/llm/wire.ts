import { z } from 'zod'
import { capabilities } from '../../capability.ts'
import { limitNames } from '../limits/index.ts'
import { factTopics, intents } from '../reading.ts'
import { difficulties, jobs, wishes } from '../requirement.ts'
import { periods, textUnits } from './units.ts'

const quote = z.string()
const limit = z.enum(limitNames)
const stated = z.array(z.object({ name: limit, value: z.string(), quote }))

/** What a side of the trade-off is worth to the person, against what is usual. */
const emphases = ['most', 'more', 'usual', 'less'] as const
const emphasis = z.enum(emphases).nullable()

const workloadFields = [
  'inputTokens',
  'cachedInputTokens',
  'outputTokens',
  'thinkingTokens',
  'totalTokens',
  'requestsPerMonth',
  'requestsPerJob',
  'jobsPerMonth',
] as const

/**
 * What the language model answers. Bare on purpose: compatible servers reject bounds, defaults and optional fields in
 * a strict schema, so everything is required or nullable here and checked afterwards.
 */
export const wireSchema = z.object({
  addressed: z.boolean(),
  language: z.string(),
  intent: z.enum(intents),
  job: z.enum(jobs),
  jobs: z.array(z.string()),
  weights: z.array(z.object({ capability: z.enum(capabilities), weight: z.number() })),
  difficulty: z.object({ level: z.enum(difficulties), quote: quote.nullable() }).nullable(),
  tradeoff: z.object({ quality: emphasis, price: emphasis, speed: emphasis, quote }).nullable(),
  limits: stated,
  preferences: stated,
  removedLimits: z.array(z.object({ name: limit, value: z.string().nullable(), quote })),
  baseline: z
    .object({
      names: z.array(z.string()),
      wish: z.enum(wishes),
      bill: z.string().nullable(),
      quote,
    })
    .nullable(),
  workload: z.array(
    z.object({
      field: z.enum(workloadFields),
      amount: z.number(),
      unit: z.enum(textUnits).nullable(),
      per: z.enum(periods).nullable(),
      isFactor: z.boolean(),
      quote,
    }),
  ),
  models: z.array(z.string()),
  labs: z.array(z.string()),
  hosts: z.array(z.string()),
  fact: z.enum(factTopics).nullable(),
  keepsWhatIf: z.boolean(),
  notApplied: z.array(z.object({ words: z.string(), why: z.string() })),
  question: z.string().nullable(),
})

export type Wire = z.infer<typeof wireSchema>

const { $schema: _, ...jsonSchema } = z.toJSONSchema(wireSchema)

/** The same as a strict JSON schema for `response_format`. */
export const wireJsonSchema: Record<string, unknown> = jsonSchema
