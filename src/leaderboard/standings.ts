import { isServedOn, offerOn } from '../catalogue/offers.ts'
import { abilityOf } from './estimate.ts'
import { createExpectations, type Expectations } from './expectation.ts'
import { isPlainSetting } from './fit/thinking-gain.ts'
import { bestScores, signOf } from './best-scores.ts'
import type { OwnTest } from './own-test.ts'
import { offerOfRecord } from '../catalogue/price.ts'
import type { Model, Offer } from '../catalogue/model.ts'
import type { AnswerLength, Benchmark, Dataset, Score, TaskCost } from './model.ts'

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
  /** Its place among all listings. */
  index: number
  model: Model
  /** Weighted number of benchmarks behind its general ability, and that ability, in standard deviations. */
  evidence: number
  ability: number
  /** The price of record. */
  record?: Offer
  /** It thinks and can be told not to: by the price lists, or because a board ran it so. */
  canSkipThinking: boolean
  /** The rule of the workspace's policy that it breaks, in words. */
  barred?: string
  /** The workspace's policy allows it at none of the hosts that sell it. */
  barredAtHosts?: boolean
}

/** The policy of the workspace leaves it out, everywhere or at all its hosts. */
export const isBarred = ({ barred, barredAtHosts }: Pick<Listing, 'barred' | 'barredAtHosts'>) =>
  barred !== undefined || barredAtHosts === true

/** A dataset, indexed for ranking; build it once. */
export interface Engine {
  dataset: Dataset
  /** The day whose prices hold, ISO date. */
  today: string
  models: Map<string, Model>
  /** With the rates of the day; those that are no longer served are among them. */
  offers: Map<string, Offer[]>
  /** Where models are served for nothing, within limits. */
  freeOffers: Map<string, Offer[]>
  /** Every model by its id, in the order of their ids. */
  listings: Map<string, Listing>
  /** What is expected of them, by their index. */
  expectations: Expectations
  standings: Standings
  /** By model: the newest answer lengths that a board measured, of those of one day the longest. */
  answerLengths: Map<string, AnswerLength>
  /** The middle of those lengths: what to expect of a model that thinks and was not measured. */
  usualAnswerLength: number | undefined
  /** The middle speed that was measured at hosts, output tokens a second. */
  usualSpeed: number
  /** By model: the newest of what boards paid for a task, of those of one day the highest. */
  taskCosts: Map<string, TaskCost>
  /**
   * The engine for these limits, with the prices of this very day: with community fine-tunes beside the official releases
   * where they are welcome.
   */
  market(limits: { officialOnly?: boolean }): Engine
  /** What the team that asks measured itself, at this place; absent where it measured nothing. */
  ownTests?: OwnTest[]
  /** The same without the workspace's policy, for questions of fact; absent where there is none. */
  everything?: Engine
}

/** `today`: the day whose prices hold, ISO date; without it the dataset's own. */
export function createEngine(dataset: Dataset, today = () => dataset.asOf): Engine {
  const built = new Map<boolean, Engine>()
  const market: Engine['market'] = ({ officialOnly }) => {
    const isWide = officialOnly === false && dataset.community !== undefined
    const known = built.get(isWide)
    if (known?.today === today()) return known
    const engine = indexDataset(isWide ? withCommunity(dataset) : dataset, today(), market)
    built.set(isWide, engine)
    return engine
  }
  return market({})
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
    community: undefined,
    fit: { ...fit, ability: { ...fit.ability, ...community.ability }, estimates },
  }
}

/** Weights that were trained to think always say so in their name, whatever a price list says. */
const madeToThink = /-(?:thinking|reasoning|reasoner|r1)(?:$|-)/i
/** Output tokens a second of a hosted model where no host was measured. */
const commonSpeed = 70

function indexDataset(dataset: Dataset, today: string, market: Engine['market']): Engine {
  const offers = offersByModel(dataset.offers.map((listed) => offerOn(listed, today)))
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
  const plainRuns = new Set(
    dataset.scores.flatMap(({ model, setting }) => (isPlainSetting(setting) ? [model] : [])),
  )
  const listings = new Map<string, Listing>()
  for (const model of dataset.models.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    listings.set(model.id, {
      index: listings.size,
      model,
      evidence: abilityOf(dataset.fit, model.id).evidence,
      ability: abilityOf(dataset.fit, model.id).value,
      record: offerOfRecord(
        (offers.get(model.id) ?? []).filter((offer) => isServedOn(offer, today)),
      ),
      canSkipThinking:
        model.reasoning === true &&
        !madeToThink.test(model.id) &&
        (model.thinkingOptional ?? plainRuns.has(model.id)),
    })
  return {
    dataset,
    today,
    models,
    offers,
    freeOffers: offersByModel(dataset.freeOffers ?? []),
    listings,
    expectations: createExpectations(
      dataset,
      [...listings.values()].map(({ model }) => model),
    ),
    standings,
    answerLengths,
    usualAnswerLength: middleOf([...answerLengths.values()].map((row) => row.outputTokens)),
    usualSpeed:
      middleOf(dataset.offers.flatMap(({ speed }) => speed?.outputTokensPerSecond ?? [])) ??
      commonSpeed,
    taskCosts,
    market,
  }
}

const offersByModel = (offers: Offer[]) => Map.groupBy(offers, ({ model }) => model)

function middleOf(values: number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** Places are the board's own, over all its rows: every effort and every model that is not listed here counts. */
function buildStandings({ benchmarks, scores, community }: Dataset): Standings {
  const best = bestScores(benchmarks, scores)
  const rows = new Map(benchmarks.map(({ id, unlisted }) => [id, [...(unlisted ?? [])]]))
  for (const { benchmark, value } of [...scores, ...(community?.scores ?? [])])
    rows.get(benchmark)?.push(value)
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

/** The engine of a place that has tests of its own; without any, the engine as it is. */
export function withOwnTests(engine: Engine, ownTests: OwnTest[]): Engine {
  if (ownTests.length === 0) return engine
  return {
    ...engine,
    ownTests,
    market: (limits) => withOwnTests(engine.market(limits), ownTests),
  }
}
