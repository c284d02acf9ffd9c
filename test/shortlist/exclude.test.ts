import { describe, expect, it } from 'vitest'
import type { Limits } from '../../src/requirements/requirement.ts'
import { rank } from '../../src/shortlist/rank.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

/** Who is left and why the others are not, as `model: barrier` with a question mark where it is unknown. */
function outcome(models: MadeUpModel[], limits: Limits, workload = makeRequirement().workload) {
  const { ranking, excluded } = rank(makeEngine(models), makeRequirement({ limits, workload }))
  return {
    left: ranking.map(({ model }) => model.name).toSorted(),
    out: excluded.map(
      ({ model, barrier, verified }) => `${model.name}: ${barrier}${verified ? '' : '?'}`,
    ),
  }
}

describe('a stated limit', () => {
  const cases: [string, Limits, MadeUpModel, MadeUpModel][] = [
    [
      'maxInputUsdPerMTok',
      { maxInputUsdPerMTok: 2 },
      { id: 'a/fits', price: [2, 9] },
      { id: 'a/fails', price: [2.01, 1] },
    ],
    [
      'maxOutputUsdPerMTok',
      { maxOutputUsdPerMTok: 5 },
      { id: 'a/fits', price: [9, 5] },
      { id: 'a/fails', price: [1, 6] },
    ],
    [
      'maxMonthlyUsd',
      { maxMonthlyUsd: 2 },
      { id: 'a/fits', price: [1, 1] },
      { id: 'a/fails', price: [1, 1.5] },
    ],
    [
      'minContextTokens',
      { minContextTokens: 1e6 },
      { id: 'a/fits', contextTokens: 1e6 },
      { id: 'a/fails', contextTokens: 999_999 },
    ],
    [
      'openWeights',
      { openWeights: true },
      { id: 'a/fits', openWeights: true },
      { id: 'a/fails', openWeights: false },
    ],
    [
      'openWeights',
      { openWeights: false },
      { id: 'a/fits', openWeights: false },
      { id: 'a/fails', openWeights: true },
    ],
    [
      'license',
      { license: 'apache-2.0' },
      { id: 'a/fits', license: 'Apache-2.0' },
      { id: 'a/fails', license: 'MIT' },
    ],
    [
      'license',
      { license: 'mit' },
      { id: 'a/fits', license: 'MIT' },
      { id: 'a/fails', license: 'mit-modified' },
    ],
    [
      'inputModalities',
      { inputModalities: ['image'] },
      { id: 'a/fits', inputModalities: ['text', 'image'] },
      { id: 'a/fails', inputModalities: ['text'] },
    ],
    [
      'toolCalling',
      { toolCalling: true },
      { id: 'a/fits', toolCalling: true },
      { id: 'a/fails', toolCalling: false },
    ],
    [
      'structuredOutput',
      { structuredOutput: true },
      { id: 'a/fits', structuredOutput: true },
      { id: 'a/fails', structuredOutput: false },
    ],
    [
      'reasoning',
      { reasoning: true },
      { id: 'a/fits', reasoning: true },
      { id: 'a/fails', reasoning: false },
    ],
    ['includeLabs', { includeLabs: ['a'] }, { id: 'a/fits' }, { id: 'b/fails' }],
    ['includeLabs', { includeLabs: ['a'] }, { id: 'a/fits' }, { id: 'b/fails', base: 'a/fits' }],
    ['excludeLabs', { excludeLabs: ['b'] }, { id: 'a/fits' }, { id: 'b/fails' }],
    ['includeModels', { includeModels: ['a/fits'] }, { id: 'a/fits' }, { id: 'a/fails' }],
    ['excludeModels', { excludeModels: ['a/fails'] }, { id: 'a/fits' }, { id: 'a/fails' }],
    [
      'releasedAfter',
      { releasedAfter: '2026-01-01' },
      { id: 'a/fits', released: '2026-01-01' },
      { id: 'a/fails', released: '2025-12-31' },
    ],
    [
      'maxMemoryGb',
      { maxMemoryGb: 24 },
      { id: 'a/fits', openWeights: true, parametersB: 32 },
      { id: 'a/fails', openWeights: true, parametersB: 70 },
    ],
    [
      'hardware',
      { hardware: 'our own server' },
      { id: 'a/fits', openWeights: true },
      { id: 'a/fails', openWeights: false },
    ],
  ]
  it.each(cases)('%s sorts out what fails it and nothing else', (barrier, limits, fits, fails) => {
    expect(outcome([fits, fails], limits)).toEqual({ left: ['fits'], out: [`fails: ${barrier}`] })
  })

  it('does not apply when it was not stated', () => {
    expect(outcome([{ id: 'a/closed', price: [50, 100] }], {}).left).toEqual(['closed'])
  })
})

