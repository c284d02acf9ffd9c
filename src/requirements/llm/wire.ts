import { z } from 'zod'
import { capabilities } from '../../capability.ts'
import { factTopics, intents } from '../built-in/reading.ts'
import { limitNames } from '../limits/index.ts'

const quote = z.string()
const stated = z.object({ value: z.number(), quote }).nullable()

/**
 * What the language model answers. Bare on purpose: compatible servers reject bounds, defaults and optional fields in
 * a strict schema, so everything is required or nullable here and clamped afterwards.
 */
export const wireSchema = z.object({
  understood: z.boolean(),
  intent: z.enum(intents),
  weights: z.array(z.object({ capability: z.enum(capabilities), weight: z.number() })),
  tradeoff: z
    .object({ quality: z.number(), price: z.number(), speed: z.number(), quote })
    .nullable(),
  limits: z.array(z.object({ limit: z.enum(limitNames), value: z.string(), quote })),
  preferOpenWeights: z.object({ value: z.boolean(), quote }).nullable(),
  removedLimits: z.array(z.enum(limitNames)),
  workload: z.object({
    inputTokens: stated,
    cachedInputTokens: stated,
    outputTokens: stated,
    requestsPerMonth: stated,
  }),
  models: z.array(z.string()),
  fact: z.enum(factTopics).nullable(),
  question: z.string().nullable(),
})

export type Wire = z.infer<typeof wireSchema>

const { $schema: _, ...jsonSchema } = z.toJSONSchema(wireSchema)

/** The same as a strict JSON schema for `response_format`. */
export const wireJsonSchema: Record<string, unknown> = jsonSchema
