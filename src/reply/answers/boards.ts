import { wordsFor } from '../words/index.ts'
import { isBehind } from '../../leaderboard/freshness.ts'
import type { Capability } from '../../capability.ts'
import { monthsBetween } from '../../dates.ts'
import type { Model } from '../../catalogue/model.ts'
import type { Benchmark, Dataset, Score, SourceInfo } from '../../leaderboard/model.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import { capabilityWords } from '../capabilities.ts'
import { capitalise, day, listing, plural } from '../../format.ts'
import { type Block, heading, list, paragraph } from '../reply.ts'
import { contextWord, offerPhrase, valuePhrase, weightsWord } from '../sentences.ts'
import { modelName } from '../phrases.ts'

const english = wordsFor('en')

/** Months after which a board whose newest figure is older is called aged. */
const agedAfterMonths = 9
const topRows = 10
const mostBenchmarks = 12
const mostRejections = 5

/** Every source: what it is for, how much, from when, fresh or stale, and where. */
export function boardListBlocks({ dataset }: Engine): Block[] {
  const items = dataset.sources.map((source) => {
    const own = dataset.benchmarks.filter(({ board }) => board === source.id)
    const text = `${source.name}: ${purpose(source.id, own, dataset)}; ${day(source.asOf)}, ${stateOf(source, dataset.asOf)}`
    return { text, url: source.url }
  })
  const unread = (dataset.unread ?? []).map(({ name, url, problem }) => ({
    text: `${name}: not read yet (${problem})`,
    url,
  }))
  return [
    heading('Where the figures come from'),
    list([...items, ...unread]),
    paragraph(
      'Name one of them, or a model, to see its figures. Old: nothing new for nine months.',
    ),
  ]
}

function stateOf(source: SourceInfo, newest: string): string {
  const { asOf, problem, rhythmDays } = source
  if (problem) return 'could not be read last time'
  if (isBehind(source, newest)) return `behind (usually every ${rhythmDays} days)`
  return monthsBetween(asOf, newest) > agedAfterMonths ? 'old' : 'fresh'
}

function purpose(id: string, benchmarks: Benchmark[], { speeds, offers }: Dataset): string {
  if (benchmarks.length === 0) {
    if (speeds.some(({ board }) => board === id)) return 'speed and memory on given hardware'
    return offers.some(({ speed }) => speed?.source === id)
      ? 'speed at hosts'
      : 'prices, limits, dates'
  }
  const counts = new Map<Capability, number>()
  for (const { capabilities } of benchmarks)
    for (const capability of capabilities) counts.set(capability, (counts.get(capability) ?? 0) + 1)
  const main = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, 3)
  return listing(main.map(([capability]) => capabilityWords[capability]))
}

/** The source that is meant by an id or a part of a name. */
export function sourceNamed({ dataset }: Engine, wanted: string): SourceInfo | undefined {
  return (
    dataset.sources.find(({ id }) => id === wanted) ??
    dataset.sources.find(({ name }) => name.toLowerCase().includes(wanted))
  )
}

/** The newest and fullest benchmark of a board, with the models on it, the best first. */
export function mainOf({ dataset, standings }: Engine, { id: source }: SourceInfo) {
  const scores = (id: string) => dataset.scores.filter(({ benchmark }) => benchmark === id).length
  const [main] = dataset.benchmarks
    .filter(({ board }) => board === source)
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf) || scores(b.id) - scores(a.id))
  const places = dataset.models.flatMap((model) => {
    const standing = main && standings.place(main.id, model.id)
    return standing ? [{ model, ...standing }] : []
  })
  return { main, places: places.toSorted((a, b) => a.place - b.place) }
}

