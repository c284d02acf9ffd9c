import { abilityOf, estimateOf } from '../estimate.ts'
import type { Benchmark, Dataset, Estimate, Fit } from '../model.ts'
import { average, toCells, type Cell } from './cells.ts'
import { fitScores } from './fit.ts'
import { fitSettings, type FitSettings } from './settings.ts'

/** Benchmarks are hidden in so many turns, each group of like benchmarks as a whole. */
const folds = 8
const coverage = 0.9
/** With fewer misses a class of models takes the factor of all. */
const leastMisses = 80
/** Most and least a margin is stretched. */
const range: [number, number] = [0.5, 4]

/** Evidence classes: models with few, some and many benchmarks err differently. */
const classes = [2, 6, Infinity]

interface Miss {
  evidence: number
  /** Distance between the measured and the predicted place, in margins. */
  ratio: number
  /** A benchmark of 250 models and one of 20 are one benchmark each. */
  weight: number
}

/**
 * Stretches the margins of a fit until they hold: 90% of the figures of benchmarks that the fit has not seen lie within
 * them (split-conformal prediction, by how much is known of the model). Deterministic.
 */
export function calibrate(
  data: Omit<Dataset, 'fit'>,
  fit: Fit,
  settings: FitSettings = fitSettings,
): Fit {
  const misses = collectMisses(data, settings)
  const factors = classes.map(
    (_, i) =>
      factorOf(misses.filter(({ evidence }) => classOf(evidence) === i)) ?? factorOf(misses) ?? 1,
  )
  const stretch = (estimates: Record<string, Estimate>) =>
    Object.fromEntries(
      Object.entries(estimates).map(([model, estimate]) => {
        const factor = factors[classOf(abilityOf(fit, model).evidence)] ?? 1
        return [model, { ...estimate, margin: Math.round(estimate.margin * factor * 1000) / 1000 }]
      }),
    )
  return {
    ability: stretch(fit.ability),
    estimates: Object.fromEntries(
      Object.entries(fit.estimates).map(([key, estimates]) => [key, stretch(estimates)]),
    ),
    unmeasuredMargin: fit.unmeasuredMargin * (factorOf(misses) ?? 1),
  }
}

function collectMisses(data: Omit<Dataset, 'fit'>, settings: FitSettings): Miss[] {
  const groups = [...new Set(data.benchmarks.map(({ group }) => group))].toSorted()
  const cells = toCells(data.benchmarks, data.scores, data.asOf, settings).byBenchmark
  const about = new Map(data.benchmarks.map((benchmark) => [benchmark.id, benchmark]))
  return Array.from({ length: folds }, (_, fold) => {
    const hidden = new Set(groups.filter((__, i) => i % folds === fold))
    const seen = fitScores(without(data, hidden), settings)
    return [...cells].flatMap(([id, own]) => {
      const benchmark = about.get(id)
      return benchmark && hidden.has(benchmark.group) ? missesOn(benchmark, own, seen) : []
    })
  }).flat()
}

/** The data as if the benchmarks of these groups did not exist. */
export function without(data: Omit<Dataset, 'fit'>, groups: Set<string>): Omit<Dataset, 'fit'> {
  const benchmarks = data.benchmarks.filter(({ group }) => !groups.has(group))
  const left = new Set(benchmarks.map(({ id }) => id))
  return { ...data, benchmarks, scores: data.scores.filter(({ benchmark }) => left.has(benchmark)) }
}

/**
 * Puts a hidden benchmark on the scale of ability by its best line, and compares every model's place with its margin;
 * none where the benchmark does not follow ability.
 */
export function missesOn(benchmark: Benchmark, own: Cell[], fit: Fit): Miss[] {
  const points = own.map(({ model, z }) => ({
    z,
    evidence: abilityOf(fit, model).evidence,
    ...predict(model, benchmark, fit),
  }))
  const meanX = average(points.map(({ value }) => value))
  const meanZ = average(points.map(({ z }) => z))
  const variance = average(points.map(({ value }) => (value - meanX) ** 2))
  const slope =
    average(points.map(({ value, z }) => (value - meanX) * (z - meanZ))) / (variance || 1)
  // A benchmark that does not follow ability at all has no place on its scale.
  if (points.length < 10 || slope < 0.2) return []
  return points.map(({ value, z, margin, evidence }) => ({
    evidence,
    ratio: Math.abs((z - meanZ) / slope + meanX - value) / margin,
    weight: 1 / points.length,
  }))
}

/** The mean estimate over the benchmark's capabilities. */
export function predict(
  model: string,
  { capabilities }: Benchmark,
  fit: Fit,
): { value: number; margin: number } {
  const estimates = capabilities.map((capability) => estimateOf(fit, model, capability))
  return {
    value: average(estimates.map(({ value }) => value)),
    margin: average(estimates.map(({ margin }) => margin)),
  }
}

function classOf(evidence: number): number {
  return classes.findIndex((limit) => evidence < limit)
}

/** The factor that makes the margins cover the wanted share of the misses. */
function factorOf(misses: Miss[]): number | undefined {
  if (misses.length < leastMisses) return undefined
  const sorted = misses.toSorted((a, b) => a.ratio - b.ratio)
  const wanted = coverage * sorted.reduce((sum, { weight }) => sum + weight, 0)
  let passed = 0
  const factor = sorted.find(({ weight }) => (passed += weight) >= wanted)?.ratio ?? 1
  return Math.min(range[1], Math.max(range[0], factor))
}
