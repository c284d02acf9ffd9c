import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capabilities } from '../../../src/capability.ts'
import { limitNames } from '../../../src/requirements/limits/index.ts'
import { toReading } from '../../../src/requirements/llm/to-reading.ts'
import { periods, textUnits } from '../../../src/requirements/llm/units.ts'
import type { Wire } from '../../../src/requirements/llm/wire.ts'
import { factTopics, intents, type Reading } from '../../../src/requirements/reading.ts'
import {
  difficulties,
  jobs,
  requirementSchema,
  wishes,
} from '../../../src/requirements/requirement.ts'
import { wireOf } from '../../fixtures/llm.ts'
import { before, catalogue } from './read-wire.ts'

/** Says a little of everything, so that quotes and names can be found in it. */
const text =
  'Review 40-page leases for OpenAI and Mistral on Azure, 2,000 a month under $300, two 4090 with 24 GB, GPT-5.5, in Danish'
const pieces = [
  ...text.split(' '),
  'under $300',
  '2,000 a month',
  'two 4090 with 24 GB',
  'GPT-5.5',
  '',
  ' ',
  'a',
  '1',
  '9',
  'https://evil.example/x',
  'evil.com',
  '\u001b]8;;x\u0007',
  '\u202etxet',
  '<!channel>',
  '\u0000',
  '-1',
  '1e308',
  'NaN',
  'true',
  'null',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  'x,'.repeat(500),
]
const words = fc.oneof(
  fc.constantFrom(...pieces),
  fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const amount = fc.oneof(
  fc.constantFrom(0, -1, 1, 40, 300, 2000, 5e-324, 1e12, 1.7e308),
  fc.double({ noNaN: true }),
)
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 })
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one)
const name = fc.constantFrom(...limitNames)
const stated = few(fc.record({ name, value: words, quote: words }))
const emphasis = orNull(fc.constantFrom('most', 'more', 'usual', 'less'))

const wires: fc.Arbitrary<Wire> = fc.record({
  addressed: fc.boolean(),
  language: words,
  intent: fc.constantFrom(...intents),
  job: fc.constantFrom(...jobs),
  jobs: few(words),
  weights: few(fc.record({ capability: fc.constantFrom(...capabilities), weight: amount })),
  difficulty: orNull(fc.record({ level: fc.constantFrom(...difficulties), quote: orNull(words) })),
  tradeoff: orNull(
    fc.record({ quality: emphasis, price: emphasis, speed: emphasis, quote: words }),
  ),
  limits: stated,
  preferences: stated,
  removedLimits: few(fc.record({ name, value: orNull(words), quote: words })),
  baseline: orNull(
    fc.record({
      names: few(words),
      wish: fc.constantFrom(...wishes),
      bill: orNull(words),
      quote: words,
    }),
  ),
  workload: few(
    fc.record({
      field: fc.constantFrom(
        'inputTokens',
        'cachedInputTokens',
        'totalTokens',
        'requestsPerMonth',
        'jobsPerMonth',
      ),
      amount,
      unit: orNull(fc.constantFrom(...textUnits)),
      per: orNull(fc.constantFrom(...periods)),
      isFactor: fc.boolean(),
      quote: words,
    }),
  ),
  models: few(words),
  labs: few(words),
  hosts: few(words),
  fact: orNull(fc.constantFrom(...factTopics)),
  keepsWhatIf: fc.boolean(),
  notApplied: few(fc.record({ words, why: words })),
  question: orNull(words),
})

const plain = (said: string) =>
  said
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}$]+/gu, ' ')
const shown = ({ requirement, asked, ...rest }: Reading) =>
  JSON.stringify({
    ...rest,
    limits: requirement?.limits,
    preferences: requirement?.preferences,
    asked: asked?.limits,
  })

describe('whatever a language model answers', () => {
  it.each([
    ['first', undefined],
    ['later', before],
  ])('the reading of a %s message is sound, clean, and by the words of the message', (_, state) => {
    fc.assert(
      fc.property(wires, (wire) => {
        const reading = toReading(wire, text, state, catalogue)
        for (const requirement of [reading.requirement, reading.asked])
          if (requirement) requirementSchema.parse(requirement)
        expect(shown(reading)).not.toMatch(/\\u00|\u202e|evil|[<>]|undefined/)
        expect(shown(reading).length).toBeLessThan(20_000)
        for (const quote of Object.values(reading.stated))
          expect(plain(text)).toContain(plain(quote).trim())
        const { maxMonthlyUsd, excludeLabs = [] } = reading.requirement?.limits ?? {}
        if (maxMonthlyUsd !== undefined) expect(maxMonthlyUsd).toBeLessThan(1_000_000)
        for (const lab of excludeLabs) expect(['openai', 'mistral', 'xai']).toContain(lab)
      }),
      { numRuns: 400 },
    )
  })

  it('what it left empty stays empty', () => {
    const { requirement, notApplied, problems, unknownNames } = toReading(
      wireOf(),
      text,
      undefined,
      catalogue,
    )
    expect(requirement).toMatchObject({ limits: {}, preferences: {} })
    expect([notApplied, problems, unknownNames]).toEqual([[], [], []])
  })
})
