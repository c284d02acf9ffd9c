import { describe, expect, it } from 'vitest'
import { calibrate } from '../../../src/leaderboard/fit/calibrate.ts'
import { fitScores } from '../../../src/leaderboard/fit/fit.ts'
import { lowRankWorld } from './worlds.ts'

describe('calibrated margins', () => {
  const { data } = lowRankWorld({ noise: 1.5, models: 60, published: 1 })
  const fit = fitScores(data)
  const narrow = {
    ...fit,
    ability: Object.fromEntries(
      Object.entries(fit.ability).map(([id, one]) => [id, { ...one, margin: one.margin / 10 }]),
    ),
  }

  const calibrated = calibrate(data, fit)

  it('leave values and evidence as they are', () => {
    for (const [id, { value, evidence }] of Object.entries(fit.ability))
      expect(calibrated.ability[id]).toMatchObject({ value, evidence })
  })

  it('are stretched or shrunk by what benchmarks that the fit had not seen say', () => {
    const ids = Object.keys(fit.ability)
    const factors = ids.map(
      (id) => (calibrated.ability[id]?.margin ?? 0) / (fit.ability[id]?.margin ?? 1),
    )
    expect(factors.every((factor) => factor > 0.4 && factor < 4.1)).toBe(true)
    expect(factors.some((factor) => Math.abs(factor - 1) > 0.05)).toBe(true)
    // The factor comes from the data alone: margins handed in ten times too narrow stay in proportion.
    const [first = ''] = ids
    expect(calibrate(data, narrow).ability[first]?.margin).toBeCloseTo(
      (calibrated.ability[first]?.margin ?? 0) / 10,
      2,
    )
  })

  it('stay as they are where too few figures were hidden to tell', () => {
    const small = lowRankWorld({ models: 12, benchmarks: 4, published: 1 }).data
    const plain = fitScores(small)
    const after = calibrate(small, plain)
    for (const [id, { margin }] of Object.entries(plain.ability))
      expect(after.ability[id]?.margin).toBeCloseTo(margin, 2)
  })
})
