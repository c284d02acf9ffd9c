import { expect, test } from 'vitest'
import { capabilities } from '../../../src/capability.ts'
import { customBoards, parseCustomBoards } from '../../../src/leaderboard/boards/custom-boards.ts'
import { downloadOf } from '../builders.ts'

const header = 'model,benchmark,capability,value,unit,direction,date'
const good = 'openai/gpt-9,Support tickets,conversation,87.5,percent,higher,2026-09-30'
const csv = (...lines: string[]) => ({
  name: 'evals.csv',
  content: [header, ...lines].join('\n'),
})
const noFiles = async (): Promise<string> => {
  throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
}

test('a row becomes a figure on a benchmark of the board "custom"', () => {
  const { figures, benchmarks, asOf } = parseCustomBoards([csv(good)])
  expect(figures).toEqual([
    {
      benchmark: 'custom/support-tickets',
      name: 'openai/gpt-9',
      value: 87.5,
      date: '2026-09-30',
    },
  ])
  expect(benchmarks).toEqual([
    {
      id: 'custom/support-tickets',
      board: 'custom',
      name: 'Support tickets',
      unit: 'percent',
      higherIsBetter: true,
      evaluator: 'independent',
      capabilities: ['conversation'],
      group: 'custom/support-tickets',
      measures: 'your own evaluation "Support tickets"',
      weakness: 'run by the operator of this bot; nobody else can check it',
      asOf: '2026-09-30',
      url: 'https://github.com/shortlist/shortlist/blob/main/docs/custom-boards.md',
    },
  ])
  expect(asOf).toBe('2026-09-30')
})

test('JSON says the same with the same columns', () => {
  const content = JSON.stringify([
    {
      model: 'openai/gpt-9',
      benchmark: 'Support tickets',
      capability: 'conversation',
      value: 87.5,
      unit: 'percent',
      direction: 'higher',
      date: '2026-09-30',
    },
  ])
  expect(parseCustomBoards([{ name: 'evals.json', content }])).toEqual(
    parseCustomBoards([csv(good)]),
  )
})

test('columns may stand in any order and be written with capitals and blanks', () => {
  const content = `Date, Value ,Unit,Direction,Capability,Benchmark,Model
2026-09-30, 3.2, percent, lower, data-analysis, Fields wrong, openai/gpt-9`
  const { figures, benchmarks, rejected } = parseCustomBoards([{ name: 'a.csv', content }])
  expect(rejected).toEqual([])
  expect(figures[0]).toMatchObject({ benchmark: 'custom/fields-wrong', value: 3.2 })
  expect(benchmarks[0]?.higherIsBetter).toBe(false)
})

test.each([
  ['an unknown capability', { conversation: 'codding' }, `write one of ${capabilities.join(', ')}`],
  ['an unknown unit', { percent: '%' }, 'write percent, rating or points'],
  ['an unknown direction', { higher: 'up' }, 'write higher or lower'],
  ['another date', { '2026-09-30': '30.09.2026' }, 'write the day of the evaluation as'],
  ['a value with its unit', { '87.5': '87.5%' }, 'write a number'],
  ['an empty value', { '87.5': '' }, 'write a number'],
  ['a percent value above 100', { '87.5': '875' }, 'between 0 and 100'],
  ['no model', { 'openai/gpt-9': ' ' }, 'write the name of a model'],
])('a row with %s is left out and says what to write instead, and where', (_name, change, say) => {
  const [[from, to] = ['', '']] = Object.entries(change)
  const { figures, rejected } = parseCustomBoards([csv(good, good.replace(from, to))])
  expect(figures).toHaveLength(1)
  expect(rejected).toHaveLength(1)
  expect(rejected[0]?.reason).toContain(say)
  expect(rejected[0]?.example).toBe('evals.csv line 3')
})

test('a missing column leaves out every row, with what to write', () => {
  const content = 'model,benchmark,value\nopenai/gpt-9,Support tickets,80\n'
  const { figures, rejected } = parseCustomBoards([{ name: 'evals.csv', content }])
  expect(figures).toEqual([])
  expect(rejected[0]?.reason).toMatch(/^capability: write one of/)
})

test('null in JSON is no value', () => {
  const content = JSON.stringify([{ model: 'a', benchmark: 'b', capability: 'math', value: null }])
  const { rejected } = parseCustomBoards([{ name: 'evals.json', content }])
  expect(rejected[0]).toMatchObject({ example: 'evals.json entry 1' })
  expect(rejected[0]?.reason).toMatch('value: write a number')
})

test('the first row of a benchmark says how it counts; another way is refused', () => {
  const { figures, rejected } = parseCustomBoards([
    csv(good, 'openai/gpt-8,Support tickets,conversation,12,percent,lower,2026-09-30'),
  ])
  expect(figures).toHaveLength(1)
  expect(rejected).toEqual([
    {
      reason: 'capability, unit and direction must be the same in all rows of a benchmark',
      count: 1,
      example: 'evals.csv line 3',
    },
  ])
})

test('a newer figure of the same model replaces the older, in whatever order they stand', () => {
  const older = good.replace('87.5', '60').replace('2026-09-30', '2026-01-01')
  for (const lines of [
    [good, older],
    [older, good],
  ]) {
    const { figures, rejected } = parseCustomBoards([csv(...lines)])
    expect(figures.map(({ value }) => value)).toEqual([87.5])
    expect(rejected[0]?.reason).toBe('an older figure of the same model')
  }
})

test('reads local files and https addresses', async () => {
  const source = customBoards(['boards/a.csv', 'https://example.com/b.csv?key=1'], async (path) =>
    path === 'boards/a.csv' ? csv(good).content : noFiles(),
  )
  const remote = csv(good.replace('gpt-9', 'gpt-8')).content
  const { figures } = await source.read(downloadOf({ 'https://example.com/b.csv?key=1': remote }))
  expect(figures.map(({ name }) => name)).toEqual(['openai/gpt-9', 'openai/gpt-8'])
  expect(source).toMatchObject({ id: 'custom', bundle: 'live-only' })
})

test('a file that cannot be read is reported by its name alone, and the others count', async () => {
  const source = customBoards(
    [
      '/home/me/gone.csv',
      'http://example.com/plain.csv',
      'https://example.com/x/secret.csv?key=hush',
      'ok.csv',
    ],
    async (path) => (path === 'ok.csv' ? csv(good).content : noFiles()),
  )
  const { figures, rejected } = await source.read(downloadOf({}))
  expect(figures).toHaveLength(1)
  expect(rejected).toEqual([
    {
      reason: 'the file cannot be read: check the path or address',
      count: 2,
      example: 'gone.csv: ENOENT',
    },
    {
      reason: 'only https addresses and local files are read',
      count: 1,
      example: 'plain.csv',
    },
  ])
  expect(JSON.stringify(rejected)).not.toContain('hush')
})

test('when nothing is usable the failure says what to mend', async () => {
  const source = customBoards(['evals.csv'], async () => csv(good.replace('percent', '%')).content)
  await expect(source.read(downloadOf({}))).rejects.toThrow(
    'no usable row; unit: write percent, rating or points (evals.csv line 2)',
  )
})

test.each(['{"rows":[]}', '[not json'])('%s is not a list', (content) => {
  const { rejected } = parseCustomBoards([{ name: 'evals.json', content }])
  expect(rejected[0]?.reason).toBe('the file is neither a CSV table nor a JSON list of objects')
})
