import { describe, expect, it } from 'vitest'
import type { Difficulty } from '../../src/capability.ts'
import {
  createScorer,
  estimateFor,
  foreignLanguages,
  measureOf,
} from '../../src/shortlist/score.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { makeDataset, makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

// In the made-up world general ability has a margin of 0.2, a measurement one of 0.3, and what is not measured adds 0.5.
// It has no benchmarks, so every capability is the usual test: an ability of 1 passes 88%, 70% or 35% of it.
const fitOf = (model: Partial<MadeUpModel>) => makeDataset([{ id: 'a/x', ...model }]).fit
const score = (model: Partial<MadeUpModel>, changes = {}, plain = false) => {
  const engine = makeEngine([{ id: 'a/x', ...model }])
  return createScorer(makeRequirement(changes), engine)(engine.listings.get('a/x')!, plain)
}
const usual = (x: number, at1 = 0.7) =>
  100 / (1 + Math.exp(-(Math.log(at1 / (1 - at1)) + 1.2 * (x - 1))))

describe('the expected success of a model', () => {
  it('is what the tests of that kind and difficulty give a model so able', () => {
    const at = (difficulty: Difficulty) => score({ ability: 1 }, { difficulty }).score
    expect([at('routine'), at('demanding'), at('frontier')]).toEqual([88, 70, 35])
    expect(score({ ability: -1.5 }).score).toBeCloseTo(usual(-1.5), 1)
  })

  it('is the weighted sum over capabilities', () => {
    const model = { ability: 1, measured: { coding: 2, math: 0 } }
    const weights = { coding: 0.75, math: 0.25 }
    expect(score(model, { weights }).score).toBeCloseTo(0.75 * usual(2) + 0.25 * usual(0), 1)
  })

  it('lies closer together on routine work than on harder work', () => {
    const gap = (difficulty: Difficulty) =>
      score({ ability: 2 }, { difficulty }).score - score({ ability: 1 }, { difficulty }).score
    expect(gap('routine')).toBeLessThan(gap('demanding'))
    expect(gap('demanding')).toBeLessThan(gap('frontier'))
  })

  it('has the interval of general ability, wider by what each capability adds', () => {
    const { low, high } = score({ measured: { coding: 0 } })
    const down = Math.hypot(usual(0) - usual(-0.2), usual(0) - usual(-Math.sqrt(0.05)))
    expect(low).toBeCloseTo(usual(0) - down, 1)
    expect(high).toBeGreaterThan(usual(0.2))
    const unmeasured = score({})
    expect(unmeasured.high - unmeasured.low).toBeGreaterThan(high - low)
  })

  it('says how many points rest on what was not measured', () => {
    const weights = { coding: 0.8, math: 0.2 }
    expect(score({ measured: { coding: 0 } }, { weights }).unproven).toBeCloseTo(
      0.2 * (usual(0) - usual(-0.5)),
      1,
    )
    expect(score({ measured: { coding: 0 } }).unproven).toBe(0)
  })

  it('is held at the edge of what was measured, and says so', () => {
    expect(score({ ability: 9 }).score).toBe(score({ ability: 5 }).score)
    expect([score({ ability: 9 }).beyond, score({ ability: 1 }).beyond]).toEqual([true, false])
  })

  it('of a model that the data does not know is that of an average one, as unsure as can be', () => {
    const dataset = makeDataset([{ id: 'z/new' }])
    dataset.fit.ability = {}
    const engine = createEngine(dataset)
    const fit = createScorer(makeRequirement(), engine)(engine.listings.get('z/new')!)
    expect([fit.score, fit.evidence]).toEqual([score({}).score, 0])
    expect(fit.high - fit.low).toBeGreaterThan(50)
  })

  it('is lower without thinking, for a model that thinks', () => {
    const thinker = { ability: 1, reasoning: true }
    expect(score(thinker, {}, true).score).toBeLessThan(score(thinker).score)
    expect(score({ ability: 1 }, {}, true).score).toBe(score({ ability: 1 }).score)
  })

  it('counts the mean over the languages asked for', () => {
    const measured = { multilingual: 1, 'multilingual/es': 2 } as const
    const spoken = (languages: string[]) =>
      score({ measured }, { weights: { multilingual: 1 }, limits: { languages } }).score
    expect(spoken(['es'])).toBeCloseTo(usual(2), 1)
    expect(spoken(['es', 'de'])).toBeCloseTo((usual(2) + usual(1)) / 2, 1)
  })
})

describe('what the score is', () => {
  const votes = {
    id: 'board/votes',
    unit: 'rating' as const,
    capabilities: ['writing' as const],
    group: 'votes',
  }
  const crowd = Array.from({ length: 12 }, (_, i) => ({
    id: `a/m${i}`,
    ability: i / 6 - 1,
    scores: [{ benchmark: 'board/votes', value: 1200 + 20 * i }],
  }))
  const engine = makeEngine(crowd, [votes])

  it('is passes, votes where votes are all there is, or both', () => {
    const of = (weights: object) => measureOf(makeRequirement({ weights }), engine)
    expect(of({ coding: 1 })).toBe('success')
    expect(of({ writing: 1 })).toBe('preference')
    expect(of({ writing: 0.5, coding: 0.5 })).toBe('mixed')
  })

  it('of votes is the chance against a usual, a good and one of the best models', () => {
    const at = (difficulty: Difficulty) =>
      createScorer(
        makeRequirement({ weights: { writing: 1 }, difficulty }),
        engine,
      )(engine.listings.get('a/m6')!).score
    expect(at('routine')).toBeGreaterThan(45)
    expect(at('routine')).toBeLessThan(55)
    expect(at('routine')).toBeGreaterThan(at('demanding'))
    expect(at('demanding')).toBeGreaterThan(at('frontier'))
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
