import { describe, expect, it } from 'vitest'
import { later } from './catalogue.ts'

/** What holds after a later message. */
const limitsAfter = (text: string, before: string) => later(text, before).requirement?.limits

it('"forget the budget" leaves what it does not name', () => {
  const before = 'riddles, open weights, at most $50 a month'
  expect(limitsAfter('Forget the budget', before)).toEqual({ openWeights: true })
})

it('"only German now" leaves no other language', () => {
  expect(limitsAfter('only German now', 'letters in German and French')).toEqual({
    languages: ['de'],
  })
})

describe('a machine', () => {
  it.each([
    ['box = 8x H100, 640 GB', 640],
    ['One H200, 141 GB.', 141],
    ['we have two 4090s', 48],
  ])('"%s" is told after "self-hosted"', (text, memory) => {
    expect(limitsAfter(text, 'minutes of meetings, self-hosted')?.maxMemoryGb).toBe(memory)
  })
})
