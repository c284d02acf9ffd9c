import { expect, it } from 'vitest'
import { reasonIn } from '../../src/reply/words/not-applied.ts'
import { first } from '../requirements/reader/catalogue.ts'

it.each([
  'contract review, GDPR compliant, ISO 27001, deterministic, carbon neutral, unbiased, no big tech',
  'reply drafts, the data must not go to the US',
])('what the reader could not apply is told in the language of the answer: "%s"', (text) => {
  const { notApplied } = first(text)
  expect(notApplied).not.toHaveLength(0)
  for (const { why } of notApplied)
    for (const locale of ['de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'it-IT'])
      expect(reasonIn(locale, why)).not.toBe(why)
})

it('what a language model says of it stays as it is', () => {
  expect(reasonIn('de-DE', 'niemand misst das')).toBe('niemand misst das')
})
