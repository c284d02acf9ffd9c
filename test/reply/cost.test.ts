import { describe, expect, it } from 'vitest'
import { recommendationReply } from '../../src/reply/recommendation.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

const usual = makeRequirement().workload

function reply(model: Partial<MadeUpModel>, cachedInputTokens?: number) {
  const requirement = makeRequirement({ workload: { ...usual, cachedInputTokens } })
  const engine = makeEngine([{ id: 'a/x', ...model }])
  const shortlist = recommend(engine, requirement)
  const recommendation = { useCase: 'x', requirement, shortlist, dataset: engine.dataset }
  return renderBlocks(recommendationReply(engine, recommendation).details(), 400)
}

const price = { inputUsdPerMTok: 4, outputUsdPerMTok: 20 }

describe('the cost in a reply', () => {
  it('is told for the month and for a thousand requests, and in batches where they cost less', () => {
    const text = reply({
      offers: [{ ...price, batch: { inputUsdPerMTok: 2, outputUsdPerMTok: 10 } }],
    })
    expect(text).toContain('$24 a month; $24.00 per 1,000 requests; $12 in batches')
    expect(text).toContain('1,000 tokens in and 1,000 out each')
    expect(text).not.toMatch(/cache|batches, where.*batches/)
  })

  it('says what of the prompt repeats, and at which price it counts', () => {
    const text = reply({ offers: [{ ...price, cacheReadUsdPerMTok: 0.4 }] }, 500)
    expect(text).toContain('$22 a month; $22.20 per 1,000 requests; cached input: 500 × $0.40/1M')
    expect(text).toContain(
      '1,000 tokens in and 1,000 out each, 1,000 requests a month; cached input: 500.',
    )
    expect(text).toContain('The cache price holds while requests follow each other within minutes')
  })

  it('says that it counts in full where no cache price is known', () => {
    const text = reply({ offers: [price] }, 500)
    expect(text).toContain('no cache price is known here, so the repeated 500 tokens count in full')
    expect(text).not.toContain('The cache price holds')
  })

  it('names what a coding task cost, with the run it was measured in', () => {
    const date = '2026-08-01'
    const taskCosts = [{ board: 'swe-bench', usdPerTask: 0.72, setting: 'high', date }]
    expect(reply({ taskCosts })).toContain(
      'Measured on SWE-bench: $0.72 a task, all its calls included (high, 1 Aug 2026).',
    )
    const another = [{ board: 'team', usdPerTask: 2, date }]
    expect(reply({ taskCosts: another })).toContain('Measured on team: $2.00 a task')
  })
})
