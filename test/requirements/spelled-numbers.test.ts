import { describe, expect, it } from 'vitest'
import { spelledAt } from '../../src/requirements/spelled-numbers.ts'

const numberIn = (text: string) => spelledAt(text.split(/[ -]/))

describe('numbers in words', () => {
  it.each([
    ['two hundred and forty', 240],
    ['nine hundred', 900],
    ['two thousand five hundred', 2500],
    ['three dozen', 36],
    ['half a million', 500_000],
    ['zweihundertvierzig', 240],
    ['funfundzwanzig', 25],
    ['funf und zwanzig', 25],
    ['drei millionen zweihunderttausend', 3_200_000],
    ['deux cent quarante', 240],
    ['quatre-vingt-dix-sept', 97],
    ['soixante quinze', 75],
    ['vingt et un', 21],
    ['treinta y cinco mil', 35_000],
    ['mil e duzentos', 1200],
    ['dois mil e quinhentos', 2500],
    ['duecentoquaranta', 240],
    ['trecentomila', 300_000],
    ['\u4e09\u4e07', undefined],
  ])('%s', (text, value) => {
    expect(numberIn(text)?.value).toBe(value)
  })

  it('end where another number or word begins', () => {
    expect(numberIn('two three')).toEqual({ value: 2, length: 1 })
    expect(numberIn('twenty a month')).toEqual({ value: 20, length: 1 })
    expect(numberIn('one and two')).toEqual({ value: 1, length: 1 })
    expect(numberIn('five hundred words')).toEqual({ value: 500, length: 2 })
  })

  it.each(['b', 'month', 'plan', 'undone', ''])('"%s" is none', (word) => {
    expect(spelledAt([word])).toBeUndefined()
  })
})
