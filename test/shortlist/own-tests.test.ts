import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withOwnTests } from '../../src/leaderboard/standings.ts'
import type { OwnTest } from '../../src/leaderboard/own-test.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { alikePoints, rank } from '../../src/shortlist/rank.ts'
import { testsOf } from '../../src/trial/evidence.ts'
import type { Vote } from '../../src/trial/record.ts'
import type { Run } from '../../src/trial/record.ts'
import { makeEngine, makeRequirement } from '../fixtures/world.ts'

const engine = makeEngine(
  ['a/one', 'b/two', 'c/three'].map((id, i) => ({
    id,
    ability: 1 - 0.1 * i,
    measured: { coding: 1 - 0.1 * i },
    price: [1, 4],
  })),
)
const requirement = makeRequirement()
const trial = {
  id: 't1',
  kind: 'coding',
  contenders: ['a/one', 'b/two'].map((model) => ({ model, name: model, served: model })),
}

/** So many examples, of which each model passed so many. */
function scored(n: number, passed: Record<string, number>): OwnTest[] {
  const runs = Object.entries(passed).flatMap(([model, right]) =>
    Array.from({ length: n }, (_, example): Run => ({
      example,
      model,
      answer: { text: 'x', seconds: 1, isSent: true },
      score: example < right ? 1 : 0,
    })),
  )
  return everyone(testsOf(trial, runs, [], '2026-09-01'))
}
const everyone = (tests: ReturnType<typeof testsOf>, isEverywhere = false) =>
  tests.map((test) => ({ ...test, isEverywhere }))
const scores = (tests: OwnTest[], changes = {}) =>
  new Map(
    rank(withOwnTests(engine, tests), makeRequirement(changes)).ranking.map((one) => [
      one.model.id,
      one,
    ]),
  )
const before = scores([])
const shift = (tests: OwnTest[], model: string) => {
  const after = scores(tests)
  return after.get(model)!.score - before.get(model)!.score
}

