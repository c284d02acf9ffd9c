import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readMonthlyRequests,
  readMonthlyUsd,
  readTokens,
} from '../../src/requirements/written-amounts.ts'

describe('an amount in a field of its own', () => {
  it.each([
    ['300', 300],
    ['$1,500 a month', 1500],
    ['1.5k', 1500],
    ['300$', 300],
    ['300/mo', 300],
    ['20 dollars per month', 20],
    ['1.500', 1500],
    ['1.500,50 im Monat', 1500.5],
    ['1 500 par mois', 1500],
    ['3 mil al mes', 3000],
    ['0.125', 0.125],
    ['2.25', 2.25],
  ])('of money: %s', (written, expected) => {
    expect(readMonthlyUsd(written)).toBe(expected)
  })

  it.each([
    ['128k', 128_000],
    ['1M tokens', 1_000_000],
    ['200,000', 200_000],
  ])('of tokens: %s', (written, expected) => {
    expect(readTokens(written)).toBe(expected)
  })

  it.each([
    ['2,000', 2000],
    ['500 a day', 15_000],
    ['10 per week', 43],
    ['100 / hour', 72_000],
    ['2.000 im Monat', 2000],
    ['500 am Tag', 15_000],
    ['500 par jour', 15_000],
    ['500 al día', 15_000],
    ['500 por dia', 15_000],
    ['500 al giorno', 15_000],
    ['2 Mio. Anfragen im Monat', 2_000_000],
  ])('of requests a month: %s', (written, expected) => {
    expect(readMonthlyRequests(written)).toBe(expected)
  })

  it('is undefined in another unit, without a number, and where no workload could be that large', () => {
    for (const written of ['', 'lots', '0', '-5', '300 EUR', '9'.repeat(40)])
      for (const read of [readMonthlyUsd, readTokens, readMonthlyRequests])
        expect(read(written)).toBeUndefined()
  })

  it('is positive or undefined, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        for (const read of [readMonthlyUsd, readTokens, readMonthlyRequests]) {
          const value = read(written)
          expect(value === undefined || (value > 0 && Number.isFinite(value))).toBe(true)
        }
      }),
    )
  })
})
