import type { Benchmark, Dataset, Fit } from '../../src/leaderboard/model.ts'
import { calibrate, missesOn, predict, without } from '../../src/leaderboard/fit/calibrate.ts'
import { average, toCells } from '../../src/leaderboard/fit/cells.ts'
import { fitScores } from '../../src/leaderboard/fit/fit.ts'
import type { FitSettings } from '../../src/leaderboard/fit/settings.ts'
import { blendedUsd, offerOfRecord } from '../../src/catalogue/price.ts'
import { bestScores } from '../../src/leaderboard/best-scores.ts'
import { bestInThree, mean, pairOrder, regret, spearman } from './metrics.ts'

type Unfitted = Omit<Dataset, 'fit'>

/** A benchmark that is hidden: what was measured on it, higher is better. */
export interface Hidden {
  benchmark: Benchmark
  models: string[]
  truth: number[]
}

/** One hidden benchmark: what every method ranked, and what was measured. */
export interface Target extends Hidden {
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
  equalInThree: number
}

/** A hidden benchmark with fewer models cannot rank methods. */
const leastModels = 15
const leastOfGroup = 8
/** Points apart from which the order of two models should be right; for ratings, the same share of the usual range. */
export const margins = { percent: 5, points: 0.25, rating: 20 }
/** The share of that within which two figures are equal: a point of a hundred, less than a test of a thousand questions is sure of. */
export const equalShare = 0.2
/** Where a method knows nothing of a model: last. */
const last = -9

/** Rankings that people use by hand; each knows nothing of the hidden benchmark. */
export const baselines = [
  'one general ability',
  'mean of what is present',
  'Arena overall',
  'newest first',
  'dearest first',
] as const

/** Boards whose own average many people choose by. */
export const singleBoards = ['livebench', 'lmarena', 'epoch'] as const

/**
 * Hides each benchmark with all of its group (or its whole board), recommends from the rest, and keeps the truth.
 * `settingsOf`: what the fit is tuned by to judge a board.
 */
export function hideAndRank(
  dataset: Dataset,
  hideBy: 'group' | 'board',
  settingsOf: (board: string) => FitSettings,
): Target[] {
  const keys = [...new Set(dataset.benchmarks.map((benchmark) => benchmark[hideBy]))].toSorted()
  return keys.flatMap((key) => {
    const groups = dataset.benchmarks.filter((benchmark) => benchmark[hideBy] === key)
    const rest = without(dataset, new Set(groups.map(({ group }) => group)))
    const targets = hiddenIn(dataset, groups)
    const boards = [...new Set(targets.map(({ benchmark }) => benchmark.board))]
    return boards.flatMap((board) => {
      const settings = settingsOf(board)
      const fit = calibrate(rest, fitScores(rest, settings), settings)
      return targets
        .filter(({ benchmark }) => benchmark.board === board)
        .map((hidden) => toTarget(hidden, dataset, rest, fit))
    })
  })
}

/** The benchmarks of a board that have enough models to rank. */
export function hiddenTargets(dataset: Dataset, board: string): Hidden[] {
  return hiddenIn(
    dataset,
    dataset.benchmarks.filter((benchmark) => benchmark.board === board),
  )
}

/** The data as if these boards, and the same questions on others, did not exist. */
export function withoutBoards(dataset: Dataset, boards: string[]): Unfitted {
  const hidden = dataset.benchmarks.filter(({ board }) => boards.includes(board))
  return without(dataset, new Set(hidden.map(({ group }) => group)))
}

/** What a fit expects of models on a benchmark that it has not seen. */
export function predictions(models: string[], benchmark: Benchmark, fit: Fit): number[] {
  return models.map((model) => predict(model, benchmark, fit).value)
}

function hiddenIn({ scores }: Dataset, benchmarks: Benchmark[]): Hidden[] {
  const best = bestScores(benchmarks, scores)
  return benchmarks.flatMap((benchmark) => {
    const own = [...(best.get(benchmark.id) ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1))
    if (own.length < leastModels) return []
    const sign = benchmark.higherIsBetter ? 1 : -1
    return {
      benchmark,
      models: own.map(([model]) => model),
      truth: own.map(([, { value }]) => sign * value),
    }
  })
}

function toTarget(hidden: Hidden, dataset: Dataset, rest: Unfitted, fit: Fit): Target {
  const { benchmark, models } = hidden
  const cells = toCells([benchmark], dataset.scores, dataset.asOf).byBenchmark.get(benchmark.id)
  const misses = missesOn(benchmark, cells ?? [], fit)
  return {
    ...hidden,
    predicted: {
      Shortlist: predictions(models, benchmark, fit),
      'one general ability': models.map((model) => fit.ability[model]?.value ?? last),
      ...baselinePredictions(hidden, rest),
    },
    covered: misses.length ? mean(misses.map(({ ratio }) => (ratio <= 1 ? 1 : 0))) : undefined,
  }
}

function baselinePredictions(
  { benchmark, models }: Hidden,
  { asOf, benchmarks, models: known, offers, scores }: Unfitted,
): Record<string, number[]> {
  const released = new Map(known.map(({ id, released: date }) => [id, Date.parse(date ?? '')]))
  const price = (model: string) => {
    const record = offerOfRecord(offers.filter((offer) => offer.model === model))
    return record ? blendedUsd(record) : last
  }
  const meanOver = (chosen: Benchmark[]) => {
    const { byModel } = toCells(chosen, scores, asOf)
    return models.map((model) => {
      const own = byModel.get(model)
      return own ? average(own.map(({ z }) => z)) : last
    })
  }
  const isArena = ({ id }: Benchmark) => id.startsWith('lmarena/text') && id.endsWith('/overall')
  return {
    'mean of what is present': meanOver(
      benchmarks.filter(({ capabilities }) =>
        capabilities.some((one) => benchmark.capabilities.includes(one)),
      ),
    ),
    'Arena overall': meanOver(benchmarks.filter(isArena)),
    'newest first': models.map((model) => released.get(model) || last),
    'dearest first': models.map(price),
    ...Object.fromEntries(
      singleBoards.map((board) => [
        board,
        meanOver(benchmarks.filter((one) => one.board === board)),
      ]),
    ),
  }
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
  const predicted = kept.map((i) => target.predicted[method]?.[i] ?? last)
  const margin = margins[target.benchmark.unit]
  return {
    spearman: spearman(predicted, truth),
    pairOrder: pairOrder(predicted, truth, margin),
    regretOfFirst: regret(predicted, truth, 1),
    regretOfThree: regret(predicted, truth, 3),
    bestInThree: bestInThree(predicted, truth),
    equalInThree: bestInThree(predicted, truth, equalShare * margin),
  }
}

/** The models of a target that a board lists, other than by the hidden benchmark. */
export function listedBy(board: string, target: Target): (model: string) => boolean {
  const known = new Set(target.models.filter((_, i) => target.predicted[board]?.[i] !== last))
  return (model) => known.has(model)
}
