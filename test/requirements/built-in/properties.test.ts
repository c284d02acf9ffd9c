import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFollowUp } from '../../../src/requirements/built-in/read-follow-up.ts'
import { readUseCase } from '../../../src/requirements/built-in/read-use-case.ts'
import { requirementSchema } from '../../../src/requirements/requirement.ts'
import { catalogue, conversations, firstMessages } from '../../intent/sets.ts'

const words = [...firstMessages, ...conversations.flatMap(({ turns }) => turns)].flatMap(
  ({ text }) => text.split(' '),
)
/** Any text at all, and texts of words that mean something in an order that may not. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' ')),
)
const picks = ['anthropic/claude-sonnet-5', 'google/gemini-3.7-flash']
const { requirement } = readUseCase('support bot, 2k/day', catalogue)

describe('any text', () => {
  it('gives a valid requirement with weights that sum to 1', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readUseCase(text, catalogue)
        requirementSchema.parse(reading.requirement)
        const sum = Object.values(reading.requirement.weights).reduce(
          (total, one) => total + one,
          0,
        )
        expect(sum).toBeCloseTo(1, 9)
        expect(readUseCase(text, catalogue)).toEqual(reading)
      }),
      { numRuns: 400 },
    )
  })

  it('gives a valid follow-up', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, next) => {
        const one = readFollowUp(text, { requirement, picks }, catalogue)
        const two = readFollowUp(next, { requirement: one.requirement, picks: [] }, catalogue)
        requirementSchema.parse(one.requirement)
        requirementSchema.parse(two.requirement)
      }),
      { numRuns: 400 },
    )
  })

  it('names only models of the catalogue and quotes only the message', () => {
    const ids = new Set(catalogue.models.map(({ id }) => id))
    fc.assert(
      fc.property(anyText, (text) => {
        const { limits } = readUseCase(text, catalogue).requirement
        for (const id of [...(limits.includeModels ?? []), ...(limits.excludeModels ?? [])])
          expect(ids).toContain(id)
      }),
    )
  })
})

const limitWords = fc.constantFrom<[string, string]>(
  ['max $300 a month', 'drop the budget limit'],
  ['only open weights', "it doesn't have to be open source"],
  ['not Google', 'Google is fine again'],
  ['at least 200k context', 'the context limit does not matter any more'],
  ['must return JSON', 'JSON output is not needed any more'],
  ['EU data residency', 'remove the region rule'],
  ['first token under 1 second', 'forget the latency limit'],
  ['Apache 2.0 licence', 'the licence does not matter'],
  ['released since 2026', 'drop the release date limit'],
  ['images too', 'we do not need images any more'],
)

describe('limits', () => {
  it('removing one restores the earlier state', () => {
    fc.assert(
      fc.property(limitWords, ([stated, removed]) => {
        const more = readFollowUp(stated, { requirement, picks }, catalogue)
        expect(more.requirement.limits).not.toEqual(requirement.limits)
        const less = readFollowUp(removed, { requirement: more.requirement, picks }, catalogue)
        expect(less.requirement.limits).toEqual(requirement.limits)
      }),
    )
  })

  const openers = ['we need ', 'Looking for ', 'hi all, I want ', 'Recommend a model: ', '']
  const works = ['contract review', 'a support bot', 'code review']
  const paraphrases = [
    [
      'under $300 a month',
      'max 300 USD per month',
      'at most 300 dollars monthly',
      '$300/month tops',
    ],
    ['no OpenAI', 'not OpenAI', 'anything but OpenAI', 'without OpenAI', 'exclude OpenAI'],
    ['only open weights', 'open source only', 'must be self-hosted', 'open-weight models only'],
    ['128k context', 'at least 128,000 tokens of context', 'a context window of 128k'],
    ['returns JSON', 'JSON output', 'structured output'],
  ]

  it('are the same however a wish is put', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...openers),
        fc.constantFrom(...works),
        fc.constantFrom(...paraphrases),
        (opener, work, ways) => {
          const limits = ways.map((way) => {
            const { limits: read } = readUseCase(`${opener}${work}, ${way}`, catalogue).requirement
            return read
          })
          for (const other of limits) expect(other).toEqual(limits[0])
          expect(limits[0]).not.toEqual({})
        },
      ),
    )
  })
})
