import { describe, expect, it } from 'vitest'
import type { ConversationState } from '../../../src/requirements/reading.ts'
import { amountOf } from '../../fixtures/llm.ts'
import { later, limit } from './read-wire.ts'

describe('a conversation in which no job was named yet', () => {
  const spoken: Partial<ConversationState> = {
    useCase: '',
    picks: [],
    subjects: ['openai/gpt-5.5'],
    topic: 'output',
  }

  it('goes on about what was asked before', () => {
    const reading = later(
      'and how long a context?',
      { intent: 'fact', models: ['GPT-5.5'], fact: 'context' },
      spoken,
    )
    expect(reading).toMatchObject({ intent: 'fact', fact: 'context', models: ['openai/gpt-5.5'] })
  })

  it('takes a job as a first one', () => {
    const { intent, requirement, changes } = later(
      'reviews leases',
      { intent: 'refine', weights: [{ capability: 'legal', weight: 10 }] },
      spoken,
    )
    expect({ intent, limits: requirement?.limits, changes }).toEqual({
      intent: 'recommend',
      limits: {},
      changes: [],
    })
  })

  it('takes a change for one of which the work is unknown', () => {
    const { intent, requirement, asked, question } = later(
      'no, 200 per month',
      {
        intent: 'refine',
        workload: [amountOf('requestsPerMonth', 200, '200 per month', { per: 'month' })],
      },
      spoken,
    )
    expect([intent, requirement]).toEqual(['refine', undefined])
    expect(question).toBe('What should the model do?')
    expect(asked?.workload.requestsPerMonth).toBe(200)
  })

  it('remembers all that was asked, for "that laptop" and "the two"', () => {
    const lastMessage = 'is GPT-5.5 ok on a 16gb laptop?\nand Claude Sonnet 5?'
    const { requirement } = later(
      'which of the two for flashcards on that laptop',
      {
        intent: 'recommend',
        weights: [{ capability: 'education', weight: 10 }],
        limits: [
          limit('hardware', '16gb laptop', '16gb laptop'),
          limit('maxMemoryGb', '12.8', '16gb laptop'),
          limit('includeModels', 'GPT-5.5, Claude Sonnet 5', 'the two'),
        ],
      },
      { ...spoken, subjects: ['anthropic/claude-sonnet-5'], lastMessage },
    )
    expect(requirement?.limits).toEqual({
      hardware: '16gb laptop',
      maxMemoryGb: 12.8,
      includeModels: ['openai/gpt-5.5', 'anthropic/claude-sonnet-5'],
    })
  })

  it('knows the work of the last question', () => {
    const { requirement } = later(
      'is there something cheaper for that?',
      {
        intent: 'recommend',
        weights: [{ capability: 'legal', weight: 10 }],
        workload: [amountOf('requestsPerMonth', 800, '800 opinions a month', { per: 'month' })],
      },
      { ...spoken, lastMessage: 'what does GPT-5.5 cost for 800 opinions a month?' },
    )
    expect(requirement?.workload.requestsPerMonth).toBe(800)
  })
})
