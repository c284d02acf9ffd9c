import { describe, expect, it } from 'vitest'
import {
  clusteredMean,
  clusterVariance,
  squaredT,
  type Decision,
} from '../../src/trial/preference.ts'
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

/** How often the 90% interval holds the share that all people would give on all prompts, who lean so much; two in ten votes are missing. */
function coverage(voters: number, examples: number, lean: number): number {
  const draw = random(voters * 100 + examples)
  const normal = () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
  let held = 0
  const rounds = 1000
  for (let round = 0; round < rounds; round += 1) {
    const lead = 2 * draw()
    const truth = shareOf(lead, Math.hypot(lean, lean / 2))
    const tastes = Array.from({ length: voters }, () => lean * normal())
    const prompts = Array.from({ length: examples }, () => (lean / 2) * normal())
    const decisions = tastes.flatMap((taste, voter) =>
      prompts.flatMap((prompt, example): Decision[] =>
        draw() < 0.2
          ? []
          : [
              {
                value: draw() < logistic(lead + taste + prompt) ? 1 : 0,
                voter: String(voter),
                example,
              },
            ],
      ),
    )
    const { low, high } = clusteredMean(decisions)
    if (low <= truth && truth <= high) held += 1
  }
  return held / rounds
}

describe('the share of votes', () => {
  // What more rounds and sizes give, and how it was chosen: docs/decisions/014-votes-are-shares.md.
  it.each(
    [
      [3, 10],
      [5, 20],
      [8, 10],
      [12, 10],
    ].flatMap(([voters, examples]) => [0, 1].map((lean) => [voters!, examples!, lean] as const)),
  )(
    'by %i people on %i prompts lies in its interval of 90 in 100 that often, leaning %d logits',
    (voters, examples, lean) => {
      const share = coverage(voters, examples, lean)
      expect(share).toBeGreaterThan(0.87)
      expect(share).toBeLessThan(0.95)
    },
  )

  it.each([
    [3, 30],
    [5, 20],
    [8, 30],
  ])(
    'and over how much people may lean, by %i people on %i prompts, 88 to 92 times',
    (voters, examples) => {
      const shares = [0.25, 0.5, 0.75, 1].map((lean) => coverage(voters, examples, lean))
      const share = shares.reduce((sum, one) => sum + one, 0) / shares.length
      expect(share).toBeGreaterThan(0.88)
      expect(share).toBeLessThan(0.92)
    },
  )

  it("takes of three people Student's t with two degrees of freedom", () => {
    const of = (...values: number[]) => values.map((value) => ({ value }))
    const { variance, df } = clusterVariance([of(1, 1, 1, 0), of(1, 0, 0, 0), of(1, 1, 0, 0)])
    expect(df).toBeCloseTo(2, 12)
    // Their means are .75, .25 and .5, whose variance is .0625; the mean of all has a third of that, one vote of it twelve times so much.
    expect(variance / 12).toBeCloseTo(0.0625 / 3, 12)
    expect(Math.sqrt(squaredT(0.9, 2))).toBeCloseTo(2.9199855804, 8)
    expect(Math.sqrt(squaredT(0.95, 2))).toBeCloseTo(4.3026527297, 8)
    expect(squaredT(0.9, 2.5)).toBeCloseTo(6.5444824777, 8)
  })

  it('takes of people who voted unequally often what the matrices of Bell and McCaffrey give (numpy)', () => {
    const { variance, df } = clusterVariance(
      ['11011', '00', '10111011', '1'].map((votes) =>
        [...votes].map((vote) => ({ value: Number(vote) })),
      ),
    )
    expect(variance).toBeCloseTo(0.201569264069, 10)
    expect(df).toBeCloseTo(1.859903381643, 10)
  })

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
        const [byVoter, byExample] = [draw(), draw() / 2]
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

  it('is said of a model that wins four times in five, by five people on twenty prompts, nearly always', () => {
    const draw = random(5)
    const rounds = 300
    let said = 0
    for (let round = 0; round < rounds; round += 1) {
      const votes = Array.from({ length: 100 }, (_, i): Vote => ({
        voter: String(i % 5),
        example: Math.floor(i / 5),
        choice: { model: draw() < 0.8 ? 'a' : 'b' },
      }))
      if (leadIn(votes)) said += 1
    }
    expect(said / rounds).toBeGreaterThan(0.95)
  })
})
