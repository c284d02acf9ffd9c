import { describe, expect, it } from 'vitest'
import type { Baseline } from '../../src/requirements/requirement.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

const today: MadeUpModel = { id: 'a/today', ability: 0.5, price: [2, 8] }
const cheaper: MadeUpModel = { id: 'b/cheaper', ability: 0.4, price: [0.5, 2] }
const alike: MadeUpModel = { id: 'c/alike', ability: 0.5, price: [2, 8] }
const better: MadeUpModel = { id: 'd/better', ability: 1.5, price: [3, 12] }
const dear: MadeUpModel = { id: 'e/dear', ability: 2, price: [20, 80] }

function answer(wish: Baseline['wish'], others: MadeUpModel[], own = today, changes = {}) {
  const baseline = { models: [own.id], unknown: [], wish }
  const workload = { inputTokens: 1000, outputTokens: 1000, requestsPerMonth: 100_000 }
  const requirement = makeRequirement({ baseline, workload, ...changes })
  const { picks, baseline: compared } = recommend(makeEngine([own, ...others]), requirement)
  return { picks: picks.map(({ model }) => model.id), verdict: compared?.verdict, compared }
}

describe('what is in use today', () => {
  it('is never a pick, and is judged like the others', () => {
    const { picks, compared } = answer('compare', [cheaper, better])
    expect(picks).not.toContain('a/today')
    expect(compared?.models[0]?.candidate.cost?.monthlyUsd).toBeCloseTo(1000)
    expect(compared?.models[0]?.ended).toBe(false)
  })

  it('keeps its place in the ranking', () => {
    const requirement = makeRequirement({
      baseline: { models: ['a/today'], unknown: [], wish: 'better' },
    })
    const { ranking } = recommend(makeEngine([today, better]), requirement)
    expect(ranking.map(({ model }) => model.id)).toContain('a/today')
  })

  it('of unknown names alone leaves the verdict open', () => {
    const requirement = makeRequirement({
      baseline: { models: [], unknown: ['Nova 9'], wish: 'cheaper' },
    })
    const { baseline } = recommend(makeEngine([cheaper]), requirement)
    expect(baseline).toMatchObject({ verdict: 'unknown', unknown: ['Nova 9'] })
  })
})

describe('the wish decides what is a pick:', () => {
  it('cheaper: each one is, in the month and for a token read', () => {
    expect(answer('cheaper', [cheaper, alike, better, dear]).picks).toEqual(['b/cheaper'])
    const tricky = { ...cheaper, price: [2.5, 0.5] as [number, number] }
    expect(answer('cheaper', [tricky]).picks).toEqual([])
  })

  it('the same price: none is dearer by more than a tenth', () => {
    const near = { ...better, price: [2.1, 8.4] as [number, number] }
    expect(answer('same-price', [near, dear]).picks).toEqual(['d/better'])
    expect(answer('same-price', [better]).picks).toEqual([])
  })

  it('better: each one is', () => {
    expect(answer('better', [cheaper, alike, better]).picks).toEqual(['d/better'])
  })

  it('a successor stays near its price, unless quality was asked for', () => {
    expect(answer('replace', [alike, dear]).picks).not.toContain('e/dear')
    const quality = { tradeoff: { quality: 0.9, price: 0.1, speed: 0 } }
    expect(answer('replace', [alike, dear], today, quality).picks).toContain('e/dear')
  })

  it('a dated release of the same model is no other model, unless its lab names it', () => {
    const again = { ...better, id: 'a/today-0731', price: [2, 8] as [number, number] }
    expect(answer('replace', [again, cheaper]).picks).toEqual(['b/cheaper'])
    const named = { ...today, replacement: 'a/today-0731' }
    expect(answer('replace', [again, cheaper], named).picks).toContain('a/today-0731')
  })
})

describe('the verdict', () => {
  it('is to stay where nothing is clearly better in what was asked for', () => {
    expect(answer('cheaper', [better]).verdict).toBe('stay')
    expect(answer('compare', [{ ...alike, ability: 0.51 }]).verdict).toBe('stay')
  })

  it('is to switch where one is, or where today’s has ended', () => {
    expect(answer('cheaper', [cheaper]).verdict).toBe('switch')
    expect(answer('better', [better]).verdict).toBe('switch')
    const ended = { ...today, endsOn: '2026-08-01' }
    const { verdict, compared } = answer('compare', [alike], ended)
    expect([verdict, compared?.models[0]?.ended]).toEqual(['switch', true])
  })
})
