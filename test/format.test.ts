import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, listing, ordinal, plural, quantity, tokens, usd, usdPerMonth } from '../src/format.ts'

describe('money', () => {
  it('has cents below a thousand and none above', () => {
    expect([usd(0.15), usd(4), usd(12.5), usd(1230.4)]).toEqual([
      '$0.15',
      '$4.00',
      '$12.50',
      '$1,230',
    ])
  })

  it('by the month is whole dollars from 10 on', () => {
    expect([usdPerMonth(8.5), usdPerMonth(123.4), usdPerMonth(1234567)]).toEqual([
      '$8.50',
      '$123',
      '$1,234,567',
    ])
  })

  it('is written as the readers of each language write it', () => {
    const written = (locale: string) => usd(12.5, locale).replaceAll('\xa0', ' ')
    expect(['en-GB', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'pt-PT'].map(written)).toEqual([
      '$12.50',
      ...Array<string>(5).fill('12,50 $'),
    ])
    expect(usdPerMonth(12_345, 'de-DE')).toBe('12.345\xa0$')
  })

  it('never shows a small amount as nothing', () => {
    expect(usd(0.0004)).toBe('$0.0004')
    expect([usd(0.075), usd(0.05), usd(0.0999)]).toEqual(['$0.075', '$0.05', '$0.10'])
    expect(usd(0.000_000_99)).toBe('$0.00000099')
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        (amount) => !/^\$0(\.0+)?$/.test(usd(amount)),
      ),
    )
  })
})

describe('counts', () => {
  it('of tokens are short from ten thousand on', () => {
    expect([tokens(400), tokens(8192), tokens(26_000), tokens(200_000), tokens(1_048_576)]).toEqual(
      ['400', '8,192', '26k', '200k', '1.05M'],
    )
  })

  it('of other things keep their digits up to a million', () => {
    expect([quantity(0.4), quantity(2000), quantity(5e6)]).toEqual(['0.4', '2,000', '5M'])
  })

  it('agree with their noun', () => {
    expect([plural(1, 'model'), plural(2, 'model'), plural(1200, 'row')]).toEqual([
      '1 model',
      '2 models',
      '1,200 rows',
    ])
  })

  it('of places have the right ending', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 101, 111].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '101st',
      '111th',
    ])
  })
})

describe('the rest', () => {
  it('reads as people write it', () => {
    expect(day('2026-09-02')).toBe('2 Sep 2026')
    expect([
      listing([]),
      listing(['a']),
      listing(['a', 'b']),
      listing(['a', 'b', 'c'], 'or'),
    ]).toEqual(['', 'a', 'a and b', 'a, b or c'])
  })
})
