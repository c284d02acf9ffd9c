import { describe, expect, it } from 'vitest'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

const roles = (models: MadeUpModel[], changes = {}) =>
  recommend(makeEngine(models), makeRequirement(changes)).picks.map(
    ({ role, model }) => `${role}: ${model.name}`,
  )

describe('the picks', () => {
  const strong = { id: 'a/strong', ability: 2, price: [10, 50] as [number, number] }
  const cheap = { id: 'b/cheap', ability: 1.5, price: [0.2, 1] as [number, number] }
  const open = { id: 'c/open', ability: 1.2, price: [1, 4] as [number, number], openWeights: true }
  const weak = { id: 'd/weak', ability: -1, price: [0.1, 0.2] as [number, number] }

  it('have different roles from the front of fit and cost', () => {
    const qualityFirst = {
      tradeoff: { quality: 0.9, price: 0.1, speed: 0 },
      workload: { inputTokens: 1000, outputTokens: 1000, requestsPerMonth: 50_000 },
    }
    expect(roles([weak, open, cheap, strong], qualityFirst)).toEqual([
      'best fit: strong',
      'best value: cheap',
    ])
    const thrifty = { ...open, price: [0.1, 0.5] as [number, number] }
    expect(roles([weak, thrifty, cheap, strong], qualityFirst)).toContain('best open weights: open')
  })

  it('begin with the cheap one when price matters most', () => {
    const priceFirst = { tradeoff: { quality: 0.2, price: 0.8, speed: 0 } }
    expect(roles([weak, open, cheap, strong], priceFirst)[0]).toBe('best fit: cheap')
  })

  it('hold one model of a family', () => {
    const successor = { ...strong, id: 'a/stronger', ability: 2.1, family: 'claude' }
    const picks = roles([{ ...strong, family: 'claude' }, successor, cheap])
    expect(picks.filter((pick) => pick.includes('strong'))).toHaveLength(1)
  })

  it('never hold a second one of the family: one is enough where nothing else is left', () => {
    const sibling = { ...strong, id: 'a/sibling', ability: 1, family: 'claude' }
    expect(roles([{ ...strong, family: 'claude' }, sibling])).toEqual(['best fit: strong'])
  })

  it('are one of each when a person asks for an open and a proprietary model', () => {
    expect(
      roles([weak, open, cheap, strong], { limits: { wantOpenAndProprietary: true } }),
    ).toEqual(['best proprietary: strong', 'best open weights: open'])
  })

  it('name the better model as highest quality when the best fit is the cheap one', () => {
    const priceFirst = { tradeoff: { quality: 0.2, price: 0.8, speed: 0 } }
    const near = { ...cheap, price: [1, 5] as [number, number] }
    expect(roles([near, strong], priceFirst)).toContain('highest quality: strong')
    const hardlyBetter = { ...strong, ability: 1.6 }
    expect(roles([near, hardlyBetter], priceFirst)).not.toContain('highest quality: strong')
  })

  it('hold no value pick far behind the best fit, however cheap', () => {
    const qualityFirst = { tradeoff: { quality: 0.7, price: 0.3, speed: 0 } }
    const near = { id: 'e/near', ability: 1.4, price: [9, 45] as [number, number] }
    const behind = { id: 'f/behind', ability: 0.5, price: [0.05, 0.2] as [number, number] }
    expect(roles([strong, near, behind], qualityFirst)).toEqual([
      'best fit: strong',
      'alternative: near',
    ])
  })

  it('begin with the kind that is preferred only where the figures leave a tie', () => {
    const rival = { ...open, id: 'e/rival', ability: 1.8, price: [10, 50] as [number, number] }
    const qualityFirst = { tradeoff: { quality: 1, price: 0, speed: 0 } }
    const wish = { ...qualityFirst, preferences: { openWeights: true } }
    expect(roles([strong, cheap, rival], qualityFirst)[0]).toBe('best fit: strong')
    expect(roles([strong, cheap, rival], wish)[0]).toBe('best fit: rival')
    expect(roles([strong, cheap, open], wish)[0]).toBe('best fit: strong')
    expect(roles([rival, cheap, strong], { ...wish, preferences: { openWeights: false } })[0]).toBe(
      'best fit: strong',
    )
    const better = { ...rival, id: 'f/better', ability: 1.9 }
    expect(roles([strong, rival, better], wish)[0]).toBe('best fit: better')
    expect(roles([{ ...rival, ability: 2.3 }, strong], wish)[0]).toBe('best fit: rival')
  })

  it('prefer the measured of two models that score alike', () => {
    const rumoured = { id: 'a/rumoured', ability: 1.9 }
    const measured = { id: 'b/measured', ability: 1.8, measured: { coding: 1.8 } }
    expect(roles([rumoured, measured])[0]).toBe('best fit: measured')
  })

  it('never begin with a model that another outdoes in fit and in price', () => {
    const documented = {
      id: 'a/documented',
      ability: 1,
      measured: { coding: 1 },
      price: [2, 8] as [number, number],
    }
    const newer = { id: 'b/newer', ability: 1.3, price: [1, 4] as [number, number] }
    expect(roles([documented, newer])[0]).toBe('best fit: newer')
  })

  it('name the models that the figures do not tell apart', () => {
    const [best] = recommend(
      makeEngine([
        { id: 'a/one', ability: 1 },
        { id: 'b/two', ability: 0.9 },
        { id: 'c/far', ability: -3 },
      ]),
      makeRequirement(),
    ).picks
    expect(best?.tiedWith.map(({ model }) => model.name)).toEqual(['two'])
  })

  it('are none when no model is left, and there may be one', () => {
    expect(roles([])).toEqual([])
    expect(roles([strong])).toEqual(['best fit: strong'])
  })
})
