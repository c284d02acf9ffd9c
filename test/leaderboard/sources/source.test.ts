import { expect, test } from 'vitest'
import { z } from 'zod'
import { collectRejections, newest, parseRow } from '../../../src/leaderboard/sources/source.ts'

test('rows that were left out are counted by reason, each with its first example', () => {
  const rejections = collectRejections()
  rejections.add('no value', 'row 1')
  rejections.add('no value', 'row 2')
  rejections.add('no name', 'x'.repeat(500))
  expect(rejections.list()).toEqual([
    { reason: 'no value', count: 2, example: 'row 1' },
    { reason: 'no name', count: 1, example: 'x'.repeat(120) },
  ])
})

test('a row that does not fit is counted under its first problem', () => {
  const rejections = collectRejections()
  const schema = z.object({ price: z.object({ input: z.number() }) })
  expect(parseRow(schema, { price: { input: 1 } }, 'good', rejections)).toEqual({
    price: { input: 1 },
  })
  expect(parseRow(schema, { price: { input: '1' } }, 'bad', rejections)).toBeUndefined()
  expect(parseRow(schema, null, 'empty', rejections)).toBeUndefined()
  expect(rejections.list()).toMatchObject([
    { reason: expect.stringMatching(/^price\.input: /), count: 1, example: 'bad' },
    { reason: expect.stringMatching(/^row: /), count: 1, example: 'empty' },
  ])
})

test('the newest of no dates is no date', () => {
  expect(newest(['2026-01-31', '2026-02-01', '2025-12-31'])).toBe('2026-02-01')
  expect(newest([])).toBe('')
})
