import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitScores } from '../../../src/leaderboard/fit/fit.ts'
import { benchmark, dataset, model, offer, score, seededRandom } from '../builders.ts'
import { lowRankWorld, rankCorrelation } from './worlds.ts'

describe('in a world where one ability decides every score', () => {
  test.each([1, 2, 3])('the order of the models is recovered (world %i)', (seed) => {
    const { data, ability } = lowRankWorld({ seed })
    const fit = fitScores(data)
    const fitted = [...ability.keys()].map((id) => fit.ability[id]?.value ?? 0)
    expect(rankCorrelation([...ability.values()], fitted)).toBeGreaterThan(0.93)
  })

  test('0 is the average measured model and 1 a standard deviation', () => {
    const { ability } = fitScores(lowRankWorld().data)
    const values = Object.values(ability).map(({ value }) => value)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    expect(mean).toBeCloseTo(0, 2)
    expect(variance).toBeCloseTo(1, 1)
  })

  test('hidden scores do not turn the order around', () => {
    const full = lowRankWorld({ published: 1, seed: 4 })
    const scarce = lowRankWorld({ published: 0.25, seed: 4 })
    const values = (world: typeof full) => {
      const fit = fitScores(world.data)
      return [...world.ability.keys()].map((id) => fit.ability[id]?.value ?? 0)
    }
    expect(rankCorrelation([...full.ability.values()], values(full))).toBeGreaterThan(0.97)
    expect(rankCorrelation([...scarce.ability.values()], values(scarce))).toBeGreaterThan(0.75)
  })
})

describe('the same data, the same fit', () => {
  const { data } = lowRankWorld()

  test('run twice', () => {
    expect(fitScores(data)).toEqual(fitScores(data))
  })

  test('in any order of models, benchmarks and scores', () => {
    const random = seededRandom(99)
    const shuffled = <T>(list: T[]) =>
      list
        .map((value) => ({ value, key: random() }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ value }) => value)
    const other = {
      ...data,
      models: shuffled(data.models),
      benchmarks: shuffled(data.benchmarks),
      scores: shuffled(data.scores),
    }
    expect(fitScores(other)).toEqual(fitScores(data))
  })

  test('and the data is left as it was', () => {
    const before = structuredClone(data)
    fitScores(data)
    expect(data).toEqual(before)
  })
})

test('a better score never lowers the model', () => {
  const { data } = lowRankWorld({ models: 20, benchmarks: 8 })
  const before = fitScores(data)
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: data.scores.length - 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (index, share) => {
        const raised = data.scores.map((each, i) =>
          i === index ? { ...each, value: each.value + share * (100 - each.value) } : each,
        )
        const id = data.scores[index]?.model ?? ''
        const after = fitScores({ ...data, scores: raised })
        // Rounding to three decimals may take one of them away.
        expect(after.ability[id]?.value).toBeGreaterThanOrEqual(
          (before.ability[id]?.value ?? 0) - 0.0011,
        )
      },
    ),
    { numRuns: 40, seed: 5 },
  )
})

test('a lower error rate is a better score', () => {
  const { data } = lowRankWorld({ about: () => ({ higherIsBetter: false }) })
  const mirrored = fitScores(data)
  const plain = fitScores(lowRankWorld().data)
  const ids = data.models.map(({ id }) => id)
  const of = (fit: typeof plain) => ids.map((id) => fit.ability[id]?.value ?? 0)
  expect(rankCorrelation(of(mirrored), of(plain))).toBeLessThan(-0.9)
})

describe('how sure it is', () => {
  test('a model with few scores has a wider margin', () => {
    const { data } = lowRankWorld({ published: 1 })
    const kept = new Map([
      ['lab/m1', 1],
      ['lab/m2', 4],
    ])
    const scarce = data.scores.filter(({ model: id }) => {
      const left = kept.get(id)
      if (left === undefined) return true
      kept.set(id, left - 1)
      return left > 0
    })
    const { ability } = fitScores({ ...data, scores: scarce })
    const margin = (id: string) => ability[id]?.margin ?? 0
    expect(margin('lab/m1')).toBeGreaterThan(margin('lab/m2'))
    expect(margin('lab/m2')).toBeGreaterThan(margin('lab/m3'))
  })

  test('a model without scores is as unsure as can be, and says it has no evidence', () => {
    const { data } = lowRankWorld()
    const { ability } = fitScores({ ...data, models: [...data.models, model('lab/new')] })
    const widest = Math.max(...Object.values(ability).map(({ margin }) => margin))
    expect(ability['lab/new']).toMatchObject({ evidence: 0, margin: widest })
  })

  test('many columns of one board are not as many opinions', () => {
    const oneBoard = lowRankWorld({ about: () => ({ board: 'same' }) })
    const manyBoards = lowRankWorld({ about: (i) => ({ board: `board${i}` }) })
    const margin = (world: typeof oneBoard) => fitScores(world.data).ability['lab/m3']?.margin ?? 0
    expect(margin(oneBoard)).toBeGreaterThan(margin(manyBoards))
  })
})

