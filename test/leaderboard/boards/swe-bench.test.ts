import { expect, test } from 'vitest'
import { parseSweBench, sweBench } from '../../../src/leaderboard/boards/swe-bench.ts'
import { downloadOf } from '../builders.ts'

const opus = {
  name: 'Claude 9 Opus medium (20251101)',
  folder: '20251124_mini-v1.16.0_claude-opus-9',
  date: '2025-11-24',
  resolved: 74.4,
  cost: 360.6,
  tags: ['Model: claude-opus-9-20251101', 'Org: Anthropic', 'System: Attempts - 1'],
  site: ['https://x'],
  trajs_docent: false,
  warning: null,
  'mini-swe-agent_version': '1.16.0',
  per_instance_details: { 'django__django-1': { resolved: true } },
}
const boards = (...results: unknown[]) => ({
  leaderboards: [
    { name: 'Verified', results: [{ ...opus, name: 'Some Agent + three models' }] },
    { name: 'bash-only', results },
  ],
})
const parse = (...results: object[]) =>
  parseSweBench(boards(...results.map((more) => ({ ...opus, ...more }))))

test('reads the one board that ranks models, by the model the tags name', () => {
  expect(parse({})).toMatchObject({
    asOf: '2025-11-24',
    figures: [
      {
        benchmark: 'swe-bench/bash-only-1',
        name: 'claude-opus-9-20251101',
        value: 74.4,
        setting: 'medium, mini-SWE-agent 1.16.0',
        date: '2025-11-24',
      },
    ],
  })
})

test('without such a tag the name goes through as published', () => {
  const { figures } = parse({ name: 'GPT-9 (high reasoning)', tags: [] })
  expect(figures[0]).toMatchObject({
    name: 'GPT-9 (high reasoning)',
    setting: 'mini-SWE-agent 1.16.0',
  })
})

test('two generations of the agent do not compare: two benchmarks, one group with the copies', () => {
  const { benchmarks } = parse(
    { 'mini-swe-agent_version': '0.0.0' },
    { 'mini-swe-agent_version': '1.17.2' },
    { 'mini-swe-agent_version': '2.0.1', date: '2026-03-01' },
  )
  expect(benchmarks.map(({ id, asOf, group }) => [id, asOf, group])).toEqual([
    ['swe-bench/bash-only-1', '2025-11-24', 'swe-bench'],
    ['swe-bench/bash-only-2', '2026-03-01', 'swe-bench'],
  ])
})

test.each([
  ['no version of the agent', { 'mini-swe-agent_version': null }],
  ['no date', { date: null }],
  ['the board warns of it', { warning: 'Not reproducible' }],
])('a row with "%s" is left out and says so', (reason, more) => {
  const { figures, rejected } = parse(more, {})
  expect(figures).toHaveLength(1)
  expect(rejected).toMatchObject([{ reason: expect.stringContaining(reason), count: 1 }])
})

test.each([
  ['no name', { name: ' ' }],
  ['-1', { resolved: -1 }],
  ['more than 100', { resolved: 372 }],
  ['text', { resolved: '74.4' }],
  ['nothing', { resolved: null }],
])('%s: the row is counted, the others survive', (_name, more) => {
  const { figures, rejected } = parse(more, {})
  expect(figures).toHaveLength(1)
  expect(rejected).toMatchObject([{ count: 1 }])
})

test('it is never bundled: its licence forbids it', () => {
  expect(sweBench.bundle).toBe('live-only')
})

test.each([
  [
    'without the board',
    JSON.stringify({ leaderboards: [{ name: 'Lite', results: [] }] }),
    'bash-only',
  ],
  ['of another shape', '[]', 'expected object'],
])('a file %s fails the source', async (_name, text, message) => {
  const url =
    'https://raw.githubusercontent.com/SWE-bench/swe-bench.github.io/master/data/leaderboards.json'
  await expect(sweBench.read(downloadOf({ [url]: text }))).rejects.toThrow(message)
})

test('what a task cost is read where it is published', () => {
  const { taskCosts, rejected } = parse(
    { instance_cost: 0.721 },
    { instance_cost: null },
    { instance_cost: 0 },
  )
  expect(taskCosts).toEqual([
    {
      name: 'claude-opus-9-20251101',
      usdPerTask: 0.721,
      setting: 'medium, mini-SWE-agent 1.16.0',
      date: '2025-11-24',
    },
  ])
  expect(rejected).toEqual([])
})
