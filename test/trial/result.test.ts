import { describe, expect, it } from 'vitest'
import type { Vote } from '../../src/trial/record.ts'
import { verdictText } from '../../src/reply/answers/trial-verdict.ts'
import { trialResult } from '../../src/trial/result.ts'
import type { Run } from '../../src/trial/record.ts'

const contender = (model: string) => ({ model, name: model.toUpperCase(), served: model })

/** Scores by model, one an example; undefined: not scored. */
function result(scores: Record<string, (number | undefined)[]>, more: Partial<Run> = {}) {
  const runs = Object.entries(scores).flatMap(([model, own]) =>
    own.map((score, example): Run => {
      const answer = { text: 'An answer', seconds: example + 1, isSent: true }
      return { example, model, answer, usd: 0.01, score, ...more }
    }),
  )
  return trialResult(runs, Object.keys(scores).map(contender))
}

const times = (n: number, score: number) => Array.from({ length: n }, () => score)

describe('the result of a trial', () => {
  it('has the best first, with score, interval, cost and the median time', () => {
    const { n, models } = result({ a: [0, 1, 0, 0], b: [1, 1, 1, 0] })
    expect(n).toBe(4)
    expect(models.map(({ model, score }) => [model, score])).toEqual([
      ['b', 0.75],
      ['a', 0.25],
    ])
    expect(models[0]).toMatchObject({ usd: 0.04, medianSeconds: 2.5, failed: 0 })
    expect(models[0]?.low).toBeLessThan(0.75)
    expect(models[0]?.high).toBeGreaterThan(0.75)
  })

  it('calls a lead what it is', () => {
    const verdict = (scores: Record<string, (number | undefined)[]>) =>
      verdictText(result(scores).verdicts)
    expect(verdict({ a: times(8, 0), b: times(8, 1) })).toBe(
      'B leads A 8 to 0, 0 alike: hardly chance.',
    )
    expect(verdict({ a: [0, 0, 0, 1, 0, 1], b: [1, 1, 1, 1, 0, 0] })).toMatch(
      /^B leads A 3 to 1, 2 alike: may be chance; about \d+ more would tell/,
    )
    expect(verdict({ a: [1, 0, 1], b: [0, 1, 1] })).toBe('A and B are level: 1 to 1, 1 alike.')
    expect(verdict({ a: [undefined], b: [undefined] })).toMatch(/^Nothing judged these answers/)
    expect(verdict({ a: [1], b: [undefined] })).toBe('A alone was scored.')
  })

  it('decides nothing where the judge gave no verdict', () => {
    expect(verdictText(result({ a: [1, 1, undefined], b: [1, 0, 0] }).verdicts)).toMatch(
      /^A leads B 1 to 0, 1 alike/,
    )
  })

  it('does not call a lead what a better mean alone gives', () => {
    expect(verdictText(result({ a: [1, 0, 0], b: [0, 0.25, 0.25] }).verdicts)).toBe(
      'A and B are level: 1 to 2, 0 alike.',
    )
  })

  it('knows no cost where one is unknown, and counts answers that are none', () => {
    const answer = { text: '', failure: 'refused' as const, seconds: 1, isSent: true }
    const [one] = result({ a: [0, 0], b: [0, 0] }, { usd: undefined, answer }).models
    expect(one).toMatchObject({ score: 0, failed: 2 })
    expect(one?.usd).toBeUndefined()
    expect(one?.medianSeconds).toBeUndefined()
  })

  it.each([2, 4])('of %d equally good models is hardly ever called no chance', (count) => {
    let state = count
    const coin = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Number(state > 2 ** 31)
    }
    const names = Array.from({ length: count }, (_, i) => `m${i}`)
    let wrong = 0
    for (let trial = 0; trial < 400; trial += 1) {
      const scores = names.map((name) => [name, Array.from({ length: 30 }, coin)] as const)
      if (/hardly chance/.test(verdictText(result(Object.fromEntries(scores)).verdicts))) wrong += 1
    }
    expect(wrong / 400).toBeLessThan(0.05)
  })
})

it('of a lead by votes that may be chance, it is always said that some more would tell', () => {
  // Three people on five prompts: twelve to two, and one for neither.
  const votes = Array.from({ length: 15 }, (_, i): Vote => ({
    voter: `person ${i % 3}`,
    example: Math.floor(i / 3),
    choice: i === 13 ? 'alike' : { model: i === 11 || i === 14 ? 'a' : 'b' },
  }))
  const contenders = ['a', 'b'].map((model) => ({ model, name: model, served: model }))
  const [verdict] = trialResult([], contenders, votes).verdicts
  expect(verdict).toMatchObject({ wins: 12, losses: 2, others: 1 })
  expect(verdict?.kind === 'pair' && (verdict.lead?.isClear || verdict.lead!.more! >= 1)).toBe(true)
})
