import { describe, expect, test } from 'vitest'
import { bestScores } from '../../src/leaderboard/best-scores.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { benchmark, dataset, model, offer, score } from './builders.ts'

const quality = benchmark('board/quality')
const errors = benchmark('board/errors', { higherIsBetter: false })

describe('the best published figure counts', () => {
  const scores = [
    score('a/1', 'board/quality', 70, { setting: 'low' }),
    score('a/1', 'board/quality', 90, { setting: 'high' }),
    score('a/1', 'board/errors', 9, { setting: 'low' }),
    score('a/1', 'board/errors', 3, { setting: 'high' }),
  ]

  test('the highest, or the lowest where lower is better, with its setting', () => {
    const best = bestScores([quality, errors], scores)
    expect(best.get('board/quality')?.get('a/1')).toMatchObject({ value: 90, setting: 'high' })
    expect(best.get('board/errors')?.get('a/1')).toMatchObject({ value: 3, setting: 'high' })
  })

  test.each([
    [[10, 80, 90], 80],
    [[10, 20, 80, 90], 20],
    [[70], 70],
  ])('where agents make the difference, of %j the middle one', (values, expected) => {
    const agents = benchmark('board/agents', { severalRuns: 'middle' })
    const runs = values.map((value) => score('a/1', agents.id, value, { setting: `${value}` }))
    expect(bestScores([agents], runs).get(agents.id)?.get('a/1')?.value).toBe(expected)
  })

  test('of two equal figures the first', () => {
    const equal = [
      score('a/1', 'board/quality', 90, { setting: 'first' }),
      score('a/1', 'board/quality', 90, { setting: 'second' }),
    ]
    expect(bestScores([quality], equal).get('board/quality')?.get('a/1')?.setting).toBe('first')
  })
})

describe('places', () => {
  const { standings, offers } = createEngine(
    dataset({
      models: [model('a/1'), model('b/2'), model('c/3'), model('d/4')],
      offers: [offer('a/1', 1), offer('a/1', 2, { provider: 'other' })],
      benchmarks: [quality, errors],
      scores: [
        score('c/3', 'board/quality', 50),
        score('a/1', 'board/quality', 90),
        score('a/1', 'board/quality', 10),
        score('b/2', 'board/quality', 90),
        score('a/1', 'board/errors', 5),
        score('b/2', 'board/errors', 2),
      ],
    }),
  )

  test('equal figures share a place and the next one is skipped', () => {
    expect(standings.place('board/quality', 'a/1')).toMatchObject({ place: 1, of: 4 })
    expect(standings.place('board/quality', 'b/2')).toMatchObject({ place: 1, of: 4 })
    expect(standings.place('board/quality', 'c/3')).toMatchObject({ place: 3, of: 4 })
  })

  test("they are the board's own: rows of models that are not listed here count", () => {
    const unlisted = [60, 95]
    const { standings: all } = createEngine(
      dataset({
        models: [model('a/1')],
        benchmarks: [{ ...quality, unlisted }],
        scores: [score('a/1', 'board/quality', 90)],
      }),
    )
    expect(all.place('board/quality', 'a/1')).toMatchObject({ place: 2, of: 3 })
  })

  test('where lower is better the lowest leads', () => {
    expect(standings.place('board/errors', 'b/2')?.place).toBe(1)
    expect(standings.place('board/errors', 'a/1')?.place).toBe(2)
  })

  test('who was not measured has no place', () => {
    expect(standings.place('board/quality', 'd/4')).toBeUndefined()
    expect(standings.place('nowhere', 'a/1')).toBeUndefined()
  })

  test('a model knows its benchmarks and its offers', () => {
    expect(standings.benchmarksOf('a/1')).toEqual([quality, errors])
    expect(standings.benchmarksOf('d/4')).toEqual([])
    expect(offers.get('a/1')?.map(({ provider }) => provider)).toEqual(['provider', 'other'])
    expect(offers.get('d/4')).toBeUndefined()
  })
})
