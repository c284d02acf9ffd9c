import { describe, expect, it } from 'vitest'
import { first } from './catalogue.ts'

const limitsOf = (text: string) => first(text).requirement?.limits

describe('a list of bare conditions is a list of conditions', () => {
  it.each([
    [
      'EU servers, open weights, no Google, under 20 dollars a month: patterns of lace',
      { region: 'eu', openWeights: true, excludeLabs: ['google'], maxMonthlyUsd: 20 },
    ],
    [
      'no Chinese labs, EU data, zero retention, below 100 dollars monthly. summarise minutes',
      {
        excludeLabCountries: ['cn'],
        region: 'eu',
        dataPolicy: 'zero-retention',
        maxMonthlyUsd: 100,
      },
    ],
    [
      'No Google. No Meta. Budget 40 USD. Tags for wines',
      { excludeLabs: ['google', 'meta'], maxMonthlyUsd: 40 },
    ],
    ['kein OpenAI. Kurztexte für Menükarten', { excludeLabs: ['openai'] }],
    [
      'poids ouverts, pas de Google, serveurs en UE : descriptions de dentelles',
      { openWeights: true, excludeLabs: ['google'], region: 'eu' },
    ],
  ])('"%s"', (text, limits) => {
    expect(limitsOf(text)).toEqual(limits)
  })
})

describe('what stands in a list and is no condition', () => {
  it.each([
    'Tool calling? Not needed. JSON? Do not care. History essays',
    'we translate for hotels: Germany, Austria, Italy. 30 letters a day',
    'instead of Google. captions for a museum',
  ])('"%s"', (text) => {
    expect(limitsOf(text) ?? {}).not.toMatchObject({ toolCalling: true })
    expect(limitsOf(text) ?? {}).not.toHaveProperty('region')
    expect(limitsOf(text) ?? {}).not.toHaveProperty('includeLabs')
  })

  it('"Data in Switzerland. Not Germany" says nothing of who makes the model', () => {
    expect(limitsOf('Data in Switzerland. Not Germany. Letters of a bank')).toEqual({
      region: 'ch',
    })
  })

  it('is left by what takes one of them back', () => {
    const text = 'EU servers, open weights, no Google, under $20 a month. ok, forget the $20. lace'
    expect(limitsOf(text)).toEqual({ region: 'eu', openWeights: true, excludeLabs: ['google'] })
  })
})
