import type { Capability } from '../../capability.ts'
import { monthsBetween } from '../../dates.ts'
import { estimateOf, usualSlope } from '../estimate.ts'
import type { Benchmark, Dataset, EstimateKey, Fit, Score } from '../model.ts'
import { bestScores } from '../best-scores.ts'
import { average, comparable } from './cells.ts'
import { fitSettings } from './settings.ts'

/**
 * How a benchmark's score goes with what a model is capable of: logit(score) = offset + slope * capability (a
 * two-parameter logistic curve). Of ratings the score is the chance to win a vote against a model rated 0.
 */
export interface Curve {
  benchmark: Benchmark
  offset: number
  slope: number
  /** The range of capability on which it was measured. */
  from: number
  to: number
  /** By evaluator and age; like benchmarks share one weight. */
  weight: number
  /** What its models scored, as comparable figures, lowest first. */
  scores: number[]
}

/** With fewer models a benchmark cannot place its curve. */
const leastModels = 8
/** Pulls a slope towards the usual one, as so many models would. */
const slopeModels = 6
/** A rating of 400 more wins ten times as often. */
export const logitsPerPoint = Math.LN10 / 400

/** A curve for every benchmark with a scale that has a bottom and a top, or that is a rating. */
export function curvesOf({
  benchmarks,
  scores,
  fit,
  asOf,
}: Pick<Dataset, 'benchmarks' | 'scores' | 'fit' | 'asOf'>): Curve[] {
  const best = bestScores(benchmarks, scores)
  const sizes = new Map<string, number>()
  for (const { group } of benchmarks) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const inOrder = benchmarks.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return inOrder.flatMap((benchmark) => {
    // Sums of floating point depend on their order, and nothing may depend on that of the input.
    const own = [...(best.get(benchmark.id)?.values() ?? [])].toSorted((a, b) =>
      a.model < b.model ? -1 : 1,
    )
    const line = benchmark.unit === 'points' ? undefined : lineOf(benchmark, own, fit)
    const age = 0.5 ** (monthsBetween(benchmark.asOf, asOf) / fitSettings.halfLifeMonths)
    const weight = fitSettings.evaluatorWeight[benchmark.evaluator] * age
    return line ? [{ benchmark, ...line, weight: weight / (sizes.get(benchmark.group) ?? 1) }] : []
  })
}

function lineOf(
  benchmark: Benchmark,
  own: Score[],
  fit: Fit,
): Omit<Curve, 'benchmark' | 'weight'> | undefined {
  const points = own.map(({ model, value }) => ({
    x: capabilityOf(model, benchmark, fit),
    y: toLogit(benchmark, value),
  }))
  if (points.length < leastModels) return undefined
  const meanX = average(points.map(({ x }) => x))
  const meanY = average(points.map(({ y }) => y))
  const variance = average(points.map(({ x }) => (x - meanX) ** 2))
  const covariance = average(points.map(({ x, y }) => (x - meanX) * (y - meanY)))
  const pull = (slopeModels / points.length) * (variance + 0.02)
  const usual = usualSlope[benchmark.unit === 'rating' ? 'rating' : 'percent']
  const slope = Math.max(0.05, (covariance + pull * usual) / (variance + pull))
  return {
    slope,
    offset: meanY - slope * meanX,
    from: Math.min(...points.map(({ x }) => x)),
    to: Math.max(...points.map(({ x }) => x)),
    scores: points.map(({ y }) => y).toSorted((a, b) => a - b),
  }
}

/** What the fit says a model is capable of on such a benchmark: the mean over its capabilities. */
function capabilityOf(model: string, benchmark: Benchmark, fit: Fit): number {
  return average(keysOf(benchmark).map((key) => estimateOf(fit, model, key).value))
}

/** The estimates that a benchmark is read off: its own where it does not follow ability. */
function keysOf({ capabilities, ownScale }: Benchmark): EstimateKey[] {
  return ownScale ? capabilities.map(ownKey) : capabilities
}

/** The estimate from benchmarks of a capability that do not follow ability. */
export const ownKey = (capability: Capability) => `own/${capability}` as const

/** A score as a logit. Lower-is-better scores are turned round, so that more is better. */
function toLogit(benchmark: Benchmark, value: number): number {
  return benchmark.unit === 'rating'
    ? (benchmark.higherIsBetter ? 1 : -1) * value * logitsPerPoint
    : comparable(benchmark, value)
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}
