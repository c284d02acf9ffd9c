import { describe, expect, it } from 'vitest'
import { readLimits } from '../../src/requirements/stated-limits.ts'

const catalogue = {
  models: [{ id: 'mistral/large', name: 'Mistral Large', lab: 'mistral' }],
  today: '2026-09-01',
}
const read = (fields: Parameters<typeof readLimits>[0]) => readLimits(fields, catalogue)

describe('limits from fields', () => {
  it('reads what people write', () => {
    expect(
      read({
        budget: '$1,500 a month',
        context: '128k tokens',
        weights: 'Open',
        language: 'German, fr',
        lab: 'mistral',
      }),
    ).toEqual({
      limits: {
        maxMonthlyUsd: 1500,
        minContextTokens: 128_000,
        openWeights: true,
        languages: ['de', 'fr'],
        includeLabs: ['mistral'],
      },
      problems: {},
    })
  })

  it('takes empty fields and "any" for nothing stated', () => {
    expect(read({ budget: ' ', weights: 'any' })).toEqual({ limits: {}, problems: {} })
  })

  it.each([
    ['budget', 'lots'],
    ['budget', '-5'],
    ['context', '0'],
    ['context', 'long'],
    ['weights', 'heavy'],
    ['language', 'Klingon'],
    ['lab', 'nobody at all'],
  ] as const)('says what is wrong with %s "%s"', (field, value) => {
    const { limits, problems } = read({ [field]: value })
    expect(limits).toEqual({})
    expect(problems[field]).toMatch(/[a-z].*\.$/)
  })
})
