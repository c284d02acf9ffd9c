import { describe, expect, it } from 'vitest'
import { first } from './catalogue.ts'

const read = (text: string) => first(text).requirement

describe('numbers that are told of one another', () => {
  it.each([
    [
      'each of them',
      '60 sales reps and each asks about 15 things per working day, answers from the CRM',
      19_800,
    ],
    [
      'per person and day',
      'legal questions: 20 questions per lawyer and working day, 12 lawyers',
      5280,
    ],
    ['in a list', 'writing app\n- 1k users\n- 4 prompts / user / day', 120_000],
    ['by a sign', 'visit notes: 14 clinicians × 18 patients a working day', 5544],
    ['in a form', 'Job: answer mails. Users: 25. Requests per user and day: 40.', 30_000],
    ['a half', 'half of our 600 daily calls should be summarised from their transcripts', 9000],
    ['so many percent', 'summarise 10% of the 5,000 calls we get a month, from transcripts', 500],
    ['a rate', 'sort sensor logs, 3 requests per minute, day and night', 129_600],
    ['an interval', 'every ten minutes the model reads a status page and writes a verdict', 4320],
    ['twice', 'twice a day a weather bulletin is turned into five sentences', 60],
    ['times a day', 'letters shortened, 75 times a day', 2250],
  ])('%s: "%s"', (_, text, requests) => {
    expect(read(text)?.workload.requestsPerMonth).toBe(requests)
  })

  it('takes many requests for one job', () => {
    const workload = read('game master: 80 turns a game, 1,000 games a month')?.workload
    expect(workload).toMatchObject({ requestsPerJob: 80, requestsPerMonth: 80_000 })
  })

  it('does not take what is in each request for more of them', () => {
    expect(
      read('compare offers, 3 PDFs per request, 20 requests a month')?.workload.requestsPerMonth,
    ).toBe(20)
  })

  it('divides what all requests of a month read and write', () => {
    const text =
      'lease summaries: 96M prompt tokens and 12M completion tokens a month, 24,000 requests'
    expect(read(text)?.workload).toMatchObject({
      inputTokens: 4000,
      outputTokens: 500,
      requestsPerMonth: 24_000,
    })
  })

  it('takes the unit from in front of a number', () => {
    expect(
      read('Need: compare bids\nBids per month: 35\nPages per bid: 80')?.workload,
    ).toMatchObject({
      inputTokens: 52_000,
      requestsPerMonth: 35,
    })
  })

  it.each([
    ['at most $15 per thousand documents, tagging them', 0.015],
    ['tagging mails, at most 4 dollars for 1,000 requests', 0.004],
    ['rhymes for cards, each call must stay below a tenth of a cent', 0.001],
  ])('"%s" is a price for one', (text, usd) => {
    expect(read(text)?.limits.maxUsdPerRequest).toBeCloseTo(usd, 6)
  })

  it('counts a budget for each person for all of them', () => {
    const text = 'homework helper for 450 users, at most $2 per user per month'
    expect(read(text)?.limits.maxMonthlyUsd).toBe(900)
  })
})
