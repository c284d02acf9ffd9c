import { describe, expect, it } from 'vitest'
import { first } from './catalogue.ts'

const workload = (text: string) => first(text).requirement?.workload

describe('what is worked off once, in pieces, or searched', () => {
  it.each([
    [
      'a pile of sized things',
      'Backlog: 640 theses, 50k tokens each, does every claim carry a source?',
      640,
      50_000,
    ],
    [
      'a single pass',
      '1.5 million index cards, already typed, roughly 170 tokens apiece; pull name and place out of each, a single pass',
      1_500_000,
      170,
    ],
    [
      'pieces of so many words',
      '8M words of debates chopped into 2,000-word chunks, a topic for every chunk',
      4000,
      2600,
    ],
    [
      'pieces of so many tokens',
      '12M tokens of minutes, chunked at 4,000, three keywords per chunk',
      3000,
      4000,
    ],
    ['page by page', 'translate our 300-page cookbook into Dutch, page by page', 300, 650],
  ])('%s: "%s"', (_, text, requests, tokens) => {
    expect(workload(text)).toMatchObject({ requestsPerMonth: requests, inputTokens: tokens })
  })

  it('what goes in "at once" is no pile', () => {
    expect(
      workload(
        'The whole manuscript, 150k tokens, must go in at once: continuity check. Happens twice a month.',
      ),
    ).toMatchObject({ requestsPerMonth: 2, inputTokens: 150_000 })
  })

  it('a stock that is searched is no length of a request', () => {
    const text =
      'knowledge base of 200 handbooks, 90 pages on average. The operators put 15 questions to it per day.'
    expect(workload(text)?.requestsPerMonth).toBe(450)
    expect(workload(text)?.inputTokens).toBeLessThan(10_000)
  })
})

it('what an archive holds multiplies nothing', () => {
  const text = 'Im Archiv liegen 40.000 Artikel, Leser stellen dazu 30 Fragen am Tag'
  expect(workload(text)?.requestsPerMonth).toBe(900)
})

describe('numbers that are told roughly, corrected, or beside a budget', () => {
  it.each([
    ['a couple of hundred', 'short verses for cards, a couple of hundred each month', 200],
    ['a normal day', 'visitors send maybe 25 questions about our catalogue on a normal day', 750],
    [
      'a correction',
      '550 enquiries to a moving company each month, sorry, I mistyped, 5,500',
      5500,
    ],
    [
      'a corrected period',
      'summaries of podcasts from transcripts, 80 a week, no, make that 80 a month',
      80,
    ],
    [
      'the period of the budget',
      'Elternbriefe für die Kita. Höchstens 20 Euro im Monat, ungefähr 45 Briefe.',
      45,
    ],
    ['days are no requests', 'Beantwortet Fragen im Freibad, 90 im Monat, 7 Tage die Woche', 90],
  ])('%s: "%s"', (_, text, requests) => {
    expect(workload(text)?.requestsPerMonth).toBe(requests)
  })
})
