import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../src/requirements/built-in/numbers.ts'
import { fold } from '../../../src/requirements/built-in/text.ts'
import type { Tongue } from '../../../src/requirements/built-in/tongue.ts'

const valuesIn = (text: string, tongue: Tongue = 'en') =>
  findNumbers(fold(text), tongue).map(({ value }) => value)

describe('numbers', () => {
  it.each<[string, number]>([
    ['2k/day', 2000],
    ['1.5M ctx', 1_500_000],
    ['1,234.56', 1234.56],
    ["1'000'000 rows", 1_000_000],
    ['10 000 tickets', 10_000],
    ['half a million', 500_000],
    ['a couple of thousand', 2000],
    ['twenty five thousand', 25_000],
    ['two hundred', 200],
    ['3 billion', 3e9],
    ['10-20k', 15_000],
    ['between 100 and 200', 150],
  ])('%s is %d', (text, value) => {
    expect(valuesIn(text)).toEqual([value])
  })

  it.each<[string, Tongue, number]>([
    ['1.000 Anfragen', 'de', 1000],
    ['2,5 Mio. Token', 'de', 2_500_000],
    ['eine halbe Million', 'de', 500_000],
    ['zehntausend', 'de', 10_000],
    ['10 mil', 'es', 10_000],
    ['medio millón', 'es', 500_000],
    ['cinquemila', 'it', 5000],
  ])('%s (%s) is %d', (text, tongue, value) => {
    expect(valuesIn(text, tongue)).toEqual([value])
  })

  it('leaves the parts of names alone', () => {
    expect(valuesIn('gpt-5.5 and T4')).toEqual([])
    expect(findNumbers('a 70b model', 'en')[0]?.glued).toBe(true)
  })
})
