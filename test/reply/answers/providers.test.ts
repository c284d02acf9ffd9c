import { describe, expect, it } from 'vitest'
import { providerBlocks } from '../../../src/reply/answers/providers.ts'
import { renderBlocks } from '../../../src/reply/text.ts'
import type { Offer } from '../../../src/catalogue/model.ts'
import type { Limits } from '../../../src/requirements/requirement.ts'
import { makeEngine, makeRequirement } from '../../fixtures/world.ts'

function answer(offers: Partial<Offer>[], limits: Limits = {}) {
  const engine = makeEngine([{ id: 'lab/x', name: 'X', offers }])
  const [model] = engine.dataset.models
  if (!model) throw new Error('there is no model')
  const blocks = providerBlocks(engine, makeRequirement({ limits }), model)
  return { text: renderBlocks(blocks, Infinity), blocks }
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
  it('stand side by side, the cheapest for the workload first, with what is unknown said', () => {
    const { blocks, text } = answer([own, resold])
    expect(blocks.find((block) => block.kind === 'table')?.rows).toEqual([
      ['reseller', '$1.00', '$2.00', '$0.10', '$3.00', 'the EU', '1 Sep 2026'],
      ['lab (the lab)', '$3.00', '$4.00', 'unknown', '$7.00', 'not promised', '1 Sep 2026'],
    ])
    expect(text).toContain('cheapest provider of X for this workload is reseller, at $3.00 a month')
    expect(text).toContain("The lab's own costs $7.00; others may serve a smaller")
  })

  it('need no warning about copies where the lab is the cheapest', () => {
    expect(
      answer([{ ...own, inputUsdPerMTok: 0.1, outputUsdPerMTok: 0.1 }, resold]).text,
    ).not.toContain('quantised')
  })

  it('that ask the same as the lab come after it, and are counted', () => {
    const same = { ...resold, inputUsdPerMTok: 3, outputUsdPerMTok: 4 }
    expect(answer([{ ...same, provider: 'a' }, { ...same, provider: 'b' }, own]).text).toContain(
      'this workload is lab (the lab), at $7.00 a month; 2 others ask the same.',
    )
  })

  it('are the cheapest only if they keep to the region', () => {
    const near = { ...own, firstParty: false, inputUsdPerMTok: 0.5, outputUsdPerMTok: 0.5 }
    expect(answer([near, resold], { region: 'eu' }).text).toContain(
      'cheapest provider of X that keeps the data in the EU for this workload is reseller',
    )
    expect(answer([near], { region: 'eu' }).text).toContain('No provider on our lists promises')
  })

  it('are none where nobody publishes a price', () => {
    expect(answer([]).text).toBe('No provider on our lists publishes a price for X.')
  })

  it('are cut off at twelve, and the rest is counted', () => {
    const many = Array.from({ length: 14 }, (_, i) => ({
      ...resold,
      provider: `p${i}`,
      inputUsdPerMTok: i,
    }))
    expect(answer(many).text).toContain('2 dearer offers are left out.')
  })
})
