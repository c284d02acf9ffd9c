import { describe, expect, it } from 'vitest'
import { clusteredMean, type Decision } from '../../src/trial/preference.ts'
import type { Vote } from '../../src/trial/record.ts'
import { trialResult } from '../../src/trial/result.ts'
import { shareInterval, signTest } from '../../src/trial/statistics.ts'

/** Numbers from 0 to 1, the same in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    const mixed = Math.imul(state ^ (state >>> 16), 0x45d9f3b)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** The share of votes where people and prompts lean so much to a side in all, normally distributed in logits. */
function shareOf(lead: number, spread: number): number {
  let [sum, weights] = [0, 0]
  for (let z = -6; z <= 6; z += 0.05) {
    const weight = Math.exp(-(z ** 2) / 2)
    sum += weight * logistic(lead + spread * z)
    weights += weight
  }
  return sum / weights
}

/** How often the 90% interval holds the share that all people would give on all prompts. */
function coverage(voters: number, examples: number, rounds: number): number {
  const draw = random(voters * 100 + examples)
  const normal = () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
  let held = 0
  for (let round = 0; round < rounds; round += 1) {
    // How much people differ from each other, and prompts from each other, is not known beforehand.
    const [byVoter, byExample, lead] = [draw(), draw(), normal() * 0.8]
    const truth = shareOf(lead, Math.hypot(byVoter, byExample))
    const tastes = Array.from({ length: voters }, () => byVoter * normal())
    const prompts = Array.from({ length: examples }, () => byExample * normal())
    const decisions = tastes.flatMap((taste, voter) =>
      prompts.map((prompt, example): Decision => ({
        value: draw() < logistic(lead + taste + prompt) ? 1 : 0,
        voter: String(voter),
        example,
      })),
    )
    const { low, high } = clusteredMean(decisions)
    if (low <= truth && truth <= high) held += 1
  }
  return held / rounds
}

describe('the share of votes', () => {
  it.each([
    [3, 10],
    [3, 30],
    [5, 20],
    [8, 30],
  ])(
    'by %i people on %i prompts lies in its interval of 90 in 100 88 to 92 times in 100',
    (voters, examples) => {
      const share = coverage(voters, examples, 3000)
      expect(share).toBeGreaterThan(0.88)
      expect(share).toBeLessThan(0.92)
    },
  )

  it('of votes that are each by somebody else about something else is a plain share', () => {
    const apart = Array.from({ length: 20 }, (_, i) => ({
      value: i < 14 ? 1 : 0,
      voter: String(i),
      example: i,
    }))
    const { low, high, mean } = clusteredMean(apart)
    expect(mean).toBe(0.7)
    expect({ low, high }).toEqual(shareInterval(14, 20))
  })

  it('is less sure when all of them are by one person', () => {
    const votes = (voter: (i: number) => string) =>
      Array.from({ length: 20 }, (_, i) => ({ value: i % 3 ? 1 : 0, voter: voter(i), example: i }))
    const width = ({ low, high }: { low: number; high: number }) => high - low
    expect(width(clusteredMean(votes(() => 'ana')))).toBeGreaterThan(
      width(clusteredMean(votes(String))),
    )
  })
})

it('the sign test is the binomial one (R: binom.test(14, 23)$p.value)', () => {
  expect(signTest(14, 9)).toBeCloseTo(0.404873, 5)
  expect(signTest(8, 0)).toBeCloseTo(0.0078125, 9)
  expect(signTest(5, 5)).toBe(1)
})

describe('"hardly chance"', () => {
  const contenders = ['a', 'b'].map((model) => ({ model, name: model, served: model }))
  const leadIn = (votes: Vote[]) => {
    const [verdict] = trialResult([], contenders, votes).verdicts
    return verdict?.kind === 'pair' ? verdict.lead?.isClear === true : false
  }

  it.each([
    [1, 20],
    [3, 10],
    [3, 30],
    [8, 20],
  ])(
    'is said of models that are alike at most 5 times in 100, by %i people on %i prompts',
    (voters, examples) => {
      const draw = random(voters * 1000 + examples)
      const normal = () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
      const rounds = 1500
      let said = 0
      for (let round = 0; round < rounds; round += 1) {
        // People and prompts lean to one side or the other, the models do not differ on the whole.
        const [byVoter, byExample] = [draw() / 2, draw() / 2]
        const tastes = Array.from({ length: voters }, () => byVoter * normal())
        const prompts = Array.from({ length: examples }, () => byExample * normal())
        const votes = tastes.flatMap((taste, voter) =>
          prompts.map((prompt, example): Vote => {
            const model = draw() < logistic(taste + prompt) ? 'a' : 'b'
            const isTie = draw() < 0.2
            return { voter: String(voter), example, choice: isTie ? 'alike' : { model } }
          }),
        )
        if (leadIn(votes)) said += 1
      }
      expect(said / rounds).toBeLessThan(0.05)
    },
  )

  it('is said of a model that wins four times in five, by three people on thirty prompts, nearly always', () => {
    const draw = random(5)
    const rounds = 300
    let said = 0
    for (let round = 0; round < rounds; round += 1) {
      const votes = Array.from({ length: 90 }, (_, i): Vote => ({
        voter: String(i % 3),
        example: Math.floor(i / 3),
        choice: { model: draw() < 0.8 ? 'a' : 'b' },
      }))
      if (leadIn(votes)) said += 1
    }
    expect(said / rounds).toBeGreaterThan(0.95)
  })
})
