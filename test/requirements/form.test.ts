import { describe, expect, it } from 'vitest'
import { applyForm, formOf, parseForm, type FormText } from '../../src/requirements/form.ts'
import { makeRequirement } from '../fixtures/world.ts'

const filled = (changes: Partial<FormText>): FormText => ({
  useCase: 'review contracts',
  workload: '',
  budget: '',
  context: '',
  languages: [],
  ...changes,
})
const read = (changes: Partial<FormText>) => parseForm(filled(changes))

describe('reading a form', () => {
  it.each([
    ['2,000', 2000],
    ['2k requests a month', 2000],
    ['500 a day', 15_000],
    ['5M', 5_000_000],
    ['100 / hour', 72_000],
    ['10 per week', 43],
  ])('reads the workload "%s"', (workload, expected) => {
    expect(read({ workload })).toMatchObject({ form: { requestsPerMonth: expected } })
  })

  it('reads money and tokens', () => {
    expect(read({ budget: '$1.5k a month', context: '200k tokens' })).toMatchObject({
      form: { maxMonthlyUsd: 1500, minContextTokens: 200_000 },
    })
  })

  it.each([
    ['useCase', { useCase: ' ?? ' }],
    ['useCase', { useCase: 'x'.repeat(3001) }],
    ['workload', { workload: 'a lot' }],
    ['workload', { workload: '5 per fortnight' }],
    ['budget', { budget: '300 EUR' }],
    ['budget', { budget: '0' }],
    ['context', { context: '-5' }],
    ['context', { context: '9'.repeat(40) }],
  ])('says under the field %s what is wrong with %o', (field, changes) => {
    const answer = read(changes)
    expect('errors' in answer && Object.keys(answer.errors)).toEqual([field])
  })

  it('leaves empty fields out', () => {
    const answer = read({})
    expect(
      'form' in answer && Object.values(answer.form).filter((value) => value !== undefined),
    ).toEqual(['review contracts'])
  })
})

describe('a form on a requirement', () => {
  const requirement = makeRequirement({
    limits: { maxMonthlyUsd: 300, toolCalling: true },
    assumed: ['workload'],
  })

  it('shows what was stated and leaves assumed values empty', () => {
    expect(formOf('x', requirement)).toMatchObject({
      maxMonthlyUsd: 300,
      requestsPerMonth: undefined,
    })
    expect(formOf('x', makeRequirement()).requestsPerMonth).toBe(1000)
  })

  it('keeps or removes the limits of empty fields, and never touches the others', () => {
    const form = { useCase: 'x', openWeights: true }
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
    const changed = applyForm(requirement, { useCase: 'x', requestsPerMonth: 5 }, 'keep')
    expect(changed.workload.requestsPerMonth).toBe(5)
    expect(changed.assumed).toEqual(['workload.inputTokens', 'workload.outputTokens'])
  })
})
