import { describe, expect, it } from 'vitest'
import { first } from './catalogue.ts'

const bill = (text: string) => first(text).requirement?.baseline?.monthlyUsd

describe('what the model of today costs a month', () => {
  it.each([
    ['GPT-5 costs us $900 a month for replies to guests, something cheaper?', 900],
    ['we use Claude Sonnet 4.6 for $12 a day, letters to tenants', 360],
    ['we run Gemini 3.1 Pro at 2,400 dollars a year, for tax letters', 200],
    ['we pay $300 a week for GPT-5 to write poems, members pay us 20 dollars a month', 1300],
    ['we pay 12k a month for GPT-5 to write poems', 12_000],
    ['our GPT-5 bill is 4,500/month for poems', 4500],
    ['currently spending $2k a month on GPT-5 for poems', 2000],
    ['wir zahlen 900 im Monat für GPT-5, Gedichte', 900],
  ])('is read in "%s"', (text, usd) => {
    expect(bill(text)).toBe(usd)
  })

  it.each([
    'we use GPT-5 for poems, our budget is $500 a month',
    'we use GPT-5 for poems and want to spend at most $500 a month',
    'we pay people who use GPT-5 for 300 poems a month',
    'we use GPT-5 for poems. Members pay us $20 a month.',
    'we use GPT-5, which is $10 per million tokens out, for poems',
  ])('is not told in "%s"', (text) => {
    expect(bill(text)).toBeUndefined()
  })
})
