import { expect, it } from 'vitest'
import { agreementOf } from '../../src/trial/agreement.ts'
import type { Vote } from '../../src/trial/record.ts'
import type { Run } from '../../src/trial/record.ts'

const answer = { text: 'x', seconds: 1, isSent: true }
const runs = (scores: Record<string, number | undefined>[]): Run[] =>
  scores.flatMap((own, example) =>
    Object.entries(own).map(([model, score]) => ({ example, model, answer, score })),
  )
const vote = (example: number, voter: string, model: string): Vote => ({
  example,
  voter,
  choice: { model },
})

it('the judge agrees where it prefers the answer that people chose', () => {
  const judged = new Set([0, 1])
  const found = agreementOf(
    runs([
      { a: 1, b: 0, c: 0.5 },
      { a: 0, b: 1, c: 1 },
    ]),
    // On the first prompt a before b and c, as the judge; on the second c before a alone, since the judge has b as good.
    [vote(0, 'ana', 'a'), vote(1, 'ana', 'c'), vote(1, 'ben', 'a')],
    judged,
  )
  expect(found).toMatchObject({ alike: 3, of: 5 })
  expect(found!.low).toBeGreaterThan(0)
  expect(found!.high).toBeLessThan(1)
})

it('says nothing where only one of them decided', () => {
  const level = runs([{ a: 1, b: 1 }])
  expect(agreementOf(level, [vote(0, 'ana', 'a')], new Set([0]))).toBeUndefined()
  const scored = runs([{ a: 1, b: 0 }])
  const alike: Vote = { example: 0, voter: 'ana', choice: 'alike' }
  expect(agreementOf(scored, [alike], new Set([0]))).toBeUndefined()
  expect(agreementOf(scored, [vote(0, 'ana', 'a')], new Set())).toBeUndefined()
  const unjudged = runs([{ a: undefined, b: 0 }])
  expect(agreementOf(unjudged, [vote(0, 'ana', 'a')], new Set([0]))).toBeUndefined()
})
