import { describe, expect, it } from 'vitest'
import { atTodaysBill } from '../../src/shortlist/bill.ts'
import { makeEngine, makeRequirement } from '../fixtures/world.ts'

const engine = makeEngine([{ id: 'a/today', ability: 0.5, price: [2, 8] }])
const workload = { inputTokens: 1000, outputTokens: 500, requestsPerMonth: 1000 }
const paying = (
  monthlyUsd?: number,
  models = ['a/today'],
  assumed = ['workload.requestsPerMonth'],
) =>
  makeRequirement({
    baseline: { models, unknown: [], wish: 'cheaper', monthlyUsd },
    workload,
    assumed,
  })
const requests = (requirement: ReturnType<typeof paying>) =>
  atTodaysBill(requirement, engine).workload.requestsPerMonth

describe('the number of requests that today\u2019s bill pays for', () => {
  it('is the bill divided by what one request costs, to two digits', () => {
    // 1,000 tokens at $2 and 500 at $8 per million: $0.006.
    expect(requests(paying(900))).toBe(150_000)
    expect(requests(paying(1000))).toBe(170_000)
  })

  it('stays assumed', () => {
    expect(atTodaysBill(paying(900), engine).assumed).toEqual(['workload.requestsPerMonth'])
  })

  it('is not counted where the number was stated, the bill was not, or the price is unknown', () => {
    expect(requests(paying(900, ['a/today'], []))).toBe(1000)
    expect(requests(paying())).toBe(1000)
    expect(requests(paying(900, ['b/unknown']))).toBe(1000)
  })

  it('is one at least', () => {
    expect(requests(paying(0.0001))).toBe(1)
  })
})
