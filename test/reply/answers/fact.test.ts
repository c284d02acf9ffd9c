import { describe, expect, it } from 'vitest'
import { factSentences } from '../../../src/reply/answers/fact.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../../fixtures/world.ts'

function fact(topic: 'price' | 'hardware', model: Partial<MadeUpModel>): string {
  const engine = makeEngine([{ id: 'lab/x', name: 'X', ...model }])
  const requirement = makeRequirement()
  return factSentences(engine, engine.models.get('lab/x')!, topic, requirement).join('\n')
}

const price = { inputUsdPerMTok: 4, outputUsdPerMTok: 20 }
const batch = { inputUsdPerMTok: 2, outputUsdPerMTok: 10 }

describe('what a model costs', () => {
  it('comes with the prices for batches and for cached input, where they are published', () => {
    expect(fact('price', { offers: [{ ...price, batch, cacheReadUsdPerMTok: 0.4 }] })).toBe(
      'X costs:\n- $4.00 in, $20.00 out per 1M tokens (lab, 1 Sep 2026); $0.40 for input from the cache; $2.00 in, $10.00 out in batches',
    )
  })

  it('says when no price for batches is known, and when none is at all', () => {
    expect(fact('price', { offers: [price] })).toBe(
      'X costs:\n- $4.00 in, $20.00 out per 1M tokens (lab, 1 Sep 2026)\nNo price for batches is on our lists.',
    )
    expect(fact('price', { price: null })).toMatch(/^The price of X is not in our data/)
  })

  it("begins with the lab's own offers, then the cheapest, and counts the rest", () => {
    const resold = Array.from({ length: 7 }, (_, i) => ({
      provider: `p${i}`,
      firstParty: false,
      inputUsdPerMTok: 7 - i,
    }))
    const lines = fact('price', { offers: [...resold, price] }).split('\n')
    expect(lines.map((line) => /\((\w+),/.exec(line)?.[1])).toEqual([
      undefined,
      'lab',
      'p6',
      'p5',
      'p4',
      'p3',
      'p2',
      undefined,
      undefined,
    ])
    expect(lines.slice(-2)).toEqual([
      'and 2 other offers.',
      'No price for batches is on our lists.',
    ])
  })
})

describe('what hardware a model needs', () => {
  it('is its memory, beside what hosting costs', () => {
    const text = fact('hardware', { openWeights: true, parametersB: 70 })
    expect(text).toContain('X: Needs about 44 GB with 4-bit weights and 145 GB with 16-bit ones')
    expect(text).toContain(
      'What a machine costs is not in our data: set its price and upkeep against $2.00 a month for this workload at lab.',
    )
  })

  it('is unknown for an unknown size, and is no price where nobody hosts it', () => {
    const text = fact('hardware', { openWeights: true, price: null })
    expect(text).toBe(
      'The size of X is not in our data, so we do not know what hardware it needs.\nWhat a machine costs is not in our data.',
    )
  })

  it('is none for a proprietary model', () => {
    expect(fact('hardware', { openWeights: false, parametersB: 70 })).toBe(
      'X is proprietary: it cannot be run on hardware of your own.',
    )
  })
})
