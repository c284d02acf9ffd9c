/** Forms ask in the language of the conversation, in the words that conditions are repeated in. */
import { describe, expect, it } from 'vitest'
import { fieldIn, formWords } from '../../src/reply/words/form.ts'
import { rulePages } from '../../src/policy/policy.ts'
import { limitKind, limitNames } from '../../src/requirements/limits/index.ts'

/** Of Discord; Slack's are wider. */
const labelCharacters = 45

it('in English and where there are no words, as each limit says', () => {
  for (const language of ['en', 'ja', undefined])
    for (const name of limitNames) expect(fieldIn(language, name)).toBe(limitKind(name).field)
})

it('a condition, a choice and an amount, in German', () => {
  expect(fieldIn('de', 'maxMonthlyUsd').label).toBe('Höchstens … US$ im Monat')
  expect(fieldIn('de', 'excludeLabs').label).toBe('Nichts von diesen Laboren')
  expect(fieldIn('de', 'toolCalling')).toMatchObject({
    label: 'Werkzeugaufrufe?',
    choices: [{ label: 'Ja' }, { label: 'Nein' }],
  })
  const { choices = [] } = fieldIn('de', 'license')
  expect(choices.map(({ label }) => label)).toContain('mit kommerzieller Nutzung')
})

describe.each(['de', 'fr', 'es', 'it', 'pt'])('in %s', (language) => {
  it.each(limitNames)('%s has a label and choices of its own, and the same values', (name) => {
    const english = limitKind(name).field
    const { label, choices, ...rest } = fieldIn(language, name)
    expect(label).not.toBe(english.label)
    expect(label).not.toMatch(/undefined|\b(?:the|and|only|models|labs|hosts)\b/i)
    expect(choices?.map(({ value }) => value)).toEqual(english.choices?.map(({ value }) => value))
    const labels = choices?.map((one) => one.label) ?? []
    expect(new Set(labels).size).toBe(labels.length)
    expect(rest.several).toBe(english.several)
  })

  it('a form of Discord shows the labels of rules whole', () => {
    for (const name of Object.values(rulePages).flat())
      expect(fieldIn(language, name).label.length).toBeLessThanOrEqual(labelCharacters)
  })

  it('no word of a form is English', () => {
    const [own, english] = [formWords(language), formWords('en')]
    for (const [key, text] of Object.entries(own))
      if (key !== 'no') expect(text).not.toEqual(english[key as keyof typeof english])
  })
})
