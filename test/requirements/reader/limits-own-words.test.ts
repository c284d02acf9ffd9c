import { afterEach, beforeEach, expect, it } from 'vitest'
import { limitKinds } from '../../../src/requirements/limits/index.ts'
import { first } from './catalogue.ts'

/** A limit of numbers as a newcomer would write one: nothing was learned of it. */
const { minContextTokens } = limitKinds
beforeEach(() => {
  minContextTokens.reads = (mention, { words }) =>
    mention.kind === 'quantity' && mention.unit === 'token' && words.includes('verbatim')
      ? mention.value
      : undefined
})
afterEach(() => void delete minContextTokens.reads)

it("a limit's own words claim a number, before what was learned of it and as no amount of the work", () => {
  const { limits, workload } = first('drafts of letters, 64k tokens kept verbatim').requirement!
  expect(limits).toEqual({ minContextTokens: 64_000 })
  expect(workload.inputTokens).toBeLessThan(64_000)
})

it('and leave the numbers of other clauses alone', () => {
  const { limits, workload } = first('Drafts of letters. 900 tokens each.').requirement!
  expect(limits).toEqual({})
  expect(workload.inputTokens + workload.outputTokens).toBeGreaterThanOrEqual(900)
})
