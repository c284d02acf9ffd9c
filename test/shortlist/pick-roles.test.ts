import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beats, isFinal, isRelated, pickRoles, poolOf } from '../../src/shortlist/pick.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import type { Candidate } from '../../src/shortlist/types.ts'
import { makeRequirement } from '../fixtures/world.ts'
import { candidate, picks } from './candidate.ts'

const balanced = { tradeoff: { quality: 0.5, price: 0.5, speed: 0 } }
const quality = { tradeoff: { quality: 1, price: 0, speed: 0 } }

describe('the first pick', () => {
  const pair = (gap: number, usd = 1000) => ({
    'a/dear': { score: 60 + gap, usd: 10 * usd },
    'b/cheap': { score: 60, usd },
  })

  it('is the cheap one where both pass alike, and the better one where it passes much more', () => {
    expect(picks(pair(5), balanced)[0]).toBe('best fit: b/cheap')
    expect(picks(pair(25), balanced)[0]).toBe('best fit: a/dear')
    expect(picks(pair(5), quality)[0]).toBe('best fit: a/dear')
  })

  it('counts a success more the harder the work is', () => {
    const at = (difficulty: Requirement['difficulty']) =>
      picks(pair(12), { ...balanced, difficulty })[0]
    expect(at('routine')).toBe('best fit: b/cheap')
    expect(at('frontier')).toBe('best fit: a/dear')
  })

  it('is measured where anything is, however well others are guessed to do', () => {
    const made = {
      'a/guessed': { score: 90, usd: 10, evidence: 0 },
      'b/measured': { score: 60, usd: 100 },
    }
    expect(picks(made, balanced)).toContain('best fit: b/measured')
    const guesses = {
      'a/guessed': made['a/guessed'],
      'c/guessed': { score: 50, usd: 9, evidence: 0 },
    }
    expect(picks(guesses, balanced)).toContain('best fit: a/guessed')
  })

  it('is not chosen by price where either costs next to nothing', () => {
    expect(picks(pair(5, 0.05), balanced)[0]).toBe('best fit: a/dear')
  })

  it('does the job, however cheap another is', () => {
    const stingy = { tradeoff: { quality: 0, price: 1, speed: 0 } }
    const against = (score: number) =>
      picks({ 'a/able': { score: 60, usd: 1000 }, 'b/cheap': { score, usd: 1 } }, stingy)[0]
    expect(against(45)).toBe('best fit: b/cheap')
    expect(against(38)).toBe('best fit: a/able')
  })

  it('lets saving count half within a budget', () => {
    const budget = { ...balanced, limits: { maxMonthlyUsd: 50_000 } }
    expect(picks(pair(10), balanced)[0]).toBe('best fit: b/cheap')
    expect(picks(pair(10), budget)[0]).toBe('best fit: a/dear')
  })

  it('counts what thinking costs', () => {
    const thinker = {
      'a/thinks': { score: 66, usd: 10, thinking: 1000 },
      'b/plain': { score: 60, usd: 10 },
    }
    expect(picks(thinker, balanced)[0]).toBe('best fit: b/plain')
  })

  it('holds a budget with its thinking, where two are left that do', () => {
    const limits = { limits: { maxMonthlyUsd: 100 } }
    const over = { 'a/over': { score: 90, usd: 90, thinking: 900 } }
    const held = {
      'b/held': { score: 70, usd: 90, thinking: 99 },
      'c/held': { score: 69, usd: 80 },
    }
    expect(picks({ ...over, ...held }, limits)[0]).not.toContain('over')
    expect(picks(over, limits)).toEqual(['best fit: a/over'])
  })

  it('is no preview, where two others are left', () => {
    const preview = { 'a/x-preview': { score: 80, usd: 1 } }
    const two = { 'b/y': { score: 50, usd: 1 }, 'c/z': { score: 49, usd: 0.5 } }
    expect(picks({ ...preview, ...two })[0]).toBe('best fit: b/y')
    expect(picks(preview)[0]).toBe('best fit: a/x-preview')
  })

  it('loses part of what was not measured on it', () => {
    const made = (unproven: number) => ({
      'a/x': { score: 62, unproven, usd: 10 },
      'b/y': { score: 60, usd: 9 },
    })
    expect(picks(made(3), quality)[0]).toBe('best fit: a/x')
    expect(picks(made(12), quality)[0]).toBe('best fit: b/y')
  })

  it('is sold by somebody, where two families are', () => {
    const unsold = { 'd/unsold': { score: 99, open: true } }
    const sold = { 'a/x': { score: 62, usd: 1 } }
    expect(picks({ ...unsold, ...sold, 'b/y': { score: 60, usd: 1000 } })[0]).toBe('best fit: a/x')
    expect(picks({ ...unsold, ...sold }, quality)[0]).toBe('best fit: d/unsold')
  })

  it('costs the usual where nobody publishes a price', () => {
    const made = (score: number) => ({ 'a/dear': { score: 62, usd: 1000 }, 'd/unsold': { score } })
    expect(picks(made(58), balanced)[0]).toBe('best fit: a/dear')
    expect(picks(made(66), balanced)[0]).toBe('best fit: d/unsold')
  })

  it('is of the kind that is wished for, where the figures leave a tie', () => {
    const wish = { ...quality, preferences: { openWeights: true } }
    const made = (score: number) => ({
      'a/closed': { score: 60, usd: 1 },
      'b/open': { score, usd: 1, open: true },
    })
    expect(picks(made(58), wish)[0]).toBe('best fit: b/open')
    expect(picks(made(50), wish)[0]).toBe('best fit: a/closed')
  })
})

