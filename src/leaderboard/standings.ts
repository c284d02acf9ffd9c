import { abilityOf, estimateOf, toColumn, type Column } from './estimate.ts'
import { offerOfRecord } from './price.ts'
import type {
  AnswerLength,
  Benchmark,
  Dataset,
  EstimateKey,
  Model,
  Offer,
  Score,
  TaskCost,
} from './model.ts'

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

/** A model as ranking comes across it. */
export interface Listing {
  /** Its place in every column of estimates. */
  index: number
  model: Model
  /** The price of record. */
  record?: Offer
}

/** A dataset, indexed for ranking; build it once. */
export interface Engine {
  dataset: Dataset
  models: Map<string, Model>
  offers: Map<string, Offer[]>
  /** Every model by its id, in the order of their ids. */
  listings: Map<string, Listing>
  /** What is known of their general ability. */
  ability: Column
  /** What is known of them in one capability or language. */
  estimates(key: EstimateKey): Column
  standings: Standings
  /** By model: the longest answers that a board measured. */
  answerLengths: Map<string, AnswerLength>
  /** By model: the newest of what boards paid for a task, of those of one day the highest. */
  taskCosts: Map<string, TaskCost>
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
  const answerLengths = new Map<string, AnswerLength>()
  for (const row of dataset.answerLengths.toSorted((a, b) => a.outputTokens - b.outputTokens))
    answerLengths.set(row.model, row)
  const taskCosts = new Map<string, TaskCost>()
  for (const row of (dataset.taskCosts ?? []).toSorted(
    (a, b) => a.date.localeCompare(b.date) || a.usdPerTask - b.usdPerTask,
  ))
    taskCosts.set(row.model, row)
  const models = new Map(dataset.models.map((model) => [model.id, model]))
  const standings = buildStandings(dataset)
  const listings = new Map<string, Listing>()
  for (const model of dataset.models.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    listings.set(model.id, {
      index: listings.size,
      model,
      record: offerOfRecord(offers.get(model.id) ?? []),
    })
  const ids = [...listings.keys()]
  const columns = new Map<EstimateKey, Column>()
  const estimates = (key: EstimateKey) => {
    const column = columns.get(key) ?? toColumn(ids.map((id) => estimateOf(dataset.fit, id, key)))
    columns.set(key, column)
    return column
  }
  const ability = toColumn(ids.map((id) => abilityOf(dataset.fit, id)))
  return {
    dataset,
    models,
    offers,
    listings,
    ability,
    estimates,
    standings,
    answerLengths,
    taskCosts,
    market,
  }
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
