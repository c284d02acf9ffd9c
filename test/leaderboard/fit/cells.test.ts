import { describe, expect, test } from 'vitest'
import { toCells } from '../../../src/leaderboard/fit/cells.ts'
import { benchmark, score } from '../builders.ts'

const ids = Array.from({ length: 9 }, (_, i) => `lab/m${i}`)
const asOf = '2026-05-01'
/** Nine models from 10 to 90. */
const ladder = (on: string) => ids.map((id, i) => score(id, on, 10 + i * 10))
const cellsOf = (more: Partial<ReturnType<typeof benchmark>>, scores = ladder('board/b')) =>
  toCells([benchmark('board/b', more)], scores, asOf).byBenchmark.get('board/b')
const zOf = (cells: ReturnType<typeof cellsOf>) => cells?.map(({ z }) => z) ?? []

test('scores are standardised within their benchmark', () => {
  const z = zOf(cellsOf({}))
  expect(z.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0)
  expect(z.reduce((sum, value) => sum + value ** 2, 0) / z.length).toBeCloseTo(1)
  expect(z).toEqual(z.toSorted((a, b) => a - b))
})

test('near the ceiling a percent point counts more, up to 99.5', () => {
  const values = [50, 51, 98, 99, 99.6, 100, 20, 30, 40]
  const z = zOf(
    cellsOf(
      {},
      ids.map((id, i) => score(id, 'board/b', values[i] ?? 0)),
    ),
  )
  const at = (value: number) => z[values.indexOf(value)] ?? 0
  expect(at(99) - at(98)).toBeGreaterThan(5 * (at(51) - at(50)))
  expect(at(100)).toBe(at(99.6))
})

test('ratings stay on their scale', () => {
  const z = zOf(cellsOf({ unit: 'rating' }))
  expect((z[8] ?? 0) - (z[7] ?? 0)).toBeCloseTo((z[1] ?? 0) - (z[0] ?? 0))
})

test('where lower is better the sign turns', () => {
  const z = zOf(cellsOf({ higherIsBetter: false }))
  expect(z).toEqual(z.toSorted((a, b) => b - a))
})

describe('benchmarks that cannot place a model are left out', () => {
  test('with fewer than eight models', () => {
    expect(cellsOf({}, ladder('board/b').slice(0, 7))).toBeUndefined()
    expect(cellsOf({}, ladder('board/b').slice(0, 8))).toHaveLength(8)
  })

  test('where all are equal', () => {
    expect(
      cellsOf(
        {},
        ids.map((id) => score(id, 'board/b', 50)),
      ),
    ).toBeUndefined()
  })
})

describe('weights', () => {
  const weight = (more: Partial<ReturnType<typeof benchmark>>) => cellsOf(more)?.[0]?.weight

  test('independent runs count most, vendors’ own least', () => {
    expect(weight({})).toBe(1)
    expect(weight({ evaluator: 'submission' })).toBe(0.7)
    expect(weight({ evaluator: 'vendor' })).toBe(0.5)
  })

  test('half after three years, never below a third', () => {
    expect(weight({ asOf: '2023-05-01' })).toBeCloseTo(0.5, 2)
    expect(weight({ asOf: '2015-01-01' })).toBe(0.35)
  })

  test('like benchmarks count once together', () => {
    const tables = [
      benchmark('a/1', { group: 'same' }),
      benchmark('b/2', { group: 'same' }),
      benchmark('c/3'),
    ]
    const { byModel } = toCells(
      tables,
      tables.flatMap(({ id }) => ladder(id)),
      asOf,
    )
    expect(byModel.get('lab/m0')?.map(({ weight: share }) => share)).toEqual([0.5, 0.5, 1])
  })
})

test('of several settings the best one counts', () => {
  const scores = [...ladder('board/b'), score('lab/m0', 'board/b', 95)]
  const cells = cellsOf({}, scores)
  expect(cells).toHaveLength(9)
  expect(cells?.find(({ model }) => model === 'lab/m0')?.z).toBeGreaterThan(1)
})
