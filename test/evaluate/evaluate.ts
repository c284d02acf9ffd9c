/**
 * `npm run evaluate`: how often the ranking is right on benchmarks it has not seen. Prints the tables and writes
 * docs/evaluation.md. `npm run evaluate -- intent`: how well the built-in rules read labelled messages.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { capabilities } from '../../src/capability.ts'
import { readDataset } from '../../src/leaderboard/files.ts'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import { scoreIntent } from '../intent/score.ts'
import { bootstrap, mean } from './metrics.ts'
import { hideAndRank, measure, methods, type Result, type Target } from './ranking.ts'

if (process.argv[2] === 'intent') {
  for (const half of ['development', 'report'] as const) console.log(half, await scoreIntent(half))
} else {
  const page = await evaluateRanking()
  console.log(page)
  writeFileSync(fileURLToPath(new URL('../../docs/evaluation.md', import.meta.url)), page)
}

async function evaluateRanking(): Promise<string> {
  const dataset = await readDataset(bundledDirectory)
  if (!dataset) throw new Error('There is no bundled dataset. Run: npm run refresh -- --bundle')
  const byGroup = hideAndRank(dataset, 'group')
  const byBoard = hideAndRank(dataset, 'board')
  const about = new Map(dataset.models.map((model) => [model.id, model]))
  const yearBefore = new Date(Date.parse(dataset.asOf) - 365 * 86_400_000)
    .toISOString()
    .slice(0, 10)
  const recent = (id: string) => (about.get(id)?.released ?? '') >= yearBefore
  const priced = new Set(dataset.offers.map(({ model }) => model))
  const current = dataset.models.filter(
    ({ id, released }) => priced.has(id) && (released ?? '') >= yearBefore,
  )
  const ranked = current.filter(({ id }) => dataset.fit.ability[id])
  const measured = current.filter(({ id }) => (dataset.fit.ability[id]?.evidence ?? 0) > 0)
  const covered = byGroup.flatMap((target) => target.covered ?? [])
  return `# How often the ranking is right

Written by \`npm run evaluate\` on the bundled dataset of ${dataset.asOf}. Each benchmark is hidden together with its
siblings (the same questions on other boards, other releases, other settings); the use case is only "what this benchmark
measures"; the rest of the data ranks the models; the hidden figures say how right that was. Missing values rank last. In
brackets: 95% bootstrap intervals over the hidden benchmarks.

## Hidden with its siblings: ${byGroup.length} benchmarks
${table(byGroup)}

90% intervals cover ${percent(mean(covered))} of the hidden figures (calibrated without the hidden benchmark).

## Hidden with its whole board: ${byBoard.length} benchmarks
Closer to an evaluation that none of our sources contains.

${table(byBoard)}

## By group of models and capability
The same hidden benchmarks as in the first table.

| group | benchmarks | Spearman | newest first | best in three | newest first |
| --- | --- | --- | --- | --- | --- |
${[
  groupRow('closed weights', byGroup, (id) => about.get(id)?.openWeights === false),
  groupRow('open weights', byGroup, (id) => about.get(id)?.openWeights === true),
  groupRow('released in the last 12 months', byGroup, recent),
  ...capabilities.map((capability) =>
    groupRow(
      capability,
      byGroup.filter(({ benchmark }) => benchmark.capabilities.includes(capability)),
    ),
  ),
]
  .filter(Boolean)
  .join('\n')}

## Coverage
Of ${current.length} models with a price that were released in the last 12 months, ${percent(ranked.length / current.length)} are ranked, and
${percent(measured.length / current.length)} have at least one published figure; the others rest on release date, price and family, are marked "little
evidence" and are the best fit only where fewer than two documented models meet the limits.
`
}

function table(targets: Target[]): string {
  const rows = methods.map((method) => {
    const results = targets.flatMap((target) => measure(target, method) ?? [])
    const cell = (key: keyof Result, digits: number) => {
      const values = results.map((result) => result[key])
      const [low, high] = bootstrap(values)
      return `${mean(values).toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`
    }
    return `| ${method} | ${cell('spearman', 3)} | ${cell('pairOrder', 3)} | ${cell('regretOfFirst', 3)} | ${cell('regretOfThree', 3)} | ${cell('bestInThree', 2)} |`
  })
  return `| ranking | Spearman | pair order at 5 points | regret of the first | regret of three | true best in three |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`
}

function groupRow(label: string, targets: Target[], keep?: (model: string) => boolean): string {
  const ours = targets.flatMap((target) => measure(target, 'Shortlist', keep) ?? [])
  const newest = targets.flatMap((target) => measure(target, 'newest first', keep) ?? [])
  if (ours.length === 0) return ''
  const average = (results: Result[], key: keyof Result) =>
    mean(results.map((result) => result[key])).toFixed(2)
  return `| ${label} | ${ours.length} | ${average(ours, 'spearman')} | ${average(newest, 'spearman')} | ${average(ours, 'bestInThree')} | ${average(newest, 'bestInThree')} |`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`
}
