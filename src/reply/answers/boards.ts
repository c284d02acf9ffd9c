import type { Capability } from '../../capability.ts'
import { monthsBetween } from '../../dates.ts'
import type { Benchmark, Model, Score, SourceInfo } from '../../leaderboard/model.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import { capabilityWords } from '../capabilities.ts'
import { capitalise, day, listing, plural } from '../format.ts'
import type { Block } from '../reply.ts'
import { contextPhrase, offerPhrase, valuePhrase, weightsWord } from '../sentences.ts'
import { modelName } from '../words.ts'

/** Months after which a board's newest figure is called stale. */
const staleAfterMonths = 9
const topRows = 10
const mostBenchmarks = 12

/** Every source: what it is for, how much, from when. */
export function boardListBlocks({ dataset }: Engine): Block[] {
  const rows = dataset.sources.map((source) => {
    const own = dataset.benchmarks.filter(({ board }) => board === source.id)
    return [
      source.name,
      purpose(
        own,
        dataset.speeds.some(({ board }) => board === source.id),
      ),
      String(source.rows),
      `${day(source.asOf)}${isStale(source, dataset.asOf) ? ', stale' : ''}`,
    ]
  })
  return [
    { kind: 'heading', text: 'Where the figures come from' },
    { kind: 'table', columns: ['source', 'tells about', 'rows', 'data of'], rows },
    { kind: 'text', text: 'Name one of them, or a model, to see its figures.' },
  ]
}

function purpose(benchmarks: Benchmark[], hasSpeeds: boolean): string {
  if (benchmarks.length === 0)
    return hasSpeeds ? 'speed and memory on given hardware' : 'prices, limits, dates'
  const counts = new Map<Capability, number>()
  for (const { capabilities } of benchmarks)
    for (const capability of capabilities) counts.set(capability, (counts.get(capability) ?? 0) + 1)
  const main = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, 3)
  return listing(main.map(([capability]) => capabilityWords[capability]))
}

function isStale({ asOf }: SourceInfo, newest: string): boolean {
  return monthsBetween(asOf, newest) > staleAfterMonths
}

/** One board: what each column measures, its known weaknesses, and the first ten of the one that tells most. */
export function boardBlocks({ dataset, standings }: Engine, source: SourceInfo): Block[] {
  const own = dataset.benchmarks.filter(({ board }) => board === source.id)
  const stale = isStale(source, dataset.asOf)
    ? ' Its newest figures are old: recent models are not on it.'
    : ''
  const blocks: Block[] = [
    { kind: 'heading', text: source.name },
    {
      kind: 'text',
      text: `Data of ${day(source.asOf)}, ${plural(source.rows, 'row')}, licence: ${source.licence}. ${source.url}.${stale}`,
    },
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
  blocks.push({ kind: 'list', items })
  const scores = (id: string) => dataset.scores.filter(({ benchmark }) => benchmark === id)
  const [main] = own.toSorted((a, b) =>
    a.asOf === b.asOf ? scores(b.id).length - scores(a.id).length : a.asOf < b.asOf ? 1 : -1,
  )
  if (!main) return blocks
  const top = dataset.models
    .flatMap((model) => {
      const standing = standings.place(main.id, model.id)
      return standing ? [{ model, ...standing }] : []
    })
    .toSorted((a, b) => a.place - b.place)
    .slice(0, topRows)
  blocks.push(
    { kind: 'text', text: `${main.name}, first ${plural(top.length, 'model')} of those we list:` },
    {
      kind: 'table',
      columns: ['', 'model', 'value', '95% interval', 'setting'],
      rows: top.map(({ model, score, place }) => [
        String(place),
        model.name,
        valuePhrase(main, score.value),
        interval(score),
        score.setting ?? '',
      ]),
    },
  )
  return blocks
}

function interval({ low, high }: Score): string {
  const tidy = (value: number) => String(Number(value.toFixed(1)))
  return low === undefined || high === undefined ? 'not published' : `${tidy(low)} to ${tidy(high)}`
}

/** One model: what is known of it, and every published figure with its date and setting. */
export function modelBlocks({ standings, offers }: Engine, model: Model): Block[] {
  const own = (offers.get(model.id) ?? []).toSorted(
    (a, b) => Number(b.firstParty) - Number(a.firstParty),
  )
  const facts = [
    own[0]
      ? `Price: ${offerPhrase(own[0])}${own.length > 1 ? ` and ${plural(own.length - 1, 'other offer')}` : ''}`
      : 'Price: unknown',
    `Context window: ${contextPhrase(model)}`,
    `Weights: ${weightsWord(model)}`,
    `Released: ${model.released ? day(model.released) : 'unknown'}; knowledge until ${model.knowledgeCutoff ?? 'unknown'}`,
  ]
  const rows = standings.benchmarksOf(model.id).flatMap((benchmark) => {
    const standing = standings.place(benchmark.id, model.id)
    return standing ? [{ benchmark, ...standing }] : []
  })
  const table = rows
    .toSorted((a, b) => (a.score.date < b.score.date ? 1 : -1))
    .map(({ benchmark, score, place, of }) => [
      benchmark.name,
      valuePhrase(benchmark, score.value),
      `${place} of ${of}`,
      day(score.date),
      score.setting ?? '',
    ])
  return [
    { kind: 'heading', text: modelName(model) },
    { kind: 'list', items: facts },
    table.length
      ? { kind: 'table', columns: ['benchmark', 'value', 'place', 'date', 'setting'], rows: table }
      : { kind: 'text', text: capitalise('none of our boards publishes a figure for it.') },
  ]
}
