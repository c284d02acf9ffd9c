import { fitScores } from '../../src/leaderboard/fit/fit.ts'
import { fitSettings, type FitSettings } from '../../src/leaderboard/fit/settings.ts'
import type { Dataset } from '../../src/leaderboard/model.ts'
import { mean, spearman } from './metrics.ts'
import { hiddenTargets, predictions, withoutBoards } from './ranking.ts'

/** A setting to choose between, in words and in figures. */
interface Candidate {
  label: string
  settings: FitSettings
}

const candidate = (label: string, change: Partial<FitSettings>): Candidate => ({
  label,
  settings: { ...fitSettings, ...change },
})

/** The shipped settings, and each with one of them changed. */
const candidates: Candidate[] = [
  candidate('as shipped', {}),
  ...[0.1, 0.3].map((boardDeviation) =>
    candidate(`boards deviate by ${boardDeviation}`, { boardDeviation }),
  ),
  ...[18, 72].map((halfLifeMonths) =>
    candidate(`figures halve in ${halfLifeMonths} months`, { halfLifeMonths }),
  ),
  ...[0.2, 0.5].map((capabilityDeviation) =>
    candidate(`capabilities deviate by ${capabilityDeviation}`, { capabilityDeviation }),
  ),
  ...[1, 12].map((slopeModels) =>
    candidate(`slopes pulled by ${slopeModels} models`, { slopeModels }),
  ),
  ...[0.35, 1].map((familyShare) => candidate(`families keep ${familyShare}`, { familyShare })),
  candidate('size does not count', { sizeCounts: false }),
  candidate('every evaluator counts alike', {
    evaluatorWeight: { independent: 1, submission: 1, vendor: 1 },
  }),
  candidate('submissions count half, vendors a quarter', {
    evaluatorWeight: { independent: 1, submission: 0.5, vendor: 0.25 },
  }),
]

export interface Tuning {
  /** The settings to judge a board by: chosen without any of its figures. */
  byBoard: Map<string, Candidate>
  /** What all boards together would choose, and the mean Spearman it gains over what is shipped. */
  overall: Candidate & { gain: number; error: number }
}

/**
 * Chooses settings by nested folds. To judge board B, every other board b is predicted from the data without B and b
 * under each setting; the one with the best mean Spearman is B's, if it gains more than one
 * standard error over what is shipped; a board counts by the root of its number of benchmarks.
 */
export function tune(dataset: Dataset): Tuning {
  const boards = [...new Set(dataset.benchmarks.map(({ board }) => board))]
    .toSorted()
    // One benchmark alone says little of a setting, and every board more costs a fit with every other.
    .filter((board) => hiddenTargets(dataset, board).length > 1)
  const scored = candidates.map((one) => ({ one, on: spearmanWithout(dataset, boards, one) }))
  const shipped = scored[0]!
  // A board of fifty benchmarks says more than one of a single benchmark, but not fifty times as much.
  const weights = new Map(
    boards.map((board) => [board, Math.sqrt(hiddenTargets(dataset, board).length)]),
  )
  /** The candidate that gains most, if it gains more than one standard error over boards: else what is shipped. */
  const choose = (inner: string[], without?: string) => {
    const total = sum(inner.map((board) => weights.get(board) ?? 0))
    const gains = scored.map(({ one, on }) => {
      const own = inner.map((board) => ({
        share: (weights.get(board) ?? 0) / total,
        gain: on(board, without) - shipped.on(board, without),
      }))
      const gain = sum(own.map((board) => board.share * board.gain))
      const error = Math.sqrt(sum(own.map((board) => (board.share * (board.gain - gain)) ** 2)))
      return { ...one, gain, error }
    })
    const best = gains.reduce((a, b) => (b.gain > a.gain ? b : a))
    return best.gain > best.error ? best : gains[0]!
  }
  return {
    byBoard: new Map(
      boards.map((outer) => [
        outer,
        choose(
          boards.filter((board) => board !== outer),
          outer,
        ),
      ]),
    ),
    overall: choose(boards),
  }
}

/** By two boards: the mean Spearman on the first, of a fit that has seen neither. */
function spearmanWithout(
  dataset: Dataset,
  boards: string[],
  { settings }: Candidate,
): (board: string, other?: string) => number {
  const found = new Map<string, number>()
  for (const [i, a] of boards.entries())
    for (const b of boards.slice(i)) {
      const fit = fitScores(withoutBoards(dataset, [a, b]), settings)
      for (const [board, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const results = hiddenTargets(dataset, board).map(({ benchmark, models, truth }) =>
          spearman(predictions(models, benchmark, fit), truth),
        )
        found.set(`${board} ${other}`, mean(results))
      }
    }
  return (board, other = board) => found.get(`${board} ${other}`) ?? Number.NaN
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
