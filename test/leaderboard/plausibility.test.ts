import { describe, expect, test } from 'vitest'
import { checkReading, crossCheckPrices } from '../../src/leaderboard/plausibility.ts'
import type { ProviderListing } from '../../src/catalogue/listing.ts'
import type { Price } from '../../src/catalogue/model.ts'
import type { SourceReading } from '../../src/leaderboard/sources/source.ts'
import { benchmark, figure, listing, reading } from './builders.ts'

const today = '2026-10-01'
const price = (input: number, output: number): Price => ({
  inputUsdPerMTok: input,
  outputUsdPerMTok: output,
})
const sold = (id: string, input: number, output: number, provider = 'openai'): ProviderListing =>
  listing(id, { provider, price: price(input, output) })
const models = (count: number, usd = 1) =>
  Array.from({ length: count }, (_, i) => sold(`model-${i}`, usd, usd))

describe('a reading as a whole', () => {
  const verdict = (more: Partial<SourceReading>, lastGood?: SourceReading) =>
    checkReading(reading(more), lastGood, today)

  test('is refused when it has no rows', () => {
    expect(verdict({})).toEqual({ refused: 'it has no readable rows' })
  })

  test('is refused when more than half of the rows vanished', () => {
    const lastGood = reading({ listings: models(100) })
    expect(verdict({ listings: models(49) }, lastGood)).toEqual({
      refused: 'it has 49 rows, less than half of the 100 of the last good copy',
    })
    expect(verdict({ listings: models(50) }, lastGood)).toHaveProperty('accepted')
  })

  test('counts measured runs as rows', () => {
    const speeds = [{ name: 'a/b', batchSize: 1, date: '2024-01-01' }]
    expect(verdict({ speeds })).toHaveProperty('accepted')
  })

  test('is refused when a date lies in the future; tomorrow has begun somewhere', () => {
    const dated = (date: string) =>
      verdict({ benchmarks: [benchmark('board/overall')], figures: [figure('x', 1, { date })] })
    expect(dated('2026-10-02')).toHaveProperty('accepted')
    expect(dated('2026-10-03')).toEqual({
      refused: 'it has a date in the future: 2026-10-03',
    })
    expect(verdict({ asOf: '2027-01-01', listings: models(1) })).toHaveProperty('refused')
  })

  test('is refused when most of its prices jumped, as after a change of unit', () => {
    const lastGood = reading({ listings: models(20) })
    expect(verdict({ listings: models(20, 1000) }, lastGood)).toEqual({
      refused: '20 of 20 prices changed by a factor of 10 or more, as if in another unit',
    })
    const half = [...models(10, 1000), ...models(20).slice(10)]
    expect(verdict({ listings: half }, lastGood)).toHaveProperty('accepted')
  })

  test('a few prices that jumped prove nothing about the list', () => {
    const lastGood = reading({ listings: models(3) })
    expect(verdict({ listings: models(3, 1000) }, lastGood)).toHaveProperty('accepted')
  })
})

describe('single figures', () => {
  const check = (unit: 'percent' | 'rating' | 'points', values: number[], board = 'board') => {
    const id = `${board}/overall`
    const result = checkReading(
      reading({
        benchmarks: [benchmark(id, { unit })],
        figures: values.map((value) => figure(`model ${value}`, value, { benchmark: id })),
        rejected: [{ reason: 'no value', count: 3, example: 'x' }],
      }),
      undefined,
      today,
    )
    if ('refused' in result) throw new Error(result.refused)
    return result.accepted
  }
  const kept = (...args: Parameters<typeof check>) =>
    check(...args).figures.map(({ value }) => value)

  test('a percentage lies between 0 and 100', () => {
    expect(kept('percent', [-1, 0, 55.5, 100, 100.1])).toEqual([0, 55.5, 100])
  })

  test('a rating is above 0', () => {
    expect(kept('rating', [-1, 0, 1450])).toEqual([1450])
  })

  test('points have their own scale', () => {
    expect(kept('points', [-0.2, 0, 8500])).toEqual([-0.2, 0, 8500])
  })

  test('what is left out is reported beside what the parser left out', () => {
    expect(check('percent', [101, 102, 50]).rejected).toEqual([
      { reason: 'no value', count: 3, example: 'x' },
      { reason: 'the value is not 0-100', count: 2, example: 'board/overall model 101: 101' },
    ])
  })

  test('a figure on a benchmark that nobody describes is left out', () => {
    const result = checkReading(reading({ figures: [figure('x', 1)] }), undefined, today)
    expect(result).toMatchObject({ accepted: { figures: [] } })
  })
})

