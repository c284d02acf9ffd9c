import { describe, expect, it } from 'vitest'
import type { Limits } from '../../src/requirements/requirement.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

/** What relaxing would give, as `limit to value: model`. */
function relaxations(models: MadeUpModel[], limits: Limits, changes = {}) {
  return recommend(makeEngine(models), makeRequirement({ limits, ...changes }))
    .relaxations()
    .map(({ barrier, to, gains }) => `${barrier} to ${to}: ${gains.model.name}`)
}

describe('when fewer than two models are left', () => {
  const one: MadeUpModel = { id: 'z/left', contextTokens: 90e6, price: [0.1, 0.1], ability: -1 }

  it('each limit says how far it has to give way, and for whom', () => {
    expect(
      relaxations(
        [
          one,
          { id: 'a/short', contextTokens: 2e6, price: [0.1, 0.1], ability: 1 },
          { id: 'b/dear', contextTokens: 90e6, price: [3.011, 0.1], ability: 0 },
        ],
        { minContextTokens: 50e6, maxInputUsdPerMTok: 1 },
      ),
    ).toEqual(['minContextTokens to 2000000: short', 'maxInputUsdPerMTok to 3.1: dear'])
  })

  it('a little more than needed is worth it for a better model, much more is not', () => {
    const nearest = { id: 'a/nearest', contextTokens: 2e6, ability: 0 }
    const better = { id: 'b/better', contextTokens: 1.5e6, ability: 1 }
    const far = { id: 'c/far', contextTokens: 1.3e6, ability: 2 }
    const limits = { minContextTokens: 50e6 }
    expect(relaxations([nearest, better, far], limits)).toEqual([
      'minContextTokens to 1500000: better',
    ])
  })

  it('a limit that is no number has to go altogether', () => {
    expect(relaxations([{ id: 'a/closed' }], { openWeights: true })).toEqual([
      'openWeights to undefined: closed',
    ])
  })

  it('where nobody promises a country of Europe, the EU is tried, then no region at all', () => {
    const within = (regions?: string[]) =>
      relaxations([{ id: 'a/x', offers: [{ regions }] }], { region: 'de' })
    expect(within(['eu'])).toEqual(['region to eu: x'])
    expect(within()).toEqual(['region to undefined: x'])
  })

  it.each<[string, Limits, MadeUpModel]>([
    ['maxOutputUsdPerMTok to 4', { maxOutputUsdPerMTok: 1 }, { id: 'a/x', price: [1, 4] }],
    // 1,000 requests of 1,000 tokens in and out at $2.0105 each per 1M.
    ['maxMonthlyUsd to 4.1', { maxMonthlyUsd: 1 }, { id: 'a/x', price: [2.0105, 2.0105] }],
    ['maxMemoryGb to 44', { maxMemoryGb: 24 }, { id: 'a/x', openWeights: true, parametersB: 70 }],
  ])('%s', (expected, limits, model) => {
    expect(relaxations([model], limits)).toEqual([`${expected}: x`])
  })

  it('a sum that is round but for the noise of floating point is not rounded up', () => {
    // 1e8 requests of 30 tokens in and 10 out: 42.00000000000001 in floating point.
    const workload = { inputTokens: 30, outputTokens: 10, requestsPerMonth: 1e8 }
    const price: [number, number] = [0.007, 0.021]
    const noisy = ((30 * price[0] + 10 * price[1]) / 1e6) * 1e8
    expect(noisy).toBeCloseTo(42)
    expect(relaxations([{ id: 'a/x', price }], { maxMonthlyUsd: 1 }, { workload })).toEqual([
      'maxMonthlyUsd to 42: x',
    ])
  })

  it('a request that fits nowhere would have to be split', () => {
    const workload = { inputTokens: 300_000, outputTokens: 1000, requestsPerMonth: 1 }
    expect(relaxations([{ id: 'a/x' }], {}, { workload })).toEqual([
      'workload-context to 200000: x',
    ])
  })

  it('nothing lets in a model that two limits keep off, that is retired, or that is not verified', () => {
    const twice = { id: 'a/twice', contextTokens: 10_000, openWeights: false }
    const retired = { id: 'a/retired', status: 'retired' as const }
    const unknown = { id: 'a/unknown', contextTokens: undefined, openWeights: true }
    expect(
      relaxations([twice, retired, unknown], { minContextTokens: 1e6, openWeights: true }),
    ).toEqual([])
  })

  it('nothing lets in a model without a single figure', () => {
    const limits = { maxInputUsdPerMTok: 1 }
    expect(relaxations([{ id: 'a/x', price: [2, 1], evidence: 0 }], limits)).toEqual([])
    expect(relaxations([{ id: 'a/x', price: [2, 1], evidence: 0.1 }], limits)).toHaveLength(1)
  })

  it('a model whose price is unknown may be let in by another limit', () => {
    const model = { id: 'a/x', price: null, openWeights: true, contextTokens: 50_000 }
    const limits = { hardware: 'ours', minContextTokens: 100_000 }
    expect(relaxations([model], limits)).toEqual(['minContextTokens to 50000: x'])
  })

  it('the limit that gives most comes first', () => {
    const found = relaxations(
      [
        { id: 'a/good', price: [9, 1], ability: 1 },
        { id: 'b/best', contextTokens: 100_000, ability: 2 },
      ],
      { maxInputUsdPerMTok: 2, minContextTokens: 150_000 },
    )
    expect(found.map((text) => text.split(': ')[1])).toEqual(['best', 'good'])
  })
})

describe('when enough models are left', () => {
  const left: MadeUpModel[] = [{ id: 'a/x' }, { id: 'b/y' }]
  const limits = { maxInputUsdPerMTok: 2 }

  it('a small step towards a much better model is worth a word', () => {
    const better = { id: 'c/better', price: [2.4, 1] as [number, number], ability: 1 }
    expect(relaxations([...left, better], limits)).toEqual(['maxInputUsdPerMTok to 2.4: better'])
  })

  it('the step is at most half as much again, the gain at least three points', () => {
    const at = (usd: number, ability: number, evidence = 1) =>
      relaxations([...left, { id: 'c/x', price: [usd, 1], ability, evidence }], limits)
    // Three points of success are a tenth of a deviation in the middle of the scale.
    expect(at(3, 0.11)).toEqual(['maxInputUsdPerMTok to 3: x'])
    expect(at(3.01, 0.11)).toEqual([])
    expect(at(3, 0.09)).toEqual([])
    expect(at(3, 0.11, 0.9)).toEqual([])
  })

  it('a large step, a little gain or a change of kind is not', () => {
    const far = { id: 'c/far', price: [3.1, 1] as [number, number], ability: 2 }
    const hardly = { id: 'd/hardly', price: [2.4, 1] as [number, number], ability: 0.05 }
    expect(relaxations([...left, far, hardly], limits)).toEqual([])
    const closed = { id: 'e/closed', openWeights: false, ability: 2 }
    const open = left.map((model) => ({ ...model, openWeights: true }))
    expect(relaxations([...open, closed], { openWeights: true })).toEqual([])
  })
})
