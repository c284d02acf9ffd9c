import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/leaderboard/standings.ts'
import type { Limits } from '../../src/requirements/requirement.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeDataset, makeRequirement } from '../fixtures/world.ts'

const dataset = makeDataset([
  { id: 'a/free', ability: 1, price: [1, 4], openWeights: true },
  { id: 'b/free-too', ability: 0, openWeights: true },
  { id: 'c/paid', ability: 2, price: [2, 8], openWeights: true },
])
const [paid] = dataset.offers
const nothing = { ...paid!, inputUsdPerMTok: 0, outputUsdPerMTok: 0, firstParty: false }
const freeOffers = ['a/free', 'b/free-too'].map((model) => ({ ...nothing, model, provider: 'm' }))
const engine = createEngine({ ...dataset, freeOffers })
const chosen = (limits: Limits) => recommend(engine, makeRequirement({ limits }))

describe('free of charge', () => {
  test('is what a host serves for nothing, at no cost and with a doubt', () => {
    const { picks, excluded } = chosen({ freeOnly: true })
    expect(picks.map(({ model }) => model.id)).toEqual(['a/free', 'b/free-too'])
    expect(picks.map(({ cost }) => cost?.monthlyUsd)).toEqual([0, 0])
    for (const { caveats } of picks)
      expect(caveats).toContainEqual({ kind: 'free-offer', provider: 'm' })
    expect(excluded).toMatchObject([
      { model: { id: 'c/paid' }, barrier: 'freeOnly', verified: true },
    ])
  })

  test('is everything on own hardware, where nobody bills tokens', () => {
    const { ranking } = chosen({ freeOnly: true, selfHosted: true })
    expect(ranking).toHaveLength(3)
  })

  test('is never the price of those who did not ask for it', () => {
    const { ranking } = chosen({})
    const one = ranking.find(({ model }) => model.id === 'a/free')
    expect(one?.cost?.offer.inputUsdPerMTok).toBe(1)
  })
})
