import { describe, expect, test } from 'vitest'
import { euroEval, parseEuroEval } from '../../../src/leaderboard/boards/euroeval.ts'
import { downloadOf } from '../builders.ts'

const groups = `<span style='opacity: 0.6;'>Task Type</span>,,,"<a id=1 href='https://x'>Reading</a>"`
const columns = `Model,Type,Rank,"<a href=""https://euroeval.com/x"">European Values</a>",squad`
const notes = { annotate: { notes: 'Last updated: 2026-04-17 17:12:08 CET' } }
const row = (model: string, type = '🤔', rank = '1.56@@1.56') =>
  `"<a href='https://hf.co/x'>${model}</a>",${type},${rank},?,57.45 ± 2.72 / 70.00 ± 1.97@@57.45`
const table = (language: string, ...rows: string[]) => ({
  language,
  csv: [groups, columns, ...rows].join('\n'),
  notes,
})
const parse = (...rows: string[]) => parseEuroEval([table('german', ...rows)])

test('reads the mean rank of a language, where 1 is best', () => {
  const { figures, benchmarks, asOf } = parse(row('Qwen/Qwen9-32B', '📝', '1.77@@1.77'))
  expect(figures).toEqual([
    {
      benchmark: 'euroeval/german',
      name: 'Qwen/Qwen9-32B',
      setting: undefined,
      value: 1.77,
      date: '2026-04-17',
    },
  ])
  expect(benchmarks).toMatchObject([
    {
      id: 'euroeval/german',
      name: 'EuroEval German',
      unit: 'points',
      higherIsBetter: false,
      capabilities: ['multilingual'],
      language: 'de',
    },
  ])
  expect(asOf).toBe('2026-04-17')
})

describe('how a model ran is not part of its name', () => {
  test.each([
    ['gemini/gemini-9-pro (zero-shot, val)', 'gemini/gemini-9-pro', 'zero-shot'],
    ['openai/gpt-9#high (zero-shot, val)', 'openai/gpt-9', 'high, zero-shot'],
    ['Qwen/Qwen9-32B#no-thinking', 'Qwen/Qwen9-32B', 'no-thinking'],
    ['claude-opus-9-20260101 (val)', 'claude-opus-9-20260101', undefined],
  ])('%s', (published, name, setting) => {
    expect(parse(row(published)).figures[0]).toMatchObject({ name, setting })
  })
})

test('models tested on the validation questions are compared among themselves', () => {
  const { figures, benchmarks } = parse(row('gpt-9 (zero-shot, val)'), row('Qwen/Qwen9-32B'))
  expect(figures.map(({ benchmark }) => benchmark)).toEqual([
    'euroeval/german-validation',
    'euroeval/german',
  ])
  expect(new Set(benchmarks.map(({ group }) => group))).toEqual(new Set(['euroeval/german']))
})

test('English tells about general ability', () => {
  const { benchmarks } = parseEuroEval([table('english', row('gpt-9'))])
  expect(benchmarks).toMatchObject([{ capabilities: ['general'], language: 'en' }])
})

test('base models and encoders are passed over: nobody chats with them', () => {
  const { figures, rejected } = parse(row('Qwen/Qwen9-32B', '🧠'), row('google/bert', '🔍'))
  expect(figures).toEqual([])
  expect(rejected).toEqual([])
})

test('a model that lacks a task has no rank, not rank 100', () => {
  const { figures, rejected } = parse(row('gpt-9', '🤔', '-@@100'), row('gpt-8'))
  expect(figures.map(({ name }) => name)).toEqual(['gpt-8'])
  expect(rejected).toEqual([
    { reason: 'no rank: a task is missing', count: 1, example: 'german gpt-9' },
  ])
})

test('others’ fine-tunes and copies do not pass for a lab’s model', () => {
  const { figures, rejected } = parse(
    row('someone/gemma-3-27b-it', '📝'),
    row('ollama_chat/phi4:14b-q4_K_M', '📝'),
    row('google/gemma-3-27b-it', '📝'),
  )
  expect(figures.map(({ name }) => name)).toEqual(['google/gemma-3-27b-it'])
  expect(rejected).toMatchObject([{ count: 2, example: 'german someone/gemma-3-27b-it' }])
})

test.each([
  ['an empty rank', row('bad', '🤔', '')],
  ['a rank below 1', row('bad', '🤔', '0@@0')],
  ['a rank in words', row('bad', '🤔', 'first@@1')],
  ['no model', `,🤔,1.5@@1.5,?,1`],
  ['a cut line', `"<a href='x'>bad</a>",🤔`],
])('%s: the row is counted, the others survive', (_name, broken) => {
  const { figures, rejected } = parse(broken, row('gpt-9'))
  expect(figures.map(({ name }) => name)).toEqual(['gpt-9'])
  expect(rejected).toMatchObject([{ count: 1 }])
})

test('a language whose table lost its columns or its date leaves the others alone', () => {
  const renamed = table('french', row('gpt-9'))
  renamed.csv = renamed.csv.replace('Rank', 'Mean rank')
  const undated = { ...table('dutch', row('gpt-9')), notes: {} }
  const { benchmarks, rejected } = parseEuroEval([renamed, undated, table('german', row('gpt-9'))])
  expect(benchmarks.map(({ id }) => id)).toEqual(['euroeval/german'])
  expect(rejected).toMatchObject([
    { reason: expect.stringMatching(/^Rank: /), example: 'french' },
    { reason: 'table without a date', example: 'dutch' },
  ])
})

test('asks for every single language, and goes on when one is gone', async () => {
  const asked: string[] = []
  const { csv } = table('any', row('gpt-9'))
  const { json } = downloadOf({})
  const download = {
    bytes: async () => new Uint8Array(),
    text: async (url: string) => {
      asked.push(url)
      if (url.endsWith('/faroese_all.csv')) throw new Error('answered 404')
      return csv
    },
    json: async (url: string) => (url.endsWith('.json') ? notes : json(url)),
  }
  const { benchmarks, rejected } = await euroEval.read(download)
  expect(asked).toContain(
    'https://raw.githubusercontent.com/EuroEval/leaderboards/main/leaderboards/portuguese_all.csv',
  )
  expect(asked).toHaveLength(30)
  expect(benchmarks).toHaveLength(29)
  expect(rejected).toMatchObject([{ reason: 'a part could not be read', count: 1 }])
})
