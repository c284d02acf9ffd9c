import { monthsBefore } from '../../dates.ts'
import type { RefreshResult, SourceOutcome } from '../../leaderboard/refresh.ts'
import { day, plural } from '../../reply/format.ts'

const mostReasons = 3

/** One line when a source is done. */
export function refreshProgress({
  source,
  asOf,
  rows,
  rejected,
  seconds,
  failure,
}: SourceOutcome): string {
  const name = source.name.padEnd(28)
  if (failure) {
    const kept = asOf
      ? `the copy of ${day(asOf)} stays (${plural(rows, 'row')})`
      : 'there is no earlier copy'
    return `failed  ${name} ${failure}; ${kept}`
  }
  const left = rejected.reduce((sum, { count }) => sum + count, 0)
  const reasons = rejected
    .slice(0, mostReasons)
    .map(({ reason, count, example }) => `${count} ${reason} (${example.trim()})`)
  return `ok      ${name} ${plural(rows, 'row')} of ${asOf ? day(asOf) : 'an unknown day'} in ${seconds.toFixed(1)} s${left ? `; left out ${left}: ${reasons.join(', ')}` : ''}`
}

/** What the new dataset holds. */
export function refreshSummary({ dataset, unmatched, outcomes }: RefreshResult): string {
  const priced = new Set(dataset.offers.map(({ model }) => model)).size
  const failed = outcomes.filter(({ failure }) => failure).length
  return [
    `${plural(dataset.models.length, 'model')} (${priced} with a price), ${plural(dataset.benchmarks.length, 'benchmark')}, ${plural(dataset.scores.length, 'score')}; newest figure ${day(dataset.asOf)}.`,
    `${plural(unmatched.length, 'name')} on boards belong to no listed model: see UNMATCHED.md beside the dataset.`,
    ...(failed ? [`${plural(failed, 'source')} failed and kept the last good copy.`] : []),
  ].join('\n')
}

/** Months within which a model counts as current. */
const currentMonths = 12

/** How much of each board joined, and which current models lack a price or a context window. */
export function joinReport({ dataset, joins }: RefreshResult): string {
  const boards = joins.map(
    ({ board, figures, joined }) =>
      `${board.padEnd(24)}${String(joined).padStart(6)} of ${String(figures).padStart(6)} joined`,
  )
  const priced = new Set(dataset.offers.map(({ model }) => model))
  const since = monthsBefore(dataset.asOf, currentMonths)
  const lacking = dataset.models
    .filter(({ released }) => (released ?? '') >= since)
    .flatMap(({ id, contextTokens }) => {
      const missing = [
        ...(priced.has(id) ? [] : ['price']),
        ...(contextTokens ? [] : ['context window']),
      ]
      return missing.length ? [`${id}: no ${missing.join(', no ')}`] : []
    })
  return [
    ...boards,
    '',
    `Current models without a price or a context window: ${lacking.length || 'none'}`,
    ...lacking,
  ].join('\n')
}
