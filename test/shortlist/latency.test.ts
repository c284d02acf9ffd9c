import { describe, expect, it } from 'vitest'
import { latencyOf } from '../../src/shortlist/latency.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

const measured = { percentile: 'p50', date: '2026-09-01', source: 'x' }
const fast = { firstTokenSeconds: 0.5, outputTokensPerSecond: 100, ...measured }
const answer = { outputTokens: 200 }

describe('how long an answer takes', () => {
  it('is the first token and the writing, as measured at the host', () => {
    expect(latencyOf(fast, undefined, answer, 70)).toEqual({
      firstTokenSeconds: 0.5,
      answerSeconds: 2.5,
      outputTokensPerSecond: 100,
    })
  })

  it('has the time for thinking in it, which makes it an estimate', () => {
    const thinking = { tokens: 1000, basis: 'estimate' as const }
    expect(latencyOf(fast, thinking, answer, 70)).toMatchObject({
      firstTokenSeconds: 10.5,
      answerSeconds: 12.5,
    })
    expect(latencyOf(undefined, thinking, answer, 100)).toMatchObject({
      firstTokenSeconds: 10,
      answerSeconds: 12,
    })
  })

  it('is unknown where nothing was measured and nothing is thought', () => {
    expect(latencyOf(undefined, undefined, answer, 70)).toBeUndefined()
  })
})

describe('a limit on the wait', () => {
  const limits = { maxTimeToFirstTokenSeconds: 1 }
  const first = (models: MadeUpModel[], changes = {}) => {
    const { picks, ranking, excluded } = recommend(
      makeEngine(models),
      makeRequirement({ limits, ...changes }),
    )
    return {
      picks: picks.map(({ model }) => model.id),
      ranking,
      excluded: excluded.map(({ model }) => model.id),
    }
  }

  it('keeps off what is measured to be slower, and what has to think for longer', () => {
    const slow = { id: 'a/slow', offers: [{ speed: { ...fast, firstTokenSeconds: 3 } }] }
    const thinks = { id: 'b/thinks', reasoning: true, writes: 20_000, offers: [{ speed: fast }] }
    const quick = { id: 'c/quick', offers: [{ speed: fast }] }
    const { picks, excluded } = first([slow, thinks, quick])
    expect(picks).toEqual(['c/quick'])
    expect(excluded).toEqual(['a/slow', 'b/thinks'])
  })

  it('is met without thinking by a model that can be told so', () => {
    const thinker: MadeUpModel = {
      id: 'b/thinks',
      reasoning: true,
      thinkingOptional: true,
      writes: 20_000,
      offers: [{ speed: fast }],
    }
    const { ranking } = first([thinker])
    expect(ranking[0]).toMatchObject({ thinks: false, latency: { firstTokenSeconds: 0.5 } })
  })

  it('leaves what nobody measured on the list, with that remark, behind what was', () => {
    const unknown = { id: 'a/unknown', ability: 1 }
    const known = ['b/x', 'c/y'].map((id) => ({ id, offers: [{ speed: fast }] }))
    expect(first([unknown, ...known]).picks).not.toContain('a/unknown')
    const alone = recommend(makeEngine([unknown]), makeRequirement({ limits })).picks[0]
    expect(alone?.unverified).toEqual(['maxTimeToFirstTokenSeconds'])
    expect(alone?.caveats).toContainEqual({
      kind: 'unverified',
      limit: 'maxTimeToFirstTokenSeconds',
    })
  })
})
