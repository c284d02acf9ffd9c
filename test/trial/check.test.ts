import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/trial/check-schema.ts'
import { passes, readCheck } from '../../src/trial/check.ts'
import { refusalText } from '../../src/reply/answers/trial-notices.ts'

/** The check that is written so; fails where it cannot be read. */
function check(written: unknown, expected?: string): Exclude<Check, { kind: 'judge' }> {
  const { check: read, problem } = readCheck(written, expected)
  if (!read || read.kind === 'judge') throw new Error(JSON.stringify(problem))
  return read
}

const arrayOfA = { type: 'array', items: { $ref: '#/$defs/a' } }

describe('a check', () => {
  it.each<[string, unknown, string | undefined, string, boolean]>([
    ['equals by default', undefined, 'Paris', '  PARIS\n', true],
    ['equals by default', undefined, 'Paris', 'It is Paris.', false],
    ['equals', 'exact', 'Zürich', 'Zu\u0308rich', true],
    ['contains', 'contains', 'refund', 'A Refund is due.', true],
    ['contains', 'contains: invoice', undefined, 'A refund is due.', false],
    ['contains', { contains: 'refund' }, undefined, 'No money back.', false],
    ['one of', 'one of: red | green', undefined, ' Green ', true],
    ['one of', { kind: 'one-of', values: ['red', 'green'] }, undefined, 'blue', false],
    ['a number', 'number', '42', 'So the sum is 1,200 - 1,158 = 42.', true],
    ['a number', 'number', '-3', 'It is −3 °C', true],
    ['a number', 'number: 12.5', undefined, '12.6', false],
    ['a number', { number: 12.5, tolerance: 0.1 }, undefined, 'about 12.6', true],
    ['a number', 'number: 5', undefined, 'five', false],
    ['a JSON schema', { schema: { required: ['id'] } }, undefined, '```json\n{"id":1}\n```', true],
    ['a JSON schema', { schema: { required: ['id'] } }, undefined, '{"name":1}', false],
    ['a JSON schema', { schema: { type: 'object' } }, undefined, 'no JSON', false],
    ['an expression', 'regex: ^[A-Z]{2}\\d+$', undefined, 'AB12', true],
    ['an expression', { regex: '^\\d+$' }, undefined, 'AB12', false],
  ])('%s: %j with %j of %j is %j', (_, written, expected, answer, verdict) => {
    expect(passes(check(written, expected), answer)).toBe(verdict)
  })

  it('by an expression that backtracks elsewhere takes linear time', () => {
    const evil = check({ regex: '^(a+)+$' })
    expect(passes(evil, `${'a'.repeat(20_000)}!`)).toBe(false)
    expect(passes(evil, 'a'.repeat(20_000))).toBe(true)
  })

  it.each<[string, object, string]>([
    ['an expression', { type: 'string', pattern: '^(a+)+$' }, `"${'a'.repeat(60)}!"`],
    [
      'two ways at each level',
      { $ref: '#/$defs/a', $defs: { a: { anyOf: [arrayOfA, arrayOfA] } } },
      `${'['.repeat(60)}1${']'.repeat(60)}`,
    ],
    [
      'different items',
      { uniqueItems: true },
      JSON.stringify(Array.from({ length: 60_000 }, (_, a) => ({ a }))),
    ],
    [
      'an answer without end',
      { $ref: '#/$defs/a', $defs: { a: arrayOfA } },
      '['.repeat(200_000) + ']'.repeat(200_000),
    ],
  ])('by a schema that would take for ever is not passed: %s', (_, schema, answer) => {
    expect(passes(check({ schema }), answer)).toBe(false)
  })

  it('by a judge keeps its words', () => {
    expect(readCheck('judge: polite and short', undefined)).toEqual({
      check: { kind: 'judge', rubric: 'polite and short' },
    })
  })

  it.each<[unknown, RegExp]>([
    [
      'sentiment',
      /none that is known \(equals, contains, one-of, number, json-schema, regex, judge\)/,
    ],
    [{ kind: 'sentiment' }, /none that is known/],
    [{ value: 'x' }, /none that is known/],
    [['contains'], /none that is known/],
    [7, /none that is known/],
    ['contains', /not complete/],
    ['number: many', /not complete/],
    [{ number: 5, tolerance: -1 }, /not complete/],
    ['one-of', /not complete/],
    ['json-schema: {', /not complete/],
    ['regex: (', /cannot be used/],
    ['regex: (?=a)b', /cannot be used/],
    [{ schema: { type: 'nonsense' } }, /cannot be used/],
    ['', /neither "expected" nor "check"/],
  ])('%j is turned down with a reason', (written, reason) => {
    const { problem } = readCheck(written, undefined)
    expect(refusalText({ kind: 'check-for-all', problem: problem! })).toMatch(reason)
  })
})
