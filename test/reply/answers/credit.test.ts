import { expect, test } from 'vitest'
import { createEngine } from '../../../src/leaderboard/standings.ts'
import { creditOf } from '../../../src/reply/answers/asked.ts'
import { en } from '../../../src/reply/words/en.ts'
import { dataset, model, offer } from '../../leaderboard/builders.ts'

const one = model('lab/one', { contextTokens: 32_000, credits: { contextTokens: 'board' } })
const { sources } = dataset({
  sources: [
    {
      id: 'board',
      name: 'A Board',
      url: 'https://example.com',
      licence: 'MIT',
      attribution: 'A Board',
      asOf: '2026-03-10',
      rows: 1,
    },
  ],
})
const engine = createEngine(dataset({ models: [one], sources, offers: [offer(one.id, 1)] }))

test('a fact names its source and the day of its data', () => {
  expect(creditOf({ engine, words: en }, one, 'contextTokens')).toBe('A Board, 10 Mar 2026')
})

test('what no source states is as old as the prices', () => {
  expect(creditOf({ engine, words: en }, one, 'license')).toBe('1 May 2026')
})
