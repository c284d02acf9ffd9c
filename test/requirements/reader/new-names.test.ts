import { describe, expect, it } from 'vitest'
import { first } from './catalogue.ts'

describe('names that no list has', () => {
  it.each([
    ['What does Gemini 5 Krypton cost?', 'Gemini 5 Krypton'],
    ['how much context has Mistral Zephyrine 7?', 'Mistral Zephyrine 7'],
    ['replace GLM-9 Ultra-Nova, it writes our rental contracts', 'GLM-9 Ultra-Nova'],
    ['was kostet GPT-8 Turbo', 'GPT-8 Turbo'],
  ])('are told whole: "%s"', (text, name) => {
    expect(first(text).unknownNames).toEqual([name])
  })

  it.each([
    'Clasifica 2 millones de tuits al mes',
    'Vergleiche 1 und 2',
    'Traduis 40 pages par jour',
  ])('are no verb before what is counted: "%s"', (text) => {
    expect(first(text).unknownNames).toEqual([])
  })

  it.each([
    'Mistral for Letters, 3 a day',
    'Was kostet Mistral 3 Kunden am Tag?',
    'Google Ads, 5 of them, to rewrite',
  ])('are no lab beside a number: "%s"', (text) => {
    expect(first(text).unknownNames).toEqual([])
  })
})
