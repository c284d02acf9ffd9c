import { z } from 'zod'

const count = z.number().positive()

/** How much work a month: sizes in tokens per request. */
export const workloadSchema = z.strictObject({
  inputTokens: count,
  /** Those of the input tokens that every request repeats: a prompt that providers can cache. */
  cachedInputTokens: count.optional(),
  outputTokens: count,
  /** Tokens spent on thinking, per request, billed as output; absent: not known. */
  thinkingTokens: z.number().nonnegative().optional(),
  requestsPerMonth: count,
  /** A job (a ticket, a coding task) can take many requests. */
  requestsPerJob: count.optional(),
  jobsPerMonth: count.optional(),
  /** People answered at the same time; on own hardware each takes memory of its own. */
  users: count.optional(),
})

export type Workload = z.infer<typeof workloadSchema>
