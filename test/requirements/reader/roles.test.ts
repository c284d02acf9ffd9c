import { describe, expect, it } from 'vitest'
import { lex } from '../../../src/requirements/reader/lex.ts'
import { findMentions } from '../../../src/requirements/reader/mentions.ts'
import { rolesIn } from '../../../src/requirements/reader/roles.ts'
import { findRoles } from '../../../src/requirements/reader/said-roles.ts'
import { catalogue, first } from './catalogue.ts'

/** The likeliest role of each mention, by its words. */
function rolesOf(text: string): Record<string, string> {
  const lexed = lex(text)
  const mentions = findMentions(lexed, catalogue, catalogue.today)
  const roles = findRoles(lexed, mentions)
  return Object.fromEntries(
    mentions.map((mention) => {
      const [likeliest] = Object.entries(rolesIn(roles, mention)).toSorted(([, a], [, b]) => b - a)
      const words = lexed.text.slice(
        lexed.tokens[mention.from]?.start,
        lexed.tokens[mention.to - 1]?.end,
      )
      return [words, likeliest?.[0] ?? '']
    }),
  )
}

describe('what a mention is to the request, as learned', () => {
  it('tells what is counted, how long it is and what may be spent', () => {
    expect(rolesOf('3,000 letters a month, 2 pages each, at most $50 a month')).toMatchObject({
      '3,000 letters a month': 'requestsPerMonth',
      '2 pages': 'inputTokens',
      '$50 a month': 'maxMonthlyUsd',
    })
  })

  it('tells a sum that is a condition from one that is a fact', () => {
    expect(rolesOf('our plumbers charge $90 an hour, drafts of quotes')).toMatchObject({
      '$90 an hour': 'none',
    })
  })

  it('takes a sum without a currency for a cap, and the likelier of two sizes', () => {
    const { limits } = first('agents that book trips, no more than 15k a month').requirement!
    expect(limits).toMatchObject({ maxMonthlyUsd: 15_000 })
    const { workload } = first('labels for tickets, 300 tokens each, one word back').requirement!
    expect(workload.inputTokens).toBe(300)
  })

  it('multiplies by the people who do what is counted', () => {
    const { workload } = first('a tutor for 600 pupils, each one 20 questions a month').requirement!
    expect(workload.requestsPerMonth).toBe(12_000)
  })

  it('gives chances that add up to one, among the roles of its kind', () => {
    const lexed = lex('only open weights, 40 calls a day')
    const mentions = findMentions(lexed, catalogue, catalogue.today)
    const roles = findRoles(lexed, mentions)
    for (const mention of mentions) {
      const chances = rolesIn(roles, mention)
      expect(Object.values(chances).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6)
      expect(mention.kind === 'quantity' ? chances.must : chances.requestsPerMonth).toBe(0)
    }
  })
})
