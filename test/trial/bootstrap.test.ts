/** Why no interval is a bootstrap's: docs/decisions/014-votes-are-shares.md. */
import { describe, expect, it } from 'vitest'
import { clusteredMean } from '../../src/trial/preference.ts'
import { shareInterval } from '../../src/trial/statistics.ts'

/** Numbers from 0 to 1, the same in every run. (mulberry32) */
function seeded(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const meanOf = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length

/** Means of samples drawn anew from the groups, whole groups at a time, the least first. */
function bootstrap(groups: number[][], draw: () => number, rounds: number): number[] {
  return Array.from({ length: rounds }, () =>
    meanOf(groups.flatMap(() => groups[Math.floor(draw() * groups.length)]!)),
  ).toSorted((a, b) => a - b)
}

const middle90 = (means: number[]) => ({
  low: means[Math.floor(0.05 * means.length)]!,
  high: means[Math.ceil(0.95 * means.length) - 1]!,
})

describe('a bootstrap', () => {
  it("gives the published standard error of the treated mice's survival (Efron and Tibshirani 1993, table 2.2: 23.36)", () => {
    const days = [94, 197, 16, 38, 99, 141, 23]
    const means = bootstrap(
      days.map((one) => [one]),
      seeded(1),
      20_000,
    )
    const mean = meanOf(means)
    expect(mean).toBeCloseTo(86.86, 0)
    expect(Math.abs(Math.sqrt(meanOf(means.map((one) => (one - mean) ** 2))) - 23.36)).toBeLessThan(
      0.5,
    )
  })

  it('agrees with the exact interval where there are many that vote apart', () => {
    const votes = Array.from({ length: 200 }, (_, i) => [i < 130 ? 1 : 0])
    const drawn = middle90(bootstrap(votes, seeded(2), 4000))
    const exact = shareInterval(130, 200)
    expect(Math.abs(drawn.low - exact.low)).toBeLessThan(0.01)
    expect(Math.abs(drawn.high - exact.high)).toBeLessThan(0.01)
  })

  it('over three people holds the truth far less often than it says, where ours does', () => {
    const draw = seeded(3)
    const normal = () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
    const rounds = 400
    let [byBootstrap, byOurs] = [0, 0]
    for (let round = 0; round < rounds; round += 1) {
      // On the whole the two are alike; each person leans to one side or the other, by how much is not known beforehand.
      const lean = draw()
      const groups = Array.from({ length: 3 }, () => {
        const leaning = 1 / (1 + Math.exp(-lean * normal()))
        return Array.from({ length: 20 }, () => Number(draw() < leaning))
      })
      const holds = ({ low, high }: { low: number; high: number }) => low <= 0.5 && 0.5 <= high
      const votes = groups.flatMap((own, voter) =>
        own.map((value, example) => ({ value, voter: String(voter), example })),
      )
      if (holds(middle90(bootstrap(groups, draw, 200)))) byBootstrap += 1
      if (holds(clusteredMean(votes))) byOurs += 1
    }
    expect(byBootstrap / rounds).toBeLessThan(0.7)
    expect(byOurs / rounds).toBeGreaterThan(0.88)
  })
})