describe('the picks beside it', () => {
  const first = { 'a/first': { score: 80, usd: 1000 } }

  it('are cheaper by far and worth it, or better by more than a tie', () => {
    expect(picks({ ...first, 'b/value': { score: 76, usd: 100 } }, quality)).toContain(
      'best value: b/value',
    )
    expect(picks({ ...first, 'b/hardly': { score: 76, usd: 700 } }, quality)).not.toContain(
      'best value: b/hardly',
    )
    const cheapFirst = { 'a/first': { score: 70, usd: 100 } }
    expect(picks({ ...cheapFirst, 'b/best': { score: 74, usd: 900 } }, balanced)).toContain(
      'highest quality: b/best',
    )
    expect(picks({ ...cheapFirst, 'b/alike': { score: 71.9, usd: 900 } }, balanced)).not.toContain(
      'highest quality: b/alike',
    )
  })

  it('are none at more than ten times the cost, unless quality was asked for', () => {
    const cheap = { 'a/cheap': { score: 70, usd: 10 }, 'b/dear': { score: 76, usd: 101 } }
    expect(picks(cheap, balanced)).toEqual(['best fit: a/cheap'])
    expect(picks({ ...cheap, 'b/dear': { score: 76, usd: 99 } }, balanced)).toHaveLength(2)
  })

  it('are never beaten by another pick, nor of the same family', () => {
    expect(picks({ ...first, 'b/worse': { score: 79, usd: 1001 } }, quality)).toEqual([
      'best fit: a/first',
    ])
    const family = {
      'a/x': { score: 80, usd: 100, family: 'f' },
      'a/y': { score: 75, usd: 1, family: 'f' },
    }
    expect(picks(family, quality)).toEqual(['best fit: a/x'])
  })

  it('have open weights where no other pick has and it is not beaten', () => {
    const open = { 'c/open': { score: 78, usd: 900, open: true } }
    expect(picks({ ...first, ...open }, quality)).toContain('best open weights: c/open')
  })

  it('have open weights only where they are of use', () => {
    const open = { 'c/open': { score: 88, usd: 90, unproven: 40, open: true } }
    const made = { 'a/first': { score: 92, usd: 100 }, 'b/other': { score: 89, usd: 95 } }
    expect(picks({ ...made, ...open }, quality)).toEqual([
      'best fit: a/first',
      'alternative: b/other',
      'alternative: c/open',
    ])
  })

  it('are, in any world, one per family, three at most, and none beats another', () => {
    const made = fc.record({
      score: fc.integer({ min: 0, max: 100 }),
      usd: fc.double({ min: 0.01, max: 10_000, noNaN: true }),
      thinking: fc.option(fc.double({ min: 10_000, max: 90_000, noNaN: true }), { nil: undefined }),
      unproven: fc.integer({ min: 0, max: 10 }),
      open: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 12 }), (all) => {
        const ranking = all
          .map((one, i): Candidate => candidate(`lab${i % 5}/m${i}`, one))
          .toSorted((a, b) => b.score - a.score)
        const chosen = pickRoles(poolOf(ranking, makeRequirement()), makeRequirement())
        expect(chosen.length).toBeLessThanOrEqual(3)
        expect(chosen[0]?.role).toBe('best fit')
        for (const a of chosen)
          for (const b of chosen)
            if (a !== b) {
              expect(isRelated(a.candidate, b.candidate)).toBe(false)
              expect(beats(a.candidate, b.candidate)).toBe(false)
            }
      }),
    )
  })
})