describe('prices of several lists', () => {
  /** The prices that are left, by list. */
  const left = (
    lists: Record<string, ProviderListing[]>,
    lastGood: Record<string, ProviderListing[]> = {},
  ) =>
    Object.fromEntries(
      crossCheckPrices(
        Object.entries(lists).map(([id, listings]) => ({
          id,
          reading: reading({ listings }),
          lastGood: lastGood[id] && reading({ listings: lastGood[id] }),
        })),
      ).map(({ id, reading: { listings } }) => [
        id,
        listings.map((entry) => entry.price?.inputUsdPerMTok),
      ]),
    )

  test('stay when they agree, or differ by less than a factor of ten', () => {
    expect(left({ a: [sold('gpt-9', 2, 10)], b: [sold('gpt-9', 19, 95)] })).toEqual({
      a: [2],
      b: [19],
    })
  })

  test('are unknown when two lists contradict each other, since nobody knows which is right', () => {
    expect(left({ a: [sold('gpt-9', 2, 10)], b: [sold('gpt-9', 2, 100)] })).toEqual({
      a: [undefined],
      b: [undefined],
    })
  })

  test('with three lists the odd one out loses its price', () => {
    expect(
      left({
        a: [sold('gpt-9', 2, 10)],
        b: [sold('gpt-9', 2.2, 10)],
        c: [sold('gpt-9', 2000, 10000)],
      }),
    ).toEqual({ a: [2], b: [2.2], c: [undefined] })
  })

  test('compare like with like: one provider, whatever the spelling and date of the id', () => {
    expect(
      left({
        a: [sold('gpt-9', 2, 10)],
        b: [sold('openai/GPT-9-2026-01-01', 200, 1000)],
        c: [sold('gpt-9', 90, 90, 'azure')],
      }),
    ).toEqual({ a: [undefined], b: [undefined], c: [90] })
  })

  test('a model that a list has several times agrees with any of them', () => {
    expect(
      left({ a: [sold('gpt-9', 2, 10)], b: [sold('gpt-9', 50, 250), sold('gpt-9:fast', 4, 20)] }).a,
    ).toEqual([2])
  })

  test('where no other list has the model, its own last good copy decides', () => {
    expect(left({ a: [sold('gpt-9', 2000, 1e4)] }, { a: [sold('gpt-9', 2, 10)] })).toEqual({
      a: [undefined],
    })
  })

  test('a change that another list confirms is believed', () => {
    expect(
      left(
        { a: [sold('gpt-9', 0.2, 1)], b: [sold('gpt-9', 0.2, 1)] },
        { a: [sold('gpt-9', 2, 10)] },
      ),
    ).toEqual({ a: [0.2], b: [0.2] })
  })

  test('0 against a price contradicts it; no price contradicts nothing', () => {
    expect(left({ a: [sold('gpt-9', 2, 0)], b: [sold('gpt-9', 2, 10)] }).a).toEqual([undefined])
    expect(left({ a: [sold('gpt-9', 2, 10)], b: [listing('gpt-9')] }).a).toEqual([2])
  })

  test('what was taken away is reported with both prices; the model itself stays', () => {
    const [first] = crossCheckPrices([
      { id: 'a', reading: reading({ listings: [sold('gpt-9', 2, 10)] }) },
      { id: 'b', reading: reading({ listings: [sold('gpt-9', 2, 100)] }) },
    ])
    expect(first?.reading.listings).toHaveLength(1)
    expect(first?.reading.rejected).toEqual([
      {
        reason: 'the price differs by a factor of 10 or more from another price list',
        count: 1,
        example: 'openai gpt-9: 2/10 against 2/100',
      },
    ])
  })
})
