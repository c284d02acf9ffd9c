/** Why votes are counted as shares: docs/decisions/014-votes-are-shares.md. */
import { describe, expect, it } from 'vitest'

/** How often the one was preferred, the other, or neither. */
type Pair = [one: number, other: number, wins: number, losses: number, ties: number]

/**
 * Bradley and Terry's model with ties as Davidson (1970) has it, fitted by his iteration: strengths that sum to 1, and how
 * ready people are to call it a tie.
 */
function davidson(items: number, pairs: Pair[], rounds = 5000) {
  let strengths = Array.from({ length: items }, () => 1 / items)
  let tie = pairs.some(([, , , , ties]) => ties > 0) ? 1 : 0
  for (let round = 0; round < rounds; round += 1) {
    const wins = strengths.map(() => 0)
    const shares = strengths.map(() => 0)
    let [allTies, tieShares] = [0, 0]
    for (const [i, j, won, lost, ties] of pairs) {
      const root = Math.sqrt(strengths[i]! * strengths[j]!)
      const n = (won + lost + ties) / (strengths[i]! + strengths[j]! + tie * root)
      wins[i]! += won + ties / 2
      wins[j]! += lost + ties / 2
      shares[i]! += n * (1 + (tie / 2) * Math.sqrt(strengths[j]! / strengths[i]!))
      shares[j]! += n * (1 + (tie / 2) * Math.sqrt(strengths[i]! / strengths[j]!))
      allTies += ties
      tieShares += n * root
    }
    const next = wins.map((won, i) => won / shares[i]!)
    const sum = next.reduce((all, one) => all + one, 0)
    strengths = next.map((one) => one / sum)
    if (tie > 0) tie = allTies / tieShares
  }
  return { strengths, tie }
}

/** The votes of a trial as pairs: who is chosen is preferred to each of the others, and all alike is a tie of all. */
const pairsOf = (chosen: number[], alike: number): Pair[] =>
  chosen.flatMap((won, i) =>
    chosen.slice(i + 1).map((lost, k): Pair => [i, i + 1 + k, won, lost, alike]),
  )

describe("Bradley and Terry's model with ties", () => {
  it("gives the published strengths for Davidson's six puddings (R: PlackettLuce, coef(mod, log = FALSE))", () => {
    const puddings: Pair[] = [
      [0, 1, 19, 22, 16],
      [0, 2, 16, 19, 12],
      [1, 2, 19, 19, 10],
      [0, 3, 18, 23, 13],
      [1, 3, 23, 19, 9],
      [2, 3, 19, 20, 15],
      [0, 4, 13, 19, 18],
      [1, 4, 16, 20, 12],
      [2, 4, 16, 15, 17],
      [3, 4, 17, 14, 16],
      [0, 5, 18, 21, 12],
      [1, 5, 22, 20, 12],
      [2, 5, 13, 18, 10],
      [3, 5, 14, 19, 18],
      [4, 5, 11, 21, 12],
    ]
    const published = [0.1388005, 0.1729985, 0.161742, 0.165393, 0.1586805, 0.2023855]
    const { strengths, tie } = davidson(6, puddings)
    for (const [i, strength] of strengths.entries()) expect(strength).toBeCloseTo(published[i]!, 4)
    expect(tie).toBeCloseTo(0.7468147, 3)
  })

  it('gives the shares of the votes where all models stand side by side', () => {
    for (const chosen of [
      [14, 9],
      [12, 7, 4],
      [20, 11, 6, 3],
    ]) {
      const votes = chosen.reduce((sum, one) => sum + one, 0)
      const { strengths } = davidson(chosen.length, pairsOf(chosen, 0))
      for (const [i, strength] of strengths.entries())
        expect(strength).toBeCloseTo(chosen[i]! / votes, 6)
    }
  })

  it('with ties of all gives the same order', () => {
    for (const alike of [1, 5, 20]) {
      const { strengths } = davidson(4, pairsOf([20, 11, 6, 3], alike))
      expect(strengths).toEqual(strengths.toSorted((a, b) => b - a))
    }
  })
})
