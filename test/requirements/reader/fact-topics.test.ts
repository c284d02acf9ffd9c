import { describe, expect, it } from 'vitest'
import { first, later } from './catalogue.ts'

describe('a question of several facts', () => {
  it.each([
    ['what does GPT-5 cost, and how big is its context window?', 'price', 'context'],
    ['GLM-5: how many parameters is it and would it run on my RTX 4090?', 'size', 'hardware'],
  ])('"%s"', (text, one, other) => {
    const { fact, alsoFacts = [] } = first(text)
    expect(new Set([fact, ...alsoFacts])).toEqual(new Set([one, other]))
  })

  it('"can one 4090 hold it with the full context?" is about memory', () => {
    expect(first('can one 4090 hold GLM-5 with the full 128k context?').fact).toBe('hardware')
  })
})

describe('questions in a thread', () => {
  it.each([
    ['hipaa?', 'fact'],
    ['he wants to know whether GPT-5 trains on what we send', 'fact'],
    ['stirbt GPT-5 auch', 'fact'],
  ])('without much of a question: "%s"', (text, intent) => {
    expect(later(text, 'triage of messages for a clinic, 80 a day').intent).toBe(intent)
  })

  it('of a machine of one’s own nothing costs by the month', () => {
    const before = 'questions on runbooks, on our own L40S (48 GB)'
    expect(later('what about GLM-5 on that one card?', before).fact).toBe('hardware')
  })

  it('"start with the second" decides nothing', () => {
    expect(later('começa pelo segundo', 'e-mails de cobrança, 4.000 por mês').intent).not.toBe(
      'decide',
    )
  })
})
