import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { beats } from '../../src/shortlist/pick.ts'
import { candidate, picks } from './candidate.ts'

const balanced = { tradeoff: { quality: 0.5, price: 0.5, speed: 0 } }

describe('on own hardware', () => {
  it('the first is the better one, unless it writes slower than people read', () => {
    const own = { limits: { selfHosted: true }, tradeoff: { quality: 0.6, price: 0.3, speed: 0.1 } }
    const against = (pace: number, changes: Partial<Requirement> = own) =>
      picks(
        {
          'a/able': { score: 66, memoryGb: 18, pace },
          'b/quick': { score: 60, memoryGb: 18, pace: 100 },
        },
        changes,
      )[0]
    expect(against(20)).toBe('best fit: a/able')
    expect(against(3)).toBe('best fit: b/quick')
    const mayWait = { ...own, tradeoff: { quality: 0.7, price: 0.3, speed: 0 } }
    expect(against(3, mayWait)).toBe('best fit: a/able')
  })

  it('the others take less memory', () => {
    const own = { ...balanced, limits: { maxMemoryGb: 48 } }
    const made = { 'a/large': { score: 80, memoryGb: 40 }, 'b/small': { score: 76, memoryGb: 12 } }
    expect(picks(made, own)).toEqual(['best fit: a/large', 'alternative: b/small'])
    expect(picks({ ...made, 'c/worse': { score: 75, memoryGb: 13 } }, own)).toHaveLength(2)
  })

  it('picks are not beaten by one that writes quicker and thinks longer', () => {
    const own = { ...balanced, limits: { hardware: 'phone with 8 GB', maxMemoryGb: 4 } }
    const made = {
      'a/thinks': { score: 66, memoryGb: 3, pace: 30, answerSeconds: 60 },
      'b/plain': { score: 63, memoryGb: 3, pace: 20, answerSeconds: 20 },
      'c/tiny': { score: 50, memoryGb: 1, pace: 40, answerSeconds: 10 },
    }
    expect(picks(made, own)).toContain('alternative: b/plain')
  })

  it('what is quicker and better beats, unless it needs much more memory', () => {
    const small = candidate('a/small', { score: 60, memoryGb: 10, pace: 20, answerSeconds: 20 })
    const better = (memoryGb: number) =>
      candidate('b/better', { score: 65, memoryGb, pace: 30, answerSeconds: 10 })
    expect(beats(better(12), small)).toBe(true)
    expect(beats(better(20), small)).toBe(false)
  })
})
