import { describe, expect, it } from 'vitest'
import { amountOf } from '../../fixtures/llm.ts'
import { first } from './read-wire.ts'

describe('an amount that the words give by arithmetic', () => {
  it.each([
    ['every 10 min, 8 cams', 48, 'hour', 34_560],
    ['every 10 min, 8 cams', 34_560, 'month', 34_560],
    ['every 5 minutes', 0.2, 'minute', 8640],
    ['alle 5 Minuten', 8640, 'month', 8640],
    ['one every ten seconds of a 2-hour match, 12 a month', 8640, 'month', 8640],
    ['every 20 minutes, 12 hours a day', 36, 'day', 1080],
    ['every 20 minutes, 12 hours a day', 1080, 'month', 1080],
    ['12 shops, 3 tills, 20 slips an hour, 10 hours a day', 7200, 'day', 216_000],
    ['a quarter of a million a month', 250_000, 'month', 250_000],
    ['zwölf am Tag', 12, 'day', 360],
    ['viermal jährlich', 4, 'year', 0.333],
    ['30 mil a month', 30_000_000, 'month', 30_000_000],
    ['20% of our 5,000 calls a month', 1000, 'month', 1000],
    ['50 to 60 a week', 55, 'week', 238],
    ['3-4k a month', 3500, 'month', 3500],
    ['120 a fortnight', 60, 'week', 260],
    ['600k a quarter', 200_000, 'month', 200_000],
    ['500 al día, de lunes a viernes', 11_000, 'month', 11_000],
    ['5-10 per night shift', 7.5, 'day', 225],
    ['4 an hour, 8 hours each workday', 32, 'workday', 704],
  ] as const)('works out a number of requests: "%s" as %s a %s', (quote, amount, per, expected) => {
    const { requirement } = first(`leases, ${quote}`, {
      workload: [amountOf('requestsPerMonth', amount, quote, { per })],
    })
    expect(requirement?.workload.requestsPerMonth).toBe(expected)
  })

  it.each([
    ['12 pages', 12, 'page', 7800],
    ['12 pages', 7800, 'token', 7800],
    ['8 pages each plus a 4 page playbook', 12, 'page', 7800],
    ['2 pages and 300 words of notes', 1690, 'token', 1690],
    ['8 pieces of 250 words', 2000, 'word', 2600],
    ['ten hits, half a page each', 3250, 'token', 3250],
    ['18 a 22 páginas', 20, 'page', 13_000],
    ['3 MB logs', 3, 'megabyte', 750_000],
    ['eine halbe Seite', 0.5, 'page', 325],
  ] as const)('works out the size of a request: "%s" as %s %s', (quote, amount, unit, expected) => {
    const { requirement } = first(`leases, ${quote}`, {
      workload: [amountOf('inputTokens', amount, quote, { unit })],
    })
    expect(requirement?.workload.inputTokens).toBe(expected)
  })

  it('takes one in each request of those that are counted for one', () => {
    const read = (amount: number) =>
      first('300 photos a month', {
        workload: [
          amountOf('requestsPerMonth', 300, '300 photos a month', { per: 'month' }),
          amountOf('inputTokens', amount, '300 photos', { unit: 'image' }),
        ],
      })
    expect(read(1).stated['workload.inputTokens']).toBe('300 photos')
    expect(read(7).stated['workload.inputTokens']).toBeUndefined()
  })
})