describe('capabilities', () => {
  const coding = lowRankWorld({
    published: 1,
    noise: 0.05,
    about: (i) => ({ capabilities: i % 3 === 0 ? ['coding'] : ['general'] }),
  }).data
  // One model is much better at coding than its general ability says.
  const boosted = {
    ...coding,
    scores: coding.scores.map((each) =>
      each.model === 'lab/m5' && Number(each.benchmark.split('/b')[1]) % 3 === 0
        ? { ...each, value: each.value + 0.7 * (100 - each.value) }
        : each,
    ),
  }

  test('what a model does better than its ability says shows there', () => {
    const { ability, estimates } = fitScores(boosted)
    const own = ability['lab/m5']?.value ?? 0
    expect(estimates['coding']?.['lab/m5']?.value).toBeGreaterThan(own + 0.05)
    expect(estimates['general']?.['lab/m5']?.value).toBeLessThan(own)
  })

  test('only measured models are estimated', () => {
    const { estimates } = fitScores({
      ...boosted,
      scores: boosted.scores.filter(
        ({ model: id, benchmark: on }) => id !== 'lab/m5' || Number(on.split('/b')[1]) % 3,
      ),
    })
    expect(estimates['coding']?.['lab/m5']).toBeUndefined()
    expect(estimates['coding']?.['lab/m6']).toBeDefined()
    expect(estimates['writing']).toBeUndefined()
  })

  test('a benchmark in one language tells about that language', () => {
    const { data } = lowRankWorld({
      about: (i) => (i < 3 ? { capabilities: ['multilingual'], language: 'de' } : {}),
    })
    const keys = Object.keys(fitScores(data).estimates)
    expect(keys.toSorted()).toEqual(['general', 'multilingual', 'multilingual/de'])
  })
})

test('without a single score every model is still ranked by what labs charge and when they released', () => {
  const data = lowRankWorld().data
  const empty = fitScores({ ...data, scores: [], offers: [offer('lab/m1', 3)] })
  expect(Object.keys(empty.ability)).toHaveLength(data.models.length)
  expect(Object.values(empty.ability).every(({ value }) => Number.isFinite(value))).toBe(true)
  expect(empty.estimates).toEqual({})
})

test('a new model starts near its predecessor, not at the average', () => {
  const { data, ability } = lowRankWorld({ models: 60, published: 1 })
  const [best] = [...ability].toSorted((a, b) => b[1] - a[1])[0] ?? ['']
  const models = data.models.map((each) => (each.id === best ? { ...each, family: 'star' } : each))
  const successor = model('lab/next', { family: 'star', released: '2026-02-01' })
  const fit = fitScores({ ...data, models: [...models, successor] })
  expect(fit.ability['lab/next']?.value).toBeGreaterThan(0.5)
})

test('benchmarks and scores of models that nobody lists do no harm', () => {
  const { data } = lowRankWorld()
  const fit = fitScores({
    ...data,
    benchmarks: [...data.benchmarks, benchmark('empty/one')],
    scores: [...data.scores, score('lab/m1', 'nowhere/at-all', 50)],
  })
  expect(fit).toEqual(fitScores(data))
})

test('models that nobody sells hardly draw the lines by which the others are judged', () => {
  const sold = Array.from({ length: 12 }, (_, i) => model(`lab/sold-${i}`))
  const old = Array.from({ length: 60 }, (_, i) => model(`lab/old-${i}`))
  const ids = ['one/x', 'two/x', 'three/x']
  // Among what is sold the third board says the same as the others; among the old ones it says the opposite.
  const scores = [
    ...sold.flatMap(({ id }, i) => ids.map((on) => score(id, on, 40 + 4 * i))),
    ...old.flatMap(({ id }, i) =>
      ids.map((on) => score(id, on, on === 'three/x' ? 40 - i / 2 : 10 + i / 2)),
    ),
  ]
  const probe = model('lab/probe')
  /** Where a model stands between the sold ones that only the third board measures, at the height of the fourth. */
  const placeWith = (offered: { id: string }[]) => {
    const { ability } = fitScores(
      dataset({
        models: [...sold, ...old, probe],
        benchmarks: ids.map((id) => benchmark(id)),
        scores: [...scores, score(probe.id, 'three/x', 40 + 4 * 3)],
        offers: [...offered, probe].map(({ id }) => offer(id, 1)),
      }),
    )
    const value = (id: string) => ability[id]?.value ?? 0
    return Math.abs(value(probe.id) - value('lab/sold-3'))
  }
  expect(placeWith(sold)).toBeLessThan(placeWith([...sold, ...old]))
})
