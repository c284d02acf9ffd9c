import { describe, expect, it } from 'vitest'
import { amountOf } from '../../fixtures/llm.ts'
import type { Wire } from '../../../src/requirements/llm/wire.ts'
import { makeRequirement } from '../../fixtures/world.ts'
import { first, later, limit } from './read-wire.ts'

describe('what a message states', () => {
  it('becomes limits, shares and amounts a month, each with its words', () => {
    const { requirement, stated, conversions } = first(
      'Review 40-page leases, 2,000 a week, under $300, only open weights, fast',
      {
        tradeoff: { quality: null, price: null, speed: 'more', quote: 'fast' },
        limits: [
          limit('maxMonthlyUsd', '300 USD per month', 'under $300'),
          limit('openWeights', 'true', 'only open weights'),
        ],
        workload: [
          amountOf('inputTokens', 40, '40-page leases', { unit: 'page' }),
          amountOf('requestsPerMonth', 2000, '2,000 a week', { per: 'week' }),
        ],
      },
    )
    expect(requirement).toMatchObject({
      weights: { legal: 0.6, reasoning: 0.4 },
      limits: { maxMonthlyUsd: 300, openWeights: true },
      workload: { inputTokens: 26_000, requestsPerMonth: 8667, outputTokens: 800 },
      assumed: ['difficulty', 'workload.outputTokens'],
      mappedBy: 'llm',
    })
    expect(requirement?.tradeoff.speed).toBeGreaterThan(0.3)
    expect(stated).toEqual({
      'limits.maxMonthlyUsd': 'under $300',
      'limits.openWeights': 'only open weights',
      'workload.inputTokens': '40-page leases',
      'workload.requestsPerMonth': '2,000 a week',
      tradeoff: 'fast',
    })
    expect(conversions).toEqual([
      '"40-page leases" is read as 26,000 tokens in for each request.',
      '"2,000 a week" is read as 8,667 requests a month.',
    ])
  })

  it('is all there is: nothing is added but defaults, marked as assumed', () => {
    const { requirement, notApplied, problems, question } = first(
      'Review leases, 2,000 a month, under $300, only open weights',
    )
    expect(requirement).toMatchObject({ limits: {}, preferences: {} })
    expect(requirement?.assumed).toContain('workload.requestsPerMonth')
    expect([notApplied, problems, question]).toEqual([[], [], undefined])
  })

  it('counts what is named in particular more than general ability', () => {
    const weightsOf = (...weights: Wire['weights']) =>
      first('tags', { weights }).requirement?.weights
    const general = { capability: 'general', weight: 6 } as const
    const { general: share = 0, 'instruction-following': most = 0 } =
      weightsOf(general, { capability: 'instruction-following', weight: 6 }) ?? {}
    expect(most).toBeGreaterThan(share)
    expect(share).toBeGreaterThan(0.4)
    expect(weightsOf(general)).toEqual({ general: 1 })
  })

  it.each([
    ['300 EUR per month', 'höchstens 300 € im Monat', 345],
    ['12 USD per day', 'no more than $12 a day', 360],
    ['1,200 USD per year', 'at most 1,200 dollars a year', 100],
    ['0.9 USD', 'below 90 cents', 0.9],
    ['0.5 EUR', 'höchstens 50 Cent', 0.575],
    ['300 EUR', 'trois cents euros au plus', 345],
    ['2.5 million USD per year', 'at most 2.5 million a year', 208_333],
    ['50 EUR per week', 'cinquanta euro a settimana', 249.167],
    ['1500', 'budget $1.5k', 1500],
    // Converted although it was told not to.
    ['345', 'under 300 €', 345],
    ['50 USD per month', 'yearly budget 600 dollars', 50],
    ['50 EUR per month', 'höchstens 600 Euro im Jahr', 57.5],
  ])('reads %s in "%s" as a budget of $%s a month', (value, quote, budget) => {
    const { requirement } = first(`leases, ${quote}`, {
      limits: [limit('maxMonthlyUsd', value, quote)],
    })
    expect(requirement?.limits.maxMonthlyUsd).toBeCloseTo(budget, 6)
  })

  it('takes a budget of nothing for free of charge', () => {
    const { requirement } = first('leases, our budget is 0', {
      limits: [limit('maxMonthlyUsd', '0', 'our budget is 0')],
    })
    expect(requirement?.limits).toEqual({ freeOnly: true })
  })

  it('keeps wishes apart from conditions', () => {
    const { requirement } = first('leases, ideally open weights', {
      preferences: [limit('openWeights', 'true', 'ideally open weights')],
    })
    expect(requirement).toMatchObject({ limits: {}, preferences: { openWeights: true } })
  })

  it('counts a whole by the size of one request', () => {
    const { requirement } = first('30M tokens of posts in pieces of 600', {
      workload: [
        amountOf('totalTokens', 30_000_000, '30M tokens', { unit: 'token', per: 'once' }),
        amountOf('inputTokens', 600, 'pieces of 600', { unit: 'token' }),
      ],
    })
    expect(requirement?.workload).toMatchObject({ inputTokens: 600, requestsPerMonth: 50_000 })
  })

  it('adds what every request repeats to the tokens in', () => {
    const { requirement } = first('the same 20-page manual goes with each question', {
      workload: [amountOf('cachedInputTokens', 20, 'the same 20-page manual', { unit: 'page' })],
    })
    expect(requirement?.workload).toMatchObject({ cachedInputTokens: 13_000, inputTokens: 14_500 })
  })

  it('lets the price count more where something cheaper is wanted', () => {
    const { requirement } = first('we use GPT-5.5 and want something cheaper', {
      baseline: { names: ['GPT-5.5'], wish: 'cheaper', bill: null, quote: 'something cheaper' },
    })
    expect(requirement?.baseline).toEqual({
      models: ['openai/gpt-5.5'],
      unknown: [],
      wish: 'cheaper',
    })
    expect(requirement?.tradeoff.price).toBeGreaterThan(0.5)
    expect(requirement?.limits).toEqual({})
  })

  it('knows the bill of today where the message has the amount', () => {
    const billOf = (bill: string) =>
      first('GPT-5.5 costs us 300 euros a week, too much', {
        baseline: { names: ['GPT-5.5'], wish: 'cheaper', bill, quote: 'GPT-5.5 costs us' },
      }).requirement?.baseline?.monthlyUsd
    expect(billOf('300 EUR per week')).toBeCloseTo(300 * 1.15 * (52 / 12), 0)
    expect(billOf('9000 EUR per week')).toBeUndefined()
  })

  it('believes a number that follows from what was said before', () => {
    const changed = (text: string, amount: number) =>
      later(
        text,
        {
          intent: 'refine',
          workload: [amountOf('requestsPerMonth', amount, text, { per: 'day' })],
        },
        { useCase: 'report drafts, 60 analysts, 10 drafts each a day' },
      ).requirement?.workload.requestsPerMonth
    expect(changed('make it 75 analysts', 750)).toBe(22_500)
    expect(changed('make it 75 analysts', 777)).toBe(makeRequirement().workload.requestsPerMonth)
  })

  it('takes half of a limit, and today\u2019s bill as one, from what is known', () => {
    const capped = (text: string, value: string, state: Parameters<typeof makeRequirement>[0]) =>
      later(
        text,
        { intent: 'refine', limits: [limit('maxMonthlyUsd', value, text)] },
        { requirement: makeRequirement(state) },
      ).requirement?.limits.maxMonthlyUsd
    expect(capped('half of that', '150', { limits: { maxMonthlyUsd: 300 } })).toBe(150)
    expect(capped('if we doubled that', '600', { limits: { maxMonthlyUsd: 300 } })).toBe(600)
    expect(capped('more of that', '600', { limits: { maxMonthlyUsd: 300 } })).toBe(300)
    const baseline = {
      models: ['openai/gpt-5.5'],
      unknown: [],
      wish: 'cheaper',
      monthlyUsd: 80,
    } as const
    expect(
      capped('no more than we pay now', '80 USD per month', {
        baseline: { ...baseline, models: ['openai/gpt-5.5'], unknown: [] },
      }),
    ).toBe(80)
    expect(
      capped('no more than we pay now', '90 USD per month', {
        baseline: { ...baseline, models: ['openai/gpt-5.5'], unknown: [] },
      }),
    ).toBeUndefined()
  })

  it('sees no cents in "not a cent more"', () => {
    const { requirement } = first('Tausend Euro im Jahr, keinen Cent mehr', {
      limits: [
        limit('maxMonthlyUsd', '1000 EUR per year', 'Tausend Euro im Jahr, keinen Cent mehr'),
      ],
    })
    expect(requirement?.limits.maxMonthlyUsd).toBeCloseTo((1000 * 1.15) / 12, 0)
  })

  it('makes a name that several models bear none of them, and asks where the price matters', () => {
    const inUse = (wish: 'cheaper' | 'replace') =>
      first('we use gpt-5.6 for leases', {
        baseline: { names: ['gpt-5.6'], wish, bill: null, quote: 'we use gpt-5.6' },
      })
    const { requirement, notApplied, question } = inUse('cheaper')
    expect(requirement?.baseline).toMatchObject({ models: [], unknown: ['gpt-5.6'] })
    expect(notApplied).toEqual([{ words: 'gpt-5.6', why: 'several models are called that' }])
    expect(question).toBe('Which gpt-5.6 is meant: GPT-5.6 Luna or GPT-5.6 Sol?')
    expect(inUse('replace').question).toBeUndefined()
  })

  it.each([
    ['dataPolicy', 'no training', 'do not train on it', 'no-training'],
    ['license', 'Apache 2.0, MIT', 'Apache or MIT', 'apache-2.0 or mit'],
    ['languages', 'German, French', 'in German and French', ['de', 'fr']],
    ['languages', 'nap, deu, prs', 'Neapolitan, German and Dari', ['nap', 'de', 'fa']],
    ['labCountries', 'Japan, KR', 'from Japan or Korea', ['jp', 'kr']],
    ['region', 'European Union', 'stays in the EU', 'eu'],
    ['inputModalities', 'images, PDFs', 'images and PDFs', ['image', 'pdf']],
    ['releasedAfter', '2026-03', 'since March', '2026-03-01'],
    ['providers', 'AWS, Together', 'on aws or together', ['amazon-bedrock', 'togetherai']],
    ['minContextTokens', '300 pages', 'a window of 300 pages', 195_000],
    ['minContextTokens', '195000', 'a window of 300 pages', 195_000],
    ['openWeights', 'yes', 'open ... ones', true],
  ] as const)('reads %s "%s", however a model writes it', (name, value, quote, expected) => {
    const { requirement } = first(`leases, ${quote.replace('...', 'weights, no closed')}`, {
      limits: [limit(name, value, quote)],
    })
    expect(requirement?.limits[name]).toEqual(expected)
  })

  it.each([
    ['40 cents', 'at most 40 cents each', 0.4],
    ['0.40 USD', 'at most 40 cents each', 0.4],
    ['5 ct', 'höchstens 5 ct', 0.05],
  ])('reads %s in "%s" as $%s a request', (value, quote, usd) => {
    const { requirement } = first(`leases, ${quote}`, {
      limits: [limit('maxUsdPerRequest', value, quote)],
    })
    expect(requirement?.limits.maxUsdPerRequest).toBeCloseTo(usd, 6)
  })

  it('adds up cards where their memory and their number are told apart', () => {
    const { requirement } = first('Zwei RTX 5090 im Rechner (je 32 GB)', {
      limits: [
        limit('hardware', 'Zwei RTX 5090', 'Zwei RTX 5090'),
        limit('maxMemoryGb', '64', 'je 32 GB'),
      ],
    })
    expect(requirement?.limits).toEqual({ hardware: 'Zwei RTX 5090', maxMemoryGb: 64 })
    const unlike = (gb: string) =>
      first('a 3090 and a 4060 Ti 16 GB', {
        limits: [limit('maxMemoryGb', gb, 'a 3090 and a 4060 Ti 16 GB')],
      }).requirement?.limits.maxMemoryGb
    expect([unlike('40'), unlike('56')]).toEqual([40, undefined])
  })

  it('takes a lab by who it is known for, and its name among models for all of them', () => {
    const { requirement, unknownNames } = first("no Mistral, and nothing of Musk's", {
      limits: [
        limit('excludeModels', 'Mistral', 'no Mistral'),
        limit('excludeLabs', 'xAI', "nothing of Musk's"),
      ],
    })
    expect(requirement?.limits).toEqual({ excludeLabs: ['mistral', 'xai'] })
    expect(unknownNames).toEqual([])
  })

  it('has no model to compare with where a lab is left, and keeps what is wished against one', () => {
    const leaving = (wish: 'replace' | 'cheaper') =>
      first('we use OpenAI for leases', {
        baseline: { names: ['OpenAI'], wish, bill: null, quote: 'we use OpenAI' },
      }).requirement
    expect(leaving('replace')?.baseline).toBeUndefined()
    expect(leaving('cheaper')?.baseline).toEqual({ models: [], unknown: [], wish: 'cheaper' })
    expect(leaving('cheaper')?.tradeoff.price).toBeGreaterThan(0.5)
  })
})
