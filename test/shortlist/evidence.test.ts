import { describe, expect, it } from 'vitest'
import type { Benchmark, Score } from '../../src/leaderboard/model.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { allEvidence, evidenceFor } from '../../src/shortlist/justify.ts'
import { makeEngine, makeRequirement } from '../fixtures/world.ts'

type Row = Partial<Benchmark> & { id: string; score?: Partial<Score> }

/** Which of these figures are shown for a model, the most telling first. */
function shown(rows: Row[], changes: Partial<Requirement> = {}) {
  const scores = rows.map(({ id, score }) => ({ benchmark: id, ...score }))
  const { standings, dataset } = makeEngine([{ id: 'a/x', scores }], rows)
  const requirement = makeRequirement(changes)
  const known = allEvidence('a/x', requirement, standings)
  return evidenceFor(known, requirement, dataset.asOf).map(({ benchmark }) => benchmark.id)
}

const both = { weights: { coding: 0.6, math: 0.4 } }

describe('the figures shown for a pick', () => {
  it('begin with the capability that weighs most', () => {
    const rows: Row[] = [
      { id: 'a/math', capabilities: ['math'] },
      { id: 'b/coding', capabilities: ['coding'] },
    ]
    expect(shown(rows, both)).toEqual(['b/coding', 'a/math'])
  })

  it('prefer independent runs to submitted ones, unless these matter much more', () => {
    const rows: Row[] = [
      { id: 'a/submitted', evaluator: 'submission' },
      { id: 'b/independent', evaluator: 'independent' },
    ]
    expect(shown(rows)).toEqual(['b/independent', 'a/submitted'])
    const weightier: Row[] = [
      { id: 'a/submitted', evaluator: 'submission', capabilities: ['coding'] },
      { id: 'b/independent', evaluator: 'independent', capabilities: ['math'] },
    ]
    expect(shown(weightier, { weights: { coding: 0.7, math: 0.3 } })[0]).toBe('a/submitted')
  })

  it('prefer newer ones: half a year makes a figure half as telling', () => {
    const old = { date: '2026-01-01' }
    expect(shown([{ id: 'a/old', score: old }, { id: 'b/new' }])).toEqual(['b/new', 'a/old'])
    // Eight months are more than 0.6 is worth, three are not.
    const submitted = { id: 'b/new', evaluator: 'submission' as const }
    expect(shown([{ id: 'a/old', score: old }, submitted])[0]).toBe('b/new')
    expect(shown([{ id: 'a/old', score: { date: '2026-06-01' } }, submitted])[0]).toBe('a/old')
  })

  it('prefer the language asked for: it counts double', () => {
    const rows: Row[] = [
      { id: 'a/any', capabilities: ['multilingual'] },
      { id: 'b/spanish', capabilities: ['multilingual'], language: 'es' },
    ]
    const spanish = { weights: { multilingual: 1 }, limits: { languages: ['en', 'es'] } }
    expect(shown(rows, spanish)).toEqual(['b/spanish', 'a/any'])
    expect(shown(rows, { weights: { multilingual: 1 } })).toEqual(['a/any'])
  })

  it('are at most two of one capability', () => {
    const rows: Row[] = [
      ...['a', 'b', 'c'].map((board): Row => ({ id: `${board}/coding`, capabilities: ['coding'] })),
      { id: 'd/math', capabilities: ['math'] },
    ]
    expect(shown(rows, both)).toEqual(['a/coding', 'b/coding', 'd/math'])
  })

  it('are at most four', () => {
    const rows = (['coding', 'math', 'writing'] as const).flatMap((capability) =>
      ['a', 'b'].map((board): Row => ({
        id: `${board}/${capability}`,
        capabilities: [capability],
      })),
    )
    const weights = { coding: 0.5, math: 0.3, writing: 0.2 }
    expect(shown(rows, { weights })).toEqual(['a/coding', 'b/coding', 'a/math', 'b/math'])
  })

  it('name like benchmarks once, the better one', () => {
    const rows: Row[] = [
      { id: 'a/old', group: 'same', score: { date: '2026-01-01' } },
      { id: 'b/new', group: 'same' },
    ]
    expect(shown(rows)).toEqual(['b/new'])
  })

  it('stand in one order where nothing tells them apart', () => {
    const rows: Row[] = [{ id: 'b/x' }, { id: 'a/x' }]
    expect(shown(rows)).toEqual(['a/x', 'b/x'])
  })

  it('stand under the weightiest capability of their benchmark', () => {
    const { standings } = makeEngine(
      [{ id: 'a/x', scores: [{ benchmark: 'b/both' }] }],
      [{ id: 'b/both', capabilities: ['math', 'coding', 'writing'] }],
    )
    const rows = allEvidence('a/x', makeRequirement(both), standings)
    expect(rows.map(({ capability }) => capability)).toEqual(['coding'])
  })
})
