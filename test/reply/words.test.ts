import { describe, expect, it } from 'vitest'
import { recommendationReply } from '../../src/reply/recommendation.ts'
import { refinementBlocks } from '../../src/reply/refinement.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import { dayIn, wordsFor } from '../../src/reply/words/index.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement } from '../fixtures/world.ts'

const languages = ['de', 'en', 'es', 'fr', 'it', 'pt']
const engine = makeEngine([
  { id: 'a/one', name: 'One', ability: 2, price: [5, 25] },
  { id: 'b/two', name: 'Two', ability: 1.2, price: [0.3, 1] },
])

function answerIn(language: string) {
  const requirement = makeRequirement({
    limits: { maxMonthlyUsd: 300 },
    assumed: ['workload.requestsPerMonth'],
  })
  const shortlist = recommend(engine, requirement)
  const recommendation = { useCase: 'x', requirement, shortlist, dataset: engine.dataset }
  const heard = { language }
  return renderBlocks(recommendationReply(engine, recommendation, heard).short, Infinity)
}

describe('an answer in the language of the question', () => {
  it.each([
    ['de', /^Beginnen Sie mit .*: \d+\xa0\$ im Monat[^]*Angenommen: 1\.000 Anfragen im Monat/],
    ['en', /^Start with .*: \$.* a month[^]*Assumed: 1,000 requests a month/],
    ['es', /^Empiece con .*: \d+\xa0\$ al mes[^]*Supuesto: 1000 peticiones al mes/],
    ['fr', /^Commencez par .*: \d+\xa0\$ par mois[^]*Supposé: 1\u202f000 requêtes par mois/],
    ['it', /^Iniziate con .*: \d+\xa0\$ al mese[^]*Ipotizzato: 1000 richieste al mese/],
    ['pt', /^Comece com .*: \d+\xa0\$ por mês[^]*Pressuposto: 1000 pedidos por mês/],
  ])('%s', (language, pattern) => {
    expect(answerIn(language)).toMatch(pattern)
  })

  it('names conditions in that language', () => {
    expect(answerIn('de')).toContain('Beachtet: höchstens 300\xa0$ im Monat.')
    expect(answerIn('en')).toContain('Kept to: at most $300 a month.')
  })

  it('a change is told in that language: what counts, the amounts, and what no longer holds', () => {
    const before = makeRequirement({ limits: { maxMonthlyUsd: 300, openWeights: true } })
    const after = {
      ...makeRequirement({ limits: { openWeights: true } }),
      tradeoff: { quality: 0.3, price: 0.6, speed: 0.1 },
      workload: { ...before.workload, requestsPerMonth: 2_000_000 },
    }
    const asked = { before, after }
    const shortlist = recommend(engine, after)
    const recommendation = { useCase: 'x', requirement: after, shortlist, dataset: engine.dataset }
    const change = {
      changes: ['price counts more'],
      asked,
      language: 'de',
      before: [],
      names: String,
    }
    const told = refinementBlocks(recommendation, {}, change, wordsFor('de'))
    expect(renderBlocks(told, Infinity)).toMatch(
      /^Geändert: nicht mehr: höchstens 300\xa0\$ im Monat; der Preis zählt mehr; .*Anfragen im Monat\./,
    )
  })

  it('is English where there are no words for it', () => {
    expect(wordsFor('xx')).toBe(wordsFor('en'))
  })

  it('writes days as its readers do', () => {
    expect(languages.map((language) => dayIn(wordsFor(language), '2026-09-22'))).toEqual([
      '22. Sep. 2026',
      '22 Sep 2026',
      '22 sept 2026',
      '22 sept. 2026',
      '22 set 2026',
      expect.stringMatching(/^22.+2026$/),
    ])
  })
})
