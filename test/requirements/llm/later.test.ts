import { describe, expect, it } from 'vitest'
import { requirementSchema } from '../../../src/requirements/requirement.ts'
import { amountOf } from '../../fixtures/llm.ts'
import { makeRequirement } from '../../fixtures/world.ts'
import { before, later, limit } from './read-wire.ts'

describe('a later message', () => {
  it('stacks on what is known, takes back what it says, and tells what changed', () => {
    const { requirement, changes } = later('only open weights, no OpenAI, forget the budget', {
      intent: 'refine',
      limits: [
        limit('openWeights', 'true', 'only open weights'),
        limit('excludeLabs', 'OpenAI', 'no OpenAI'),
      ],
      removedLimits: [{ name: 'maxMonthlyUsd', value: null, quote: 'forget the budget' }],
    })
    expect(requirement?.limits).toEqual({ excludeLabs: ['xai', 'openai'], openWeights: true })
    expect(requirement?.weights).toEqual(before.requirement.weights)
    expect(changes).toEqual(['no limit on budget', 'open weights only', 'not OpenAI'])
  })

  it('takes single entries of a list back, and wants what was excluded', () => {
    const limits = { excludeLabs: ['xai', 'openai'], languages: ['da'] }
    const state = { requirement: makeRequirement({ limits }) }
    const corrected = later(
      'Norwegian, not Danish',
      {
        intent: 'refine',
        limits: [limit('languages', 'no', 'Norwegian')],
        removedLimits: [{ name: 'languages', value: 'da', quote: 'not Danish' }],
      },
      state,
    )
    expect(corrected.requirement?.limits.languages).toEqual(['no'])
    const wanted = later(
      'OpenAI only, after all',
      {
        intent: 'refine',
        limits: [limit('includeLabs', 'OpenAI', 'OpenAI only')],
      },
      state,
    )
    expect(wanted.requirement?.limits).toEqual({
      excludeLabs: ['xai'],
      includeLabs: ['openai'],
      languages: ['da'],
    })
  })

  it('scales what is known, and only by what it says', () => {
    const scaled = (amount: number, quote: string) =>
      later(`what about ${quote}?`, {
        intent: 'refine',
        workload: [amountOf('requestsPerMonth', amount, quote, { isFactor: true })],
      }).requirement?.workload.requestsPerMonth
    const now = before.requirement.workload.requestsPerMonth
    expect(scaled(10, '10x the traffic')).toBe(now * 10)
    expect(scaled(0.8, '20% less traffic')).toBe(now * 0.8)
    expect(scaled(2, 'twice as many')).toBe(now * 2)
    expect(scaled(900, '10x the traffic')).toBe(now)
  })

  it('corrects the period or the currency of what was said before', () => {
    const requirement = makeRequirement({ limits: { maxMonthlyUsd: 200 } })
    requirement.workload.requestsPerMonth = 360_000
    const { requirement: corrected } = later(
      'per month, not per day, and euros of course',
      {
        intent: 'refine',
        limits: [limit('maxMonthlyUsd', '200 EUR per month', 'euros of course')],
        workload: [
          amountOf('requestsPerMonth', 12_000, 'per month, not per day', { per: 'month' }),
          amountOf('inputTokens', 77_777, 'not per day', { unit: 'token' }),
        ],
      },
      { requirement },
    )
    expect(corrected?.workload.requestsPerMonth).toBe(12_000)
    expect(corrected?.limits.maxMonthlyUsd).toBeCloseTo(230, 6)
    expect(corrected?.workload.inputTokens).toBe(requirement.workload.inputTokens)
  })

  it('takes a part of what is known', () => {
    const requirement = makeRequirement()
    requirement.workload.requestsPerMonth = 34_560
    const half = (amount: number) =>
      later(
        'only in 12 of the hours, so half',
        {
          intent: 'refine',
          workload: [amountOf('requestsPerMonth', amount, 'so half', { per: 'day' })],
        },
        { requirement },
      ).requirement?.workload.requestsPerMonth
    expect(half(576)).toBe(17_280)
    expect(half(700)).toBe(34_560)
  })

  it('lets own hardware go where it is to be hosted after all', () => {
    const limits = { selfHosted: true, hardware: 'RTX 4090', maxMemoryGb: 24, maxMonthlyUsd: 5 }
    const hosted = later(
      'rather from the cloud',
      { intent: 'refine', limits: [limit('selfHosted', 'false', 'from the cloud')] },
      { requirement: makeRequirement({ limits }) },
    )
    expect(hosted.requirement?.limits).toEqual({ maxMonthlyUsd: 5 })
    expect(hosted.notApplied).toEqual([])
  })

  it('tells hardware in the words of the conversation', () => {
    const requirement = makeRequirement({ limits: { hardware: 'our RTX 2080 Ti, 11 GB' } })
    const named = (value: string) =>
      later(
        'a second card, same type',
        { intent: 'refine', limits: [limit('hardware', value, 'a second card')] },
        { requirement },
      ).requirement?.limits.hardware
    expect(named('two RTX 2080 Ti')).toBe('two RTX 2080 Ti')
    expect(named('a warehouse of H100')).toBe('a second card')
  })

  it('that only asks leaves the request as it is', () => {
    const { requirement, asked, models } = later('what would the second cost for 9,000 a month?', {
      intent: 'fact',
      fact: 'cost',
      models: ['2'],
      workload: [amountOf('requestsPerMonth', 9000, '9,000 a month', { per: 'month' })],
    })
    expect(requirement).toEqual(before.requirement)
    expect(asked?.workload.requestsPerMonth).toBe(9000)
    expect(models).toEqual(['anthropic/claude-sonnet-5'])
  })

  it('keeps what was only looked at when it is told to', () => {
    const pending = makeRequirement({ limits: { maxMonthlyUsd: 100 } })
    const kept = later('keep that', { intent: 'refine', keepsWhatIf: true }, { pending })
    expect(kept.requirement?.limits).toEqual({ maxMonthlyUsd: 100 })
    expect(kept.changes).toContain('at most $100 a month')
  })

  it('undoes the last change by its name, and lifts what was said before it', () => {
    const undo = (lastChange?: string[]) =>
      later(
        'undo the price cap',
        {
          intent: 'undo',
          removedLimits: [{ name: 'maxMonthlyUsd', value: null, quote: 'the price cap' }],
        },
        { lastChange },
      )
    expect(undo(['at most $300 a month']).intent).toBe('undo')
    for (const { intent, requirement } of [undo(['not xAI']), undo()])
      expect([intent, requirement?.limits]).toEqual(['refine', { excludeLabs: ['xai'] }])
  })

  it('makes a look that is to stay at once a change, and one at what is pending a part of it', () => {
    const pending = makeRequirement({ limits: { maxMonthlyUsd: 100 } })
    const ask = (intent: 'what-if' | 'refine') =>
      later(
        'what if only open weights? new list please',
        { intent, keepsWhatIf: true, limits: [limit('openWeights', 'true', 'only open weights')] },
        { pending },
      )
    const { intent, isKept, asked, requirement } = ask('what-if')
    expect([intent, isKept, asked]).toEqual(['what-if', true, undefined])
    expect(requirement?.limits).toEqual({
      maxMonthlyUsd: 300,
      excludeLabs: ['xai'],
      openWeights: true,
    })
    expect(ask('refine').requirement?.limits).toEqual({ maxMonthlyUsd: 100, openWeights: true })
  })

  it('may drop "that one" without naming it, and nothing that was not spoken of', () => {
    const drop = (value: string) =>
      later('drop that one', {
        intent: 'refine',
        limits: [limit('excludeModels', value, 'drop that one')],
      }).requirement?.limits.excludeModels
    expect(drop('GPT-5.5')).toEqual(['openai/gpt-5.5'])
    expect(drop('2')).toEqual(['anthropic/claude-sonnet-5'])
    expect(drop('9')).toBeUndefined()
    expect(drop('Mistral Large 3')).toBeUndefined()
  })

  it('takes a stress of the trade-off back', () => {
    const fast = later('make it fast', {
      intent: 'refine',
      tradeoff: { quality: null, price: null, speed: 'most', quote: 'fast' },
    }).requirement
    expect(fast?.tradeoff.speed).toBeGreaterThan(0.5)
    const back = later(
      'I did not say fast',
      {
        intent: 'refine',
        tradeoff: { quality: 'usual', price: 'usual', speed: 'usual', quote: 'not say fast' },
      },
      { requirement: fast! },
    ).requirement
    expect(back?.tradeoff.quality).toBeCloseTo(0.6, 6)
    expect(back?.tradeoff.speed).toBeCloseTo(0.1, 6)
  })

  it('starts anew with a new use case', () => {
    const { requirement } = later('new topic: a haiku bot', {
      intent: 'recommend',
      weights: [{ capability: 'writing', weight: 1 }],
    })
    expect(requirement).toMatchObject({ limits: {}, weights: { writing: 1 } })
  })

  it('always leaves a sound requirement', () => {
    const { requirement } = later('10x of everything', {
      intent: 'what-if',
      workload: [amountOf('inputTokens', 10, '10x of everything', { isFactor: true })],
    })
    expect(requirementSchema.safeParse(requirement).success).toBe(true)
  })
})

it('starts over with the use case that follows', () => {
  const reading = later('start over: poems', {
    intent: 'reset',
    weights: [{ capability: 'writing', weight: 10 }],
  })
  expect(reading).toMatchObject({
    intent: 'reset',
    requirement: { limits: {}, weights: { writing: 1 } },
    changes: [],
  })
})
