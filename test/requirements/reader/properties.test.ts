import fc from 'fast-check'
import { expect, it } from 'vitest'
import { read } from '../../../src/requirements/reader/read.ts'
import { requirementSchema } from '../../../src/requirements/requirement.ts'
import { about, catalogue, first, later } from './catalogue.ts'

const words =
  'we need a model for letters under $ 300 a month no OpenAI on Groq 12B two RTX 3090 24 GB tokens per day not only EU data German GPT-5 cheaper than , . ? ! : - € % ~'.split(
    ' ',
  )
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
)

it('never throws, and what it reads is always a valid requirement', () => {
  fc.assert(
    fc.property(texts, texts, (text, next) => {
      const one = read(text, catalogue)
      if (one.requirement) expect(requirementSchema.parse(one.requirement)).toBeDefined()
      const two = read(next, catalogue, about('letters to the club, 20 a month'))
      if (two.requirement) expect(requirementSchema.parse(two.requirement)).toBeDefined()
    }),
    { numRuns: 300 },
  )
})

it('adding a condition and taking it back restores what was before', () => {
  const conditions: [string, string][] = [
    ['no models of OpenAI', 'allow OpenAI again'],
    ['at most $40 a month', 'drop the budget'],
    ['under 12B', 'forget the size'],
  ]
  fc.assert(
    fc.property(fc.constantFrom(...conditions), ([add, remove]) => {
      const state = about('letters to the club, 20 a month')
      const added = later(add, 'letters to the club, 20 a month').requirement
      if (!added) throw new Error('nothing was added')
      expect(Object.keys(added.limits)).toHaveLength(1)
      const after = read(remove, catalogue, { ...state, requirement: added })
      expect(after.requirement?.limits).toEqual({})
    }),
  )
})

it('reads no further than a page of a paste', () => {
  const letters = 'Dear Anna, thank you for your kind letter. '.repeat(4000)
  const limits = (text: string) => first(text).requirement?.limits
  expect(limits(`replies to guests, under $300 a month. ${letters}`)).toEqual({
    maxMonthlyUsd: 300,
  })
  expect(limits(`replies to guests. ${letters} Under $300 a month.`)).toEqual({})
})
