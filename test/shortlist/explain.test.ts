import { describe, expect, it } from 'vitest'
import { explain } from '../../src/shortlist/explain.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { makeDataset, makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

const models: MadeUpModel[] = [
  {
    id: 'a/best',
    ability: 1,
    measured: { coding: 1.5, math: 0.8 },
    scores: [
      { benchmark: 'b/old', value: 90, date: '2025-01-01' },
      { benchmark: 'b/new', value: 70 },
      { benchmark: 'b/other', value: 90 },
      { benchmark: 'b/writing', value: 90 },
    ],
  },
  {
    id: 'b/second',
    scores: [
      { benchmark: 'b/new', value: 80 },
      { benchmark: 'b/other', value: 80 },
    ],
  },
  { id: 'c/out', ability: 3, openWeights: true },
]
const benchmarks = [
  { id: 'b/old' },
  { id: 'b/new' },
  { id: 'b/other' },
  { id: 'b/writing', capabilities: ['writing' as const] },
]
const requirement = makeRequirement({
  weights: { math: 0.3, coding: 0.7, writing: 0 },
  limits: { openWeights: false },
})

function explained(id: string) {
  const engine = makeEngine(models, benchmarks)
  const model = engine.models.get(id)
  if (!model) throw new Error('there is no such model')
  return explain(engine, requirement, model)
}

describe('the explanation of a score', () => {
  it('names the place among the candidates and the same fit that made the list', () => {
    const { place, candidate, exclusion, fit } = explained('b/second')
    expect([place, candidate?.model.id, exclusion]).toEqual([2, 'b/second', undefined])
    expect(candidate?.score).toBe(fit.score)
  })

  it('of a model off the list names its barrier, and what it would score', () => {
    const { place, candidate, exclusion, fit } = explained('c/out')
    expect([place, candidate, exclusion?.barrier]).toEqual([undefined, undefined, 'openWeights'])
    expect(fit.score).toBeGreaterThan(90)
  })

  it('takes the score apart, weightiest first: what lifts it above its general level and what lowers it', () => {
    const { terms } = explained('a/best')
    expect(terms.map(({ capability, weight, lift }) => [capability, weight, lift])).toEqual([
      ['coding', 0.7, 5],
      ['math', 0.3, expect.closeTo(-2)],
    ])
    expect(explained('b/second').terms.map(({ lift }) => lift)).toEqual([0, 0])
  })

  it('shows every figure on what is needed, the newest first, of one day the best place', () => {
    expect(explained('a/best').evidence.map(({ benchmark }) => benchmark.id)).toEqual([
      'b/other',
      'b/new',
      'b/old',
    ])
  })
})

describe('the explanation of a community fine-tune where only official releases are wanted', () => {
  it('has the fit it would have', () => {
    const { models: tuned, fit } = makeDataset([
      { id: 'x/tune', community: { base: 'a/best' }, ability: 2 },
    ])
    const community = { models: tuned, scores: [], ability: fit.ability, estimates: fit.estimates }
    const wide = createEngine({ ...makeDataset(models), community }).market({ officialOnly: false })
    const { fit: own, candidate } = explain(wide, makeRequirement(), tuned[0]!)
    expect([own.score, candidate]).toEqual([expect.closeTo(88.57, 1), undefined])
  })
})
