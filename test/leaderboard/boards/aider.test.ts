import { expect, test } from 'vitest'
import { aider, parseAider } from '../../../src/leaderboard/boards/aider.ts'
import { downloadOf } from '../builders.ts'

const run = (more = '') => `- dirname: 2025-08-23--gpt-9
  test_cases: 225
  model: gpt-9 (high)
  edit_format: diff
  pass_rate_1: 52.0
  pass_rate_2: 88.0
  reasoning_effort: high
  thinking_tokens: 0 # <-- no thinking
  command: "aider --model gpt-9 --reasoning-effort high"
  date: 2025-08-23
  total_cost: 0.0000
${more}
`

test('reads the headline: solved with a second try', () => {
  const { figures, benchmarks, asOf } = parseAider(run())
  expect(figures).toEqual([
    {
      benchmark: 'aider/polyglot',
      name: 'gpt-9 (high)',
      value: 88,
      setting: 'edit format diff',
      date: '2025-08-23',
    },
  ])
  expect(benchmarks).toMatchObject([{ id: 'aider/polyglot', asOf: '2025-08-23' }])
  expect(asOf).toBe('2025-08-23')
})

test("it counts once together with Epoch's copy", () => {
  expect(parseAider(run()).benchmarks[0]?.group).toBe('epoch/aider_polyglot')
})

test.each([
  ['no model', 'model: gpt-9 (high)', 'model:'],
  ['no rate', 'pass_rate_2: 88.0', 'pass_rate_3: 88.0'],
  ['-1', 'pass_rate_2: 88.0', 'pass_rate_2: -1'],
  ['more than 100', 'pass_rate_2: 88.0', 'pass_rate_2: 880'],
  ['a rate in words', 'pass_rate_2: 88.0', 'pass_rate_2: most'],
  ['no date', 'date: 2025-08-23', 'day: 2025-08-23'],
])('%s: the run is counted, the others survive', (_name, from, to) => {
  const { figures, rejected } = parseAider(run().replace(from, to) + run())
  expect(figures).toHaveLength(1)
  expect(rejected).toMatchObject([{ count: 1 }])
})

test.each([
  ['is no list', 'error: 404', 'expected array'],
  ['does not parse', '- model: "gpt', 'closing "quote'],
  ['is empty', '', 'expected array'],
])('a file that %s fails the source', async (_name, text, message) => {
  const url =
    'https://raw.githubusercontent.com/Aider-AI/aider/main/aider/website/_data/polyglot_leaderboard.yml'
  await expect(aider.read(downloadOf({ [url]: text }))).rejects.toThrow(message)
})

test('what a run cost becomes the cost of an exercise; 0 is no cost', () => {
  const counted = run().replace('total_cost: 0.0000', 'total_cost: 29.0829')
  expect(parseAider(counted).taskCosts).toEqual([
    { name: 'gpt-9 (high)', usdPerTask: 0.129, setting: 'edit format diff', date: '2025-08-23' },
  ])
  expect(parseAider(run()).taskCosts).toEqual([])
  expect(parseAider(counted.replace('test_cases: 225', 'tests: 225')).taskCosts).toEqual([])
  expect(parseAider(counted.replace('29.0829', 'unknown')).rejected).toEqual([])
})
