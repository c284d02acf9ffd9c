import { describe, expect, it } from 'vitest'
import { whyBlocks, whyNotSentences } from '../../../src/reply/answers/why.ts'
import { renderText } from '../../../src/reply/text.ts'
import type { Limits } from '../../../src/requirements/requirement.ts'
import { recommend } from '../../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../../fixtures/world.ts'

const best: MadeUpModel = {
  id: 'a/best',
  name: 'Best',
  ability: 2,
  measured: { coding: 2 },
  family: 'best',
}
const weights = { coding: 0.6, math: 0.4 }

function whyNot(others: MadeUpModel[], id: string, limits: Limits = {}) {
  const engine = makeEngine([best, ...others])
  const requirement = makeRequirement({ weights, limits })
  return whyNotSentences(engine, requirement, id, recommend(engine, requirement).picks)
}

describe('why not a model, in two sentences:', () => {
  it('the limit that keeps it off, and what it would fit without', () => {
    const open = { id: 'b/open', name: 'Open', openWeights: true, ability: 1 }
    expect(whyNot([open], 'b/open', { openWeights: false })).toMatch(
      /^Open is left out because its weights are open\. Otherwise its fit would be 75 \(\d+-\d+\), against 91 \(\d+-\d+\) for Best\.$/,
    )
  })

  it('its place, and the terms in which it loses', () => {
    const weak = { id: 'b/weak', name: 'Weak', ability: 0, measured: { coding: -1 } }
    const others = [1.9, 1.8].map((ability, i) => ({ id: `c${i}/near`, ability }))
    expect(whyNot([weak, ...others], 'b/weak')).toMatch(
      /^Weak is 4th with a fit of 32 \(\d+-\d+\), against 91 \(\d+-\d+\) for Best\. It has fewer published figures for this use, it loses most at coding, 60% of the use case, by 30 points and it would cost \$2\.00 a month, against \$2\.00 a month\.$/,
    )
  })

  it('a tie, where the figures do not tell it apart', () => {
    const near = [1.95, 1.9, 1.85].map((ability, i) => ({
      id: `b${i}/near`,
      name: `Near ${i}`,
      ability,
      measured: { coding: ability },
    }))
    expect(whyNot(near, 'b2/near')).toContain('for Best, which the figures do not tell apart.')
  })

  it('a relative that is on the list already', () => {
    const older = { ...best, id: 'a/older', name: 'Older', ability: 1.9, measured: { coding: 1.9 } }
    const other = { id: 'b/other', ability: 1 }
    expect(whyNot([older, other, { ...other, id: 'c/other' }], 'a/older')).toContain(
      'Best of the same family is on the list already',
    )
  })

  it('figures that are missing', () => {
    const others = ['b', 'c', 'd'].map((lab, i) => ({
      id: `${lab}/other`,
      name: `Other ${lab}`,
      ability: 1.9 - i / 10,
    }))
    expect(whyNot(others, 'd/other')).toContain('It has fewer published figures for this use')
  })

  it('that it is listed, or unknown', () => {
    expect(whyNot([], 'a/best')).toBe('Best is on the list, as best fit.')
    expect(whyNot([], 'z/none')).toBe('z/none is not in our data, so nothing can be said about it.')
  })
})

describe('why a model', () => {
  it('names its general level, what lifts and lowers it, and what is missing', () => {
    const engine = makeEngine(
      [{ ...best, measured: { coding: 2.4, math: 1.5 }, scores: [{ value: 90 }] }],
      [{}],
    )
    const requirement = makeRequirement({ weights: { coding: 0.5, math: 0.3, writing: 0.2 } })
    const text = renderText(
      { intent: 'explain', blocks: whyBlocks(engine, requirement, 'a/best') },
      Infinity,
    )
    expect(text).toContain('Its general level is 70, where 50 is the average measured model.')
    expect(text).toContain('Better than that at coding (+4.0). Weaker at mathematics (-5.0).')
    expect(text).toContain('Not measured: writing.')
    expect(text).toContain('Coding: 1st of 1 on Board coding, 90.0%')
  })
})
