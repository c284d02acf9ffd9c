import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capabilities } from '../../src/capability.ts'
import { clip, mostCharacters } from '../../src/reply/fit.ts'
import { recommendationReply } from '../../src/reply/recommendation.ts'
import { wordsFor } from '../../src/reply/words/index.ts'
import { limitPhraseIn } from '../../src/reply/words/limit-phrase.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import type { LimitName } from '../../src/requirements/limits/index.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import type { Candidate, JustifiedPick, Shortlist } from '../../src/shortlist/types.ts'
import { pickLine, strengthAgainst } from '../../src/reply/why-pick.ts'
import { limitValues } from '../evaluate/requirements.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

const models: MadeUpModel[] = [
  {
    id: 'a/one',
    name: 'One',
    ability: 2,
    price: [5, 25],
    scores: [{ value: 90 }],
    reasoning: true,
  },
  { id: 'b/two', name: 'Two', ability: 1.2, price: [0.3, 1], scores: [{ value: 70 }] },
  {
    id: 'c/three',
    name: `Three ${'of a very long name '.repeat(8)}`,
    ability: 1,
    price: [0.2, 0.6],
    openWeights: true,
    license: 'a-licence-with-a-long-name',
    parametersB: 70,
    scores: [{ value: 60 }],
  },
  { id: 'd/four', name: 'Four', evidence: 0, price: null, openWeights: true, parametersB: 8 },
]
const engine = makeEngine(models, [{}])

function shown(requirement: Requirement, heard = {}) {
  const shortlist = recommend(engine, requirement)
  const recommendation = { useCase: 'x', requirement, shortlist, dataset: engine.dataset }
  const { short, details } = recommendationReply(engine, recommendation, heard)
  return { text: renderBlocks(short, Infinity), details: renderBlocks(details(), Infinity) }
}

const languages = ['en', 'de', 'es', 'fr', 'it', 'pt']

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const words = fc
  .oneof(fc.lorem({ maxCount: 30 }), fc.string({ maxLength: 400 }))
  .filter((said) => !/undefined|NaN|\[object/.test(said))
const requirement: fc.Arbitrary<Requirement> = fc
  .record({
    capability: fc.constantFrom(...capabilities),
    limits: fc.record({
      maxMonthlyUsd: maybe(fc.double({ min: 0, max: 1e5, noNaN: true })),
      openWeights: maybe(fc.boolean()),
      minContextTokens: maybe(fc.integer({ min: 1, max: 400_000 })),
      maxMemoryGb: maybe(fc.integer({ min: 1, max: 200 })),
      languages: maybe(fc.constant(['de', 'sv'])),
      region: maybe(fc.constant('eu')),
      dataPolicy: maybe(fc.constantFrom('no-training' as const, 'zero-retention' as const)),
      excludeLabs: maybe(fc.constant(['a', 'z'])),
      maxTimeToFirstTokenSeconds: maybe(fc.integer({ min: 1, max: 9 })),
    }),
    workload: fc.record({
      inputTokens: fc.integer({ min: 1, max: 150_000 }),
      outputTokens: fc.integer({ min: 1, max: 20_000 }),
      requestsPerMonth: fc.integer({ min: 1, max: 1e7 }),
    }),
    assumed: fc.subarray([
      'workload.inputTokens',
      'workload.outputTokens',
      'workload.requestsPerMonth',
    ]),
    baseline: maybe(
      fc.constant<Requirement['baseline']>({ models: ['a/one'], unknown: [], wish: 'cheaper' }),
    ),
  })
  .map(({ capability, limits, ...rest }) =>
    makeRequirement({
      ...rest,
      weights: { [capability]: 1 },
      limits: Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)),
    }),
  )
const heard = fc.record({
  notApplied: fc.array(fc.record({ words, why: words }), { maxLength: 4 }),
  unknownNames: fc.array(words, { maxLength: 4 }),
  problems: fc.array(words, { maxLength: 2 }),
  jobs: fc.array(words, { maxLength: 4 }),
  notice: maybe(words),
  language: fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'ja'),
})

