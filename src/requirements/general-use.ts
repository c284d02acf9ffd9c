import type { Requirement } from './requirement.ts'

/** What is weighed when nobody has said what the work is: all of it is assumed. */
export const generalUse: Requirement = {
  job: 'text',
  weights: { general: 1 },
  difficulty: 'demanding',
  tradeoff: { quality: 0.5, price: 0.35, speed: 0.15 },
  limits: {},
  preferences: {},
  workload: { inputTokens: 2000, outputTokens: 500, requestsPerMonth: 1000 },
  assumed: ['weights', 'difficulty', 'tradeoff', 'workload'],
  mappedBy: 'rules',
}
