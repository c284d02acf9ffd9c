import { describe, expect, it } from 'vitest'
import { createScorer, estimateFor, foreignLanguages } from '../../src/shortlist/score.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { makeDataset, makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

// In the made-up world general ability has a margin of 0.2, a measurement one of 0.3, and what is not measured adds 0.5.
const fitOf = (model: Partial<MadeUpModel>) => makeDataset([{ id: 'a/x', ...model }]).fit
const score = (model: Partial<MadeUpModel>, weights = {}, limits = {}) =>
  createScorer(makeRequirement({ weights, limits }), makeEngine([{ id: 'a/x', ...model }]))(0)

describe('the fit of a model', () => {
  it('is the weighted sum over capabilities, 50 for the average and 10 a deviation', () => {
    const model = { ability: 1, measured: { coding: 2, math: 0 } }
    expect(score(model, { coding: 0.75, math: 0.25 }).score).toBe(65)
    expect(score({ ability: -1.5 }, { coding: 1 }).score).toBe(35)
  })

  it('has the interval of general ability, wider by what each capability adds', () => {
    // sqrt(0.2^2 + 1^2 * (0.3^2 - 0.2^2)) = 0.3
    expect(score({ measured: { coding: 0 } }, { coding: 1 })).toMatchObject({ low: 47, high: 53 })
    // sqrt(0.2^2 + 2 * 0.5^2 * (0.3^2 - 0.2^2)) = 0.255
    const two = score({ measured: { coding: 0, math: 0 } }, { coding: 0.5, math: 0.5 })
    expect(two).toMatchObject({ low: 47.5, high: 52.5 })
    // Not measured: sqrt(0.2^2 + 0.5^2) = 0.539
    expect(score({}, { coding: 1 })).toMatchObject({ low: 44.6, high: 55.4 })
  })

  it('never has an interval narrower than that of general ability', () => {
    const dataset = makeDataset([{ id: 'a/x', measured: { coding: 0 } }])
    dataset.fit.estimates['coding']!['a/x']!.margin = 0.1
    const { low, high } = createScorer(makeRequirement(), createEngine(dataset))(0)
    expect([low, high]).toEqual([48, 52])
  })

  it('says how many points rest on what was not measured', () => {
    expect(score({ measured: { coding: 0 } }, { coding: 0.8, math: 0.2 }).unproven).toBeCloseTo(1)
    expect(score({ measured: { coding: 0 } }, { coding: 1 }).unproven).toBe(0)
  })

  it('stays within 0 and 100', () => {
    expect(score({ ability: 9 }, { coding: 1 })).toMatchObject({ score: 100, high: 100 })
    expect(score({ ability: -9 }, { coding: 1 })).toMatchObject({ score: 0, low: 0 })
  })

  it('of a model that the data does not know is average, as unsure as can be', () => {
    const dataset = makeDataset([{ id: 'z/new' }])
    dataset.fit.ability = {}
    const fit = createScorer(makeRequirement(), createEngine(dataset))(0)
    expect([fit.score, fit.evidence]).toEqual([50, 0])
    expect(fit.high - fit.low).toBeGreaterThan(30)
  })

  it('is read at the place of the model in the order of their ids', () => {
    const engine = makeEngine([
      { id: 'b/y', ability: 1 },
      { id: 'a/x', ability: -1 },
    ])
    const scoreAt = createScorer(makeRequirement(), engine)
    expect(scoreAt(engine.listings.get('b/y')!.index).score).toBe(60)
    expect(scoreAt(engine.listings.get('a/x')!.index).score).toBe(40)
  })

  it('counts the mean over the languages asked for, with its margin and its evidence', () => {
    const measured = { multilingual: 1, 'multilingual/es': 2 } as const
    const weights = { multilingual: 1 }
    expect(score({ measured }, weights, { languages: ['es'] }).score).toBe(70)
    expect(score({ measured }, weights, { languages: ['es', 'de'] })).toMatchObject({
      score: 65,
      low: 62,
      unproven: 0,
    })
    // One of three languages is a guess from general ability: 0.3, and twice 0.539.
    const partly = { 'multilingual/es': 2 } as const
    expect(score({ measured: partly }, weights, { languages: ['es', 'de', 'fr'] })).toMatchObject({
      score: 56.7,
      low: 52.1,
      unproven: 0,
    })
  })
})

describe('the estimate for languages', () => {
  const measured = { multilingual: 1, 'multilingual/es': 2 } as const
  const estimate = (languages?: string[]) =>
    estimateFor(
      'a/x',
      'multilingual',
      makeRequirement({ limits: { languages } }),
      fitOf({ measured }),
    )

  it('is the mean over those asked for; one that nobody measured counts as languages in general', () => {
    expect(estimate(['es'])).toEqual({ value: 2, margin: 0.3, evidence: 4 })
    expect(estimate(['es', 'de']).value).toBe(1.5)
    expect(estimate(['es', 'en']).value).toBe(2)
    expect(estimate().value).toBe(1)
  })

  it('does not touch other capabilities', () => {
    const requirement = makeRequirement({ limits: { languages: ['es'] } })
    expect(estimateFor('a/x', 'coding', requirement, fitOf({ measured })).value).toBe(0)
  })

  it('leaves English out, which is what everything else is measured in', () => {
    expect(foreignLanguages(makeRequirement({ limits: { languages: ['en', 'fr'] } }))).toEqual([
      'fr',
    ])
    expect(foreignLanguages(makeRequirement())).toEqual([])
  })
})
