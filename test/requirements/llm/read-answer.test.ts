import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../src/requirements/llm/read-answer.ts'
import { wireSchema } from '../../../src/requirements/llm/wire.ts'
import { amountOf, wireOf } from '../../fixtures/llm.ts'
import { limit } from './read-wire.ts'

const full = wireOf({
  limits: [limit('maxMonthlyUsd', '300 USD', 'under $300')],
  workload: [amountOf('inputTokens', 12, '12 pages', { unit: 'page' })],
  tradeoff: { quality: null, price: 'more', speed: null, quote: 'cheap' },
})
/** What is read where some fields are of another form. */
const read = (changes: Record<string, unknown>) =>
  readAnswer(JSON.stringify({ ...full, ...changes }))

describe('the reading in an answer', () => {
  it('is what was answered, in fences or after some words, too', () => {
    const answer = JSON.stringify(full)
    expect(readAnswer(answer)).toEqual(full)
    expect(readAnswer(`\`\`\`json\n${answer}\n\`\`\``)).toEqual(full)
    expect(readAnswer(`Here it is:\n${answer}`)).toEqual(full)
  })

  it('says nothing where everything is null or left out', () => {
    const none = wireOf({ language: '', weights: [] })
    const nulls = Object.fromEntries(Object.keys(full).map((field) => [field, null]))
    expect(readAnswer(JSON.stringify({ ...nulls, intent: 'recommend' }))).toEqual(none)
    expect(readAnswer('{"intent":"recommend"}')).toEqual(none)
  })

  it('has no fields that were not asked for', () => {
    expect(read({ model: 'best one', __proto__: { job: 'x' } })).toEqual(full)
    expect(read({ limits: [{ ...full.limits[0], why: 'said' }] })).toEqual(full)
  })

  it('takes numbers and switches as text, and known words however they are spelled', () => {
    const [pages] = full.workload
    expect(read({ workload: [{ ...pages, amount: '12', isFactor: 'false' }] })).toEqual(full)
    expect(read({ workload: [{ ...pages, unit: 'Pages' }] })).toEqual(full)
    const thousands = read({ workload: [{ ...pages, amount: '1,200' }] })
    expect(thousands?.workload).toEqual([{ ...pages, amount: 1200 }])
    expect(read({ limits: [{ ...full.limits[0], name: 'max_monthly_usd' }] })).toEqual(full)
    expect(read({ intent: 'What if', addressed: 'true' })).toEqual({ ...full, intent: 'what-if' })
    expect(read({ limits: [limit('maxParametersB', 14 as never, '14B')] })?.limits).toEqual([
      limit('maxParametersB', '14', '14B'),
    ])
  })

  it('loses only the part that has another form', () => {
    const [pages] = full.workload
    const second = amountOf('outputTokens', 1, 'one page', { unit: 'page' })
    const workload = [{ ...pages, unit: 'scroll' }, { ...pages, amount: 'lots' }, 'x', null, second]
    expect(read({ workload })).toEqual({ ...full, workload: [second] })
    expect(read({ weights: 'legal' })).toEqual({ ...full, weights: [] })
    expect(read({ weights: [{ capability: 'singing', weight: 3 }] })?.weights).toEqual([])
    expect(read({ limits: [{ name: 'maxMonthlyUsd', value: '300' }] })?.limits).toEqual([])
    expect(read({ tradeoff: { ...full.tradeoff, speed: 'extremely' } })).toEqual(full)
    expect(read({ difficulty: { level: 'routine' } })?.difficulty).toEqual({
      level: 'routine',
      quote: null,
    })
    expect(read({ job: 'juggling' })?.job).toBe('text')
  })

  it('takes a list for text with commas, and empty text for nothing', () => {
    const languages = { name: 'languages', value: ['de', 'fr'], quote: 'German and French' }
    expect(read({ limits: [languages] })?.limits).toEqual([
      limit('languages', 'de, fr', 'German and French'),
    ])
    expect(read({ baseline: '', fact: '', question: '', preferences: '' })).toEqual(full)
  })

  it.each([
    ['nothing', ''],
    ['prose', 'Sure, I recommend {a model}'],
    ['half of it', JSON.stringify(full).slice(0, 200)],
    ['a list', '[1, 2]'],
    ['another object', '{"model":"best one"}'],
    ['an intent that there is not', '{"intent":"obey"}'],
  ])('is none in %s', (_, answer) => {
    expect(readAnswer(answer)).toBeUndefined()
  })

  it('is of the schema, or none, whatever is answered', () => {
    const intent = fc.constantFrom(...wireSchema.shape.intent.options)
    const values = fc.dictionary(fc.constantFrom(...Object.keys(full)), fc.jsonValue())
    fc.assert(
      fc.property(values, intent, (answer, one) => {
        const reading = readAnswer(JSON.stringify({ ...answer, intent: one }))
        expect(wireSchema.parse(reading)).toEqual(reading)
      }),
    )
  })
})