describe('one of each', () => {
  const wanted = { ...quality, limits: { wantOpenAndProprietary: true } }

  it('names the best of both kinds, the proprietary one first', () => {
    const closed = { 'a/worse': { score: 60, usd: 1 }, 'b/closed': { score: 66, usd: 1 } }
    const open = {
      'c/worse': { score: 61, usd: 1, open: true },
      'd/open': { score: 64, usd: 1, open: true },
    }
    expect(picks({ ...closed, ...open }, wanted)).toEqual([
      'best proprietary: b/closed',
      'best open weights: d/open',
    ])
    expect(picks(closed, wanted)).toEqual(['best proprietary: b/closed'])
    expect(picks(open, wanted)).toEqual(['best open weights: d/open'])
  })
})

describe('one model beats another', () => {
  const made = (score: number, usd?: number, thinking?: number) =>
    candidate('a/x', { score, usd, thinking })

  it('when it passes as much for as little and is better in one of the two', () => {
    expect(beats(made(60, 1), made(59, 2))).toBe(true)
    expect(beats(made(60, 1), made(60, 2))).toBe(true)
    expect(beats(made(60, 1), made(60, 1))).toBe(false)
    expect(beats(made(59, 1), made(60, 2))).toBe(false)
    expect(beats(made(60, 3), made(59, 2))).toBe(false)
    expect(beats(made(60), made(59, 2))).toBe(false)
  })

  it('with thinking counted, or without', () => {
    expect(beats(made(60, 3, 4), made(59, 2, 9))).toBe(true)
    expect(beats(made(60, 1, 99), made(59, 2))).toBe(true)
  })
})

describe('a preview', () => {
  it.each([
    ['google/gemini-4-pro-preview', false],
    ['deepseek/deepseek-v4-exp', false],
    ['alibaba/qwen3-max', true],
    ['expert/model', true],
  ])('%s: final %s', (id, final) => {
    expect(isFinal({ model: { id, name: 'X', lab: 'a' } })).toBe(final)
  })

  it('is what its lab marks as one', () =>
    expect(isFinal({ model: { id: 'a/x', name: 'X', lab: 'a', status: 'beta' } })).toBe(false))
})

describe('two models are one choice', () => {
  const model = (id: string, family?: string) => candidate(id, { score: 1, family })

  it('when they are of one family of one lab', () => {
    expect(isRelated(model('a/x', 'f'), model('a/y', 'f'))).toBe(true)
    expect(isRelated(model('a/x', 'f'), model('b/y', 'f'))).toBe(false)
    expect(isRelated(model('a/x', 'f'), model('a/y', 'g'))).toBe(false)
    expect(isRelated(model('a/x'), model('a/y'))).toBe(false)
    expect(isRelated(model('a/x'), model('a/x', 'f'))).toBe(true)
  })
})
