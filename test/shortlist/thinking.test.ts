import { describe, expect, it } from 'vitest'
import { mayWait } from '../../src/shortlist/cost.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { thinkingOf } from '../../src/shortlist/thinking.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

const thinker: MadeUpModel = { id: 'a/thinks', reasoning: true, writes: 10_000, price: [1, 10] }
const thinking = (difficulty: 'routine' | 'demanding' | 'frontier', model = thinker) => {
  const engine = makeEngine([thinker, model.id === thinker.id ? { id: 'z/z' } : model])
  return thinkingOf(engine.models.get(model.id)!, makeRequirement({ difficulty }), engine)
}

describe('the tokens of thinking', () => {
  it('are those a board measured for hard work, and fewer for easier work', () => {
    expect(thinking('frontier')).toMatchObject({ tokens: 10_000, basis: 'measured' })
    expect(thinking('demanding')).toMatchObject({ tokens: 3500, basis: 'estimate' })
    expect(thinking('routine')).toMatchObject({ tokens: 1000, basis: 'estimate' })
  })

  it('are the middle of the others where nobody measured them, and none where nothing is thought', () => {
    const other = { id: 'b/new', reasoning: true }
    expect(thinking('frontier', other)).toEqual({ tokens: 10_000, basis: 'estimate' })
    expect(thinking('frontier', { id: 'b/plain', reasoning: false })).toBeUndefined()
  })

  it('are those that were stated', () => {
    const engine = makeEngine([thinker])
    const workload = { ...makeRequirement().workload, thinkingTokens: 700 }
    const found = thinkingOf(engine.models.get('a/thinks')!, makeRequirement({ workload }), engine)
    expect(found).toEqual({ tokens: 700, basis: 'stated' })
  })
})

describe('what thinking costs', () => {
  const first = (model: MadeUpModel, changes = {}) =>
    recommend(makeEngine([model]), makeRequirement(changes)).picks[0]!

  it('stands beside the cost of what is read and answered', () => {
    const { cost } = first(thinker, { difficulty: 'frontier' })
    // 1,000 requests: $1 for reading, $10 for the answers, and $100 for 10,000 tokens each.
    expect(cost).toMatchObject({ monthlyUsd: 11, monthlyUsdThinking: 111 })
  })

  it('is saved by a model that can be told not to think, at the score it has then', () => {
    const optional = { ...thinker, thinkingOptional: true, ability: 1 }
    const plain = first(optional, { limits: { reasoning: false } })
    expect(plain).toMatchObject({ thinks: false, cost: { monthlyUsd: 11 } })
    expect(plain.cost?.monthlyUsdThinking).toBeUndefined()
    expect(plain.score).toBeLessThan(first({ ...thinker, ability: 1 }).score)
  })

  it('keeps a model that always thinks off where thinking is not wanted', () => {
    const { excluded } = recommend(
      makeEngine([thinker]),
      makeRequirement({ limits: { reasoning: false } }),
    )
    expect(excluded.map(({ barrier }) => barrier)).toEqual(['reasoning'])
  })

  it('of weights that were trained to think cannot be saved, whatever a list says', () => {
    const trained = { ...thinker, id: 'a/x-thinking-2507', thinkingOptional: true }
    expect(recommend(makeEngine([trained]), makeRequirement()).ranking[0]?.plain).toBeUndefined()
  })
})

describe('answers that may wait', () => {
  const batch = { inputUsdPerMTok: 0.5, outputUsdPerMTok: 0.5 }
  const patient = { tradeoff: { quality: 0.5, price: 0.5, speed: 0 } }

  it('are those for which speed was said not to matter, or that may take hours', () => {
    expect(mayWait(makeRequirement(patient))).toBe(true)
    expect(mayWait(makeRequirement({ ...patient, assumed: ['tradeoff'] }))).toBe(false)
    expect(mayWait(makeRequirement({ limits: { maxAnswerSeconds: 7200 } }))).toBe(true)
    expect(mayWait(makeRequirement())).toBe(false)
  })

  it('cost what batches cost', () => {
    const engine = makeEngine([{ id: 'a/x', offers: [{ batch }] }])
    const cost = (changes: object) => recommend(engine, makeRequirement(changes)).picks[0]?.cost
    expect(cost(patient)).toMatchObject({ monthlyUsd: 1, batch: true })
    expect(cost({})).toMatchObject({ monthlyUsd: 2, batchMonthlyUsd: 1 })
  })
})
