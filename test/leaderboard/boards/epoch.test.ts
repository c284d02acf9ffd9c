import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { epoch, parseEpoch } from '../../../src/leaderboard/boards/epoch.ts'

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const gpqaHead = 'Model version,mean_score,Organization,Started at,stderr,Notes'
const gpqa = (...rows: string[]) => zip({ 'gpqa_diamond.csv': [gpqaHead, ...rows].join('\n') })
/** What was left out, without the files that these tiny archives do not hold. */
const rejectedOf = (archive: Uint8Array) =>
  parseEpoch(archive).rejected.filter(({ reason }) => !reason.startsWith('file is missing'))

test("reads Epoch's own runs: shares become percentages, standard errors 95% intervals", () => {
  const { figures } = parseEpoch(
    gpqa('gpt-9_high,0.85,OpenAI,2026-04-01T10:00:00Z,0.01,"two\nlines"'),
  )
  expect(figures).toEqual([
    {
      benchmark: 'epoch/gpqa_diamond',
      name: 'gpt-9_high',
      lab: 'OpenAI',
      value: 85,
      low: 83.04,
      high: 86.96,
      setting: undefined,
      date: '2026-04-01',
    },
  ])
})

test('reads by column name, wherever the column stands', () => {
  const archive = zip({
    'terminalbench_external.csv':
      'Agent,Accuracy SE,Model version,Run date,Accuracy mean\n Codex ,0.02,gpt-9_unknown,2026-04-02,0.7\n',
  })
  expect(parseEpoch(archive).figures[0]).toMatchObject({
    benchmark: 'epoch/terminalbench',
    name: 'gpt-9_unknown',
    setting: 'Codex',
    value: 70,
    date: '2026-04-02',
  })
})

test('a column that already holds the half-width is not widened', () => {
  const archive = zip({
    'hle_external.csv':
      'Model version,Accuracy,Accuracy Standard Error,Date added\ngpt-9,0.4,0.02,2026-04-02\n',
  })
  expect(parseEpoch(archive).figures[0]).toMatchObject({ low: 38, high: 42 })
})

test('percentages up to 100 and points stay as they are', () => {
  const archive = zip({
    'aider_polyglot_external.csv': 'Model version,Percent correct,Date\ngpt-9,88,2025-10-01\n',
    'lech_mazur_writing_external.csv': 'Model version,Mean score\ngpt-9,8.6\n',
    'gpqa_diamond.csv': `${gpqaHead}\ngpt-9,0.8,OpenAI,2026-01-01,,\n`,
  })
  const values = Object.fromEntries(
    parseEpoch(archive).figures.map(({ benchmark, value }) => [benchmark, value]),
  )
  expect(values).toEqual({
    'epoch/aider_polyglot': 88,
    'epoch/lech_mazur_writing': 8.6,
    'epoch/gpqa_diamond': 80,
  })
})

describe('dates', () => {
  test('a row without one was true when the archive was made', () => {
    const { figures, asOf } = parseEpoch(
      gpqa('dated,0.8,OpenAI,2026-04-01T10:00:00Z,0.01,', 'undated,0.7,OpenAI,,0.01,'),
    )
    expect(asOf).toBe('2026-04-01')
    expect(figures.map(({ date }) => date)).toEqual(['2026-04-01', '2026-04-01'])
  })

  test('a date in words is no date', () => {
    const { figures } = parseEpoch(
      gpqa('a,0.8,OpenAI,2026-04-01,0.01,', 'b,0.8,OpenAI,last spring,0.01,'),
    )
    expect(figures[1]?.date).toBe('2026-04-01')
  })
})

describe('rows that tell nothing', () => {
  test.each([
    ['no model', ',0.8,OpenAI,2026-04-01,0.01,', 'no model named'],
    ['no value', 'gpt-9,,OpenAI,2026-04-01,0.01,', 'no value'],
    ['a blank value', 'gpt-9, ,OpenAI,2026-04-01,0.01,', 'no value'],
    ['-1', 'gpt-9,-1,OpenAI,2026-04-01,0.01,', 'value out of range'],
    ['a share over 1', 'gpt-9,85,OpenAI,2026-04-01,0.01,', 'value out of range'],
    ['a value in words', 'gpt-9,high,OpenAI,2026-04-01,0.01,', 'value out of range'],
  ])('%s', (_name, row, reason) => {
    const archive = gpqa(row, 'good,0.5,OpenAI,2026-04-01,0.01,')
    expect(parseEpoch(archive).figures.map(({ name }) => name)).toEqual(['good'])
    expect(rejectedOf(archive)).toMatchObject([{ reason, count: 1 }])
  })

  test('a blank error is no interval', () => {
    const [figure] = parseEpoch(gpqa('gpt-9,0.8,OpenAI,2026-04-01, ,')).figures
    expect(figure).toMatchObject({ value: 80, low: undefined, high: undefined })
  })
})

describe('tables that changed', () => {
  const good = { 'gpqa_diamond.csv': `${gpqaHead}\ngood,0.5,OpenAI,2026-04-01,0.01,\n` }

  test('without its score column a table is left out, by name', () => {
    const archive = zip({ ...good, 'math_level_5.csv': 'Model version,score\ngpt-9,0.9\n' })
    expect(parseEpoch(archive).figures).toHaveLength(1)
    expect(rejectedOf(archive)).toEqual([
      { reason: 'score column is missing', count: 1, example: 'math_level_5.csv: mean_score' },
    ])
  })

  test('a table that does not parse is left out', () => {
    const archive = zip({ ...good, 'math_level_5.csv': 'Model version,mean_score\n"gpt-9,0.9\n' })
    expect(parseEpoch(archive).figures).toHaveLength(1)
    expect(rejectedOf(archive)).toMatchObject([{ reason: 'table cannot be read', count: 1 }])
  })

  test('a benchmark without a single figure is no benchmark', () => {
    const archive = zip({ ...good, 'math_level_5.csv': `${gpqaHead}\ngpt-9,,OpenAI,,,\n` })
    expect(parseEpoch(archive).benchmarks.map(({ id }) => id)).toEqual(['epoch/gpqa_diamond'])
  })

  test('files that are missing are reported; files nobody reads are not', () => {
    const { rejected } = parseEpoch(zip({ ...good, 'README.md': 'text', 'mmlu.csv': 'x' }))
    expect(rejected).toMatchObject([{ reason: 'file is missing from the archive' }])
  })
})

test('bytes that are no archive fail the source', async () => {
  const download = {
    text: async () => '',
    json: async () => ({}),
    bytes: async () => strToU8('<html>'),
  }
  await expect(epoch.read(download)).rejects.toThrow('invalid zip data')
})
