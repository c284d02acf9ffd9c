import { describe, expect, it } from 'vitest'
import { fitCommunity } from '../../../src/leaderboard/fit/community.ts'
import { benchmark, dataset, score } from '../builders.ts'

const numbers = Array.from({ length: 10 }, (_, i) => i)
/** Ten official models, better by half a deviation each, on a line with their figures. */
const official = dataset({
  benchmarks: [
    benchmark('board/overall', { capabilities: ['reasoning'], unit: 'points' }),
    benchmark('board/few', { capabilities: ['math'], unit: 'points' }),
  ],
  scores: [
    ...numbers.map((i) => score(`lab/m${i}`, 'board/overall', 10 * i)),
    score('lab/m1', 'board/few', 10),
  ],
  fit: {
    ability: Object.fromEntries(
      numbers.map((i) => [`lab/m${i}`, { value: i / 2 - 2, margin: 0.2, evidence: 5 }]),
    ),
    estimates: {},
    unmeasuredMargin: 0.5,
  },
})
const place = (value: number, on = 'board/overall') =>
  fitCommunity(official, [score('somebody/tuned', on, value)])

describe('a community fine-tune', () => {
  it('stands where official models with the same figure stand, and is less sure than they are', () => {
    const { ability, estimates } = place(50)
    expect(ability['somebody/tuned']?.value).toBeCloseTo(0.5, 2)
    expect(ability['somebody/tuned']?.margin).toBeGreaterThan(0.4)
    expect(estimates['reasoning']?.['somebody/tuned']?.value).toBeCloseTo(0.5, 2)
  })

  it('never stands above the ablest official model of the board, however high its figure', () => {
    expect(place(500).ability['somebody/tuned']?.value).toBe(2.5)
  })

  it('is not placed by a benchmark on which too few official models are', () => {
    expect(place(10, 'board/few')).toEqual({ ability: {}, estimates: {} })
  })
})
