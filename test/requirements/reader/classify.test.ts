import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/requirements/reader/classify.ts'
import { lex } from '../../../src/requirements/reader/lex.ts'

const likeliest = (chances: Record<string, number>) =>
  Object.entries(chances).toSorted(([, a], [, b]) => b - a)[0]?.[0]

describe('the learned part of the reader', () => {
  it.each([
    ['labels for incoming letters of a pension office', 'recommend', 'text'],
    ['what does Sonnet 5 cost?', 'fact', 'text'],
    ['transcribe the recordings of our town council', 'recommend', 'speech-to-text'],
    ['embeddings for a search over patents', 'recommend', 'embedding'],
  ])('sees what "%s" is', (text, intent, job) => {
    const seen = classify(text, false)
    expect([likeliest(seen.intent), likeliest(seen.job)]).toEqual([intent, job])
  })

  it('sees what an English job needs from words it never saw labelled', () => {
    expect(likeliest(classify('haikus about autumn for a calendar', false).capabilities)).toBe(
      'writing',
    )
  })

  it.each([
    ['Kundenanfragen per Mail beantworten, 5.000 im Monat', 'de'],
    ['Lieferscheine auslesen', 'de'],
    ['riassunti di verbali', 'it'],
    ['me indica uma boa para cartas', 'pt'],
    ['letters to tenants', 'en'],
  ])('knows the language of "%s"', (text, language) => {
    expect(lex(text).language).toBe(language)
  })

  it('tells talk among people from a message to the bot', () => {
    expect(classify('see you tomorrow, I am bringing cake', true).addressed).toBeLessThan(0.5)
    expect(classify('only open weights please', true).addressed).toBeGreaterThan(0.5)
  })

  it('gives chances for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, isFollowUp) => {
        const { intent, addressed } = classify(text, isFollowUp)
        const total = Object.values(intent).reduce((sum, one) => sum + one, 0)
        expect(total).toBeCloseTo(1, 6)
        expect(addressed).toBeGreaterThanOrEqual(0)
        expect(addressed).toBeLessThanOrEqual(1)
      }),
    )
  })
})
