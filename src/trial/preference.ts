import {
  betaQuantile,
  scoresSpread,
  scoresWorth,
  shareInterval,
  type Interval,
} from './statistics.ts'

/** One decision between two models, or about one: 0 to 1. */
export interface Decision {
  value: number
  voter: string
  example: number
}

/** How alike decisions of one person, or about one prompt, are taken to be where there is only one: nothing can be seen. */
const usualLikeness = 0.07
/** Decisions may happen to differ less than so many apart would: they are never worth more than this many times their number. */
const mostWorth = 1.6

/**
 * The mean of decisions with its interval. Those of one person, and those about one prompt, say less than as many apart:
 * decision 014, where its coverage stands.
 */
export function clusteredMean(
  decisions: Decision[],
  level = 0.9,
): Interval & { mean: number; worth: number } {
  const values = decisions.map(({ value }) => value)
  const worth = scoresWorth(values) / designEffect(decisions, level)
  const mean = meanOf(decisions)
  return { mean, worth, ...shareInterval(mean * worth, worth, level) }
}

/**
 * How much wider than of as many decisions apart: the variance that people and prompts show together (Cameron, Gelbach and Miller
 * 2011), each with the correction for few of them (CR2, Bell and McCaffrey 2002), and Student's t for how uncertain it is itself, as
 * Korn and Graubard (1998) take it into an interval of a share.
 */
function designEffect(decisions: Decision[], level: number): number {
  const n = decisions.length
  const groupings = [
    Map.groupBy(decisions, ({ voter }) => voter),
    Map.groupBy(decisions, ({ example }) => String(example)),
  ].map((by) => [...by.values()])
  const spread = scoresSpread(decisions.map(({ value }) => value))
  const [few, many] = groupings
    .filter((groups) => groups.length > 1 && groups.length < n)
    .map((groups) => {
      const { variance, df } = clusterVariance(groups)
      // One decision's worth of groups that differ by chance: a few may happen to be all alike.
      const chance = groups.length / n
      return { variance: (variance * df + chance * spread) / (df + chance), df: df + chance }
    })
    .toSorted((a, b) => a.df - b.df)
  if (!few) return groupings.some(({ length }) => length === 1) ? 1 + (n - 1) * usualLikeness : 1
  const extra = Math.max(0, (many?.variance ?? 0) - residual(groupings, spread))
  const variance = few.variance + extra
  const df = variance ** 2 / (few.variance ** 2 / few.df + extra ** 2 / (many?.df ?? 1))
  const uncertain = squaredT(level, df) / squaredT(level, n - 1)
  return Math.max(1 / mostWorth, (variance / spread) * uncertain)
}

/** The variance of the mean as groups differ, for one decision of it, and its degrees of freedom: CR2 and Bell and McCaffrey's. */
export function clusterVariance(groups: Pick<Decision, 'value'>[][]): {
  variance: number
  df: number
} {
  const all = groups.flat()
  const [n, mean] = [all.length, meanOf(all)]
  let [variance, leverage, own] = [0, 0, 0]
  for (const group of groups) {
    const share = group.length / n
    const gap = group.reduce((sum, { value }) => sum + value - mean, 0)
    const lever = share ** 2 / (1 - share)
    variance += gap ** 2 / (1 - share) / n
    leverage += lever
    own += share ** 2 - lever ** 2
  }
  return { variance, df: 1 / (own + leverage ** 2) }
}

/** The variance of a decision that neither who decided nor what about explains. */
function residual(groupings: Decision[][][], spread: number): number {
  const all = groupings[0]!.flat()
  const left = new Map(all.map((one) => [one, one.value + meanOf(all)]))
  for (const own of groupings.flat()) {
    for (const one of own) left.set(one, left.get(one)! - meanOf(own))
  }
  const squares = [...left.values()].reduce((sum, one) => sum + one ** 2, spread)
  return squares / (Math.max(0, all.length - groupings.flat().length + 1) + 1)
}

function meanOf(decisions: Pick<Decision, 'value'>[]): number {
  return decisions.reduce((sum, { value }) => sum + value, 0) / Math.max(1, decisions.length)
}

/** The square of what Student's t stays under, on both sides, with a probability of `level`. */
export function squaredT(level: number, df: number): number {
  const x = betaQuantile(1 - level, df / 2, 0.5)
  return (df * (1 - x)) / x
}
