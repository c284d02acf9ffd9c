import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Limits } from '../../src/requirements/requirement.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import type { Shortlist } from '../../src/shortlist/types.ts'
import { makeDataset, makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'

describe('a limit that no data can check', () => {
  it('excludes nobody and is named', () => {
    const { ranking, picks } = recommend(
      makeEngine([{ id: 'a/x' }]),
      makeRequirement({ limits: { minOutputTokensPerSecond: 100 } }),
    )
    expect(ranking).toHaveLength(1)
    expect(picks[0]?.unverified).toEqual(['minOutputTokensPerSecond'])
  })
})

const value = fc.double({ min: -2, max: 2, noNaN: true })
const world = fc
  .array(
    fc.record({
      ability: value,
      coding: fc.option(value, { nil: undefined }),
      math: fc.option(value, { nil: undefined }),
      input: fc.double({ min: 0.01, max: 50, noNaN: true }),
      open: fc.boolean(),
      context: fc.integer({ min: 2000, max: 2e6 }),
      scores: fc.array(
        fc.record({
          benchmark: fc.constantFrom('a/coding', 'b/coding', 'c/math'),
          value: fc.integer({ min: 10, max: 14 }),
          setting: fc.constantFrom('low', 'high'),
          date: fc.constantFrom('2026-01-01', '2026-08-01'),
        }),
        { maxLength: 5 },
      ),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ ability, coding, math, input, open, context, scores }, i): MadeUpModel => ({
      id: `lab${i % 4}/model-${i}`,
      ability,
      measured: {
        ...(coding === undefined ? {} : { coding }),
        ...(math === undefined ? {} : { math }),
      },
      price: [input, input * 4],
      openWeights: open,
      contextTokens: context,
      scores,
    })),
  )
const benchmarks = [
  { id: 'a/coding', capabilities: ['coding' as const] },
  { id: 'b/coding', capabilities: ['coding' as const] },
  { id: 'c/math', capabilities: ['math' as const] },
]
const limits: fc.Arbitrary<Limits> = fc.record(
  {
    openWeights: fc.boolean(),
    maxInputUsdPerMTok: fc.double({ min: 0.01, max: 50, noNaN: true }),
    minContextTokens: fc.integer({ min: 1, max: 2e6 }),
    excludeLabs: fc.constant(['lab1']),
  },
  { requiredKeys: [] },
)

describe('for any world and any limits', () => {
  it('no pick and no candidate breaks a limit', () => {
    fc.assert(
      fc.property(world, limits, (models, stated) => {
        const { ranking, picks } = recommend(
          makeEngine(models),
          makeRequirement({ limits: stated }),
        )
        for (const { model, cost } of [...ranking, ...picks]) {
          if (stated.openWeights !== undefined) expect(model.openWeights).toBe(stated.openWeights)
          if (stated.maxInputUsdPerMTok !== undefined)
            expect(cost?.offer.inputUsdPerMTok).toBeLessThanOrEqual(stated.maxInputUsdPerMTok)
          if (stated.minContextTokens !== undefined)
            expect(model.contextTokens).toBeGreaterThanOrEqual(stated.minContextTokens)
          if (stated.excludeLabs) expect(model.lab).not.toBe('lab1')
        }
      }),
    )
  })

  it('every model is either ranked or excluded, never both', () => {
    fc.assert(
      fc.property(world, limits, (models, stated) => {
        const { ranking, excluded } = recommend(
          makeEngine(models),
          makeRequirement({ limits: stated }),
        )
        const ids = [...ranking, ...excluded].map(({ model }) => model.id)
        expect(ids.toSorted()).toEqual(models.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('a further limit never brings back an excluded model', () => {
    fc.assert(
      fc.property(world, limits, (models, stated) => {
        const engine = makeEngine(models)
        const before = new Set(
          recommend(engine, makeRequirement({ limits: stated })).ranking.map(
            ({ model }) => model.id,
          ),
        )
        const after = recommend(
          engine,
          makeRequirement({ limits: { ...stated, maxOutputUsdPerMTok: 20 } }),
        ).ranking
        expect(after.every(({ model }) => before.has(model.id))).toBe(true)
      }),
    )
  })

  it('more weight on a capability never hurts the model that is better at it', () => {
    fc.assert(
      fc.property(world, fc.double({ min: 0, max: 0.5, noNaN: true }), (models, share) => {
        const engine = makeEngine(models)
        const scores = (coding: number) =>
          new Map(
            recommend(
              engine,
              makeRequirement({ weights: { coding, math: 1 - coding } }),
            ).ranking.map((one) => [one.model.id, one.score]),
          )
        const less = scores(share)
        const more = scores(share + 0.5)
        for (const { id, ability = 0, measured } of models) {
          const better = (measured?.coding ?? ability) >= (measured?.math ?? ability)
          const gain = (more.get(id) ?? 0) - (less.get(id) ?? 0)
          // Scores are rounded to a hundredth.
          if (better) expect(gain).toBeGreaterThanOrEqual(-0.02)
          else expect(gain).toBeLessThanOrEqual(0.02)
        }
      }),
    )
  })

  it('the result does not depend on the order of models, offers, benchmarks or scores', () => {
    fc.assert(
      fc.property(world, limits, (models, stated) => {
        const dataset = makeDataset(models, benchmarks)
        const shuffled = {
          ...dataset,
          models: dataset.models.toReversed(),
          offers: dataset.offers.toReversed(),
          benchmarks: dataset.benchmarks.toReversed(),
          scores: dataset.scores.toReversed(),
        }
        const requirement = makeRequirement({
          weights: { coding: 0.5, math: 0.5 },
          limits: stated,
        })
        expect(allOf(recommend(createEngine(shuffled), requirement))).toEqual(
          allOf(recommend(createEngine(dataset), requirement)),
        )
      }),
    )
  })

  it('one to three picks come from different families, the first of them the best fit', () => {
    fc.assert(
      fc.property(world, (models) => {
        const { picks } = recommend(makeEngine(models), makeRequirement())
        expect(picks.length).toBeLessThanOrEqual(3)
        expect(picks.length).toBeGreaterThanOrEqual(1)
        expect(new Set(picks.map(({ model }) => model.id)).size).toBe(picks.length)
        expect(picks[0]?.role).toBe('best fit')
      }),
    )
  })
})

/** A shortlist with what is worked out on demand. */
const allOf = ({ relaxations, flips, nearlyFits, ...worked }: Shortlist) => ({
  ...worked,
  relaxations: relaxations(),
  flips: [...flips.volume(), ...flips.difficulty()],
  nearlyFits: nearlyFits(),
})
