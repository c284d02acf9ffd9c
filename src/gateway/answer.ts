import { z } from 'zod'

/** Why there is no whole answer of a model. */
const failures = [
  'empty',
  'refused',
  'cut-off',
  'not-served',
  'no-access',
  'busy',
  'timeout',
  'unreachable',
  'error',
] as const
export type Failure = (typeof failures)[number]

/** What a model answered, with what it took. */
export const answerSchema = z.object({
  text: z.string(),
  /** Absent where there is a whole answer. */
  failure: z.enum(failures).optional(),
  usage: z
    .object({
      inputTokens: z.number(),
      outputTokens: z.number(),
      thinkingTokens: z.number().optional(),
    })
    .optional(),
  /** USD as the gateway billed it; absent where it does not say. */
  billedUsd: z.number().optional(),
  /** Until the whole answer was there. */
  seconds: z.number(),
  /** False where the request certainly reached no model: nothing can have been billed. */
  isSent: z.boolean(),
  /** What the gateway calls it in its own notes, where it keeps any. */
  generation: z.string().optional(),
  firstTokenSeconds: z.number().optional(),
})
export type Answer = z.infer<typeof answerSchema>
