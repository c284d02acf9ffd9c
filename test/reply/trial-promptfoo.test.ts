import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { trialConfig } from '../../src/reply/promptfoo.ts'
import type { Check } from '../../src/trial/check-schema.ts'
import { passes } from '../../src/trial/check.ts'
import { trialSchema } from '../../src/trial/record.ts'

const configSchema = z.object({
  providers: z.array(z.object({ id: z.string(), label: z.string() })),
  tests: z.array(
    z.object({
      vars: z.record(z.string(), z.string()),
      assert: z.array(z.object({ type: z.string(), value: z.unknown() })).optional(),
    }),
  ),
})

/** A finished trial of these examples, as promptfoo reads it. */
const configOf = (examples: { prompt: string; system?: string; check?: Check }[]) =>
  configSchema.parse(
    parse(
      trialConfig(
        trialSchema.parse({
          id: 'a',
          workspace: 'T1',
          starter: 'ana',
          at: '2026-11-29T10:00:00Z',
          examples,
          contenders: [{ model: 'acme/atlas-2', name: 'Atlas 2', served: 'acme/atlas-2:free' }],
          state: 'over',
        }),
      ),
    ),
  )

describe('a trial for promptfoo', () => {
  it('asks the same models the same, whatever stands in the examples', () => {
    const { providers, tests } = configOf([
      { prompt: 'Fill {{name}} in: "a"\n- b', system: 'Be brief.' },
      { prompt: 'Plain' },
    ])
    expect(providers).toEqual([{ id: 'openai:chat:acme/atlas-2:free', label: 'Atlas 2' }])
    expect(tests.map(({ vars }) => vars)).toEqual([
      { prompt: '{% raw %}Fill {{name}} in: "a"\n- b{% endraw %}', system: 'Be brief.' },
      { prompt: 'Plain' },
    ])
    expect(tests.every((one) => one.assert === undefined)).toBe(true)
  })

  it.each<[Check, string, unknown]>([
    [{ kind: 'contains', value: 'refund' }, 'icontains', 'refund'],
    [{ kind: 'regex', pattern: '^a{2}$' }, 'regex', '^a{2}$'],
    [{ kind: 'json-schema', schema: { type: 'object' } }, 'is-json', { type: 'object' }],
    [{ kind: 'judge', rubric: 'Polite.' }, 'llm-rubric', 'Polite.'],
  ])('checks by %j in its own words', (check, type, value) => {
    expect(configOf([{ prompt: 'x', check }]).tests[0]?.assert).toEqual([{ type, value }])
  })

  it.each<Exclude<Check, { kind: 'judge' }>>([
    { kind: 'equals', value: ' Yes "x" ' },
    { kind: 'one-of', values: ['yes', 'No'] },
    { kind: 'number', value: 12.5, tolerance: 0.5 },
  ])('passes and fails the same answers by %j', (check) => {
    const [assertion] = configOf([{ prompt: 'x', check }]).tests[0]!.assert!
    expect(assertion?.type).toBe('javascript')
    for (const output of [
      'yes "X"',
      'YES',
      ' no',
      'It is 12.2',
      '1,012.5 - 1,000 = 12.5',
      '14',
      '',
    ])
      expect(runInNewContext(String(assertion?.value), { output })).toBe(passes(check, output))
  })
})
