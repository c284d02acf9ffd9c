import { describe, expect, test } from 'vitest'
import { sealBoards } from '../../../src/leaderboard/boards/seal-boards.ts'
import { parseSeal, seal } from '../../../src/leaderboard/boards/seal.ts'
import { downloadOf } from '../builders.ts'

const entry = {
  model: 'Claude Opus 9 (Thinking)',
  version: '',
  rank: 1,
  score: 46.44,
  confidenceInterval_upper: 1.96,
  confidenceInterval_lower: 1.9,
  contaminationMessage: null,
  company: 'anthropic',
  createdAt: '2026-04-01T12:00:00.000Z',
}

const script = (text: string) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`
/** A page as Next.js streams it; `cut` splits the data over two scripts. */
function page(entries: unknown[], cut?: number): string {
  const data = `7:["$","$L1c",null,{"slug":"x","title":"[x]","entries":${JSON.stringify(entries)},"after":[]}]\n`
  const pieces = cut ? [data.slice(0, cut), data.slice(cut)] : [data]
  return `<html><script>self.__next_f.push([0])</script>${script('1:"$Sreact.fragment"\n')}${pieces.map(script).join('')}</html>`
}
const parse = (slug: string, ...rows: object[]) =>
  parseSeal([{ slug, html: page(rows.map((more) => ({ ...entry, ...more }))) }])

test('reads the rows in the page; half-widths become bounds', () => {
  const { figures, benchmarks, asOf } = parse('humanitys_last_exam', {})
  expect(figures).toEqual([
    {
      benchmark: 'seal/humanitys_last_exam',
      name: 'Claude Opus 9 (Thinking)',
      lab: 'anthropic',
      value: 46.44,
      low: 44.54,
      high: 48.4,
      setting: undefined,
      date: '2026-04-01',
    },
  ])
  expect(benchmarks).toMatchObject([
    { id: 'seal/humanitys_last_exam', group: 'epoch/hle', asOf: '2026-04-01' },
  ])
  expect(asOf).toBe('2026-04-01')
})

test('rows that the page streams in two pieces are put together', () => {
  const html = page([entry, { ...entry, model: 'Odd "[name]\\' }], 150)
  const { figures } = parseSeal([{ slug: 'math', html }])
  expect(figures.map(({ name }) => name)).toEqual(['Claude Opus 9 (Thinking)', 'Odd "[name]\\'])
})

describe('names', () => {
  test('line ends and asterisks go; the doubt behind the asterisk stays', () => {
    const { figures } = parse(
      'coding',
      { model: 'Claude 9 Sonnet*\n' },
      { model: 'GPT-9', contaminationMessage: 'Released after the questions' },
    )
    expect(figures).toMatchObject([
      { name: 'Claude 9 Sonnet', setting: 'may have seen the questions' },
      { name: 'GPT-9', setting: 'may have seen the questions' },
    ])
  })

  test.each([
    ['GPT-9 (Codex)', 'GPT-9', 'Codex'],
    ['Opus 9 (Claude Code) xHigh', 'Opus 9 xHigh', 'Claude Code'],
    ['gpt-9 (xHigh)', 'gpt-9 (xHigh)', undefined],
    ['claude-opus-9 (thinking)', 'claude-opus-9 (thinking)', undefined],
    ['GPT-9', 'GPT-9', undefined],
  ])('on a board of agents "%s" is %s in %s', (model, name, setting) => {
    expect(parse('sweatlas-qna', { model }).figures[0]).toMatchObject({ name, setting })
  })

  test('elsewhere brackets belong to the name', () => {
    expect(parse('math', { model: 'GPT-9 (Codex)' }).figures[0]?.name).toBe('GPT-9 (Codex)')
  })
})

describe('what each board says', () => {
  test('2024 preferences are ratings over 100, in their language', () => {
    const { figures, benchmarks } = parse('spanish', { score: 1139 })
    expect(figures[0]?.value).toBe(1139)
    expect(benchmarks[0]).toMatchObject({
      unit: 'rating',
      language: 'es',
      capabilities: ['multilingual'],
    })
  })

  test('violations are better when fewer', () => {
    expect(parse('adversarial_robustness', { score: 8 }).benchmarks[0]).toMatchObject({
      higherIsBetter: false,
      capabilities: ['safety'],
    })
  })

  test('the two versions of SWE-bench Pro do not compare, but count once', () => {
    const groups = ['swe_bench_pro_public', 'swe_bench_pro_public_v2'].map(
      (slug) => parse(slug, {}).benchmarks[0],
    )
    expect(groups.map((benchmark) => [benchmark?.id, benchmark?.group])).toEqual([
      ['seal/swe_bench_pro_public', 'swe-bench-pro'],
      ['seal/swe_bench_pro_public_v2', 'swe-bench-pro'],
    ])
  })
})

describe('dates', () => {
  test('a row without one was seen on a known day', () => {
    expect(parse('coding', { createdAt: null }).figures[0]?.date).toBe('2024-08-01')
    expect(parse('coding', { createdAt: 'soon' }).figures[0]?.date).toBe('2024-08-01')
  })

  test('where no such day is known the row is left out', () => {
    const { figures, rejected } = parse('mcp_atlas', { createdAt: null })
    expect(figures).toEqual([])
    expect(rejected).toMatchObject([{ reason: 'no date', count: 1 }])
  })
})

test.each([
  ['no name', { model: ' \n' }],
  ['no score', { score: null }],
  ['a score that is text', { score: '46' }],
  ['-1', { score: -1 }],
  ['more than 100 percent', { score: 464 }],
])('%s: the row is counted, the others survive', (_name, more) => {
  const { figures, rejected } = parse('math', more, {})
  expect(figures).toHaveLength(1)
  expect(rejected).toMatchObject([{ count: 1 }])
})

test('without half-widths there is no interval', () => {
  const bare = { confidenceInterval_upper: null, confidenceInterval_lower: undefined }
  expect(parse('math', bare).figures[0]).toMatchObject({ low: undefined, high: undefined })
})

test.each([
  ['a page without rows', '<html>Coming soon</html>'],
  ['a script that is cut off', page([entry]).slice(0, -80)],
  ['rows that are no list', script('{"entries":{"model":"x"}}')],
  ['a list that never ends', script('{"entries":[{"model":"x"},')],
  ['a list that does not parse', script('{"entries":[{model}]}')],
])('%s does not disturb the other pages', (_name, html) => {
  const { figures, rejected } = parseSeal([
    { slug: 'coding', html },
    { slug: 'math', html: page([entry]) },
  ])
  expect(figures).toHaveLength(1)
  expect(rejected).toEqual([
    { reason: 'the page has no entries any more', count: 1, example: 'coding' },
  ])
})

test('pages that are gone are reported; the boards that are there count', async () => {
  const slugs = Object.keys(sealBoards)
  const there = slugs.filter((slug) => slug !== 'math' && slug !== 'mask')
  const download = downloadOf(
    Object.fromEntries(
      there.map((slug) => [`https://labs.scale.com/leaderboard/${slug}`, page([entry])]),
    ),
  )
  const { benchmarks, rejected } = await seal.read(download)
  expect(benchmarks).toHaveLength(there.length)
  expect(rejected).toMatchObject([{ reason: 'a part could not be read', count: 2 }])
})

test('when the whole site is gone the source has failed', async () => {
  await expect(seal.read(downloadOf({}))).rejects.toThrow('labs.scale.com')
})

test('it is never bundled: all rights are reserved', () => {
  expect(seal.bundle).toBe('live-only')
})
