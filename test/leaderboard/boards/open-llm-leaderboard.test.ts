import { expect, test } from 'vitest'
import {
  openLlmLeaderboard,
  parseOpenLlmLeaderboard,
} from '../../../src/leaderboard/boards/open-llm-leaderboard.ts'
import { downloadOf } from '../builders.ts'

/** A row with the columns of the live table. */
function row(fullname: string, more: Record<string, unknown> = {}) {
  return {
    eval_name: fullname.replace('/', '_'),
    Precision: 'bfloat16',
    Type: '💬 chat models (RLHF, DPO, IFT, ...)',
    Model: `<a href="https://huggingface.co/${fullname}">${fullname}</a>`,
    fullname,
    'Average ⬆️': 30.5,
    'Hub License': 'apache-2.0',
    '#Params (B)': 7.6,
    Flagged: false,
    'Chat Template': true,
    'IFEval Raw': 0.7585,
    IFEval: 75.85,
    'BBH Raw': 0.54,
    BBH: 34.9,
    'MATH Lvl 5 Raw': 0.5,
    'MATH Lvl 5': 50,
    'GPQA Raw': 0.29,
    GPQA: 5.33,
    'MUSR Raw': 0.4,
    MUSR: 8.5,
    'MMLU-PRO Raw': 0.43,
    'MMLU-PRO': 36.5,
    Merged: false,
    'Official Providers': true,
    'Upload To Hub Date': '2024-09-16',
    'Submission Date': '2024-09-18',
    ...more,
  }
}

const official = 'Qwen/Qwen9-7B-Instruct'
const reasonsOf = (...rows: unknown[]) =>
  parseOpenLlmLeaderboard(rows).rejected.map(({ reason, count }) => [reason, count])

test('reads the raw shares of all six benchmarks as percentages, never the rescaled columns', () => {
  const { figures, asOf } = parseOpenLlmLeaderboard([row(official)])
  expect(figures.map(({ benchmark, value }) => [benchmark, value])).toEqual([
    ['open-llm-leaderboard/ifeval', 75.85],
    ['open-llm-leaderboard/bbh', 54],
    ['open-llm-leaderboard/math', 50],
    ['open-llm-leaderboard/gpqa', 29],
    ['open-llm-leaderboard/musr', 40],
    ['open-llm-leaderboard/mmlu-pro', 43],
  ])
  expect(figures[0]).toEqual({
    benchmark: 'open-llm-leaderboard/ifeval',
    name: official,
    lab: 'Qwen',
    value: 75.85,
    setting: 'bfloat16',
    license: 'apache-2.0',
    date: '2024-09-18',
  })
  expect(asOf).toBe('2024-09-18')
})

test('questions that another board asks too count once', () => {
  const { benchmarks } = parseOpenLlmLeaderboard([row(official)])
  expect(benchmarks).toHaveLength(6)
  expect(benchmarks.find(({ id }) => id.endsWith('gpqa'))?.group).toBe('epoch/gpqa_diamond')
})

test('only what a lab released itself counts', () => {
  const rows = [
    row(official),
    row('someone/Qwen9-7B-Instruct'),
    row('Qwen/Qwen2.5-7B'),
    row('gpt2'),
  ]
  expect(new Set(parseOpenLlmLeaderboard(rows).figures.map(({ name }) => name))).toEqual(
    new Set([official]),
  )
  expect(reasonsOf(...rows)).toEqual([
    ['not in the repository of a known lab: a fine-tune, merge or copy', 2],
    ['a base model, which is not what is sold under its name', 1],
  ])
})

test.each([
  [{ Flagged: true }, 'flagged by the board'],
  [{ Merged: true }, 'a merge of other models'],
  [{ 'Chat Template': false }, 'run without its chat template, as a base model'],
  [{ 'Chat Template': null }, 'not known whether it was run with its chat template'],
])('a row with %o is left out', (more, reason) => {
  expect(reasonsOf(row(official, more))).toEqual([[reason, 1]])
})

