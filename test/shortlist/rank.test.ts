import { describe, expect, it } from 'vitest'
import { areTied, rank, scoringAtLeast } from '../../src/shortlist/rank.ts'
import type { Candidate } from '../../src/shortlist/types.ts'
import { makeEngine, makeRequirement } from '../fixtures/world.ts'

describe('the ranking', () => {
  it('is by fit, and by name where the fit is the same', () => {
    const models = [{ id: 'b/x' }, { id: 'c/best', ability: 1 }, { id: 'a/x' }]
    for (const order of [models, models.toReversed()])
      expect(
        rank(makeEngine(order), makeRequirement()).ranking.map(({ model }) => model.id),
      ).toEqual(['c/best', 'a/x', 'b/x'])
  })

  it('lists what is left out by name', () => {
    const models = ['b', 'a', 'c'].map((lab) => ({ id: `${lab}/x`, openWeights: true }))
    const { excluded } = rank(
      makeEngine(models),
      makeRequirement({ limits: { openWeights: false } }),
    )
    expect(excluded.map(({ model }) => model.id)).toEqual(['a/x', 'b/x', 'c/x'])
  })

  it('keeps the order of ids among a crowd of equals, between those above and below', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => ({
      id: `m/${String(i).padStart(2, '0')}`,
      ability: [5, 0.01, 0, -5][i % 4]!,
    }))
    const { ranking } = rank(makeEngine(crowd.toReversed()), makeRequirement())
    const expected = crowd.toSorted((a, b) => b.ability - a.ability).map(({ id }) => id)
    expect(ranking.map(({ model }) => model.id)).toEqual(expected)
    expect(ranking.map(({ score }) => score)).toEqual(
      ranking.map(({ score }) => score).toSorted((a, b) => b - a),
    )
  })

  it('can be cut at a score, which is still in it', () => {
    const { ranking } = rank(
      makeEngine([{ id: 'a/x', ability: 1 }, { id: 'b/x' }, { id: 'c/x', ability: -1 }]),
      makeRequirement(),
    )
    const left = (score: number) => scoringAtLeast(ranking, score).map(({ model }) => model.id)
    const middle = ranking[1]!.score
    expect(left(middle)).toEqual(['a/x', 'b/x'])
    expect(left(middle + 0.1)).toEqual(['a/x'])
    expect(left(0)).toEqual(['a/x', 'b/x', 'c/x'])
    expect(left(90)).toEqual([])
  })
})

describe('two models are tied', () => {
  const model = (score: number, low: number, high: number) => ({ score, low, high }) as Candidate

  it.each<[string, Candidate, Candidate, boolean]>([
    ['when each lies within the other’s interval', model(60, 55, 65), model(62, 58, 66), true],
    ['at the very ends of them too', model(60, 50, 65), model(65, 60, 70), true],
    ['not when the first is too sure', model(60, 59, 61), model(65, 50, 80), false],
    ['not when the second is too sure', model(60, 50, 80), model(65, 64, 66), false],
    ['not when they lie apart', model(40, 35, 45), model(60, 55, 65), false],
  ])('%s', (_, a, b, tied) => {
    expect(areTied(a, b)).toBe(tied)
    expect(areTied(b, a)).toBe(tied)
  })
})
