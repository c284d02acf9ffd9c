import type { Dataset } from '../../src/leaderboard/model.ts'
import firstCatalogue from './first-catalogue.json' with { type: 'json' }
import { markdownTable } from './markdown.ts'
import { mean, topOf } from './metrics.ts'
import { equalShare, margins, measure, type Result, type Target } from './ranking.ts'

/** Models with figures, and benchmarks with enough of them, in the data of 8 October 2026. */
export { firstCatalogue }

const ours = 'Shortlist'

/** Why the best is not among the three: the first reason that holds. */
const kinds = [
  'one of the three is its equal',
  'one of the three is within five points (20 of a rating), where no order is claimed',
  'nobody sells the best today',
  'the benchmark does not follow ability (facts, safety, pictures)',
  'a sister of the best is among the three',
  'anything else',
] as const

/** How many misses there are of each kind. */
export function missesTable(dataset: Dataset, byGroup: Target[], byBoard: Target[]): string {
  const kindOf = createKindOf(dataset)
  const columns = [byGroup, byBoard].map((targets) => targets.flatMap((one) => kindOf(one) ?? []))
  return markdownTable(
    ['', 'siblings hidden', 'whole board hidden'],
    [
      ...kinds.map((kind) => [
        kind,
        ...columns.map((own) => String(own.filter((one) => one === kind).length)),
      ]),
      ['all', ...columns.map((own) => String(own.length))],
    ],
  )
}

function createKindOf({ models, offers }: Dataset) {
  const sold = new Set(offers.map(({ model }) => model))
  const families = new Map(models.map(({ id, lab, family }) => [id, `${lab}/${family ?? id}`]))
  return ({ benchmark, models: listed, truth, predicted }: Target) => {
    const best = Math.max(...truth)
    const top = topOf(predicted[ours] ?? [], 3)
    const gap = best - Math.max(...top.map((i) => truth[i] ?? -Infinity))
    if (gap === 0) return undefined
    const margin = margins[benchmark.unit]
    const missed = listed[truth.indexOf(best)] ?? ''
    const isApart = benchmark.capabilities.some((one) =>
      ['factuality', 'safety', 'vision'].includes(one),
    )
    const isSister = top.some((i) => families.get(listed[i] ?? '') === families.get(missed))
    const holds = [gap <= equalShare * margin, gap <= margin, !sold.has(missed), isApart, isSister]
    return kinds[holds.indexOf(true)] ?? 'anything else'
  }
}

/** As docs/evaluation.md had it with the data of 8 October 2026. */
const then = {
  group: ['0.836', '0.917', '0.73', ''],
  board: ['0.728', '0.851', '0.64', ''],
}

/** The models and benchmarks of the first catalogue, then and today. */
export function sameFieldTable(byGroup: Target[], byBoard: Target[]): string {
  const models = new Set(firstCatalogue.models)
  const benchmarks = new Set(firstCatalogue.benchmarks)
  const today = (targets: Target[]) => {
    const results = targets
      .filter(({ benchmark }) => benchmarks.has(benchmark.id))
      .flatMap((target) => measure(target, ours, (id) => models.has(id)) ?? [])
    const value = (key: keyof Result) => mean(results.map((result) => result[key]))
    return [
      value('spearman').toFixed(3),
      value('pairOrder').toFixed(3),
      value('bestInThree').toFixed(2),
      value('equalInThree').toFixed(2),
    ]
  }
  return markdownTable(
    ['', 'Spearman', 'pair order at 5 points', 'true best in three', 'or its equal'],
    [
      ['siblings hidden, then', ...then.group],
      ['siblings hidden, today', ...today(byGroup)],
      ['whole board hidden, then', ...then.board],
      ['whole board hidden, today', ...today(byBoard)],
    ],
  )
}
