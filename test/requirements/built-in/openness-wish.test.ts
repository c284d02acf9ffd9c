import { describe, expect, it } from 'vitest'
import { readUseCase } from '../../../src/requirements/built-in/read-use-case.ts'
import { catalogue } from '../../intent/sets.ts'

const read = (text: string) => readUseCase(text, catalogue)
const limitsOf = (text: string) => read(text).requirement.limits

describe('a wish that is no limit', () => {
  const wishOf = (text: string) => read(text).requirement.preferences.openWeights

  it.each([
    'summaries of reports, preferably open weights',
    'contract review, open source would be nice',
    'a chatbot, ideally self-hosted',
    'a writing assistant, open source would be great',
    'a writing assistant, open source would be good',
    'code review, open source a plus but not required',
    'Zusammenfassungen, am liebsten quelloffen',
    'des résumés, de préférence open source',
    'I would prefer open models, not closed ones, for chat',
  ])('%s: open weights', (text) => {
    expect(wishOf(text)).toBe(true)
    expect(limitsOf(text)).toEqual({})
    expect(read(text).stated['preferences.openWeights']).toBeDefined()
  })

  it('may be for proprietary models', () => {
    expect(wishOf('we prefer proprietary models for legal work')).toBe(false)
  })

  it.each([
    'not necessarily open source, drafting emails',
    'open source is optional, for drafting emails',
    'do you prefer open source or proprietary for SQL?',
    'do you prefer proprietary or open source for SQL?',
    "I'd prefer not open source, for drafting emails",
    'we would like to tag issues of open source projects',
    'only open weights, for chat',
  ])('%s: none', (text) => {
    expect(wishOf(text)).toBeUndefined()
  })
})
