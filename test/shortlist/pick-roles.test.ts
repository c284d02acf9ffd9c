import { describe, expect, it } from 'vitest'
import { isRelated, pickRoles } from '../../src/shortlist/pick.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import type { Candidate } from '../../src/shortlist/types.ts'
import { makeRequirement } from '../fixtures/world.ts'

interface Made {
  score: number
  /** USD a month; absent when nobody publishes a price. */
  usd?: number
  unproven?: number
  evidence?: number
  open?: boolean
  family?: string
}

function candidate(id: string, { usd, open = false, family, ...rest }: Made): Candidate {
  const [lab = ''] = id.split('/')
  return {
    model: { id, name: id, lab, family, openWeights: open },
    low: rest.score - 3,
    high: rest.score + 3,
    evidence: 4,
    unproven: 0,
    ...(usd === undefined ? {} : { cost: { monthlyUsd: usd } as Candidate['cost'] }),
    ...rest,
  }
}

/** The picks as `role: model`, of candidates told as they come. */
function picks(made: Record<string, Made>, changes: Partial<Requirement> = {}): string[] {
  const ranking = Object.entries(made)
    .map(([id, one]) => candidate(id, one))
    .toSorted((a, b) => b.score - a.score)
  return pickRoles(ranking, makeRequirement(changes)).map(
    ({ role, candidate: { model } }) => `${role}: ${model.id}`,
  )
}

const balanced = { tradeoff: { quality: 0.5, price: 0.5, speed: 0 } }
const quality = { tradeoff: { quality: 1, price: 0, speed: 0 } }

describe('the best fit', () => {
  it('weighs a tenfold price against eight points when both matter alike', () => {
    expect(
      picks({ 'a/x': { score: 68.1, usd: 100 }, 'b/y': { score: 60, usd: 10 } }, balanced)[0],
    ).toBe('best fit: a/x')
    expect(
      picks({ 'a/x': { score: 67.9, usd: 100 }, 'b/y': { score: 60, usd: 10 } }, balanced)[0],
    ).toBe('best fit: b/y')
  })

  it('takes what is given to speed for half as much price', () => {
    const speed = { tradeoff: { quality: 0.5, price: 0, speed: 0.5 } }
    const four = (gap: number) => ({
      'a/x': { score: 60 + gap, usd: 100 },
      'b/y': { score: 60, usd: 10 },
    })
    expect(picks(four(4.1), speed)[0]).toBe('best fit: a/x')
    expect(picks(four(3.9), speed)[0]).toBe('best fit: b/y')
  })

  it('lets saving count half within a budget, and not at all on own hardware', () => {
    const gap = (points: number) => ({
      'a/x': { score: 60 + points, usd: 100 },
      'b/y': { score: 60, usd: 10 },
    })
    const budget = { ...balanced, limits: { maxMonthlyUsd: 500 } }
    expect(picks(gap(4.1), budget)[0]).toBe('best fit: a/x')
    expect(picks(gap(3.9), budget)[0]).toBe('best fit: b/y')
    expect(picks(gap(0.1), { ...balanced, limits: { maxMemoryGb: 24 } })[0]).toBe('best fit: a/x')
  })

  it('still has to do the job, however much price matters', () => {
    // Quality never counts less than 0.35: 8 * 1 / 0.35 = 22.9 points for a tenfold price.
    const price = { tradeoff: { quality: 0, price: 1, speed: 0 } }
    const gap = (points: number) => ({
      'a/x': { score: 60 + points, usd: 100 },
      'b/y': { score: 60, usd: 10 },
    })
    expect(picks(gap(23), price)[0]).toBe('best fit: a/x')
    expect(picks(gap(22.7), price)[0]).toBe('best fit: b/y')
  })

  it('loses three quarters of its unproven points', () => {
    const unproven = (score: number) => ({
      'a/x': { score, unproven: 4, usd: 9.5 },
      'b/y': { score: 60, usd: 9 },
    })
    expect(picks(unproven(63.1), quality)[0]).toBe('best fit: a/x')
    expect(picks(unproven(62.9), quality)[0]).toBe('best fit: b/y')
  })

  it('is not one that another beats by 1.5 points at nine tenths of the price', () => {
    const rival = (score: number, usd?: number) => ({
      'a/documented': { score: 60, usd: 10 },
      'b/rival': { score, usd, unproven: 4 },
    })
    expect(picks(rival(61.5, 9), quality)[0]).toBe('best fit: b/rival')
    expect(picks(rival(61.4, 9), quality)[0]).toBe('best fit: a/documented')
    expect(picks(rival(61.5, 9.1), quality)[0]).toBe('best fit: a/documented')
    expect(picks(rival(61.5), quality)[0]).toBe('best fit: a/documented')
  })

  it('has figures behind it, where two such models are left', () => {
    const rumour = { 'a/rumour': { score: 80, evidence: 0.9, usd: 1 } }
    const one = { 'b/known': { score: 50, evidence: 1, usd: 1 } }
    const two = { ...one, 'c/known': { score: 49, usd: 1 } }
    expect(picks({ ...rumour, ...two })).toEqual(['best fit: b/known', 'alternative: c/known'])
    expect(picks({ ...rumour, ...one })[0]).toBe('best fit: a/rumour')
  })

  it('costs the usual where nobody publishes a price: neither an advantage nor a reason against it', () => {
    const priced = {
      'a/x': { score: 62, usd: 1 },
      'b/y': { score: 60, usd: 10 },
      'c/z': { score: 60, usd: 100 },
    }
    expect(picks({ ...priced, 'd/unpriced': { score: 69, usd: undefined } }, balanced)[0]).toBe(
      'best fit: a/x',
    )
    expect(picks({ ...priced, 'd/unpriced': { score: 71, usd: undefined } }, balanced)[0]).toBe(
      'best fit: d/unpriced',
    )
  })

  it('is the first of equals', () => {
    expect(picks({ 'a/x': { score: 60, usd: 1 }, 'b/y': { score: 60, usd: 1 } })[0]).toBe(
      'best fit: a/x',
    )
  })
})

