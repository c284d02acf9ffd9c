import { describe, expect, it } from 'vitest'
import { providerBlocks } from '../../../src/reply/answers/providers.ts'
import { renderBlocks } from '../../../src/reply/text.ts'
import type { Offer } from '../../../src/catalogue/model.ts'
import { wordsFor } from '../../../src/reply/words/index.ts'
import { makeEngine, makeRequirement } from '../../fixtures/world.ts'

function answer(offers: Partial<Offer>[]) {
  const engine = makeEngine([{ id: 'lab/x', name: 'X', offers }])
  const [model] = engine.dataset.models
  if (!model) throw new Error('there is no model')
  return renderBlocks(providerBlocks(engine, makeRequirement(), model, wordsFor('en')), Infinity)
}

const own = { provider: 'lab', inputUsdPerMTok: 3, outputUsdPerMTok: 4 }
const resold = {
  provider: 'reseller',
  firstParty: false,
  inputUsdPerMTok: 1,
  outputUsdPerMTok: 2,
  cacheReadUsdPerMTok: 0.1,
  regions: ['eu'],
}

describe('the providers of a model', () => {
  it('stand below each other, the cheapest for the workload first, with where the data stays', () => {
    expect(answer([own, resold])).toBe(
      `Price: X

- $3.00 a month: $1.00 in, $2.00 out per 1M tokens (reseller, 1 Sep 2026); cached input $0.10; data stays in the EU
- $7.00 a month: $3.00 in, $4.00 out per 1M tokens (lab, 1 Sep 2026)`,
    )
  })

  it('that ask the same as the lab come after it', () => {
    const same = { ...resold, inputUsdPerMTok: 3, outputUsdPerMTok: 4 }
    const text = answer([{ ...same, provider: 'a' }, { ...same, provider: 'b' }, own])
    expect(text).toMatch(/\(lab, [^]*\(a, [^]*\(b, /)
  })

  it('are none where nobody publishes a price', () => {
    expect(answer([])).toBe('The price of X is not in the data.')
  })

  it('are cut off at twelve, and the rest is counted', () => {
    const many = Array.from({ length: 14 }, (_, i) => ({
      ...resold,
      provider: `p${i}`,
      inputUsdPerMTok: i,
    }))
    expect(answer(many)).toMatch(/\n- and 2 more$/)
  })
})
