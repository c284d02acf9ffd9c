import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chancesInThree } from '../../src/shortlist/chances.ts'

const interval = (score: number, margin: number) => ({
  score,
  low: score - margin,
  high: score + margin,
})
const intervals = fc.array(
  fc
    .tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0.1, max: 20, noNaN: true }),
    )
    .map(([score, margin]) => interval(score, margin)),
  { minLength: 3, maxLength: 30 },
)
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

describe('the chance to be among the true best three', () => {
  it('is certain for three that stand clear of the rest, and for three that are alone', () => {
    const clear = [90, 80, 70, 20, 10].map((score) => interval(score, 2))
    expect(chancesInThree(clear)).toEqual([1, 1, 1, 0, 0])
    expect(chancesInThree([50, 50, 40].map((score) => interval(score, 30)))).toEqual([1, 1, 1])
    expect(chancesInThree([])).toEqual([])
  })

  it('is shared by models that nothing tells apart', () => {
    for (const chance of chancesInThree(Array.from({ length: 6 }, () => interval(50, 5))))
      expect(chance).toBeCloseTo(0.5, 1)
  })

  it('follows the normal distribution of a 90% interval', () => {
    // Two are sure; of the last two one lies a standard deviation of their difference above: Phi(1) = 0.84.
    const deviation = 1.645
    const [, , better, worse] = chancesInThree([
      interval(99, 0.1),
      interval(98, 0.1),
      interval(50 + Math.SQRT2, deviation),
      interval(50, deviation),
    ])
    expect(better).toBeCloseTo(0.84, 1)
    expect(worse).toBeCloseTo(0.16, 1)
  })

  it('adds up to three places, whatever the list', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        expect(sum(chancesInThree(list))).toBeCloseTo(3)
      }),
    )
  })

  it('leaves an outsider with a wide interval more than one with a narrow one', () => {
    const field = [60, 60, 60].map((score) => interval(score, 3))
    const [, , , wide, narrow] = chancesInThree([...field, interval(55, 15), interval(55, 3)])
    expect(wide).toBeGreaterThan((narrow ?? 0) + 0.1)
  })

  it('is the same each time', () => {
    const list = [60, 58, 57, 55].map((score) => interval(score, 6))
    expect(chancesInThree(list)).toEqual(chancesInThree(list))
  })
})
