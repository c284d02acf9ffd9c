import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Offer } from '../../src/catalogue/model.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { monthlyCost, offerWithin, perThousand, repeatedTokens } from '../../src/shortlist/cost.ts'
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

  it('counts what every request repeats at the cache price', () => {
    const repeating = { ...workload, cachedInputTokens: 20_000 }
    const cached = monthlyCost(offer({ cacheReadUsdPerMTok: 0.2 }), repeating)
    // 2,000 x (6,000 x $2 + 20,000 x $0.20 + 500 x $10) / 1M
    expect(cached.monthlyUsd).toBeCloseTo(42)
    expect(cached.cache).toEqual({ tokens: 20_000, usdPerMTok: 0.2 })
    expect(monthlyCost(offer({ cacheReadUsdPerMTok: 2 }), repeating).cache?.usdPerMTok).toBe(2)
    expect(monthlyCost(offer({ cacheReadUsdPerMTok: 0.2 }), workload).cache).toBeUndefined()
  })

  it('counts it in full where the cache price is unknown, a mistake, or that of another tier', () => {
    const repeating = { ...workload, cachedInputTokens: 20_000 }
    const inFull = (changes: Partial<Offer>) => monthlyCost(offer(changes), repeating)
    for (const cacheReadUsdPerMTok of [undefined, 0, 2.5]) {
      expect(inFull({ cacheReadUsdPerMTok }).monthlyUsd).toBeCloseTo(114)
      expect(inFull({ cacheReadUsdPerMTok }).cache).toEqual({ tokens: 20_000 })
    }
    const tiers = [{ aboveTokens: 20_000, inputUsdPerMTok: 4, outputUsdPerMTok: 15 }]
    expect(inFull({ cacheReadUsdPerMTok: 0.2, tiers }).monthlyUsd).toBeCloseTo(223)
  })

  it('never counts more as repeated than a request holds', () => {
    const repeating = { ...workload, cachedInputTokens: 90_000 }
    expect(repeatedTokens(repeating)).toBe(26_000)
    expect(repeatedTokens(workload)).toBe(0)
    // 2,000 x (26,000 x $0.20 + 500 x $10) / 1M
    expect(monthlyCost(offer({ cacheReadUsdPerMTok: 0.2 }), repeating).monthlyUsd).toBeCloseTo(20.4)
  })

  it('offers batches only where they cost less than the cache does', () => {
    const batch = { inputUsdPerMTok: 1, outputUsdPerMTok: 5 }
    const repeating = { ...workload, cachedInputTokens: 26_000 }
    const cached = offer({ batch, cacheReadUsdPerMTok: 0.2 })
    expect(monthlyCost(cached, repeating).batchMonthlyUsd).toBeUndefined()
  })

  it('is told for a thousand requests too', () => {
    expect(perThousand(114, workload)).toBe(57)
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
