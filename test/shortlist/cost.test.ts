import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Offer } from '../../src/leaderboard/model.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { monthlyCost, offerWithin } from '../../src/shortlist/cost.ts'
import { makeDataset } from '../fixtures/world.ts'

function offer(changes: Partial<Offer> = {}): Offer {
  return {
    model: 'a/x',
    provider: 'a',
    inputUsdPerMTok: 2,
    outputUsdPerMTok: 10,
    firstParty: false,
    asOf: '2026-09-01',
    source: 'prices',
    ...changes,
  }
}

const workload = { inputTokens: 26_000, outputTokens: 500, requestsPerMonth: 2000 }

describe('the monthly cost', () => {
  it('is requests times tokens times price', () => {
    // 2,000 x (26,000 x $2 + 500 x $10) / 1M
    expect(monthlyCost(offer(), workload).monthlyUsd).toBeCloseTo(114)
  })

  it('bills the whole request at the rate of the context tier that it reaches', () => {
    const tiered = offer({
      tiers: [
        { aboveTokens: 20_000, inputUsdPerMTok: 4, outputUsdPerMTok: 15 },
        { aboveTokens: 200_000, inputUsdPerMTok: 8, outputUsdPerMTok: 30 },
      ],
    })
    expect(monthlyCost(tiered, workload)).toMatchObject({ tiered: true })
    expect(monthlyCost(tiered, workload).monthlyUsd).toBeCloseTo(223)
    expect(monthlyCost(tiered, { ...workload, inputTokens: 20_000 })).toMatchObject({
      tiered: false,
    })
  })

  it('says what batches cost where that is published and no context tier applies', () => {
    const batch = { inputUsdPerMTok: 1, outputUsdPerMTok: 5 }
    expect(monthlyCost(offer({ batch }), workload).batchMonthlyUsd).toBeCloseTo(57)
    expect(monthlyCost(offer(), workload).batchMonthlyUsd).toBeUndefined()
    const tiers = [{ aboveTokens: 20_000, inputUsdPerMTok: 4, outputUsdPerMTok: 15 }]
    expect(monthlyCost(offer({ batch, tiers }), workload).batchMonthlyUsd).toBeUndefined()
  })

  it('grows with every part of the workload', () => {
    const size = fc.integer({ min: 1, max: 1e6 })
    fc.assert(
      fc.property(size, size, size, (inputTokens, outputTokens, requestsPerMonth) => {
        const cost = monthlyCost(offer(), {
          inputTokens,
          outputTokens,
          requestsPerMonth,
        }).monthlyUsd
        const more = monthlyCost(offer(), {
          inputTokens: inputTokens + 1,
          outputTokens: outputTokens + 1,
          requestsPerMonth: requestsPerMonth + 1,
        }).monthlyUsd
        return cost > 0 && more > cost
      }),
    )
  })
})

describe('within a region', () => {
  it('only offers that promise to keep the data there count', () => {
    const own = offer({ firstParty: true })
    const there = offer({ provider: 'b', regions: ['eu'] })
    const engine = createEngine({ ...makeDataset([{ id: 'a/x' }]), offers: [own, there] })
    expect(offerWithin({ region: 'eu' }, engine, 'a/x')).toBe(there)
    expect(offerWithin({}, engine, 'a/x')).toBe(own)
    expect(offerWithin({ region: 'us' }, engine, 'a/x')).toBeUndefined()
    expect(offerWithin({}, engine, 'a/y')).toBeUndefined()
  })
})
