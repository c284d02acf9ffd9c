import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import { readDataset } from '../../src/leaderboard/files.ts'
import { createEngine, type Engine } from '../../src/leaderboard/standings.ts'
import { rank } from '../../src/shortlist/rank.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement } from '../fixtures/world.ts'
import { choiceFaults } from './choice-faults.ts'
import { faults } from './proof.ts'
import { anyRequirement } from './requirements.ts'
import { unsourcedNumbers } from './trace.ts'
import { violations } from './violations.ts'

let engine: Engine
beforeAll(async () => {
  const dataset = await readDataset(bundledDirectory, { isBundled: true })
  if (!dataset) throw new Error('There is no bundled dataset')
  engine = createEngine(dataset)
})

describe('the picks for any requirement', () => {
  it('break no limit, fit the memory, and none is beaten, related or far too dear', () => {
    fc.assert(
      fc.property(anyRequirement(engine.dataset), (requirement) => {
        expect(choiceFaults(engine, requirement)).toEqual([])
      }),
      // `npm run evaluate -- proof` runs 10,000.
      { numRuns: 100, seed: 3 },
    )
  })
})

describe('the replies to any requirement', () => {
  it('list no model that breaks a limit, and show no number without a source', () => {
    fc.assert(
      fc.property(anyRequirement(engine.dataset), (requirement) => {
        expect(faults(engine, requirement)).toEqual([])
      }),
      // `npm run evaluate -- proof` runs 200.
      { numRuns: 8, seed: 2 },
    )
  })
})

describe('a number without a source is found:', () => {
  const small = makeEngine(
    [{ id: 'lab/x-7', name: 'X 7', ability: 1, price: [2, 4], scores: [{ value: 61.5 }] }],
    [{}],
  )
  const requirement = makeRequirement({ limits: { maxMonthlyUsd: 40 } })
  const unsourced = (text: string) =>
    unsourcedNumbers(text, small, requirement, recommend(small, requirement))

  it.each([
    ['X 7 costs $2.00 in and $6.00 a month, under $40', []],
    ['X 7 costs $2.10 in', ['$2.10']],
    ['X 7 would cost $7.00 a month', ['$7.00']],
    ['X 7: 1st of 1, 61.5%', []],
    ['X 7: 1st of 1, 61.6%', ['61.6%']],
    ['X 7 has a context window of 200k tokens', []],
    ['X 7 has a context window of 128k tokens', ['128k']],
    ['X 7 has a fit of 47', ['47']],
    ['Y costs $2.00 in', ['$2.00']],
    ['as of 1 Sep 2026', []],
    ['as of 6 Sep 2026', ['6', '2026']],
  ])('%s', (text, found) => {
    expect(unsourced(text)).toEqual(found)
  })
})

describe('a broken limit is found:', () => {
  it.each([
    { maxInputUsdPerMTok: 1 },
    { maxOutputUsdPerMTok: 1 },
    { maxMonthlyUsd: 1 },
    { minContextTokens: 1e6 },
    { openWeights: true },
    { license: 'MIT' },
    { inputModalities: ['audio' as const] },
    { reasoning: true },
    { includeLabs: ['other'] },
    { excludeLabs: ['lab'] },
    { includeModels: ['other/x'] },
    { excludeModels: ['lab/x'] },
    { hardware: 'ours' },
    { releasedAfter: '2026-08-01' },
    { region: 'eu' },
  ])('%o', (limits) => {
    const small = makeEngine([{ id: 'lab/x', price: [2, 4] }])
    const [candidate] = rank(small, makeRequirement()).ranking
    if (!candidate) throw new Error('nothing was ranked')
    expect(violations(small, makeRequirement({ limits }), candidate)).toEqual(Object.keys(limits))
    expect(violations(small, makeRequirement(), candidate)).toEqual([])
  })
})
