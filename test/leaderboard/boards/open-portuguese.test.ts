import { expect, test } from 'vitest'
import {
  openPortuguese,
  parseOpenPortuguese,
} from '../../../src/leaderboard/boards/open-portuguese.ts'
import { downloadOf } from '../builders.ts'

const official = 'Qwen/Qwen9-7B-Instruct'
const all = {
  enem_challenge: 0.6,
  bluex: 0.5,
  oab_exams: 0.4,
  assin2_rte: 0.9,
  assin2_sts: 0.78,
  faquad_nli: 0.7,
  hatebr_offensive: 0.8,
  portuguese_hate_speech: 0.65,
  tweetsentbr: 0.55,
}
const result = (values: Record<string, unknown> = all, more: Record<string, unknown> = {}) => ({
  config_general: { model_name: 'x', model_private: false, model_num_parameters: 7e9, ...more },
  results: { all_grouped: values },
})
const fileOf = (model: string, body: unknown = result(), date = '2025-07-01') => ({
  file: { path: `${model}/results_${date}.json`, model, date },
  body,
})
const closed = (model: string, values: Record<string, unknown> = all) => ({
  model,
  link: 'https://example.com',
  result_metrics: values,
})

test('reads all nine tasks as Portuguese figures', () => {
  const { figures, benchmarks } = parseOpenPortuguese([fileOf(official)], [])
  expect(Object.fromEntries(figures.map(({ benchmark, value }) => [benchmark, value]))).toEqual({
    'open-portuguese/enem_challenge': 60,
    'open-portuguese/bluex': 50,
    'open-portuguese/oab_exams': 40,
    'open-portuguese/assin2_rte': 90,
    'open-portuguese/assin2_sts': 0.78,
    'open-portuguese/faquad_nli': 70,
    'open-portuguese/hatebr_offensive': 80,
    'open-portuguese/portuguese_hate_speech': 65,
    'open-portuguese/tweetsentbr': 55,
  })
  expect(figures[0]).toMatchObject({ name: official, lab: 'Qwen', date: '2025-07-01' })
  expect(new Set(benchmarks.map(({ language }) => language))).toEqual(new Set(['pt']))
  expect(new Set(benchmarks.flatMap(({ capabilities }) => capabilities))).toEqual(
    new Set(['multilingual']),
  )
})

test('the correlation is no percentage and can be negative', () => {
  const { figures, benchmarks } = parseOpenPortuguese(
    [fileOf(official, result({ assin2_sts: -0.12345 }))],
    [],
  )
  expect(figures[0]?.value).toBe(-0.1235)
  expect(benchmarks[0]?.unit).toBe('points')
})

test('0.0 means that a task did not run; a task that is not there is silently missing', () => {
  const { figures, rejected } = parseOpenPortuguese(
    [fileOf(official, result({ assin2_rte: 0, faquad_nli: 0.5, bluex: null }))],
    [],
  )
  expect(figures.map(({ benchmark }) => benchmark)).toEqual(['open-portuguese/faquad_nli'])
  expect(rejected).toEqual([
    {
      reason: '0, so the task did not run',
      count: 1,
      example: `${official} assin2_rte`,
    },
  ])
})

test('closed models have no date of their own: that of the newest run stands for them', () => {
  const { figures, asOf } = parseOpenPortuguese(
    [fileOf(official, result({ bluex: 0.5 })), fileOf('google/gemma-9', result({}), '2025-07-15')],
    [closed('gpt-9-2025-01-01', { bluex: 0.8 })],
  )
  expect(asOf).toBe('2025-07-15')
  expect(figures.at(-1)).toEqual({
    name: 'gpt-9-2025-01-01',
    benchmark: 'open-portuguese/bluex',
    value: 80,
    date: '2025-07-15',
  })
})

test('similar exams and similar posts count once', () => {
  const { benchmarks } = parseOpenPortuguese([fileOf(official)], [])
  expect(new Set(benchmarks.map(({ group }) => group)).size).toBe(5)
})

test('what cannot be read is counted by reason and the rest survives', () => {
  const { figures, rejected } = parseOpenPortuguese(
    [
      fileOf('google/private', result(all, { model_private: true })),
      fileOf('google/broken', { results: [] }),
      fileOf(official, result({ bluex: 55, oab_exams: 'n/a', enem_challenge: 0.6 })),
    ],
    [{ link: 'https://example.com' }, closed('gpt-9')],
  )
  expect(figures.map(({ name }) => name)).toEqual([official, ...Array<string>(9).fill('gpt-9')])
  expect(rejected.map(({ reason, count }) => [reason, count])).toEqual([
    ['not open to the public', 1],
    [expect.stringContaining('config_general'), 1],
    ['the value is not 0-1', 2],
    [expect.stringContaining('model'), 1],
  ])
})

test('asks only for the newest files of what labs released', async () => {
  const asked: string[] = []
  const base = 'https://huggingface.co/datasets/eduagarcia-temp/llm_pt_leaderboard_results'
  const path = (model: string, day: string) => `${model}/results_${day}T10-00-00.000000.json`
  const download = downloadOf({
    [base.replace('/datasets', '/api/datasets')]: JSON.stringify({
      lastModified: '2025-07-27T00:00:00.000Z',
      siblings: [
        path(official, '2025-01-01'),
        path(official, '2025-07-01'),
        path('someone/fine-tune', '2025-07-02'),
        path('meta-llama/Llama-3.2-3B', '2025-07-03'),
      ].map((rfilename) => ({ rfilename })),
    }),
    [`${base}/resolve/main/${path(official, '2025-07-01')}`]: JSON.stringify(result()),
    'https://huggingface.co/spaces/eduagarcia/open_pt_llm_leaderboard/raw/main/external_models_results.json':
      JSON.stringify([closed('gpt-9')]),
  })
  const { figures, rejected } = await openPortuguese.read({
    ...download,
    json: (url) => {
      asked.push(url)
      return download.json(url)
    },
  })
  expect(asked).toHaveLength(3)
  expect(figures).toHaveLength(18)
  expect(rejected.map(({ count }) => count)).toEqual([1, 1, 1])
})
