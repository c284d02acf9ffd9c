import { expect, it } from 'vitest'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { createUtility } from '../../src/shortlist/utility.ts'
import { makeRequirement } from '../fixtures/world.ts'
import { candidate } from './candidate.ts'

it('everyday work on own hardware does not wait a minute for thoughts, harder work does', () => {
  const thinks = candidate('a/thinks', { score: 66, memoryGb: 4, pace: 13, answerSeconds: 80 })
  const plain = candidate('b/plain', { score: 60, memoryGb: 4, pace: 13, answerSeconds: 19 })
  const isBetter = (difficulty: Requirement['difficulty']) => {
    const requirement = makeRequirement({
      limits: { selfHosted: true },
      difficulty,
      tradeoff: { quality: 0.6, price: 0.3, speed: 0.1 },
      workload: { inputTokens: 2500, outputTokens: 250, requestsPerMonth: 6000 },
    })
    const worth = createUtility(requirement, { votes: 0, usd: 20, seconds: 20 })
    return worth(thinks) > worth(plain)
  }
  expect(isBetter('routine')).toBe(false)
  expect(isBetter('demanding')).toBe(true)
})
