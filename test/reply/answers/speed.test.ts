import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/leaderboard/standings.ts'
import type { Asked } from '../../../src/reply/answers/asked.ts'
import { speedLines } from '../../../src/reply/answers/speed.ts'
import { wordsFor } from '../../../src/reply/words/index.ts'
import { generalUse } from '../../../src/requirements/general-use.ts'
import { dataset, model, offer } from '../../leaderboard/builders.ts'

const one = model('lab/one', { name: 'One' })
const taskTimes = [
  { board: 'calls', model: one.id, secondsPerTask: 4.38, setting: 'fc', date: '2025-12-11' },
  { board: 'code', model: one.id, secondsPerTask: 194, date: '2025-08-23' },
]
const measured = offer(one.id, 1, {
  provider: 'groq',
  speed: {
    firstTokenSeconds: 0.386,
    outputTokensPerSecond: 191,
    percentile: 'p50',
    date: '2026-10-10',
    source: 'measurements',
  },
})

function told(more: Parameters<typeof dataset>[0], hosts: string[] = []) {
  const engine = createEngine(dataset({ models: [one], ...more }))
  const asked = { engine, hosts, words: wordsFor('en'), requirement: generalUse }
  return speedLines(asked as unknown as Asked, one).join(' ')
}

describe('how fast a model is', () => {
  test('is what its hosts were measured at, with percentile and day', () => {
    expect(told({ offers: [measured], taskTimes })).toBe(
      'One: Groq 191 tokens a second, first token after 0.39 s (p50, 10 Oct 2026).',
    )
  })

  test('else what tasks of boards took, said to be that', () => {
    expect(told({ taskTimes })).toBe(
      'No host of One is measured here. It took 4.38 s for a task of calls (fc, 11 Dec 2025) and 194 s for a task of code (23 Aug 2025).',
    )
  })

  test('and unknown at a host that nobody measured', () => {
    expect(told({ offers: [measured], taskTimes }, ['together'])).toMatch('is not in the data')
  })
})
