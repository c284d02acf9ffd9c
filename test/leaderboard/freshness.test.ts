import { expect, test } from 'vitest'
import { isBehind } from '../../src/leaderboard/freshness.ts'

test.each([
  ['2026-11-10', 7, false],
  ['2026-11-06', 7, false],
  ['2026-11-05', 7, true],
  ['2026-04-23', 7, true],
  ['2024-01-01', undefined, false],
])('data of %s, renewed every %s days, behind on 20 November: %s', (asOf, rhythmDays, expected) => {
  expect(isBehind({ asOf, rhythmDays }, '2026-11-20')).toBe(expected)
})
