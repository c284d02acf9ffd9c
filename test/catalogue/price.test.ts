import { describe, expect, it } from 'vitest'
import { blendedUsd, offerOfRecord } from '../../src/catalogue/price.ts'
import { offer } from '../leaderboard/builders.ts'

it('as one figure a price is three parts input and one part output', () => {
  expect(blendedUsd(offer('a/x', 2, { outputUsdPerMTok: 10 }))).toBe(4)
})

const resold = (usd: number, provider = 'p') => offer('a/x', usd, { firstParty: false, provider })

describe('the offer of record', () => {
  it("is the lab's own, even where others are cheaper", () => {
    const own = offer('a/x', 9)
    const others = [resold(1), resold(2)]
    expect(offerOfRecord([...others, own])).toBe(own)
  })

  it('is the middle one of several, because the cheapest is often a copy or an error', () => {
    expect(offerOfRecord([9, 1, 3, 4, 0.01].map((usd) => resold(usd)))?.inputUsdPerMTok).toBe(3)
  })

  it('does not depend on the order of the offers', () => {
    const offers = ['c', 'a', 'b'].map((provider) => resold(1, provider))
    expect(offerOfRecord(offers)).toEqual(offerOfRecord(offers.toReversed()))
  })

  it('is none when nobody publishes a price', () => {
    expect(offerOfRecord([])).toBeUndefined()
  })
})
