import { describe, expect, test } from 'vitest'
import { ZodError } from 'zod'
import { parseTau2, tau2 } from '../../../src/leaderboard/boards/tau2.ts'
import { downloadOf } from '../builders.ts'

const opus = {
  model_name: 'Claude Opus 9',
  model_organization: 'Anthropic',
  submitting_organization: 'Sierra',
  submission_date: '2026-08-04',
  submission_type: 'standard',
  modality: 'text',
  reasoning_effort: 'max',
  results: {
    airline: null,
    retail: { pass_1: 79.611, pass_2: 70, cost: null },
    telecom: { pass_1: null },
    banking_knowledge: { pass_1: 39.69072164948454, pass_4: 28 },
  },
  methodology: { evaluation_date: '2026-07-23', tau2_bench_version: '1.0.1' },
}
const submission = (more: object, track: 'current' | 'legacy' = 'current') => ({
  folder: 'folder',
  track,
  content: { ...opus, ...more },
})
const parse = (more: object) => parseTau2([submission(more)])

test('reads what was solved at the first try, domain by domain; domains that were not run are absent', () => {
  const common = {
    name: 'Claude Opus 9',
    lab: 'Anthropic',
    setting: 'max',
    date: '2026-07-23',
  }
  expect(parse({}).figures).toEqual([
    { benchmark: 'tau2/retail', value: 79.61, ...common },
    { benchmark: 'tau2/banking-knowledge', value: 39.69, ...common },
  ])
})

test('figures are submitted, and the benchmark says so', () => {
  const { benchmarks } = parse({})
  expect(benchmarks).toMatchObject([
    { id: 'tau2/retail', evaluator: 'submission', capabilities: ['tool-use', 'conversation'] },
    { id: 'tau2/banking-knowledge', asOf: '2026-07-23' },
  ])
})

test('the first version had other tasks: other benchmarks, but one group', () => {
  const { figures, benchmarks } = parseTau2([submission({}), submission({}, 'legacy')])
  const retail = benchmarks.filter(({ group }) => group === 'tau2/retail')
  expect(retail.map(({ id }) => id)).toEqual(['tau2/retail', 'tau2/retail-legacy'])
  expect(figures).toHaveLength(4)
})

describe('dates and settings', () => {
  test.each([
    [{ methodology: null }, '2026-08-04'],
    [{ methodology: { evaluation_date: null } }, '2026-08-04'],
    [{ methodology: { evaluation_date: 'last week' } }, '2026-08-04'],
  ])('without a day of evaluation the day of submission counts (%j)', (more, date) => {
    expect(parse(more).figures[0]?.date).toBe(date)
  })

  test.each([
    ['xhigh', 'xhigh'],
    ['enabled', 'thinking'],
    ['none', 'no thinking'],
    [null, undefined],
  ])('effort %s is setting %s', (effort, setting) => {
    expect(parse({ reasoning_effort: effort }).figures[0]?.setting).toBe(setting)
  })
})

test.each([
  ['an agent built around a model', { submission_type: 'custom' }],
  ['not in text', { modality: 'voice' }],
  ['another benchmark', { methodology: { tau2_bench_version: 'original tau-bench' } }],
])('a submission that is %s does not count, and is reported', (reason, more) => {
  const { figures, rejected } = parse(more)
  expect(figures).toEqual([])
  expect(rejected).toEqual([{ reason, count: 1, example: 'folder: Claude Opus 9' }])
})

test.each([
  ['no name', { model_name: '' }],
  ['no date', { submission_date: undefined }],
  ['more than 100', { results: { retail: { pass_1: 796 } } }],
  ['-1', { results: { retail: { pass_1: -1 } } }],
  ['a figure that is text', { results: { retail: { pass_1: '79' } } }],
  ['no results', { results: undefined }],
])('%s: the submission is counted by reason, the others survive', (_name, more) => {
  const { figures, rejected } = parseTau2([submission(more), submission({})])
  expect(figures).toHaveLength(2)
  expect(rejected).toMatchObject([{ count: 1, example: 'folder' }])
})

const base =
  'https://raw.githubusercontent.com/sierra-research/tau2-bench/main/web/leaderboard/public/submissions'
const body = JSON.stringify(opus)

test('reads the text submissions of the manifest, not the voice ones', async () => {
  const manifest = {
    submissions: ['opus_2026', 'x y_2026'],
    voice_submissions: ['voice_2026'],
    legacy_submissions: ['old_2025'],
  }
  const { figures } = await tau2.read(
    downloadOf({
      [`${base}/manifest.json`]: JSON.stringify(manifest),
      [`${base}/opus_2026/submission.json`]: body,
      [`${base}/x%20y_2026/submission.json`]: body,
      [`${base}/old_2025/submission.json`]: body,
    }),
  )
  expect(figures).toHaveLength(6)
})

test('a submission that the manifest lists and nobody uploaded is reported', async () => {
  const { figures, rejected } = await tau2.read(
    downloadOf({
      [`${base}/manifest.json`]: JSON.stringify({ submissions: ['a', 'b', 'gone'] }),
      [`${base}/a/submission.json`]: body,
      [`${base}/b/submission.json`]: body,
    }),
  )
  expect(figures).toHaveLength(4)
  expect(rejected).toMatchObject([{ count: 1, example: expect.stringMatching(/^gone: /) }])
})

test('another shape of the manifest is an error, not an empty board', async () => {
  const download = downloadOf({ [`${base}/manifest.json`]: '{"files":[]}' })
  await expect(tau2.read(download)).rejects.toThrow(ZodError)
})
