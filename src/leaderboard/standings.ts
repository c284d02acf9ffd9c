import { offerOfRecord } from './price.ts'
import type { AnswerLength, Benchmark, Dataset, Model, Offer, Score } from './model.ts'

/** A model's best published figure on a benchmark and the place it takes there, 1 is best. */
interface Standing {
  score: Score
  place: number
  of: number
}

/** Who stands where on every benchmark. */
export interface Standings {
  place(benchmark: string, model: string): Standing | undefined
  benchmarksOf(model: string): Benchmark[]
}

/** A dataset, indexed for ranking; build it once. */
export interface Engine {
  dataset: Dataset
  models: Map<string, Model>
  offers: Map<string, Offer[]>
  /** By model: the price of record. */
  records: Map<string, Offer>
  /** Every model with its price of record, in the order of their ids: ranking goes through them all each time. */
  listed: { model: Model; record?: Offer }[]
  standings: Standings
  /** By model: the longest answers that a board measured. */
  answerLengths: Map<string, AnswerLength>
  /** The engine for these limits: with community fine-tunes beside the official releases where they are welcome. */
  market(limits: { officialOnly?: boolean }): Engine
}

export function createEngine(dataset: Dataset): Engine {
  let wide: Engine | undefined
  const market: Engine['market'] = ({ officialOnly }) =>
    officialOnly === false ? (wide ??= indexDataset(withCommunity(dataset), market)) : official
  const official = indexDataset(dataset, market)
  return official
}

function withCommunity(dataset: Dataset): Dataset {
  const { community, fit } = dataset
  if (!community) return dataset
  const estimates = { ...fit.estimates }
  for (const [key, own] of Object.entries(community.estimates))
    estimates[key] = { ...estimates[key], ...own }
  return {
    ...dataset,
    models: [...dataset.models, ...community.models],
    scores: [...dataset.scores, ...community.scores],
    fit: { ...fit, ability: { ...fit.ability, ...community.ability }, estimates },
  }
}

function indexDataset(dataset: Dataset, market: Engine['market']): Engine {
  const offers = new Map<string, Offer[]>()
  for (const offer of dataset.offers) {
    const own = offers.get(offer.model)
    if (own) own.push(offer)
    else offers.set(offer.model, [offer])
  }
  const records = new Map<string, Offer>()
  for (const [model, own] of offers) {
    const record = offerOfRecord(own)
    if (record) records.set(model, record)
  }
  const answerLengths = new Map<string, AnswerLength>()
  for (const row of dataset.answerLengths.toSorted((a, b) => a.outputTokens - b.outputTokens))
    answerLengths.set(row.model, row)
  const models = new Map(dataset.models.map((model) => [model.id, model]))
  const standings = buildStandings(dataset)
  const listed = dataset.models
    .map((model) => ({ model, record: records.get(model.id) }))
    .toSorted((a, b) => (a.model.id < b.model.id ? -1 : 1))
  return { dataset, models, offers, records, listed, standings, answerLengths, market }
}

/**
 * By benchmark, then by model: the best published figure. Taking the best of several efforts is a choice; the setting
 * stays with the figure and is shown with it.
 */
export function bestScores(
  benchmarks: Benchmark[],
  scores: Score[],
): Map<string, Map<string, Score>> {
  const signs = new Map(benchmarks.map((benchmark) => [benchmark.id, signOf(benchmark)]))
  const best = new Map<string, Map<string, Score>>()
  for (const score of scores) {
    const own = best.get(score.benchmark) ?? new Map<string, Score>()
    best.set(score.benchmark, own)
    const known = own.get(score.model)
    const sign = signs.get(score.benchmark) ?? 1
    if (!known || isBetter(score, known, sign)) own.set(score.model, score)
  }
  return best
}

/** The better figure; of equal ones the newer, else the one whose setting sorts first: never the one that happens to come first. */
function isBetter(score: Score, than: Score, sign: number): boolean {
  if (score.value !== than.value) return sign * score.value > sign * than.value
  if (score.date !== than.date) return score.date > than.date
  return (score.setting ?? '') < (than.setting ?? '')
}

function buildStandings({ benchmarks, scores }: Dataset): Standings {
  const best = bestScores(benchmarks, scores)
  const places = new Map<string, Map<string, Standing>>()
  const byModel = new Map<string, Benchmark[]>()
  for (const benchmark of benchmarks) {
    const sign = signOf(benchmark)
    const ordered = [...(best.get(benchmark.id)?.values() ?? [])].toSorted(
      (a, b) => sign * (b.value - a.value),
    )
    const own = new Map<string, Standing>()
    places.set(benchmark.id, own)
    let place = 0
    for (const [i, score] of ordered.entries()) {
      if (score.value !== ordered[i - 1]?.value) place = i + 1
      own.set(score.model, { score, place, of: ordered.length })
      const known = byModel.get(score.model)
      if (known) known.push(benchmark)
      else byModel.set(score.model, [benchmark])
    }
  }
  return {
    place: (benchmark, model) => places.get(benchmark)?.get(model),
    benchmarksOf: (model) => byModel.get(model) ?? [],
  }
}

const signOf = ({ higherIsBetter }: Benchmark) => (higherIsBetter ? 1 : -1)
