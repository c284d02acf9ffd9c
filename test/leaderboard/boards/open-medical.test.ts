import { expect, test } from 'vitest'
import { openMedical, parseOpenMedical } from '../../../src/leaderboard/boards/open-medical.ts'
import { downloadOf } from '../builders.ts'

const official = 'meta-llama/Llama-9-70B-Instruct'
const tasks = [
  'medmcqa',
  'medqa_4options',
  'pubmedqa',
  'mmlu_anatomy',
  'mmlu_clinical_knowledge',
  'mmlu_college_biology',
  'mmlu_college_medicine',
  'mmlu_medical_genetics',
  'mmlu_professional_medicine',
]
const results = (more: Record<string, unknown> = {}, key = 'acc,none') => ({
  config: { model_name: 'x', model_dtype: 'bfloat16', model_sha: 'abc' },
  results: {
    ...Object.fromEntries(tasks.map((task) => [task, { [key]: 0.7, 'acc_stderr,none': 0.01 }])),
    ...more,
  },
})
const fileOf = (model: string, body: unknown = results(), date = '2024-04-01') => ({
  file: { path: `${model}/results_${date}.json`, model, date },
  body,
})
const reasonsOf = (...files: ReturnType<typeof fileOf>[]) =>
  parseOpenMedical(files).rejected.map(({ reason, count }) => [reason, count])

test('reads nine shares of right answers as percentages, dated by the run', () => {
  const { figures, benchmarks, asOf } = parseOpenMedical([fileOf(official)])
  expect(figures).toHaveLength(9)
  expect(figures[0]).toEqual({
    benchmark: 'open-medical/medqa_4options',
    name: official,
    lab: 'meta-llama',
    value: 70,
    date: '2024-04-01',
  })
  expect(asOf).toBe('2024-04-01')
  expect(benchmarks.every(({ capabilities }) => capabilities.join() === 'medical')).toBe(true)
})

test('the six MMLU subjects count once together', () => {
  const { benchmarks } = parseOpenMedical([fileOf(official)])
  expect(benchmarks.filter(({ group }) => group === 'open-medical/mmlu')).toHaveLength(6)
  expect(new Set(benchmarks.map(({ group }) => group)).size).toBe(4)
})

test('the older name of the metric is read too', () => {
  expect(parseOpenMedical([fileOf(official, results({}, 'acc'))]).figures).toHaveLength(9)
})

test.each([
  ['mistralai/Mixtral-8x22B-Instruct-v0.1', { medqa_4options: { 'acc,none': 0.633 } }],
  ['epfl-llm/meditron-70b', { medqa_4options: { 'acc,none': 0.577 } }],
  ['GPT-3.5-Turbo', { medmcqa: { acc: 0.727 } }],
])('the row of %s that is known to be wrong is left out', (model, more) => {
  expect(parseOpenMedical([fileOf(model, results(more))]).figures).toEqual([])
  expect(reasonsOf(fileOf(model, results(more)))[0]?.[0]).toMatch('known to be wrong')
})

test('once such a row is corrected it counts', () => {
  const { figures } = parseOpenMedical([fileOf('mistralai/Mixtral-8x22B-Instruct-v0.1')])
  expect(figures).toHaveLength(9)
})

test('rows filled in by hand, fine-tunes and base models are left out', () => {
  expect(
    reasonsOf(
      fileOf('GPT-4 (5-shot)', results({}, 'acc')),
      fileOf('BioMistral/BioMistral-7B'),
      fileOf('google/gemma-7b'),
    ),
  ).toEqual([
    ['copied from a paper with other prompts, not run by the board', 1],
    ['not in the repository of a known lab: a fine-tune, merge or copy', 1],
    ['a base model, which is not what is sold under its name', 1],
  ])
})

test('a task that was not run is missing; the others stay', () => {
  const body = { results: { medmcqa: { 'acc,none': 0.56 }, pubmedqa: { 'acc,none': 0 } } }
  expect(parseOpenMedical([fileOf(official, body)]).figures.map(({ value }) => value)).toEqual([56])
  expect(reasonsOf(fileOf(official, body))).toEqual([
    ['no value', 7],
    ['0, so the task broke', 1],
  ])
})

test('a file that cannot be understood is counted and the others are read', () => {
  const files = [
    fileOf('google/broken', { results: { medmcqa: { 'acc,none': 56 } } }),
    fileOf('google/empty', []),
    fileOf(official),
  ]
  expect(parseOpenMedical(files).figures).toHaveLength(9)
  expect(parseOpenMedical(files).rejected.map(({ example }) => example)).toEqual([
    'google/broken/results_2024-04-01.json',
    'google/empty/results_2024-04-01.json',
  ])
})

test('finds the files of the dataset and reads the newest of each model', async () => {
  const base = 'https://huggingface.co/datasets/openlifescienceai/results'
  const path = (day: string) => `${official}/results_${day} 00:00:00.000000.json`
  const { figures } = await openMedical.read(
    downloadOf({
      [base.replace('/datasets', '/api/datasets')]: JSON.stringify({
        lastModified: '2024-10-01T00:00:00.000Z',
        siblings: ['2024-01-01', '2024-05-01'].map((day) => ({ rfilename: path(day) })),
      }),
      [`${base}/resolve/main/${official}/results_2024-05-01%2000%3A00%3A00.000000.json`]:
        JSON.stringify(results()),
    }),
  )
  expect(figures[0]?.date).toBe('2024-05-01')
})
