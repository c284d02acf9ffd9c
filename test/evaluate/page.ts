import { capabilities } from '../../src/capability.ts'
import { monthsBefore } from '../../src/dates.ts'
import type { Dataset } from '../../src/leaderboard/model.ts'
import { firstCatalogue, missesTable, sameFieldTable } from './best-in-three.ts'
import { leadSentence, signed } from './lead.ts'
import { markdownTable } from './markdown.ts'
import { bootstrap, mean } from './metrics.ts'
import { baselines, listedBy, measure, singleBoards, type Result, type Target } from './ranking.ts'
import type { Stability } from './stability.ts'
import type { Tuning } from './tune.ts'

const ours = 'Shortlist'
const methods = [ours, ...baselines]

interface Group {
  label: string
  targets: Target[]
  keep?: (model: string) => boolean
}

/** Everything that was measured, as docs/evaluation.md. */
export function evaluationPage(
  dataset: Dataset,
  byGroup: Target[],
  byBoard: Target[],
  tuning: Tuning,
  kept: Stability,
): string {
  const covered = byGroup.flatMap((target) => target.covered ?? [])
  const groups = groupsOf(dataset, byGroup)
  return `# How often the ranking is right

Written by \`npm run evaluate\` on the bundled dataset of ${dataset.asOf}. Each benchmark is hidden together with its
siblings (the same questions on other boards, other releases, other settings); the use case is only "what this benchmark
measures"; the rest of the data ranks the models; the hidden figures say how right that was. Missing values rank last.
Equal is what lies within a point of a hundred, or four points of a rating: a test of a thousand questions is not surer. In
brackets: 95% bootstrap intervals over the hidden benchmarks.

## Hidden with its siblings: ${byGroup.length} benchmarks

${overall(byGroup)}

${leadSentence(byGroup)}

90% intervals cover ${percent(mean(covered))} of the hidden figures (calibrated without the hidden benchmark).

## Hidden with its whole board: ${byBoard.length} benchmarks

Closer to an evaluation that none of our sources contains.

${overall(byBoard)}

${leadSentence(byBoard)}

## When the best is not among the three

${missesTable(dataset, byGroup, byBoard)}

## On the field of October 2026

The first catalogue had ${firstCatalogue.models.length} models with figures. These models on its ${firstCatalogue.benchmarks.length} benchmarks, as they were ranked then and as they are
today, from all figures there are today. Sister releases of a benchmark that were added since are hidden with it.

${sameFieldTable(byGroup, byBoard)}

With siblings alone hidden, the rest of the board tells much of the hidden benchmark. Figures of one board that are taken for
more alike (deviation 0.06 instead of 0.2) would bring 0.84, 0.92 and 0.76 there, and 0.75, 0.87 and 0.64 where the whole board
is hidden. Nobody's job is on one of the boards, so the second counts.

## Against one board alone

The same figures, only over the models that the board lists: what choosing by that board's own average would give.

${alone(byBoard)}

## By group of models and capability: Spearman

The benchmarks of the first table; groups of fewer than eight models are left out of a benchmark.

${byGroupTable(groups, 'spearman')}

## By group of models and capability: true best in three

${byGroupTable(groups, 'bestInThree')}

${behindNewest(groups)}

## What was tuned, and on what

To judge a board, the fit's settings were chosen without any of its figures (nested folds): every other board was predicted
from the data without both, and the setting with the best mean Spearman won if it gained more than one standard error.
Tried were how far boards and capabilities deviate, how fast figures age, how slopes are shrunk, how evaluators count, how
much a model keeps of its family's distance from what was expected of it, and whether its size counts.

${tuningTable(tuning)}

All boards together would choose "${tuning.overall.label}", for ${signed(tuning.overall.gain)} of mean Spearman over what is shipped: the method does
not hang on these settings. The rest (what else the prior looks at, the shape of the model) was decided by hand with these
tables in view.

Tried and not kept, since they gained nothing or in one of the two ways of hiding only: lines that models without a price do
not draw, lines drawn by the ablest, a scale of models with a price alone, choosing three for what is unsure of them, or
from three labs. Boards that deviate less (tried on two halves of the benchmarks, too) help where siblings are hidden and
harm where whole boards are; the second is nearer to somebody's job.

## Stability

How much of three models stays: of the best three by fit, and of the list that is shown, where price and figures count too.

${stabilityTable(kept)}

## Coverage

${coverageText(dataset)}
`
}

function overall(targets: Target[]): string {
  const columns: [keyof Result, string, number][] = [
    ['spearman', 'Spearman', 3],
    ['pairOrder', 'pair order at 5 points', 3],
    ['regretOfFirst', 'regret of the first', 3],
    ['regretOfThree', 'regret of three', 3],
    ['bestInThree', 'true best in three', 2],
    ['equalInThree', 'or its equal', 2],
  ]
  return markdownTable(
    ['ranking', ...columns.map(([, title]) => title)],
    methods.map((method) => {
      const results = targets.flatMap((target) => measure(target, method) ?? [])
      return [method, ...columns.map(([key, , digits]) => withInterval(results, key, digits))]
    }),
  )
}

