import type { Workload } from '../requirement.ts'

/** What one request usually looks like, for what nobody stated. */
export const usualWorkload = {
  general: { inputTokens: 1500, outputTokens: 500, requestsPerMonth: 10_000 },
  chat: { inputTokens: 1500, outputTokens: 300, requestsPerMonth: 20_000 },
  voice: { inputTokens: 1500, outputTokens: 150, requestsPerMonth: 20_000 },
  classify: { inputTokens: 300, outputTokens: 20, requestsPerMonth: 100_000 },
  extract: { inputTokens: 2000, outputTokens: 300, requestsPerMonth: 20_000 },
  summarise: { inputTokens: 5000, outputTokens: 400, requestsPerMonth: 5000 },
  translate: { inputTokens: 1000, outputTokens: 1000, requestsPerMonth: 10_000 },
  write: { inputTokens: 600, outputTokens: 800, requestsPerMonth: 3000 },
  documents: { inputTokens: 12_000, outputTokens: 500, requestsPerMonth: 10_000 },
  research: { inputTokens: 15_000, outputTokens: 1500, requestsPerMonth: 2000 },
  data: { inputTokens: 3000, outputTokens: 600, requestsPerMonth: 5000 },
  vision: { inputTokens: 2000, outputTokens: 300, requestsPerMonth: 10_000 },
  code: { inputTokens: 4000, outputTokens: 1500, requestsPerMonth: 10_000 },
  'coding-agent': { inputTokens: 40_000, outputTokens: 1500, requestsPerMonth: 20_000 },
  agent: { inputTokens: 6000, outputTokens: 500, requestsPerMonth: 20_000 },
  reason: { inputTokens: 2000, outputTokens: 1500, requestsPerMonth: 5000 },
} as const satisfies Record<string, Workload>

export type TaskKind = keyof typeof usualWorkload
