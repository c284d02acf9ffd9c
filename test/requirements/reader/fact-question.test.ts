import { describe, expect, it } from 'vitest'
import { first, later } from './catalogue.ts'

describe('a sentence that asks for a fact of a model', () => {
  it.each([
    ['We have to collect three quotes. Which companies host GLM-5?', 'providers'],
    ['Can I hand sound files straight to Gemini 3.1 Pro?', 'modalities'],
    ['Is there a place where I can rent GLM-5?', 'providers'],
    ["Sonnet 4.6's last day at Anthropic?", 'end'],
    ['GPT-5: gone or not?', 'end'],
    ['GPT-5の料金はいくらですか?', 'price'],
  ])('"%s" is about its %s', (text, fact) => {
    expect(first(text)).toMatchObject({ intent: 'fact', fact })
    expect(first(text).models).toHaveLength(1)
  })

  it.each([
    'Which model writes letters cheaper than GPT-5?',
    'we use GPT-5 for letters, 300 a day',
  ])('"%s" is none', (text) => {
    expect(first(text).intent).not.toBe('fact')
  })

  it.each(['Does Mistral have a model for poems?', 'Hat Mistral ein Modell für Gedichte?'])(
    'of what a lab has is about that lab: "%s"',
    (text) => {
      const { labs, requirement } = first(text)
      expect(requirement ? requirement.limits.includeLabs : labs).toEqual(['mistral'])
    },
  )

  it.each(['in which country is Mistral based', 'In welchem Land sitzt Mistral?'])(
    'of where a lab has its seat: "%s"',
    (text) => {
      expect(first(text)).toMatchObject({ intent: 'fact', fact: 'lab', labs: ['mistral'] })
    },
  )

  it('of what rates are cheaper is about prices', () => {
    const reading = first('GPT-5 against GLM-5, whose output tokens are cheaper?')
    expect(reading).toMatchObject({ intent: 'compare', fact: 'price' })
  })

  it.each([
    'Is Mistral GDPR compliant?',
    'which of the vendors sign a BAA?',
    'Is GPT-5 SOC 2 certified?',
  ])('"%s" is about what hosts do with data', (text) => {
    expect(first(text).fact).toBe('data-policy')
  })
})

describe('a name that nobody knows', () => {
  it.each([
    ['GLM-5 Max context window', 'GLM-5 Max'],
    ['Was kostet eigentlich Mistral Gigant 2?', 'Mistral Gigant 2'],
    [
      'Procurement allows BorealisChat XL and nothing else. Letters to suppliers.',
      'BorealisChat XL',
    ],
  ])('"%s" is said to be unknown', (text, name) => {
    expect(first(text).unknownNames).toEqual([name])
    expect(first(text).models).toEqual([])
  })

  it.each(['letters in LinkedIn only', 'GPT-5 max 300 tokens', 'Briefe mit Mistral, 20 am Tag'])(
    '"%s" holds none',
    (text) => {
      expect(first(text).unknownNames).toEqual([])
    },
  )
})

it.each([
  ['con questi i dati restano in Europa?', 'fact', 'providers'],
  ['do the data stay in Europe with these?', 'fact', 'providers'],
  ['bleiben die Daten bei denen in Europa?', 'fact', 'providers'],
  ['¿con estos los datos se quedan en Europa?', 'fact', 'providers'],
  ['we take sonnet 4.6, final. please note it down', 'decide', undefined],
  ['wir nehmen Sonnet 4.6, das steht fest, bitte notieren', 'decide', undefined],
  ["on prend Sonnet 4.6, c'est acté, note-le", 'decide', undefined],
  ['prendiamo Sonnet 4.6, definitivo, segnatelo', 'decide', undefined],
])('"%s" asks of the list or decides', (text, intent, fact) => {
  expect(later(text, 'riddles, 40 a month')).toMatchObject({ intent, ...(fact && { fact }) })
})
