import { describe, expect, it } from 'vitest'
import { bestInThree, bootstrap, mean, pairOrder, regret, spearman } from './metrics.ts'

describe('the measures of a ranking', () => {
  it('are perfect for the true order and worst for its reverse', () => {
    const truth = [10, 20, 30, 40, 50]
    expect(spearman(truth, truth)).toBeCloseTo(1)
    expect(spearman(truth.toReversed(), truth)).toBeCloseTo(-1)
    expect([pairOrder(truth, truth, 5), pairOrder(truth.toReversed(), truth, 5)]).toEqual([1, 0])
    expect([regret(truth, truth, 1), regret(truth.toReversed(), truth, 1)]).toEqual([0, 1])
    expect([bestInThree(truth, truth), bestInThree(truth.toReversed(), truth)]).toEqual([1, 0])
  })

  it('count a tie as half, and leave out pairs that truth does not tell apart', () => {
    expect(pairOrder([1, 1, 0], [10, 20, 19], 5)).toBe(0.25)
    expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0)
  })

  it('take the best of several picks', () => {
    expect(regret([3, 2, 1], [0, 10, 5], 2)).toBe(0)
  })

  it('leave out what is not a number', () => {
    expect(mean([1, Number.NaN, 3])).toBe(2)
    const [low, high] = bootstrap([0, 1, Number.NaN, 0, 1])
    expect(low).toBeLessThan(high)
  })
})
