import { describe, expect, it } from 'vitest'
import { first } from './catalogue.ts'

describe('the work of a first message', () => {
  it.each([
    ['support chat for guests, 500 conversations a month', 500, 6],
    ['an agent that fixes bugs in our repository by itself, 40 bugs a month', 40, 30],
    ['Support-Chat für Gäste, 500 Gespräche im Monat', 500, 6],
  ])('takes several requests for each of "%s"', (text, jobs, each) => {
    expect(first(text).requirement).toMatchObject({
      workload: { jobsPerMonth: jobs, requestsPerJob: each, requestsPerMonth: jobs * each },
      assumed: expect.arrayContaining(['workload.requestsPerJob']),
    })
  })

  it.each([
    ['support chat for guests, 500 messages a month', 500],
    ['support chat for guests, 500 conversations a month of 4,000 tokens', 500],
    ['sorts tickets by urgency, 500 tickets a month', 500],
  ])('takes one request for each of "%s"', (text, requests) => {
    const { workload, assumed } = first(text).requirement!
    expect([workload.requestsPerMonth, workload.jobsPerMonth]).toEqual([requests, undefined])
    expect(assumed).not.toContain('workload.requestsPerJob')
  })

  it('writes as much as it read where it translates', () => {
    for (const text of [
      'translates contracts of 3,000 tokens',
      'übersetzt Verträge mit 3.000 Tokens',
    ])
      expect(first(text).requirement?.workload).toMatchObject({
        inputTokens: 3000,
        outputTokens: 3000,
      })
    expect(first('sums up contracts of 3,000 tokens').requirement?.workload.outputTokens).not.toBe(
      3000,
    )
  })

  it('is about seeing where it takes pictures in', () => {
    const { weights, limits } = first(
      'counts cars in frames of a camera, reads the images',
    ).requirement!
    expect(limits.inputModalities).toEqual(['image'])
    expect(weights.vision).toBeGreaterThanOrEqual(0.4)
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1)
  })

  it('takes a stock for no work where something else comes in day by day', () => {
    const text =
      'internal code search assistant; repo 4M LOC, embeddings already handled, 2,000 queries/day each with 15 snippets of 80 lines'
    expect(first(text).requirement?.workload).toMatchObject({ requestsPerMonth: 60_000 })
  })

  it.each([
    ['pictures are not needed and neither is function calling: jokes for a calendar', 'writing'],
    ['no tools, no vision: poems for our guests', 'writing'],
  ])('is not told by what "%s" rules out', (text, work) => {
    const { weights } = first(text).requirement!
    expect(Object.entries(weights).toSorted(([, a], [, b]) => b - a)[0]?.[0]).toBe(work)
  })

  it('is not as long as the window it is asked to have', () => {
    const { workload, limits, assumed } = first(
      'an open model with 1M context for recipes',
    ).requirement!
    expect(limits.minContextTokens).toBe(1_000_000)
    expect(workload.inputTokens).toBeLessThan(100_000)
    expect(assumed).toContain('workload.inputTokens')
  })

  it('works a text off once: in one piece, or in pieces where it is long', () => {
    const work = (text: string) => first(text).requirement?.workload
    expect(work('proofreading of my thesis, 120 pages, one-off')).toMatchObject({
      inputTokens: 78_000,
      requestsPerMonth: 1,
    })
    const long = work('translate the 250,000 words of our game, just once')!
    expect(long.inputTokens * long.requestsPerMonth).toBe(325_000)
    const counted = work('sum up 9,000 reports of 40 pages each, once')
    expect(counted).toMatchObject({ inputTokens: 26_000, requestsPerMonth: 9000 })
  })

  it('counts what comes in a day, whatever goes into each', () => {
    const text = 'minutes of meetings, 9,000 tokens in each prompt, 50 prompts a day'
    expect(first(text).requirement?.workload).toMatchObject({ requestsPerMonth: 1500 })
  })

  it.each([
    ['latency does not matter, as cheap as possible: tags for photos', true, true],
    ['price does not matter, tags for photos', false, false],
    ['it need not be fast but cheap, tags for photos', true, true],
    ['must be fast, the price does not matter: tags for photos', false, false],
  ])('hears what is waved off and what is wanted in "%s"', (text, isCheap, mayWait) => {
    const { price, speed } = first(text).requirement!.tradeoff
    expect([price > 0.3, speed === 0]).toEqual([isCheap, mayWait])
  })

  it.each([
    'summarise meeting transcripts of an hour, 100 a week',
    'short news from the transcripts of council meetings',
    'Protokolle aus den Transkripten unserer Sitzungen',
  ])('is about text where speech was written down already: "%s"', (text) => {
    expect(first(text).requirement?.job).toBe('text')
  })

  it.each([
    ['our bot answers about postal codes and the building code. no programming involved', 'coding'],
    ['tools are of no use to us: eulogies for pets', 'tool-use'],
    ["it need not read pictures, foreign languages don't matter: riddles for a calendar", 'vision'],
  ])('is not about what it waves off: "%s"', (text, capability) => {
    expect(Object.keys(first(text).requirement!.weights)).not.toContain(capability)
  })
})
