import { expect, test } from 'vitest'
import { dataPolicyOf } from '../../src/catalogue/data-policies.ts'

test.each([
  ['openai', 'openai', false, { training: false, retentionDays: 30 }],
  ['groq', 'meta', true, { retentionDays: 0 }],
  ['fireworks-ai', 'deepseek', true, { retentionDays: 0 }],
  ['google-vertex', 'google', false, { training: false }],
  ['azure', 'openai', false, { training: false }],
])(
  '%s says what it does with what is sent, with its page',
  (provider, lab, openWeights, policy) => {
    expect(dataPolicyOf(provider, { lab, openWeights })).toEqual({
      ...policy,
      source: expect.stringMatching(/^https:/),
    })
  },
)

test.each([
  ['azure', 'mistral', true],
  ['deepinfra', 'google', false],
  ['somebody', 'openai', false],
])(
  'what %s says does not hold for a model of %s, or is not known',
  (provider, lab, openWeights) => {
    expect(dataPolicyOf(provider, { lab, openWeights })).toBeUndefined()
  },
)