describe('the best value', () => {
  it('costs at most six tenths of the best fit, lies within twelve points and weighs price first', () => {
    const best = { 'a/best': { score: 70, usd: 10 } }
    expect(picks({ ...best, 'b/y': { score: 60, usd: 6 } }, quality)).toContain('best value: b/y')
    expect(picks({ ...best, 'b/y': { score: 60, usd: 6.1 } }, quality)).not.toContain(
      'best value: b/y',
    )
    expect(picks({ ...best, 'b/y': { score: 58, usd: 1 } }, quality)).toContain('best value: b/y')
    expect(picks({ ...best, 'b/y': { score: 57.9, usd: 1 } }, quality)).not.toContain(
      'best value: b/y',
    )
    // 9.8 points for a tenfold price.
    const two = (score: number) => ({
      ...best,
      'b/y': { score, usd: 5 },
      'c/z': { score: 59, usd: 0.5 },
    })
    expect(picks(two(68), quality)).toContain('best value: c/z')
    expect(picks(two(69.5), quality)).toContain('best value: b/y')
  })

  it('is none where a price is unknown', () => {
    expect(picks({ 'a/best': { score: 70 }, 'b/y': { score: 69, usd: 1 } }, quality)[1]).toBe(
      'alternative: b/y',
    )
    expect(picks({ 'a/best': { score: 70, usd: 10 }, 'b/y': { score: 69 } }, quality)[1]).toBe(
      'alternative: b/y',
    )
  })
})

describe('the third pick', () => {
  const two = { 'a/best': { score: 70, usd: 10 }, 'b/value': { score: 68, usd: 1 } }

  it('has open weights where no other pick has', () => {
    const open = { 'c/open': { score: 66, usd: 9, open: true }, 'd/other': { score: 69, usd: 9 } }
    expect(picks({ ...two, ...open }, quality)[2]).toBe('best open weights: c/open')
    const value = { ...two, 'b/value': { score: 68, usd: 1, open: true } }
    expect(picks({ ...value, ...open }, quality)[2]).toBe('alternative: d/other')
  })

  it('has figures where the best fit rests on few', () => {
    const best = (unproven: number) => ({
      'a/best': { score: 75, usd: 10, unproven },
      'b/value': { score: 68, usd: 1, unproven: 5 },
    })
    const documented = {
      'c/shown': { score: 66, usd: 9.5, unproven: 0.8 },
      'd/other': { score: 69, usd: 9.8, unproven: 0.9 },
    }
    expect(picks({ ...best(2), ...documented }, quality)[2]).toBe('best documented: c/shown')
    expect(picks({ ...best(1.9), ...documented }, quality)[2]).toBe('alternative: d/other')
  })

  it('is the better one where the best fit is the cheap one, by 1.5 points at least', () => {
    const price = { tradeoff: { quality: 0.4, price: 0.6, speed: 0 } }
    const cheap = { 'a/cheap': { score: 60, usd: 1 } }
    const better = (score: number) =>
      picks(
        { ...cheap, 'b/dear': { score, usd: 1000 }, 'c/dearer': { score: score - 0.1, usd: 900 } },
        price,
      )
    expect(better(61.5)).toContain('highest quality: b/dear')
    expect(better(61.4)).not.toContain('highest quality: b/dear')
  })

  it('else comes from a lab that is not on the list yet', () => {
    const more = { 'a/other': { score: 69, usd: 9, family: 'f' }, 'e/new': { score: 67, usd: 9.5 } }
    expect(picks({ ...two, ...more }, quality)).toEqual([
      'best fit: a/best',
      'best value: b/value',
      'alternative: e/new',
    ])
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
