import { difficulties } from '../../src/capability.ts'
import { bestScores } from '../../src/leaderboard/best-scores.ts'
import { calibrate, without } from '../../src/leaderboard/fit/calibrate.ts'
import { fitScores } from '../../src/leaderboard/fit/fit.ts'
import type { Dataset } from '../../src/leaderboard/model.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { calibrationOn, choicesOn, type Calibration, type Choice } from './calibration.ts'
import { mean } from './metrics.ts'
import type { Hidden } from './ranking.ts'
import { markdownTable } from './markdown.ts'

const folds = 8
const leastModels = 15

interface Found {
  calibrations: Calibration[]
  choices: { old: Choice; now: Choice }[]
}

/** Expected against measured success on hidden benchmarks, and the first picks of two utilities, as docs/calibration.md. */
export function calibrationPage(dataset: Dataset): string {
  const groups = [...new Set(dataset.benchmarks.map(({ group }) => group))].toSorted()
  const byGroup = Array.from(
    { length: folds },
    (_, fold) => new Set(groups.filter((__, i) => i % folds === fold)),
  )
  const boards = [...new Set(dataset.benchmarks.map(({ board }) => board))].toSorted()
  const byBoard = boards.map(
    (board) =>
      new Set(dataset.benchmarks.filter((one) => one.board === board).map(({ group }) => group)),
  )
  return `# Is expected success what is measured?

Written by \`npm run evaluate -- calibration\` on the bundled dataset of ${dataset.asOf}. Benchmarks are hidden from the fit; all that is told
of one is what it measures and which of the three difficulties an able model finds it. Expected is the share of tests that
each measured model passes (or of votes that it wins). "Apart from the level" takes out what all models of a benchmark have in common: that is
what a choice between models depends on. The interval holds what is unsure of the model and how far jobs of one kind lie
apart; its width was set on the first table, and the second was not looked at for that.

## Hidden with its siblings

${section(findAll(dataset, byGroup))}

## Hidden with its whole board

${section(findAll(dataset, byBoard))}
`
}

function findAll(dataset: Dataset, hidden: Set<string>[]): Found {
  const found: Found = { calibrations: [], choices: [] }
  for (const groups of hidden) {
    const rest = without(dataset, groups)
    const fit = calibrate(rest, fitScores(rest))
    const engine = createEngine({ ...rest, fit })
    for (const target of targetsOf(dataset, groups)) {
      const calibration = calibrationOn(target, engine, { ...dataset, fit })
      const choices = choicesOn(target, engine, { ...dataset, fit })
      if (calibration) found.calibrations.push(calibration)
      if (choices) found.choices.push(choices)
    }
  }
  return found
}

function targetsOf({ benchmarks, scores }: Dataset, groups: Set<string>): Hidden[] {
  const hidden = benchmarks.filter(({ group }) => groups.has(group))
  const best = bestScores(hidden, scores)
  return hidden.flatMap((benchmark) => {
    const own = [...(best.get(benchmark.id) ?? [])]
    const sign = benchmark.higherIsBetter ? 1 : -1
    return own.length < leastModels
      ? []
      : {
          benchmark,
          models: own.map(([model]) => model),
          truth: own.map(([, { value }]) => sign * value),
        }
  })
}

function section({ calibrations, choices }: Found): string {
  const kinds = (['success', 'preference'] as const).flatMap((measure) =>
    difficulties.map((difficulty) => ({
      label: measure === 'success' ? `${difficulty} tests` : `votes against a good model`,
      own: calibrations.filter((one) => one.measure === measure && one.difficulty === difficulty),
    })),
  )
  const rows = kinds
    .filter(({ own }) => own.length > 0)
    .map(({ label, own }) => {
      const misses = own.map(({ rows: list }) => list.map(({ expected, real }) => real - expected))
      const flat = misses.flat()
      const apart = misses.flatMap((list) => list.map((miss) => miss - mean(list)))
      const covered = own.map(({ rows: list }) =>
        mean(list.map(({ low, high, real }) => (real >= low && real <= high ? 1 : 0))),
      )
      return [
        label,
        String(own.length),
        mean(misses.map(mean)).toFixed(1),
        middle(flat.map(Math.abs)).toFixed(1),
        middle(apart.map(Math.abs)).toFixed(1),
        `${(100 * mean(covered)).toFixed(0)}%`,
      ]
    })
  return `${markdownTable(
    [
      'kind',
      'benchmarks',
      'measured less expected, mean',
      'error, median',
      'apart from the level',
      '90% interval covers',
    ],
    rows,
  )}

First picks among the models measured on the hidden benchmark, by the utility of old (standard deviations of ability) and by
expected success:

${markdownTable(
  [
    'work',
    'benchmarks',
    'measured score, old',
    'now',
    'USD a month, old',
    'now',
    'different firsts, old',
    'now',
  ],
  difficulties.flatMap((difficulty) => {
    const own = choices.filter(({ now }) => now.difficulty === difficulty)
    return own.length
      ? [
          [
            difficulty,
            String(own.length),
            ...both(own, (list) => mean(list.map(({ real }) => real)).toFixed(1)),
            ...both(own, (list) => middle(list.map(({ usd }) => usd)).toFixed(0)),
            ...both(own, (list) => String(new Set(list.map(({ model }) => model)).size)),
          ],
        ]
      : []
  }),
)}`
}

function both(choices: Found['choices'], say: (list: Choice[]) => string): [string, string] {
  return [say(choices.map(({ old }) => old)), say(choices.map(({ now }) => now))]
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
