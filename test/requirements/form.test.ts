import { describe, expect, it } from 'vitest'
import {
  applyForm,
  formLimits,
  formOf,
  readForm,
  writtenLimits,
  type FormMistakes,
  type FormText,
} from '../../src/requirements/form.ts'
import { limitKinds, limitNames, type Limits } from '../../src/requirements/limits/index.ts'
import { createResolver } from '../../src/requirements/llm/names.ts'
import { mistakesIn } from '../../src/reply/words/form.ts'
import { newModal } from '../../src/platforms/discord/forms.ts'
import { requestForm } from '../../src/conversation/request-form.ts'
import { viewOf } from '../../src/platforms/slack/form.ts'
import { makeRequirement } from '../fixtures/world.ts'

const names = createResolver({
  models: [{ id: 'mistral/large', name: 'Mistral Large', lab: 'mistral' }],
  today: '2026-09-01',
})
const read = (text: FormText) => readForm({ useCase: 'review contracts', ...text }, names)

describe('reading a form', () => {
  it.each([
    ['2,000', 2000],
    ['2k requests a month', 2000],
    ['500 a day', 15_000],
    ['5M', 5_000_000],
    ['100 / hour', 72_000],
    ['10 per week', 43],
  ])('reads the volume "%s"', (requestsPerMonth, expected) => {
    expect(read({ requestsPerMonth })).toMatchObject({ form: { requestsPerMonth: expected } })
  })

  it('reads what people write', () => {
    const text = {
      maxMonthlyUsd: '$1.5k a month',
      minContextTokens: '200k tokens',
      openWeights: 'Open',
      languages: 'German, fr',
      includeLabs: 'Mistral',
    }
    expect(read(text)).toMatchObject({
      form: {
        limits: {
          maxMonthlyUsd: 1500,
          minContextTokens: 200_000,
          openWeights: true,
          languages: ['de', 'fr'],
          includeLabs: ['mistral'],
        },
      },
    })
  })

  it.each([
    ['useCase', ' ?? '],
    ['useCase', 'x'.repeat(3001)],
    ['requestsPerMonth', 'a lot'],
    ['requestsPerMonth', '5 per fortnight'],
    ['maxMonthlyUsd', '300 EUR'],
    ['maxMonthlyUsd', '0'],
    ['minContextTokens', '-5'],
    ['minContextTokens', '9'.repeat(40)],
    ['openWeights', 'heavy'],
    ['languages', 'Klingon'],
    ['includeLabs', 'nobody at all'],
  ] as const)('says under the field %s what is wrong with "%s"', (field, written) => {
    const answer = read({ [field]: written })
    const { mistakes } = answer as { mistakes: FormMistakes }
    expect(mistakesIn(mistakes)).toEqual({
      [field]: expect.stringMatching(/[a-z].*\.$/) as string,
    })
  })

  it.each(['de', 'fr', 'es', 'it', 'pt'])('says what is wrong in the language "%s"', (language) => {
    const mistakes = {
      useCase: '',
      requestsPerMonth: 'a lot',
      maxMonthlyUsd: '300 EUR',
      openWeights: 'heavy',
      includeLabs: 'nobody',
    }
    const [own, english] = [mistakesIn(mistakes, language), mistakesIn(mistakes)]
    for (const [field, sentence] of Object.entries(own)) {
      expect(sentence).toMatch(/\.$/)
      expect(sentence).not.toBe(english[field])
    }
    expect(own['maxMonthlyUsd']).toContain('300 EUR')
    expect(own['useCase']).not.toBe(mistakesIn({ useCase: 'x'.repeat(3001) }, language)['useCase'])
  })

  it('takes an empty field and "no matter" for nothing stated, and asks after no other', () => {
    expect(read({ maxMonthlyUsd: ' ', openWeights: 'any' })).toEqual({
      form: {
        useCase: 'review contracts',
        requestsPerMonth: undefined,
        limits: { maxMonthlyUsd: undefined, openWeights: undefined },
      },
    })
  })
})

describe('the field of a limit', () => {
  /** A value of each kind, as a person would state it. */
  const samples: Limits = {
    maxMonthlyUsd: 1500,
    minContextTokens: 200_000,
    openWeights: false,
    languages: ['de', 'fr'],
    region: 'eu',
    maxParametersB: 32,
    labCountries: ['fr'],
    includeLabs: ['mistral'],
    dataPolicy: 'zero-retention',
    toolCalling: true,
  }

  it('is in every form where it is usual, and where the limit is stated', () => {
    const usual = formLimits({})
    expect(usual.length).toBeGreaterThan(0)
    for (const name of limitNames) {
      expect(formLimits({ [name]: '1' })).toContain(name)
      expect(usual.includes(name)).toBe(Boolean(limitKinds[name].field.usual))
    }
  })

  it.each(limitNames)('%s is drawn on Slack and Discord from what its file says', (name) => {
    const { label } = limitKinds[name].field
    const text = { [name]: '1' }
    expect(viewOf('x', requestForm(text)).blocks).toContainEqual(
      expect.objectContaining({ block_id: name, label: { type: 'plain_text', text: label } }),
    )
    expect(JSON.stringify(newModal(text))).toContain(`"custom_id":"${name}"`)
  })

  it.each(Object.entries(samples))('%s reads back what it was filled with', (name, value) => {
    const limits = { [name]: value } as Limits
    expect(read(writtenLimits(limits))).toMatchObject({ form: { limits } })
  })
})

describe('a form on a requirement', () => {
  const requirement = makeRequirement({
    limits: { maxMonthlyUsd: 300, toolCalling: true },
    assumed: ['workload'],
  })

  it('shows what was stated and leaves assumed values empty', () => {
    expect(formOf('x', requirement)).toEqual({
      useCase: 'x',
      requestsPerMonth: '',
      maxMonthlyUsd: '300',
      toolCalling: 'true',
    })
    expect(formOf('x', makeRequirement()).requestsPerMonth).toBe('1,000')
  })

  it('keeps or removes the limits of empty fields, and never touches the others', () => {
    const form = { useCase: 'x', limits: { maxMonthlyUsd: undefined, openWeights: true } }
    expect(applyForm(requirement, form, 'keep').limits).toEqual({
      maxMonthlyUsd: 300,
      toolCalling: true,
      openWeights: true,
    })
    expect(applyForm(requirement, form, 'remove').limits).toEqual({
      toolCalling: true,
      openWeights: true,
    })
  })

  it('counts a filled-in workload as stated', () => {
    const form = { useCase: 'x', requestsPerMonth: 5, limits: {} }
    const changed = applyForm(requirement, form, 'keep')
    expect(changed.workload.requestsPerMonth).toBe(5)
    expect(changed.assumed).toEqual(['workload.inputTokens', 'workload.outputTokens'])
  })
})