function alone(targets: Target[]): string {
  return markdownTable(
    [
      'board',
      'benchmarks',
      'Spearman of Shortlist',
      'of the board',
      'best in three',
      'of the board',
    ],
    singleBoards.map((board) => {
      const others = targets.filter(({ benchmark }) => benchmark.board !== board)
      const pairs = others.flatMap((target) => {
        const keep = listedBy(board, target)
        const mine = measure(target, ours, keep)
        const its = measure(target, board, keep)
        return mine && its ? [{ mine, its }] : []
      })
      const mine = pairs.map((pair) => pair.mine)
      const its = pairs.map((pair) => pair.its)
      return [
        board,
        String(pairs.length),
        withInterval(mine, 'spearman', 2),
        withInterval(its, 'spearman', 2),
        withInterval(mine, 'bestInThree', 2),
        withInterval(its, 'bestInThree', 2),
      ]
    }),
  )
}

function groupsOf({ models, offers, asOf }: Dataset, targets: Target[]): Group[] {
  const about = new Map(models.map((model) => [model.id, model]))
  const sold = new Set(offers.map(({ model }) => model))
  const since = monthsBefore(asOf, 12)
  const groups: Group[] = [
    { label: 'with a price today', targets, keep: (id) => sold.has(id) },
    { label: 'closed weights', targets, keep: (id) => about.get(id)?.openWeights === false },
    { label: 'open weights', targets, keep: (id) => about.get(id)?.openWeights === true },
    {
      label: 'released in the last 12 months',
      targets,
      keep: (id) => (about.get(id)?.released ?? '') >= since,
    },
    ...capabilities.map((capability) => ({
      label: capability,
      targets: targets.filter(({ benchmark }) => benchmark.capabilities.includes(capability)),
    })),
  ]
  return groups.filter((group) => resultsOf(group, ours).length)
}

function resultsOf({ targets, keep }: Group, method: string): Result[] {
  return targets.flatMap((target) => measure(target, method, keep) ?? [])
}

function byGroupTable(groups: Group[], key: keyof Result): string {
  return markdownTable(
    ['group', 'benchmarks', ...methods],
    groups.map((group) => [
      group.label,
      String(resultsOf(group, ours).length),
      withInterval(resultsOf(group, ours), key, 2),
      ...baselines.map((method) =>
        mean(resultsOf(group, method).map((result) => result[key])).toFixed(2),
      ),
    ]),
  )
}

function behindNewest(groups: Group[]): string {
  const value = (group: Group, method: string, key: keyof Result) =>
    mean(resultsOf(group, method).map((result) => result[key]))
  const behind = (['spearman', 'bestInThree'] as const).flatMap((key) =>
    groups
      .filter((group) => value(group, ours, key) < value(group, 'newest first', key))
      .map(({ label }) => `${label} (${key === 'spearman' ? 'Spearman' : 'true best in three'})`),
  )
  return behind.length
    ? `Behind "newest first" in: ${behind.join(', ')}.`
    : 'In no group is it behind "newest first", by either measure.'
}

function tuningTable({ byBoard }: Tuning): string {
  return markdownTable(
    ['board that is judged', 'setting chosen on the others'],
    [...byBoard].map(([board, { label }]) => [board, label]),
  )
}

function stabilityTable({
  paraphrases,
  noisyWeights,
  betweenCapabilities,
  different,
  capabilities: count,
}: Stability): string {
  const shares = ({ best, list }: Stability['different']) => [percent(best), percent(list)]
  return markdownTable(
    ['', 'best three by fit', 'the list'],
    [
      ['the same job in other words', ...shares(paraphrases)],
      ['every weight with 70% noise', ...shares(noisyWeights)],
      ['from one capability alone to another', ...shares(betweenCapabilities)],
      [
        `different threes for ${count} capabilities`,
        String(different.best),
        String(different.list),
      ],
    ],
  )
}

function coverageText({ models, offers, fit, asOf }: Dataset): string {
  const since = monthsBefore(asOf, 12)
  const priced = new Set(offers.map(({ model }) => model))
  const current = models.filter(({ id, released }) => priced.has(id) && (released ?? '') >= since)
  const share = (counts: (id: string) => boolean) =>
    percent(current.filter(({ id }) => counts(id)).length / current.length)
  return `Of ${current.length} models with a price that were released in the last 12 months, ${share((id) => id in fit.ability)} are ranked, and ${share((id) => (fit.ability[id]?.evidence ?? 0) > 0)} have at
least one published figure; the others rest on release date, price, size and family, are marked "little evidence" and are the
best fit only where fewer than two documented models meet the limits.`
}

function withInterval(results: Result[], key: keyof Result, digits: number): string {
  const values = results.map((result) => result[key])
  const [low, high] = bootstrap(values)
  return `${mean(values).toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`
}
