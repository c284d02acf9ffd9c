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

/** The figure that speaks for a model on a benchmark and the place it takes among all rows of the board, 1 is best. */
interface Standing {
  score: Score
  place: number
  /** All rows of the board. */
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
  /** By model: the newest answer lengths that a board measured, of those of one day the longest. */
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
  for (const row of dataset.answerLengths.toSorted(
    (a, b) => a.date.localeCompare(b.date) || a.outputTokens - b.outputTokens,
  ))
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
 * By benchmark, then by model: the run that speaks for it, of several efforts, harnesses and dates the one with the
 * best figure; where the agent around the model makes the difference (`severalRuns: 'middle'`) the middle one, of an
 * even number the worse of the two in the middle. The setting stays with the figure and is shown with it.
 */
export function bestScores(
  benchmarks: Benchmark[],
  scores: Score[],
): Map<string, Map<string, Score>> {
  const about = new Map(benchmarks.map((benchmark) => [benchmark.id, benchmark]))
  const runs = new Map<string, Map<string, Score[]>>()
  for (const score of scores) {
    const own = runs.get(score.benchmark) ?? new Map<string, Score[]>()
    runs.set(score.benchmark, own)
    const known = own.get(score.model)
    if (known) known.push(score)
    else own.set(score.model, [score])
  }
  const chosen = new Map<string, Map<string, Score>>()
  for (const [id, byModel] of runs) {
    const benchmark = about.get(id)
    const sign = benchmark ? signOf(benchmark) : 1
    const own = new Map<string, Score>()
    for (const [model, all] of byModel) {
      if (all.length > 1) all.sort((a, b) => byQuality(a, b, sign))
      const place = benchmark?.severalRuns === 'middle' ? Math.floor(all.length / 2) : 0
      own.set(model, all[place]!)
    }
    chosen.set(id, own)
  }
  return chosen
}

/** The better figure first; of equal ones the newer, else the one whose setting sorts first: never the one that happens to come first. */
function byQuality(a: Score, b: Score, sign: number): number {
  if (a.value !== b.value) return sign * (b.value - a.value)
  if (a.date !== b.date) return a.date > b.date ? -1 : 1
  return (a.setting ?? '') < (b.setting ?? '') ? -1 : 1
}

/** Places are the board's own, over all its rows: every effort and every model that is not listed here counts. */
function buildStandings({ benchmarks, scores }: Dataset): Standings {
  const best = bestScores(benchmarks, scores)
  const rows = new Map(benchmarks.map(({ id, unlisted }) => [id, [...(unlisted ?? [])]]))
  for (const { benchmark, value } of scores) rows.get(benchmark)?.push(value)
  const places = new Map<string, Map<string, Standing>>()
  const byModel = new Map<string, Benchmark[]>()
  for (const benchmark of benchmarks) {
    const sign = signOf(benchmark)
    const values = (rows.get(benchmark.id) ?? []).sort((a, b) => sign * (b - a))
    const placeOf = new Map<number, number>()
    for (const [i, value] of values.entries()) if (!placeOf.has(value)) placeOf.set(value, i + 1)
    const own = new Map<string, Standing>()
    places.set(benchmark.id, own)
    for (const score of best.get(benchmark.id)?.values() ?? []) {
      own.set(score.model, { score, place: placeOf.get(score.value) ?? 1, of: values.length })
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
