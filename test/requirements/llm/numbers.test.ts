import { describe, expect, it } from 'vitest'
import {
  addsUp,
  amountIn,
  billionsIn,
  follows,
  isSaidFactor,
  numbersIn,
} from '../../../src/requirements/llm/numbers.ts'

describe('numbers in quoted words', () => {
  it.each([
    ['2,000 a month', [2000, 1]],
    ['2.000 im Monat', [2000]],
    ['1 800 par mois', [1800, 1, 800]],
    ["12'500 Franken", [12_500]],
    ['0.75, no more.', [0.75]],
    ['1,5 Mio', [1_500_000]],
    ['$1.5k', [1500]],
    ['two hundred', [200]],
    ['twenty five', [25]],
    ['twice a week', [2, 1]],
    ['half a million', [500_000]],
    ['une quarantaine', [1, 40]],
    ['14 tys. opinii', [14_000]],
    ['between 8 and 15', [8, 15]],
    ['3-4k', [3, 3000, 4000]],
    ['3 bis 4 Tausend', [3, 3000, 4000]],
    ['5 of 4k', [5, 4000]],
    ['1\u65e580\u901a', [1, 80]],
    ['\u4e09\u4e07', [30_000]],
    ['no numbers', []],
  ])('%s', (quote, numbers) => {
    expect(numbersIn(quote)).toEqual(numbers)
  })

  it.each([
    ['at most 12B', [12]],
    ['between 8 and 15 billion', [8, 15]],
    ['500M parameters', [0.5]],
    ['1.6T', [1600]],
    ['Entre 3 mil y 14 mil millones', [3, 14]],
    ['do 9 mld parametr\u00f3w', [9]],
  ])('in billions: %s', (quote, numbers) => {
    expect(billionsIn(quote)).toEqual(numbers)
  })
})

it.each([
  ['300', 300],
  ['1,500 EUR per year', 1500],
  ['2.5 million', 2_500_000],
  ['0.075', 0.075],
  ['128k tokens', 128_000],
  ['-3', undefined],
  ['lots', undefined],
])('the amount a language model wrote: %s', (value, amount) => {
  expect(amountIn(value)).toBe(amount)
})

describe('an amount follows from numbers', () => {
  it.each([
    [200, [40, 5]],
    [25, [20, 30]],
    [0.04, [40, 1000]],
    [300, [300]],
    [2160, [12, 3, 20, 3]],
  ])('%s from %j', (amount, numbers) => {
    expect(follows(amount, numbers)).toBe(true)
  })

  it.each([
    [3, [300]],
    [1e12, [2000]],
    [Infinity, [2000, 0]],
    [1, []],
  ])('and %s not from %j', (amount, numbers) => {
    expect(follows(amount, numbers)).toBe(false)
  })
})

it('what is beside may multiply an amount, and is none itself', () => {
  expect(follows(750, [75], [10, 60])).toBe(true)
  expect(follows(60, [75], [10, 60])).toBe(false)
})

describe('an amount adds up', () => {
  it.each([
    [12, [8, 4]],
    [16, [10, 3, 2]],
    [60, [10, 20, 30]],
  ])('%s of %j', (amount, numbers) => {
    expect(addsUp(amount, numbers)).toBe(true)
  })
  it.each([
    [8, [8]],
    [13, [8, 4]],
  ])('and %s not of %j', (amount, numbers) => {
    expect(addsUp(amount, numbers)).toBe(false)
  })
})

describe('a factor', () => {
  it.each([
    [2, 'twice'],
    [0.8, '20% less'],
    [1.5, 'fünfzig Prozent mehr: 50 Prozent'],
    [2 / 3, 'zwei Drittel'],
    [0.1, 'a tenth'],
    [0.75, 'a quarter less'],
  ])('%s is "%s"', (amount, quote) => {
    expect(isSaidFactor(amount, quote)).toBe(true)
  })
  it.each([
    [3, 'under $300'],
    [20, '20% less'],
    [9, '10x the traffic'],
  ])('and %s is not "%s"', (amount, quote) => {
    expect(isSaidFactor(amount, quote)).toBe(false)
  })
})