test('a null flag means unknown, not that the model is flagged', () => {
  const { figures } = parseOpenLlmLeaderboard([row(official, { Flagged: null, Merged: null })])
  expect(figures).toHaveLength(6)
})

test('of two runs of a model the better one is kept as a whole', () => {
  const { figures } = parseOpenLlmLeaderboard([
    row(official),
    row(official, { Precision: 'float16', 'IFEval Raw': 0.9, 'MATH Lvl 5 Raw': 0.02 }),
  ])
  expect(figures).toHaveLength(6)
  expect(new Set(figures.map(({ setting }) => setting))).toEqual(new Set(['bfloat16']))
})

test('0 and null are missing; the other benchmarks of the row stay', () => {
  const rows = [row(official, { 'IFEval Raw': 0, 'GPQA Raw': null })]
  expect(parseOpenLlmLeaderboard(rows).figures).toHaveLength(4)
  expect(reasonsOf(...rows)).toEqual([
    ['0, so the task broke', 1],
    ['no value', 1],
  ])
})

test('a licence "other" says nothing; a row without dates has that of the board', () => {
  const { figures } = parseOpenLlmLeaderboard([
    row(official),
    row('microsoft/phi-9', {
      'Hub License': 'other',
      'Submission Date': null,
      'Upload To Hub Date': null,
    }),
  ])
  expect(figures.at(-1)).toMatchObject({ name: 'microsoft/phi-9', date: '2024-09-18' })
  expect(figures.at(-1)?.license).toBeUndefined()
})

test('rows that cannot be read are counted by reason and the rest survives', () => {
  const { figures, rejected } = parseOpenLlmLeaderboard([
    row('Qwen/Broken-1', { 'GPQA Raw': 29 }),
    row('Qwen/Broken-2', { 'GPQA Raw': 31 }),
    { eval_name: 'no name' },
    row(official),
  ])
  expect(new Set(figures.map(({ name }) => name))).toEqual(new Set([official]))
  expect(rejected.map(({ count, example }) => [count, example])).toEqual([
    [2, 'Qwen/Broken-1'],
    [1, 'no name'],
  ])
})

test('when the columns vanish there are no benchmarks either', () => {
  const { benchmarks, figures } = parseOpenLlmLeaderboard([
    { fullname: official, 'Chat Template': true },
  ])
  expect([benchmarks, figures]).toEqual([[], []])
})

test('reads the table through the dataset viewer', async () => {
  const url =
    'https://datasets-server.huggingface.co/rows?dataset=open-llm-leaderboard%2Fcontents&config=default&split=train&offset=0&length=100'
  const body = JSON.stringify({ rows: [{ row_idx: 0, row: row(official) }], num_rows_total: 1 })
  const { figures } = await openLlmLeaderboard.read(downloadOf({ [url]: body }))
  expect(figures).toHaveLength(6)
})

test("a fine-tune of a lab's model that can still be had is kept apart, by its better run", () => {
  const tuned = {
    'Base Model': 'Qwen/Qwen9-7B',
    'Available on the hub': true,
    'Hub License': 'other',
  }
  const { figures, fineTunes } = parseOpenLlmLeaderboard([
    row('somebody/tuned', { ...tuned, 'IFEval Raw': 0.5 }),
    row('somebody/tuned', tuned),
    row('somebody/gone', { ...tuned, 'Available on the hub': false }),
    row('somebody/flagged', { ...tuned, Flagged: true }),
    row('somebody/merged', { ...tuned, Merged: true }),
    row('somebody/of-somebody', { ...tuned, 'Base Model': 'another/tuned' }),
    row('somebody/unknown', { ...tuned, 'Base Model': null }),
  ])
  expect(figures).toEqual([])
  expect(fineTunes).toEqual([
    {
      name: 'somebody/tuned',
      base: 'Qwen/Qwen9-7B',
      parametersB: 7.6,
      license: undefined,
      released: '2024-09-16',
      setting: 'bfloat16',
      date: '2024-09-18',
      values: expect.objectContaining({ 'open-llm-leaderboard/ifeval': 75.85 }),
    },
  ])
})
