import { monthsBefore } from '../dates.ts'
import type { DatasetChanges } from '../leaderboard/changes.ts'
import type { Offer } from '../catalogue/model.ts'
import type { RefreshResult, SourceOutcome } from '../leaderboard/refresh.ts'
import { day, listing, plural, quantity, usd } from '../format.ts'

const mostReasons = 3
const mostNames = 5

/** One line when a source is done. */
export function refreshProgress({
  source,
  asOf,
  rows,
  rejected,
  seconds,
  unchanged,
  failure,
}: SourceOutcome): string {
  const name = source.name.padEnd(28)
  if (failure) {
    const kept = asOf
      ? `the copy of ${day(asOf)} stays (${plural(rows, 'row')})`
      : 'there is no earlier copy'
    return `failed  ${name} ${failure}; ${kept}`
  }
  if (unchanged)
    return `same    ${name} ${plural(rows, 'row')} of ${asOf ? day(asOf) : 'an unknown day'}, unchanged`
  const left = sum(rejected.map(({ count }) => count))
  const reasons = rejected
    .slice(0, mostReasons)
    .map(({ reason, count, example }) => `${count} ${reason} (${example.trim()})`)
  return `ok      ${name} ${plural(rows, 'row')} of ${asOf ? day(asOf) : 'an unknown day'} in ${seconds.toFixed(1)} s${left ? `; left out ${left}: ${reasons.join(', ')}` : ''}`
}

/** What was read, what the new dataset holds and what is different in it. */
export function refreshSummary({
  dataset,
  unmatched,
  joins,
  outcomes,
  changes,
}: RefreshResult): string {
  const priced = new Set(dataset.offers.map(({ model }) => model)).size
  const failed = outcomes.filter(({ failure }) => failure)
  const unchanged = outcomes.filter((outcome) => outcome.unchanged).length
  const rows = sum(outcomes.map((outcome) => outcome.rows))
  const left = sum(outcomes.flatMap(({ rejected }) => rejected.map(({ count }) => count)))
  return [
    `Read ${outcomes.length - failed.length} of ${plural(outcomes.length, 'source')}, ${unchanged} of them unchanged: ${plural(rows, 'row')}, ${quantity(left)} left out.`,
    ...(failed.length
      ? [
          `Failed: ${listing(failed.map(({ source }) => source.name))}. What is known of them stays.`,
        ]
      : []),
    `${plural(dataset.models.length, 'model')} (${priced} with a price), ${plural(dataset.benchmarks.length, 'benchmark')}, ${plural(dataset.scores.length, 'score')}; newest figure ${day(dataset.asOf)}.`,
    `Joined ${quantity(sum(joins.map(({ joined }) => joined)))} of ${plural(sum(joins.map(({ figures }) => figures)), 'figure')}; ${plural(unmatched.length, 'name')} on boards belong to no listed model: see UNMATCHED.md beside the dataset.`,
    ...(changes ? [changesLine(changes)] : []),
  ].join('\n')
}

function changesLine({ newModels, goneModels, newScores, goneScores, prices }: DatasetChanges) {
  const priceWords = prices.map(
    ({ offer, before }) =>
      `${offer.model} at ${offer.provider} ${pricePair(before)}, now ${pricePair(offer)}`,
  )
  const parts = [
    `${plural(newModels.length, 'new model')}${someOf(newModels)}`,
    `${quantity(goneModels.length)} gone${someOf(goneModels)}`,
    `${plural(newScores, 'new score')}, ${quantity(goneScores)} gone`,
    `${plural(prices.length, 'changed price')}${someOf(priceWords)}`,
  ]
  return `Since the last refresh: ${parts.join('; ')}.`
}

const pricePair = (price: Pick<Offer, 'inputUsdPerMTok' | 'outputUsdPerMTok'>) =>
  `${usd(price.inputUsdPerMTok)}/${usd(price.outputUsdPerMTok)}`

function someOf(names: string[]): string {
  if (names.length === 0) return ''
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : ''
  return ` (${names.slice(0, mostNames).join(', ')}${more})`
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)

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
