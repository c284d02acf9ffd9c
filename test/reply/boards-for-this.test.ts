import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../src/reply/words/index.ts'
import { boardBlocks } from '../../src/reply/boards-for-this.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

const old: MadeUpModel = {
  id: 'a/old',
  name: 'Old',
  ability: -1,
  scores: [
    { benchmark: 'java', value: 70 },
    { benchmark: 'medical', value: 60 },
  ],
}
const models: MadeUpModel[] = [
  old,
  { id: 'b/able', name: 'Able', ability: 2, scores: [{ benchmark: 'votes', value: 1500 }] },
  { id: 'c/second', name: 'Second', ability: 1.9, scores: [{ benchmark: 'votes', value: 1490 }] },
  { id: 'd/third', name: 'Third', ability: 1.8, scores: [{ benchmark: 'votes', value: 1480 }] },
]
const benchmarks = [
  { id: 'java', name: 'Board Java', measures: 'short functions', unit: 'percent' as const },
  {
    id: 'medical',
    name: 'Exam',
    measures: 'exam questions',
    capabilities: ['medical' as const],
    unit: 'percent' as const,
  },
  { id: 'votes', name: 'Votes', capabilities: ['medical' as const], unit: 'rating' as const },
]

function boards(
  useCase: string,
  changes: Parameters<typeof makeRequirement>[0] = {},
  among = models,
): string {
  const engine = makeEngine(among, benchmarks)
  const requirement = makeRequirement(changes)
  const shortlist = recommend(engine, requirement)
  const recommendation = { useCase, requirement, shortlist, dataset: engine.dataset }
  return renderBlocks(boardBlocks(engine, recommendation, wordsFor('en')), Infinity)
}

describe('the boards on a need', () => {
  it('are those of a programming language that was named, with the best that meets the limits', () => {
    expect(boards('Java completion')).toContain(
      'Board Java (coding: short functions): Old, 1st of 1, 70.0%',
    )
  })

  it('are those of tests where the picks rest on votes or on general ability', () => {
    expect(boards('letters', { weights: { medical: 1 } })).toContain(
      'Exam (medical questions: exam questions): Old',
    )
    const without = boards('letters', { weights: { medical: 1 }, limits: { excludeLabs: ['a'] } })
    expect(without).toContain('(medical questions: exam questions): unmeasured.')
  })

  it('are left out where the picks were tested themselves', () => {
    const tested = [{ ...models[1]!, scores: [{ benchmark: 'java', value: 90 }] }]
    expect(boards('completion', {}, tested)).toBe('')
    // Another language's board is none of this need.
    expect(boards('JavaScript completion', {}, tested)).toBe('')
    expect(boards('Java completion', {}, tested)).toContain('Able, 1st of 1, 90.0%')
  })
})