describe("a team's own test in the ranking", () => {
  it('thirty examples put the clear winner first, three hardly move anything', () => {
    expect(recommend(engine, requirement).picks[0]?.model.id).toBe('a/one')
    const [thirty, three] = [30, 3].map((n) => scored(n, { 'a/one': n / 3, 'b/two': n }))
    const first = (tests: OwnTest[]) =>
      recommend(withOwnTests(engine, tests), requirement).picks[0]?.model.id
    expect([first(thirty!), first(three!)]).toEqual(['b/two', 'a/one'])
    expect(shift(thirty!, 'b/two')).toBeGreaterThan(alikePoints)
    expect(shift(three!, 'b/two')).toBeLessThan(shift(thirty!, 'b/two') / 3)
  })

  it('is the likeliest success, with the fit before and the passes after, the level of the test left out', () => {
    const passed = { 'a/one': 12, 'b/two': 27 }
    const after = scores(scored(30, passed))
    const logit = (points: number) => Math.log(points / (100 - points))
    const found = Object.entries(passed).map(([model, right]) => {
      const { score, low, high } = before.get(model)!
      const m = logit(after.get(model)!.score)
      const pull = (m - logit(score)) / ((logit(high) - logit(low)) / 3.29) ** 2
      // At the likeliest m the fit pulls as much as the passes that the test has more, or less, than m lets expect.
      const level = logit((100 * (right + 0.5 - pull)) / 31) - m
      return { pull, level }
    })
    expect(found[0]!.pull + found[1]!.pull).toBeCloseTo(0, 0)
    expect(found[0]!.level).toBeCloseTo(found[1]!.level, 1)
  })

  it('the more one passes and the other fails, the more it moves', () => {
    const moves = [15, 18, 21, 24, 27, 30].map((right) =>
      shift(scored(30, { 'a/one': 30 - right, 'b/two': right }), 'b/two'),
    )
    expect(moves).toEqual(moves.toSorted((a, b) => a - b))
    expect(new Set(moves).size).toBe(moves.length)
  })

  it('easy or hard examples say nothing of models that did not take them', () => {
    for (const right of [0, 15, 30]) {
      const after = scores(scored(30, { 'a/one': right, 'b/two': right }))
      const gap = (all: typeof before) => all.get('a/one')!.score + all.get('b/two')!.score
      expect(gap(after)).toBeCloseTo(gap(before), 0)
      expect(after.get('c/three')).toEqual(before.get('c/three'))
    }
  })

  it('more examples with the same shares move more, and narrow the interval', () => {
    const moves = [3, 9, 30, 90].map((n) =>
      shift(scored(n, { 'a/one': n / 3, 'b/two': n }), 'b/two'),
    )
    expect(moves).toEqual(moves.toSorted((a, b) => a - b))
    const width = ({ low, high }: { low: number; high: number }) => high - low
    const after = scores(scored(90, { 'a/one': 30, 'b/two': 60 }))
    expect(width(after.get('a/one')!)).toBeLessThan(width(before.get('a/one')!))
  })

  it('scores stay within bounds and intervals around them, whatever was passed', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 30 })
          .chain((n) => fc.tuple(fc.constant(n), fc.nat(n), fc.nat(n))),
        ([n, one, two]) => {
          for (const { score, low, high } of scores(
            scored(n, { 'a/one': one, 'b/two': two }),
          ).values()) {
            expect(low).toBeLessThanOrEqual(score)
            expect(high).toBeGreaterThanOrEqual(score)
            expect(low).toBeGreaterThanOrEqual(0)
            expect(high).toBeLessThanOrEqual(100)
          }
        },
      ),
    )
  })

  it('counts on work that it was about; beyond its thread where that is what matters most', () => {
    const tests = scored(30, { 'a/one': 12, 'b/two': 27 })
    const moved = (own: OwnTest[], weights: object) =>
      scores(own, { weights }).get('b/two')!.score !== scores([], { weights }).get('b/two')!.score
    expect(moved(tests, { coding: 0.3, writing: 0.7 })).toBe(true)
    expect(moved(tests, { writing: 1 })).toBe(false)
    const everywhere = everyone(tests, true)
    expect(moved(everywhere, { coding: 0.7, writing: 0.3 })).toBe(true)
    expect(moved(everywhere, { coding: 0.3, writing: 0.7 })).toBe(false)
  })

  it('a model alone, or one that no list knows, changes nothing', () => {
    expect(scores(scored(30, { 'b/two': 30 }))).toEqual(before)
    const unknown = scored(30, { 'a/one': 0, 'b/two': 30 }).map((test) => ({
      ...test,
      rows: test.rows.map((row, i) => (i ? row : { ...row, model: 'x/unknown' })),
    }))
    expect(scores(unknown)).toEqual(before)
  })
})

describe('blind votes as a test', () => {
  const votes = (count: number, choice: (i: number) => Vote['choice']) =>
    Array.from({ length: count }, (_, i): Vote => ({
      example: i % 30,
      voter: `v${Math.floor(i / 30)}`,
      choice: choice(i),
    }))
  const voted = (all: Vote[]) => everyone(testsOf(trial, [], all, '2026-09-01'))

  it('move the winner up; votes for all or none of them move nothing', () => {
    const clear = voted(votes(30, (i) => ({ model: i % 6 ? 'b/two' : 'a/one' })))
    expect(clear[0]).toMatchObject({ n: 30, votes: 30 })
    expect(shift(clear, 'b/two')).toBeGreaterThan(1)
    const level = voted(votes(30, (i) => (i % 2 ? 'alike' : 'none')))
    expect(shift(level, 'b/two')).toBeCloseTo(-shift(level, 'a/one'), 0)
    expect(Math.abs(shift(level, 'b/two'))).toBeLessThan(1)
  })

  it('of one person on one prompt count as fewer than as many apart', () => {
    const model = (i: number) => ({ model: i % 6 ? 'b/two' : 'a/one' })
    const apart = voted(votes(12, model).map((vote, i) => ({ ...vote, voter: `v${i}` })))
    const together = voted(votes(12, model))
    expect(shift(together, 'b/two')).toBeLessThan(shift(apart, 'b/two'))
  })
})