/** One board: what it is and how to read it, its known weaknesses, what was refused, and the first ten. */
export function boardBlocks(engine: Engine, source: SourceInfo): Block[] {
  const { dataset } = engine
  const own = dataset.benchmarks.filter(({ board }) => board === source.id)
  const { about, howToRead, weaknesses = [] } = source
  const blocks: Block[] = [
    heading(source.name),
    ...[
      about,
      howToRead && `How to read it: ${howToRead}`,
      weaknesses.length ? `Known weaknesses: ${weaknesses.join('; ')}.` : undefined,
      `Data of ${day(source.asOf)}, ${plural(source.rows, 'row')}, licence: ${source.licence}. ${source.url}.${ageSentence(source, dataset.asOf)}`,
    ].flatMap((text) => (text === undefined ? [] : paragraph(text))),
    ...refusedBlocks(source),
  ]
  if (own.length === 0) return blocks
  // Releases of one benchmark read alike.
  const distinct = [...new Map(own.map((benchmark) => [benchmark.name, benchmark])).values()]
  const items = distinct
    .slice(0, mostBenchmarks)
    .map(
      (benchmark) =>
        `${benchmark.name}: ${benchmark.measures}${benchmark.weakness ? `; ${benchmark.weakness}` : ''}`,
    )
  if (distinct.length > mostBenchmarks) items.push(`and ${distinct.length - mostBenchmarks} more`)
  blocks.push(list(items))
  const { main, places } = mainOf(engine, source)
  if (!main) return blocks
  const top = places.slice(0, topRows)
  blocks.push(paragraph(`${main.name}, first ${plural(top.length, 'model')} of those we list:`), {
    kind: 'table',
    columns: ['', 'model', 'value', '95% interval', 'setting'],
    rows: top.map(({ model, score, place }) => [
      String(place),
      model.name,
      valuePhrase(main, score.value, english),
      interval(score),
      score.setting ?? '',
    ]),
  })
  return blocks
}

function ageSentence({ asOf, readAt, problem }: SourceInfo, newest: string): string {
  const fetched = readAt ? ` Fetched ${day(readAt.slice(0, 10))}.` : ''
  const stale = problem
    ? ` Stale: the last refresh could not use it (${problem}), so this older copy stays.`
    : ''
  const aged =
    monthsBetween(asOf, newest) > agedAfterMonths
      ? ' Its newest figures are old: recent models are not on it.'
      : ''
  return `${fetched}${stale}${aged}`
}

/** What the source published and we did not take. */
function refusedBlocks({ rejected = [] }: SourceInfo): Block[] {
  if (rejected.length === 0) return []
  const items = rejected
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostRejections)
    .map(({ reason, count, example }) => `${count}: ${reason} (for example ${example.trim()})`)
  return [paragraph('Rows left out:'), list(items)]
}

function interval({ low, high }: Score): string {
  const tidy = (value: number) => String(Number(value.toFixed(1)))
  return low === undefined || high === undefined ? 'not published' : `${tidy(low)} to ${tidy(high)}`
}

/**
 * One model: what is known of it, and every published figure with its date and setting; the place is that of its best
 * figure on a benchmark.
 */
export function modelBlocks({ dataset, standings, offers }: Engine, model: Model): Block[] {
  const own = (offers.get(model.id) ?? []).toSorted(
    (a, b) => Number(b.firstParty) - Number(a.firstParty),
  )
  const facts = [
    own[0]
      ? `Price: ${offerPhrase(own[0], english)}${own.length > 1 ? ` and ${plural(own.length - 1, 'other offer')}` : ''}`
      : 'Price: unknown',
    capitalise(contextWord(model, english)),
    `Weights: ${weightsWord(model, english)}`,
    `Released: ${model.released ? day(model.released) : 'unknown'}; knowledge until ${model.knowledgeCutoff ?? 'unknown'}`,
  ]
  const benchmarks = new Map(standings.benchmarksOf(model.id).map((one) => [one.id, one]))
  const table = dataset.scores
    .filter((score) => score.model === model.id)
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .flatMap((score) => {
      const benchmark = benchmarks.get(score.benchmark)
      const standing = standings.place(score.benchmark, model.id)
      if (!benchmark || !standing) return []
      const place = standing.score === score ? `${standing.place} of ${standing.of}` : ''
      const value = valuePhrase(benchmark, score.value, english)
      return [[benchmark.name, value, place, day(score.date), score.setting ?? '']]
    })
  return [
    heading(modelName(model)),
    list(facts),
    table.length
      ? { kind: 'table', columns: ['benchmark', 'value', 'place', 'date', 'setting'], rows: table }
      : paragraph('None of our boards publishes a figure for it.'),
  ]
}
