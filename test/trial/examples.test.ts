import { describe, expect, it } from 'vitest'
import { noticeText, refusalText } from '../../src/reply/answers/trial-notices.ts'
import type { TrialRefusal } from '../../src/trial/notice.ts'
import { readExamples } from '../../src/trial/examples.ts'

const read = (name: string, ...lines: string[]) =>
  readExamples(name, new TextEncoder().encode(lines.join('\n')))

/** What a person is told where examples are turned down. */
function whyNot(task: () => unknown): string {
  try {
    return JSON.stringify(task())
  } catch (error) {
    return refusalText((error as TrialRefusal).refusal)
  }
}

describe('a file of examples', () => {
  it('is JSON, an object a line', () => {
    const { examples, notices } = read(
      'own.jsonl',
      '{"prompt":"Capital of France?","expected":"Paris"}',
      '',
      '{"prompt":"Write.","system":"Be brief.","check":"contains: yes"}',
      '{"prompt":"2+2","expected":4,"check":"number"}',
      '{"prompt":"Only to read"}',
    )
    expect(examples).toEqual([
      { prompt: 'Capital of France?', check: { kind: 'equals', value: 'Paris' } },
      { prompt: 'Write.', system: 'Be brief.', check: { kind: 'contains', value: 'yes' } },
      { prompt: '2+2', check: { kind: 'number', value: 4, tolerance: 0 } },
      { prompt: 'Only to read' },
    ])
    expect(notices).toEqual([])
  })

  it('is CSV with the same columns, in any order and case, with checks as words or JSON', () => {
    const { examples } = read(
      'own.CSV',
      '\uFEFFCheck,Prompt,Expected',
      ',"Two lines,\nand a comma",ok',
      '"{""regex"":""^a$""}",Say a,',
    )
    expect(examples).toEqual([
      { prompt: 'Two lines,\nand a comma', check: { kind: 'equals', value: 'ok' } },
      { prompt: 'Say a', check: { kind: 'regex', pattern: '^a$' } },
    ])
  })

  it.each([
    ['a list', 'own.json', '[{"prompt":"A?"},\n {"prompt":"B?"}]'],
    ['JSON lines under another name', 'own.txt', '{"prompt":"A?"}\n{"prompt":"B?"}'],
    ['semicolons', 'own.csv', '\uFEFFprompt;expected\r\nA?;\r\nB?;\r\n'],
    ['tabs', 'own.tsv', 'prompt\texpected\nA?\t\n"B?"\t\n'],
  ])('may be %s', (_, name, text) => {
    expect(read(name, text)).toEqual({
      examples: [{ prompt: 'A?' }, { prompt: 'B?' }],
      notices: [],
    })
  })

  it('keeps the delimiter of its first line: others are words', () => {
    expect(read('own.csv', 'prompt;expected', '"a, b; c";yes, no').examples).toEqual([
      { prompt: 'a, b; c', check: { kind: 'equals', value: 'yes, no' } },
    ])
  })

  it('has no row with more cells than columns: what is beyond would be lost', () => {
    const { examples, notices } = read(
      'own.csv',
      'prompt,expected',
      'Hello, world,hi',
      'A?,yes,,',
      'B?',
    )
    expect(examples).toEqual([
      { prompt: 'A?', check: { kind: 'equals', value: 'yes' } },
      { prompt: 'B?' },
    ])
    expect(notices.map((one) => noticeText(one))).toEqual([
      'Row 1 is left out: it has more cells than the first row: text with a comma needs quotes.',
    ])
  })

  it('may expect one of several answers, and nothing else that is no text', () => {
    const { examples, notices } = read(
      'own.jsonl',
      '{"prompt":"Yes?","expected":["yes",1]}',
      '{"prompt":"An object?","expected":{"a":1}}',
      '{"prompt":"Nothing?","expected":null}',
    )
    expect(examples).toEqual([
      { prompt: 'Yes?', check: { kind: 'one-of', values: ['yes', '1'] } },
      { prompt: 'Nothing?' },
    ])
    expect(notices.map((one) => noticeText(one))).toEqual([
      'Row 2 is left out: its "expected" is neither text nor a number nor a list of them.',
    ])
  })

  it('is text, a prompt a line', () => {
    expect(read('own.txt', 'One', '', '  Two \r').examples).toEqual([
      { prompt: 'One' },
      { prompt: 'Two' },
    ])
  })

  it('says which rows are left out, and why', () => {
    const { examples, notices } = read(
      'own.jsonl',
      '{"prompt":"Good"}',
      'no JSON',
      '[1]',
      '{"system":"alone"}',
      '{"prompt":"Bad check","check":"vibes"}',
      JSON.stringify({ prompt: 'x'.repeat(100_001) }),
    )
    expect(examples).toEqual([{ prompt: 'Good' }])
    expect(notices.map((one) => noticeText(one))).toEqual([
      'Row 2 is left out: it is not a JSON object.',
      'Row 3 is left out: it is not a JSON object.',
      'Row 4 is left out: it has no "prompt".',
      expect.stringContaining('Row 5 is left out: its "check" is none that is known'),
      'Row 6 is left out: its prompt is longer than 100,000 characters.',
    ])
  })

  it('has thirty examples used and a thousand rows read, and says so', () => {
    const { examples, notices } = read('own.txt', ...Array.from({ length: 1200 }, (_, i) => `${i}`))
    expect(examples.map(({ prompt }) => prompt)).toEqual(
      Array.from({ length: 30 }, (_, i) => `${i}`),
    )
    expect(notices.map((one) => noticeText(one))).toEqual([
      'The file has 1,200 rows: the first 1,000 were read.',
      '1,000 examples were read: the first 30 are used.',
    ])
  })

  it.each<[string, Uint8Array, RegExp]>([
    ['larger than 1 MB', new Uint8Array(1_000_001), /larger than 1 MB/],
    ['not in UTF-8', new Uint8Array([0x61, 0xff]), /not text in UTF-8/],
    ['empty', new Uint8Array(), /The file is empty/],
  ])('that is %s is turned down', (_, content, reason) => {
    expect(whyNot(() => readExamples('own.txt', content))).toMatch(reason)
  })

  it('that is damaged CSV, or holds no prompt, is turned down', () => {
    expect(whyNot(() => read('own.csv', 'prompt', '"open'))).toMatch(/CSV file cannot be read/)
    expect(whyNot(() => read('own.csv', 'question', 'Hello?'))).toMatch(/A row needs a "prompt"/)
  })

  it.each([
    ['a million columns', 'own.csv', `prompt${','.repeat(999_000)}`, /more than 200,000 cells/],
    ['a million cells', 'own.csv', `prompt\n${','.repeat(999_000)}`, /more than 200,000 cells/],
    ['UTF-16 without its mark', 'own.txt', 'h\0e\0l\0l\0o\0', /not text in UTF-8.+save it/],
    [
      'a check nested too deep',
      'own.jsonl',
      `{"prompt":"x","check":${'{"schema":'.repeat(40_000)}1${'}'.repeat(40_000)}}`,
      /"check" is nested too deep/,
    ],
    [
      'a prompt nested too deep',
      'own.jsonl',
      `{"prompt":${'['.repeat(400_000)}${']'.repeat(400_000)}}`,
      /no "prompt"/,
    ],
  ])('with %s is turned down', (_, name, text, why) => {
    expect(whyNot(() => read(name, text))).toMatch(why)
  })
})