describe('an unknown value', () => {
  const cases: [string, Limits, MadeUpModel][] = [
    ['hardware', { hardware: 'one T4' }, { id: 'a/x', openWeights: true, parametersB: undefined }],
    ['minContextTokens', { minContextTokens: 10 }, { id: 'a/x', contextTokens: undefined }],
    ['license', { license: 'mit' }, { id: 'a/x', license: undefined }],
    ['openWeights', { openWeights: true }, { id: 'a/x', openWeights: undefined }],
    ['structuredOutput', { structuredOutput: true }, { id: 'a/x', structuredOutput: undefined }],
    ['releasedAfter', { releasedAfter: '2026-01-01' }, { id: 'a/x', released: undefined }],
    ['maxMemoryGb', { maxMemoryGb: 24 }, { id: 'a/x', openWeights: true, parametersB: undefined }],
  ]
  it.each(cases)(
    'of %s is kept apart as not verified, never passed and never refused',
    (_, limits, model) => {
      const { left, out } = outcome([model], limits)
      expect(left).toEqual([])
      expect(out).toHaveLength(1)
      expect(out[0]).toMatch(/\?$/)
    },
  )

  it('of the price keeps a model off, because its cost would be unknown', () => {
    expect(outcome([{ id: 'a/unpriced', price: null }], {}).out).toEqual(['unpriced: price?'])
  })

  it('gives way to a limit that is certainly failed', () => {
    expect(
      outcome([{ id: 'b/x', price: null, contextTokens: 10 }], { excludeLabs: ['b'] }).out,
    ).toEqual(['x: workload-context'])
  })
})

describe('without any limit', () => {
  it('deprecated and retired models are not picked', () => {
    const { left, out } = outcome(
      [
        { id: 'a/old', status: 'deprecated' },
        { id: 'a/gone', status: 'retired' },
        { id: 'a/new', status: 'beta' },
      ],
      {},
    )
    expect(left).toEqual(['new'])
    expect(out).toEqual(['gone: status', 'old: status'])
  })

  it('a request has to fit the context window', () => {
    const models = [
      { id: 'a/small', contextTokens: 8000 },
      { id: 'a/large', contextTokens: 200_000 },
    ]
    expect(
      outcome(models, {}, { inputTokens: 8000, outputTokens: 1, requestsPerMonth: 1 }),
    ).toEqual({
      left: ['large'],
      out: ['small: workload-context'],
    })
  })

  it('not wanting a feature refuses no model that has it', () => {
    expect(
      outcome([{ id: 'a/x', toolCalling: true }], { toolCalling: false, structuredOutput: false })
        .left,
    ).toEqual(['x'])
  })
})

describe('a PDF', () => {
  it('can be sent page by page to a model that takes pictures', () => {
    const models = [
      { id: 'a/pictures', inputModalities: ['text', 'image'] },
      { id: 'a/text', inputModalities: ['text'] },
    ]
    expect(outcome(models, { inputModalities: ['pdf'] })).toEqual({
      left: ['pictures'],
      out: ['text: inputModalities'],
    })
  })
})

describe('a region', () => {
  const offers = [
    { provider: 'a', inputUsdPerMTok: 1 },
    { provider: 'scaleway', firstParty: false, regions: ['eu'], inputUsdPerMTok: 3 },
  ]

  it('counts only offers that promise to stay there, at their price', () => {
    const engine = makeEngine([{ id: 'a/hosted', offers }, { id: 'a/elsewhere' }])
    const { ranking, excluded } = rank(engine, makeRequirement({ limits: { region: 'eu' } }))
    expect(ranking.map(({ model, cost }) => [model.name, cost?.offer.provider])).toEqual([
      ['hosted', 'scaleway'],
    ])
    expect(excluded.map(({ model, barrier, verified }) => [model.name, barrier, verified])).toEqual(
      [['elsewhere', 'region', false]],
    )
  })
})
