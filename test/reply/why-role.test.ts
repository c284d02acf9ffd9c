import { describe, expect, it } from 'vitest'
import { recommendationReply } from '../../src/reply/recommendation.ts'
import { renderText } from '../../src/reply/text.ts'
import { whyRole } from '../../src/reply/why-role.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

const closed: MadeUpModel = { id: 'a/closed', ability: 1, measured: { coding: 1 }, price: [9, 9] }
const open: MadeUpModel = { ...closed, id: 'b/open', measured: { coding: 0.9 }, openWeights: true }
const cheap: MadeUpModel = { ...closed, id: 'c/cheap', measured: { coding: 0.9 }, price: [1, 1] }
const many = { inputTokens: 1000, outputTokens: 1000, requestsPerMonth: 100_000 }
const quality = { quality: 1, price: 0, speed: 0 }

function best(models: MadeUpModel[], changes: Partial<Requirement>) {
  const requirement = makeRequirement(changes)
  const shortlist = recommend(makeEngine(models), requirement)
  return whyRole(shortlist.picks[0]!, shortlist, requirement)
}

describe('the line under the best fit says what broke a tie', () => {
  it('openness, as it was asked for', () => {
    expect(best([closed, open], { tradeoff: quality, preferences: { openWeights: true } })).toBe(
      '2nd of 2 models that meet your limits; the figures do not tell it apart from closed; the tie goes to open weights, as you asked: those above it have no open weights',
    )
    const proprietary = { ...closed, measured: { coding: 0.8 } }
    expect(
      best([proprietary, open], { tradeoff: quality, preferences: { openWeights: false } }),
    ).toContain(
      'the tie goes to proprietary models, as you asked: those above it are not proprietary',
    )
  })

  it('openness and more, where some of those above it are open too but dearer', () => {
    const dear = {
      ...open,
      id: 'd/dear',
      measured: { coding: 0.95 },
      price: [90, 90] as [number, number],
    }
    expect(best([closed, dear, open], { preferences: { openWeights: true } })).toContain(
      'the tie goes to open weights, as you asked: those above it have no open weights, cost more or have fewer figures',
    )
  })

  it('price or speed, by what counts more', () => {
    const models = [closed, cheap]
    const price = { quality: 0.4, price: 0.5, speed: 0.1 }
    expect(best(models, { tradeoff: price, workload: many })).toContain(
      'the tie goes to price: those above it cost more',
    )
    const speed = { quality: 0.4, price: 0.1, speed: 0.5 }
    expect(best(models, { tradeoff: speed, workload: many })).toContain(
      'the tie goes to speed: those above it cost more, and cheap models tend to be faster',
    )
  })

  it('evidence, where those above it have less of it', () => {
    const rumoured = { ...closed, id: 'd/rumoured', ability: 1.05, measured: {} }
    expect(best([rumoured, closed], { tradeoff: quality })).toContain(
      'the tie goes to evidence: those above it have fewer figures for this use',
    )
  })

  it('both price and evidence, where some cost more and others have less of it', () => {
    const rumoured = { ...closed, id: 'd/rumoured', ability: 0.95, measured: {}, price: [1, 1] }
    const models = [{ ...rumoured, price: [0.5, 0.5] as [number, number] }, closed, cheap]
    expect(best(models, {})).toContain(
      'the tie goes to price and evidence: those above it cost more or have fewer figures',
    )
  })

  it('none where there is no tie, or nobody above it', () => {
    expect(
      best([closed, { ...open, measured: { coding: 0 } }], { preferences: { openWeights: true } }),
    ).toBe('Highest fit of 2 models that meet your limits')
    const tied = best([{ ...open, measured: { coding: 1.1 } }, closed], {
      tradeoff: quality,
      preferences: { openWeights: true },
    })
    expect(tied).toMatch(/^Highest fit of 2 .* among the true best three and of the kind you asked/)
  })
})

describe('a wish for open weights', () => {
  const reply = (models: MadeUpModel[], changes: Partial<Requirement>) => {
    const requirement = makeRequirement(changes)
    const engine = makeEngine(models)
    const shortlist = recommend(engine, requirement)
    const recommendation = { useCase: 'x', requirement, shortlist, dataset: engine.dataset }
    const surroundings = { intent: 'recommend' as const, conversions: [], problems: [] }
    return renderText(recommendationReply(recommendation, surroundings), 400)
  }

  it('is repeated, with what became of it', () => {
    const wish = { preferences: { openWeights: true }, tradeoff: quality }
    const repeated = 'Your wish: open weights, where the figures do not tell models apart'
    expect(reply([closed, open], wish)).toContain(`${repeated}.`)
    expect(reply([closed, { ...open, measured: { coding: 0 } }], wish)).toContain(
      `${repeated}; none of them is tied with closed.`,
    )
    expect(reply([open], { preferences: { openWeights: false } })).toContain(
      'Your wish: proprietary models',
    )
    expect(reply([open], { ...wish, limits: { openWeights: true } })).not.toContain('Your wish')
    const both = { ...wish, limits: { wantOpenAndProprietary: true } }
    expect(reply([closed, open], both)).not.toContain('Your wish')
    expect(reply([open], {})).not.toContain('Your wish')
  })
})
