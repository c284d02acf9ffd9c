import { describe, expect, it } from 'vitest'
import {
  betaShare,
  decisionsUntilClear,
  meanInterval,
  shareInterval,
  signTest,
} from '../../src/trial/statistics.ts'

/** Always the same numbers from 0 to 1. (mulberry32) */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How often the interval of a trial with n examples holds the true mean, over trials of all kinds of models. */
function coverage(n: number, drawing: (next: () => number) => { mean: number; one(): number }) {
  const next = seeded(n)
  const trials = 2000
  let held = 0
  for (let trial = 0; trial < trials; trial += 1) {
    const { mean, one } = drawing(next)
    const { low, high } = meanInterval(Array.from({ length: n }, one))
    if (low <= mean && mean <= high) held += 1
  }
  return held / trials
}

// Reference values: the beta distribution by numerical integration, to nine digits.
describe('the beta distribution', () => {
  it.each([
    [0.3, 2, 3, 0.3483],
    [0.5, 4.5, 6.5, 0.735172672],
    [0.9, 10.5, 0.5, 0.141553092],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ])('has at %d with a = %d, b = %d the share %d below', (x, a, b, share) => {
    expect(betaShare(x, a, b)).toBeCloseTo(share, 8)
  })
})

describe('the interval of a share', () => {
  it.each([
    [7, 10, 0.441873248, 0.882670595],
    [1, 5, 0.036447268, 0.562844597],
    [18, 30, 0.450346536, 0.735984967],
    [0, 10, 0, 0.170773105],
    [29, 30, 0.876902273, 0.994103677],
    [30, 30, 0.937, 1],
  ])('of %d passes in %d is %d to %d', (passes, n, low, high) => {
    const interval = shareInterval(passes, n)
    expect(interval.low).toBeCloseTo(low, passes === n ? 2 : 7)
    expect(interval.high).toBeCloseTo(high, 7)
  })

  it('of nothing is everything', () => {
    expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 })
    expect(meanInterval([])).toEqual({ mean: 0, low: 0, high: 1 })
  })

  it('is the interval of the mean where scores are passes and fails', () => {
    const { mean, low, high } = meanInterval([1, 1, 1, 0, 1, 1, 0, 1, 0, 1])
    expect(mean).toBe(0.7)
    expect(low).toBeCloseTo(0.441873248, 7)
    expect(high).toBeCloseTo(0.882670595, 7)
  })

  it('of one pass alone is never certain', () => {
    expect(shareInterval(1, 1).low).toBeLessThan(0.25)
    expect(shareInterval(0, 1).high).toBeGreaterThan(0.75)
    expect(meanInterval([0.5]).low).toBeLessThan(0.25)
  })
})

describe('a 90% interval holds the truth 88 to 92 times in 100', () => {
  it.each([5, 10, 20, 30])('for passes and fails of %d examples', (n) => {
    const held = coverage(n, (next) => {
      const mean = next()
      return { mean, one: () => Number(next() < mean) }
    })
    expect(held).toBeGreaterThan(0.88)
    expect(held).toBeLessThan(0.92)
  })

  it.each([5, 10, 20, 30])('for a judge that is half convinced of some, with %d examples', (n) => {
    const held = coverage(n, (next) => {
      const [pass, half] = [0.05 + 0.9 * next(), next() / 2]
      const one = () => (next() < half ? 0.5 : Number(next() < pass))
      return { mean: half * 0.5 + (1 - half) * pass, one }
    })
    expect(held).toBeGreaterThan(0.88)
    expect(held).toBeLessThan(0.92)
  })
})

// Reference values: sums of binomial coefficients.
describe('the sign test', () => {
  it.each([
    [14, 9, 0.404872894],
    [9, 1, 0.021484375],
    [6, 0, 0.03125],
    [5, 0, 0.0625],
    [4, 4, 1],
    [0, 0, 1],
  ])('of %d to %d has p = %d', (wins, losses, p) => {
    expect(signTest(wins, losses)).toBeCloseTo(p, 9)
    expect(signTest(losses, wins)).toBeCloseTo(p, 9)
  })

  it('says how many more decisions would tell, split as so far', () => {
    expect(decisionsUntilClear(5, 0)).toBe(1)
    expect(decisionsUntilClear(6, 0)).toBe(0)
    const more = decisionsUntilClear(14, 9) ?? 0
    expect(
      signTest(Math.round((14 / 23) * (23 + more)), Math.round((9 / 23) * (23 + more))),
    ).toBeLessThan(0.05)
    expect(more).toBeGreaterThan(20)
  })

  it('says nothing where nothing leads, or the lead is too small for any test', () => {
    expect(decisionsUntilClear(4, 4)).toBeUndefined()
    expect(decisionsUntilClear(0, 0)).toBeUndefined()
    expect(decisionsUntilClear(501, 500)).toBeUndefined()
  })
})
