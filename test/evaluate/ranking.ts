import type { Benchmark, Dataset, Fit, Score } from '../../src/leaderboard/model.ts'
import { calibrate, predict, without } from '../../src/leaderboard/fit/calibrate.ts'
import { average, toCells } from '../../src/leaderboard/fit/cells.ts'
import { fitScores } from '../../src/leaderboard/fit/fit.ts'
import { bestScores } from '../../src/leaderboard/standings.ts'
import { bestInThree, pairOrder, regret, spearman } from './metrics.ts'

/** One hidden benchmark: what every method ranked, and what was measured. */
export interface Target {
  benchmark: Benchmark
  models: string[]
  truth: number[]
  /** By method. */
  predicted: Record<string, number[]>
  /** Share of the hidden figures within the 90% interval, where the benchmark follows ability. */
  covered?: number
}

export interface Result {
  spearman: number
  pairOrder: number
  regretOfFirst: number
  regretOfThree: number
  bestInThree: number
}

/** A hidden benchmark with fewer models cannot rank methods. */
const leastModels = 15
const leastOfGroup = 8
/** Points apart from which the order of two models should be right; for ratings, the same share of the usual range. */
const margins = { percent: 5, points: 0.25, rating: 20 }

export const methods = [
  'Shortlist',
  'one general ability',
  'mean of what is present',
  'Arena overall',
  'newest first',
  'dearest first',
] as const

/** Hides each benchmark with all of its group (or its whole board), recommends from the rest, and keeps the truth. */
export function hideAndRank(dataset: Dataset, hideBy: 'group' | 'board'): Target[] {
  const best = bestScores(dataset.benchmarks, dataset.scores)
  const keys = [...new Set(dataset.benchmarks.map((benchmark) => benchmark[hideBy]))].toSorted()
  return keys.flatMap((key) => {
    const hidden = dataset.benchmarks.filter((benchmark) => benchmark[hideBy] === key)
    const targets = hidden.filter(({ id }) => (best.get(id)?.size ?? 0) >= leastModels)
    if (targets.length === 0) return []
    const rest = without(dataset, new Set(hidden.map(({ group }) => group)))
    const fit = calibrate(rest, fitScores(rest))
    return targets.map((benchmark) => toTarget(benchmark, best, rest, fit))
  })
}

function toTarget(
  benchmark: Benchmark,
  best: Map<string, Map<string, Score>>,
  rest: Omit<Dataset, 'fit'>,
  fit: Fit,
): Target {
  const own = best.get(benchmark.id) ?? new Map<string, Score>()
  const models = [...own.keys()].toSorted()
  const sign = benchmark.higherIsBetter ? 1 : -1
  const truth = models.map((model) => sign * (own.get(model)?.value ?? 0))
  const guesses = models.map((model) => predict(model, benchmark, fit))
  const values = guesses.map((guess) => guess?.value ?? -9)
  const predicted = {
    Shortlist: values,
    'one general ability': models.map((model) => fit.ability[model]?.value ?? -9),
    ...baselines(benchmark, models, rest),
  }
  return { benchmark, models, truth, predicted, covered: coverage(truth, guesses) }
}

function baselines(
  benchmark: Benchmark,
  models: string[],
  rest: Omit<Dataset, 'fit'>,
): Record<string, number[]> {
  const released = new Map(
    rest.models.map((model) => [model.id, Date.parse(model.released ?? '2022-01-01')]),
  )
  const price = new Map<string, number>()
  for (const { model, inputUsdPerMTok, outputUsdPerMTok, firstParty } of rest.offers)
    if (firstParty || !price.has(model)) price.set(model, 3 * inputUsdPerMTok + outputUsdPerMTok)
  const related = rest.benchmarks.filter(({ capabilities }) =>
    capabilities.some((one) => benchmark.capabilities.includes(one)),
  )
  const cells = toCells(related, rest.scores, rest.asOf).byModel
  const arena = rest.benchmarks.filter(
    ({ id }) => id.startsWith('lmarena/text') && id.endsWith('/overall'),
  )
  const arenaCells = toCells(arena, rest.scores, rest.asOf).byModel
  const meanOf = (found: typeof cells) =>
    models.map((model) => average((found.get(model) ?? [{ z: -9 }]).map(({ z }) => z)))
  return {
    'mean of what is present': meanOf(cells),
    'Arena overall': meanOf(arenaCells),
    'newest first': models.map((model) => released.get(model) ?? 0),
    'dearest first': models.map((model) => price.get(model) ?? 0),
  }
}

/** Puts the hidden figures on the scale of the prediction by their best line, and counts those within the margin. */
function coverage(
  truth: number[],
  guesses: ({ value: number; margin: number } | undefined)[],
): number | undefined {
  const points = guesses.flatMap((guess, i) => (guess ? [{ ...guess, y: truth[i] ?? 0 }] : []))
  const meanX = average(points.map(({ value }) => value))
  const meanY = average(points.map(({ y }) => y))
  const varianceX = average(points.map(({ value }) => (value - meanX) ** 2))
  const deviationY = Math.sqrt(average(points.map(({ y }) => (y - meanY) ** 2)))
  const slope = average(points.map(({ value, y }) => (value - meanX) * (y - meanY))) / varianceX
  if (slope < 0.2 * deviationY) return undefined
  return average(
    points.map(({ value, margin, y }) =>
      Math.abs((y - meanY) / slope + meanX - value) <= margin ? 1 : 0,
    ),
  )
}

/** The measures of one method on one target, over the models that `keep` takes; undefined when too few are left. */
export function measure(
  target: Target,
  method: string,
  keep: (model: string) => boolean = () => true,
): Result | undefined {
  const kept = target.models.flatMap((model, i) => (keep(model) ? [i] : []))
  if (kept.length < leastOfGroup) return undefined
  const truth = kept.map((i) => target.truth[i] ?? 0)
  const predicted = kept.map((i) => target.predicted[method]?.[i] ?? 0)
  return {
    spearman: spearman(predicted, truth),
    pairOrder: pairOrder(predicted, truth, margins[target.benchmark.unit]),
    regretOfFirst: regret(predicted, truth, 1),
    regretOfThree: regret(predicted, truth, 3),
    bestInThree: bestInThree(predicted, truth),
  }
}
