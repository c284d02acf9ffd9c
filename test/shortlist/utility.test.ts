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

it('hard work on own hardware does not wait a quarter of an hour for six points', () => {
  const thinks = candidate('a/thinks', { score: 66, memoryGb: 4, pace: 13, answerSeconds: 900 })
  const plain = candidate('b/plain', { score: 60, memoryGb: 4, pace: 13, answerSeconds: 60 })
  const isBetter = (difficulty: Requirement['difficulty']) => {
    const requirement = makeRequirement({ limits: { selfHosted: true }, difficulty })
    const worth = createUtility(requirement, { votes: 0, usd: 20, seconds: 20 })
    return worth(thinks) > worth(plain)
  }
  expect(isBetter('demanding')).toBe(false)
  expect(isBetter('frontier')).toBe(true)
})

it('the wish for speed makes a price count neither more nor less', () => {
  const [dear, cheap] = [
    candidate('a/dear', { score: 80, usd: 400 }),
    candidate('b/cheap', { score: 80, usd: 20 }),
  ]
  const gap = (tradeoff: Requirement['tradeoff']) => {
    const worth = createUtility(makeRequirement({ tradeoff }), { votes: 0, usd: 20, seconds: 2 })
    return worth(cheap) - worth(dear)
  }
  const usual = gap({ quality: 0.6, price: 0.3, speed: 0.1 })
  expect(gap({ quality: 0.4, price: 0.2, speed: 0.4 })).toBeCloseTo(usual)
  expect(gap({ quality: 0.2, price: 0.1, speed: 0.7 })).toBeCloseTo(usual)
})
