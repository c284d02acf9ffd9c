import { describe, expect, it } from 'vitest'
import type { Wire } from '../../../src/requirements/llm/wire.ts'
import { amountOf } from '../../fixtures/llm.ts'
import { first, limit } from './read-wire.ts'

describe('a first message', () => {
  it('without a use case has no requirement and is asked for one', () => {
    expect(first('pick a model', { weights: [] })).toMatchObject({
      question: 'What should the model do?',
      models: [],
    })
    expect(first('pick a model', { weights: [] }).requirement).toBeUndefined()
  })

  it('that is vague has none either, and its limits are not lost', () => {
    const vague = (question: string | null) =>
      first('something good for $50 a month', {
        weights: [{ capability: 'general', weight: 10 }],
        limits: [limit('maxMonthlyUsd', '50 USD per month', '$50 a month')],
        question,
      })
    const { requirement, asked, question } = vague('What is it for?')
    expect([requirement, question]).toEqual([undefined, 'What is it for?'])
    expect(asked?.limits).toEqual({ maxMonthlyUsd: 50 })
    expect(vague(null).requirement?.limits).toEqual({ maxMonthlyUsd: 50 })
  })

  it('that tells how long and how many is answered, though it is asked what for', () => {
    const question = 'What is done with the releases?'
    const { requirement, question: asked } = first('2,000 words of each, 450 releases a month', {
      weights: [],
      workload: [
        amountOf('inputTokens', 2000, '2,000 words of each', { unit: 'word' }),
        amountOf('requestsPerMonth', 450, '450 releases a month', { per: 'month' }),
      ],
      question,
    })
    expect(requirement).toMatchObject({
      weights: { general: 1 },
      workload: { requestsPerMonth: 450 },
    })
    expect(requirement?.assumed).toContain('weights')
    expect(asked).toBe(question)
  })

  it('that asks for a fact is answered about what it names', () => {
    const ask: Partial<Wire> = { intent: 'fact', weights: [], fact: 'price' }
    const known = first('price of GPT-5.5?', { ...ask, models: ['GPT-5.5'] })
    expect(known).toMatchObject({ intent: 'fact', fact: 'price', models: ['openai/gpt-5.5'] })
    expect([known.requirement, known.asked]).toEqual([undefined, undefined])
    const unknown = first('price of GPT-9?', { ...ask, models: ['GPT-9'] })
    expect(unknown).toMatchObject({ models: [], unknownNames: ['GPT-9'] })
    const hosted = first('is it on Bedrock? does Mistral learn?', {
      ...ask,
      hosts: ['Bedrock'],
      labs: ['Mistral'],
    })
    expect(hosted).toMatchObject({ hosts: ['amazon-bedrock'], labs: ['mistral'] })
  })

  it('with a name that several models bear is asked which', () => {
    const { models, question } = first('price of gpt-5.6?', {
      intent: 'fact',
      weights: [],
      models: ['gpt-5.6'],
    })
    expect(models).toEqual(['openai/gpt-5.6-luna', 'openai/gpt-5.6-sol'])
    expect(question).toBe('Which gpt-5.6 is meant: GPT-5.6 Luna or GPT-5.6 Sol?')
  })

  it('holds names only that are in it', () => {
    const { models, labs, unknownNames } = first('how much is it?', {
      intent: 'fact',
      models: ['GPT-5.5', 'Made Up 3'],
      labs: ['OpenAI'],
    })
    expect([models, labs, unknownNames]).toEqual([[], [], []])
  })

  it('carries its job, its jobs and the workload a question is asked for', () => {
    expect(
      first('vectors for search', { job: 'embedding', weights: [] }).requirement,
    ).toMatchObject({
      job: 'embedding',
      weights: { general: 1 },
    })
    expect(first('tags, and a chat', { jobs: ['tags', 'a chat'] }).jobs).toEqual(['tags', 'a chat'])
    const { asked } = first('memory of GPT-5.5 at 64k tokens?', {
      intent: 'fact',
      weights: [],
      fact: 'hardware',
      workload: [amountOf('inputTokens', 64_000, '64k tokens', { unit: 'token' })],
    })
    expect(asked?.workload.inputTokens).toBe(64_000)
  })

  it('counts conversations, each of which takes several requests', () => {
    const reading = first('chat with guests, 500 conversations a month', {
      weights: [{ capability: 'conversation', weight: 1 }],
      workload: [amountOf('jobsPerMonth', 500, '500 conversations a month', { per: 'month' })],
    })
    const { workload, assumed } = reading.requirement!
    expect(workload).toMatchObject({ jobsPerMonth: 500, requestsPerJob: 6, requestsPerMonth: 3000 })
    expect(assumed).toContain('workload.requestsPerJob')
    expect(assumed).not.toContain('workload.requestsPerMonth')
  })

  it('between people is met with silence', () => {
    const reading = first('@ole the $300 for GPT-5.5 are due', {
      addressed: false,
      limits: [limit('maxMonthlyUsd', '300', '$300')],
      models: ['GPT-5.5'],
    })
    expect(reading).toMatchObject({ addressed: false, intent: 'other', models: [], stated: {} })
    expect(reading.requirement).toBeUndefined()
  })
})