describe('the short form', () => {
  it('has at most 900 characters, whatever was asked for', () => {
    fc.assert(
      fc.property(requirement, heard, (one, said) => {
        const { text } = shown(one, said)
        expect(text.length).toBeLessThanOrEqual(mostCharacters)
        expect(text).not.toMatch(/undefined|NaN|\[object/)
      }),
      { numRuns: 300 },
    )
  })

  const everyLimit = Object.entries(limitValues(engine.dataset))

  it.each(everyLimit)('says of %s that it was kept to or could not be applied', (name, values) => {
    fc.assert(
      fc.property(values, fc.constantFrom(...languages), (value, language) => {
        const spoken = wordsFor(language)
        const { text } = shown(makeRequirement({ limits: { [name]: value } }), { language })
        const phrase = clip(limitPhraseIn(spoken, name as LimitName, value), 60)
        const { keptTo, notApplied } = spoken.labels
        const lines = text.split('\n').filter((line) => /^(?:.+): /.test(line))
        const told = lines.filter(
          (line) => line.startsWith(`${keptTo}: `) || line.startsWith(`${notApplied}: `),
        )
        expect(told.join('\n')).toContain(phrase.replace('…', ''))
      }),
      { numRuns: 12 },
    )
  })

  it('begins with what to do and what it costs, and shows no fit, interval, place or board', () => {
    const { text } = shown(makeRequirement())
    expect(text).toMatch(/^Start with \w+: \$[\d,.]+ a month\n/)
    expect(text).not.toMatch(/\d+ \(\d+-\d+\)|Board|\d(?:st|nd|rd|th) of|best fit/)
  })

  it('on own hardware shows memory and no price', () => {
    const { text } = shown(makeRequirement({ limits: { maxMemoryGb: 80, openWeights: true } }))
    expect(text).toMatch(
      /^(?:Start with|Only one meets your limits:) [^:]+[:,] about \d+ GB of memory\n/,
    )
    expect(text).not.toContain('$')
  })

  it('says from how much thinking on a pick passes the budget', () => {
    const { text } = shown(makeRequirement({ limits: { maxMonthlyUsd: 100 } }))
    expect(text).toMatch(
      /Not in the price: One passes your limit from about [\d,.]+k? thinking tokens/,
    )
  })

  it('calls a model without figures unmeasured', () => {
    const { text } = shown(
      makeRequirement({ limits: { includeModels: ['d/four'], selfHosted: true } }),
    )
    expect(text).toContain('Not measured on any board')
  })

  it('says what the data cannot tell of a data policy, and what to check', () => {
    const { text } = shown(makeRequirement({ limits: { dataPolicy: 'no-training' } }))
    expect(text).toMatch(
      /^I could not apply: no training on your data: .*retention.*check its terms/,
    )
  })

  it.each([
    [80, [78, 82], 'tied'],
    [80, [70, 90], 'tied'],
    [85, [70, 90], 'likely'],
    [75, [70, 90], 'behind'],
    [95, [78, 82], 'ahead'],
    [60, [78, 82], 'weaker'],
  ] as const)('calls one at %d against one of 80 within %j %s', (score, [low, high], strength) => {
    const at = (value: number) => ({ score: value, low: value + low - 80, high: value + high - 80 })
    const [one, other] = [at(score), at(80)].map((range) => ({ ...range }) as Candidate)
    expect(strengthAgainst(one!, other!)).toBe(strength)
  })

  it('says where a share of the cost counts thinking that the amounts in front do not show', () => {
    const costs = { 'a/plain': 20, 'b/thinks': 4 }
    const [plain, thinks] = Object.entries(costs).map(([id, monthlyUsd]) => {
      const offer = { model: id, provider: 'x', firstParty: true, inputUsdPerMTok: 1 }
      const thinking = id === 'b/thinks' ? { monthlyUsdThinking: 10 } : {}
      const cost = { monthlyUsd, ...thinking, offer }
      return { model: { id, name: id, lab: id }, score: 80, low: 70, high: 90, evidence: 4, cost }
    }) as unknown as [JustifiedPick, JustifiedPick]
    const line = (pick: JustifiedPick) => {
      const list = { picks: [plain, pick], ranking: [plain, pick] } as unknown as Shortlist
      return pickLine(pick, 2, list, makeRequirement({}), '2026-11-20', wordsFor('en')).why
    }
    expect(line(thinks)).toContain('at half its cost with thinking.')
    const bare = { ...thinks, cost: { ...thinks.cost!, monthlyUsdThinking: undefined } }
    expect(line(bare as JustifiedPick)).toContain('at a fifth of its cost.')
  })

  it('names what was assumed of the work', () => {
    const { text } = shown(makeRequirement({ assumed: ['workload.requestsPerMonth'] }))
    expect(text).toContain('Assumed: 1,000 requests a month.')
  })
})
