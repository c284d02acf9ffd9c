import { describe, expect, test } from 'vitest'
import { bfcl, parseBfcl } from '../../../src/leaderboard/boards/bfcl.ts'
import { downloadOf } from '../builders.ts'

const overallHead =
  'Rank,Overall Acc,Model,Total Cost ($),Live Acc,Multi Turn Acc,Organization,License'
const overall = (...rows: string[]) => [overallHead, ...rows].join('\n')
const agentic = (...rows: string[]) => ['Rank,Model,Agentic Overall Acc', ...rows].join('\n')
const opus = '1,77.47%,Claude-Opus-9-20251101 (FC),86.55,79.79%,68.38%,Anthropic,Proprietary'
const gpt = '2,70.00%,GPT-9-2025-12-11 (Prompt),10,70.10%,60.00%,OpenAI,Proprietary'
const parse = (overallRows: string[], agenticRows: string[] = []) =>
  parseBfcl({
    'data_overall.csv': overall(...overallRows),
    'data_agentic.csv': agentic(...agenticRows),
  })

test('reads four columns of two files, the mode left in the name', () => {
  const { figures } = parse([opus], ['1,Claude-Opus-9-20251101 (FC),79.13%'])
  const name = 'Claude-Opus-9-20251101 (FC)'
  const date = '2025-11-01'
  const license = 'Proprietary'
  expect(figures).toEqual([
    { benchmark: 'bfcl/overall', name, lab: 'Anthropic', license, value: 77.47, date },
    { benchmark: 'bfcl/agentic', name, lab: undefined, license: undefined, value: 79.13, date },
    { benchmark: 'bfcl/multi-turn', name, lab: 'Anthropic', license, value: 68.38, date },
    { benchmark: 'bfcl/live', name, lab: 'Anthropic', license, value: 79.79, date },
  ])
})

test('the files bear no date: they are as new as the newest dated model', () => {
  expect(parse([opus, gpt]).asOf).toBe('2025-12-11')
  expect(parse([opus.replace('20251101', '99999999'), gpt]).asOf).toBe('2025-12-11')
  expect(parse([opus.replace('-20251101', '')]).asOf).toBe('')
})

test('the overall figure is made of the others, so they count once', () => {
  const { benchmarks } = parse([opus], ['1,x,50.00%'])
  expect(benchmarks.map(({ group }) => group)).toEqual(['bfcl', 'bfcl', 'bfcl', 'bfcl'])
})

describe('cells that are no figure', () => {
  test.each([
    ['N/A', 'not measured'],
    ['', 'not measured'],
    ['-1%', 'not a percentage'],
    ['101.00%', 'not a percentage'],
    ['68.38', 'not a percentage'],
  ])('"%s" is %s', (cell, reason) => {
    const { figures, rejected } = parse([opus.replace('68.38%', cell), gpt])
    const multiTurn = figures.filter(({ benchmark }) => benchmark === 'bfcl/multi-turn')
    expect(multiTurn.map(({ name }) => name)).toEqual(['GPT-9-2025-12-11 (Prompt)'])
    expect(rejected).toEqual([
      { reason, count: 1, example: 'Multi Turn Acc of Claude-Opus-9-20251101 (FC)' },
    ])
  })

  test('a column that vanished takes its benchmark along and leaves the others', () => {
    const { benchmarks, rejected } = parseBfcl({
      'data_overall.csv': overall(opus).replace('Multi Turn Acc', 'Multi-Turn'),
      'data_agentic.csv': agentic(),
    })
    expect(benchmarks.map(({ id }) => id)).toEqual(['bfcl/overall', 'bfcl/live'])
    expect(rejected).toMatchObject([{ reason: 'the column is missing', count: 1 }])
  })

  test('a run without a single right live call failed, whatever its other columns say', () => {
    const broken = '9,10.00%,Broken-1 (FC),1,0.00%,0.00%,NVIDIA,MIT'
    const { figures, rejected } = parse([opus, broken], ['9,Broken-1 (FC),12.00%'])
    expect(figures.some(({ name }) => name.startsWith('Broken'))).toBe(false)
    expect(rejected).toMatchObject([{ count: 1, example: 'Broken-1 (FC)' }])
  })

  test('a row without a model is counted', () => {
    const { figures, rejected } = parse(['3,50.00%,,1,50.00%,50.00%,x,y', opus])
    expect(figures.every(({ name }) => name !== '')).toBe(true)
    expect(rejected).toMatchObject([{ reason: expect.stringMatching(/^Model: /) }])
  })
})

test('asks for both files', async () => {
  const host = 'https://gorilla.cs.berkeley.edu'
  const download = downloadOf({
    [`${host}/data_overall.csv`]: overall(opus),
    [`${host}/data_agentic.csv`]: agentic('1,Claude-Opus-9-20251101 (FC),79.13%'),
  })
  expect((await bfcl.read(download)).figures).toHaveLength(4)
})
