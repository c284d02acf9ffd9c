import { expect, test } from 'vitest'
import { liveBench, parseLiveBench } from '../../../src/leaderboard/boards/livebench.ts'
import { downloadOf } from '../builders.ts'

const categories = { Coding: ['code_generation', 'code_completion'], IF: ['summarize'] }
const table = `model,code_generation,code_completion,summarize
gpt-9-high,80.0,70.5,60.25
claude-opus-9-thinking-64k-high-effort,90,85.111,70
`
const release = (id: string, more: Partial<{ table: string; categories: unknown }> = {}) => ({
  id,
  table,
  categories,
  ...more,
})

test('a category is the mean of its subtasks, as on the board', () => {
  const { figures } = parseLiveBench([release('2026_06_25')])
  expect(figures).toEqual([
    figureOf('coding', 'gpt-9-high', 75.25),
    figureOf('if', 'gpt-9-high', 60.25),
    figureOf('coding', 'claude-opus-9-thinking-64k-high-effort', 87.56),
    figureOf('if', 'claude-opus-9-thinking-64k-high-effort', 70),
  ])
})

const figureOf = (category: string, name: string, value: number) => ({
  benchmark: `livebench/2026-06-25/${category}`,
  name,
  value,
  date: '2026-06-25',
})

test('each release has its own questions: other benchmarks, but one group', () => {
  const { benchmarks, asOf } = parseLiveBench([release('2026_06_25'), release('2026_01_08')])
  expect(benchmarks.map(({ id, group, asOf: day }) => [id, group, day])).toEqual([
    ['livebench/2026-06-25/coding', 'livebench/coding', '2026-06-25'],
    ['livebench/2026-06-25/if', 'livebench/if', '2026-06-25'],
    ['livebench/2026-01-08/coding', 'livebench/coding', '2026-01-08'],
    ['livebench/2026-01-08/if', 'livebench/if', '2026-01-08'],
  ])
  expect(benchmarks[1]?.capabilities).toContain('instruction-following')
  expect(asOf).toBe('2026-06-25')
})

test.each([
  ['an empty cell', 'broken,,70,60'],
  ['-1', 'broken,-1,70,60'],
  ['more than 100', 'broken,101,70,60'],
  ['text', 'broken,n/a,70,60'],
])('with %s the category is missing, never the mean of the rest', (_name, line) => {
  const { figures, rejected } = parseLiveBench([
    release('2026_06_25', { table: `${table}${line}\n` }),
  ])
  expect(figures.filter(({ name }) => name === 'broken')).toEqual([figureOf('if', 'broken', 60)])
  expect(rejected).toEqual([
    {
      reason: 'a subtask is missing or not 0-100',
      count: 1,
      example: '2026-06-25 broken Coding',
    },
  ])
})

test('a column that vanished takes its category along and leaves the others', () => {
  const withoutSummaries = table.replace('summarize', 'summarise')
  const { figures, rejected } = parseLiveBench([release('2026_06_25', { table: withoutSummaries })])
  expect(figures.map(({ benchmark }) => benchmark)).toEqual([
    'livebench/2026-06-25/coding',
    'livebench/2026-06-25/coding',
  ])
  expect(rejected).toMatchObject([{ count: 2 }])
})

test('a new category is reported until somebody says what it tells', () => {
  const { figures, benchmarks, rejected } = parseLiveBench([
    release('2026_06_25', { categories: { Juggling: ['summarize'] } }),
  ])
  expect(figures).toEqual([])
  expect(benchmarks).toEqual([])
  expect(rejected).toEqual([{ reason: 'unknown category', count: 1, example: 'Juggling' }])
})

test('a row without a model is counted and a short row does not stop the table', () => {
  const { figures, rejected } = parseLiveBench([
    release('2026_06_25', { table: `${table},1,2,3\nshort,50\n` }),
  ])
  expect(figures).toHaveLength(4)
  expect(rejected.map(({ count }) => count)).toEqual([1, 2])
})

test('reads the three newest releases that the repository lists', async () => {
  const raw = 'https://raw.githubusercontent.com/LiveBench/new-livebench/main/public'
  const ids = ['2026_06_25', '2025_11_25', '2026_01_08', '2025_05_30']
  const names = [...ids.flatMap((id) => [`table_${id}.csv`, `categories_${id}.json`]), 'index.html']
  const bodies: Record<string, string> = {
    'https://api.github.com/repos/LiveBench/new-livebench/contents/public': JSON.stringify(
      names.map((name) => ({ name, type: 'file' })),
    ),
  }
  for (const id of ['2026_06_25', '2026_01_08', '2025_11_25']) {
    bodies[`${raw}/table_${id}.csv`] = table
    bodies[`${raw}/categories_${id}.json`] = JSON.stringify(categories)
  }
  const { figures, asOf } = await liveBench.read(downloadOf(bodies))
  expect(asOf).toBe('2026-06-25')
  expect(new Set(figures.map(({ date }) => date))).toEqual(
    new Set(['2026-06-25', '2026-01-08', '2025-11-25']),
  )
})

test('where a release publishes its costs, tokens a question are read too', () => {
  const costs = `model,summarize,avg_output_tokens
gpt-9-high,0.1,11355
broken,0.1,n/a
`
  const { answerLengths, rejected } = parseLiveBench([{ ...release('2026_06_25'), costs }])
  expect(answerLengths).toEqual([{ name: 'gpt-9-high', outputTokens: 11355, date: '2026-06-25' }])
  expect(rejected).toMatchObject([{ count: 1, example: 'costs of 2026-06-25' }])
  expect(parseLiveBench([release('2026_06_25')]).answerLengths).toEqual([])
})
