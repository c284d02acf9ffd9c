import { buildCatalogue } from '../catalogue/catalogue.ts'
import { calibrate } from './fit/calibrate.ts'
import { fitCommunity } from './fit/community.ts'
import { fitScores } from './fit/fit.ts'
import { authorOf, whyNotOfficial } from './boards/hub.ts'
import type { Benchmark, Community, Dataset, Model, Score, SourceInfo, Speed } from './model.ts'
import type { NameIndex } from '../catalogue/names.ts'
import { findLab } from '../catalogue/labs.ts'
import { rowCount } from './plausibility.ts'
import type { Figure, Repository, Source, SourceReading, SpeedRow } from './sources/source.ts'
import { newest } from './sources/source.ts'
import { withSpeeds } from './host-speeds.ts'

/** A name on a board that no model of the price lists bears. */
interface UnmatchedName {
  board: string
  name: string
  figures: number
  /** ISO date of its newest figure. */
  newest: string
}

/** How many of a board's figures belong to a listed model. */
interface JoinCount {
  board: string
  figures: number
  joined: number
}

export interface Joined {
  dataset: Dataset
  unmatched: UnmatchedName[]
  joins: JoinCount[]
}

/** What is known of one source: its last good reading, and how old that is. */
export interface Read {
  source: Source
  reading: SourceReading
  readAt?: string
  /** Why an older copy had to be kept. */
  problem?: string
}

/** Joins what all sources say on one identity per model and fits the scores. Pure: same readings, same dataset. */
export function joinReadings(read: Read[]): Joined {
  const readings = read.toSorted((a, b) => (a.source.id < b.source.id ? -1 : 1))
  const listings = readings.flatMap(({ source, reading }) =>
    reading.listings.map((listing) => ({ ...listing, source: source.id, asOf: reading.asOf })),
  )
  const { models, offers, names } = buildCatalogue(listings)
  const boards = readings.map(({ source, reading }) => joinBoard(source.id, reading, names))
  const licences = licencesByModel(readings, names)
  const dataset = {
    version: 1 as const,
    asOf: newest(readings.map(({ reading }) => reading.asOf)),
    sources: readings.map(toInfo),
    models: models.map((model) => withLicence(model, licences.get(model.id))),
    offers: withSpeeds(offers, readings, names),
    benchmarks: boards.flatMap(({ benchmarks }) => benchmarks),
    scores: boards.flatMap(({ scores }) => scores),
    speeds: boards.flatMap(({ speeds }) => speeds),
    answerLengths: boards.flatMap(({ answerLengths }) => answerLengths),
    taskCosts: boards.flatMap(({ taskCosts }) => taskCosts),
    taskTimes: boards.flatMap(({ taskTimes }) => taskTimes),
  }
  const fitted = { ...dataset, fit: calibrate(dataset, fitScores(dataset)) }
  const fineTunes = readings.flatMap(({ reading }) => fineTunesOf(reading))
  return {
    dataset: { ...fitted, ...joinFineTunes(fineTunes, fitted, names) },
    unmatched: boards
      .flatMap(({ unmatched }) => unmatched)
      .toSorted((a, b) => b.newest.localeCompare(a.newest) || a.name.localeCompare(b.name)),
    joins: boards.flatMap(({ count }) => (count.figures ? [count] : [])),
  }
}

function joinBoard(board: string, reading: SourceReading, names: NameIndex) {
  const { figures, speeds = [], answerLengths = [], taskCosts = [], taskTimes = [] } = reading
  const unmatched = new Map<string, UnmatchedName>()
  const unlisted = new Map<string, number[]>()
  const scores = figures.flatMap((figure) => {
    const resolved = resolve(figure, names)
    if (resolved) return [toScore(figure, resolved.model, resolved.setting)]
    const { benchmark, name, value, date } = figure
    const known = unmatched.get(name) ?? { board, name, figures: 0, newest: '' }
    unmatched.set(name, {
      ...known,
      figures: known.figures + 1,
      newest: newest([known.newest, date]),
    })
    unlisted.set(benchmark, [...(unlisted.get(benchmark) ?? []), value])
    return []
  })
  /** What a run took, under the setting of its score. */
  const joined = <Row extends { name: string; setting?: string }>(rows: Row[]) =>
    rows.flatMap(({ name, setting, ...row }) => {
      const resolved = names.resolve(name)
      return resolved
        ? [{ ...row, board, model: resolved.model, setting: settings(resolved.setting, setting) }]
        : []
    })
  return {
    benchmarks: reading.benchmarks.map((benchmark): Benchmark => {
      const others = unlisted.get(benchmark.id)?.toSorted((a, b) => a - b)
      return others ? { ...benchmark, unlisted: others } : benchmark
    }),
    scores,
    speeds: speeds.flatMap((row) => toSpeed(board, row, names)),
    answerLengths: joined(answerLengths),
    taskCosts: joined(taskCosts),
    taskTimes: joined(taskTimes),
    unmatched: [...unmatched.values()],
    count: { board, figures: figures.length, joined: scores.length },
  }
}

/** A repository that says from which it was made, with its figures on one board. */
interface FineTune extends Repository {
  base: string
  figures: Figure[]
}

function fineTunesOf({ repositories = [], figures }: SourceReading): FineTune[] {
  const byName = new Map<string, Figure[]>()
  for (const figure of figures)
    byName.set(figure.name, [...(byName.get(figure.name) ?? []), figure])
  return repositories.flatMap((repository) => {
    const { id, base } = repository
    const own = byName.get(id)
    return base && own && !findLab(authorOf(id) ?? '') ? { ...repository, base, figures: own } : []
  })
}

/** Fine-tunes of listed models: of others neither the context window nor the origin is known. */
function joinFineTunes(
  fineTunes: FineTune[],
  dataset: Dataset,
  names: NameIndex,
): { community?: Community } {
  const listed = new Map(dataset.models.map((model) => [model.id, model]))
  const joined = fineTunes.flatMap((fineTune) => {
    const base = listed.get(names.resolve(fineTune.base)?.model ?? '')
    return base ? [{ fineTune, model: toCommunityModel(fineTune, base) }] : []
  })
  if (joined.length === 0) return {}
  const scores = joined.flatMap(({ fineTune, model }) =>
    fineTune.figures.map((figure) => toScore(figure, model.id, undefined)),
  )
  const models = joined.map(({ model }) => model)
  return { community: { models, scores, ...fitCommunity(dataset, scores) } }
}

function toCommunityModel({ id, parametersB, license, released }: FineTune, base: Model): Model {
  const [author = '', model = id] = id.split('/')
  return {
    id,
    name: model,
    lab: findLab(author) ?? author,
    family: id,
    released,
    openWeights: true,
    license,
    parametersB: parametersB ?? base.parametersB,
    // Tuning does not change how the model is built.
    contextTokens: base.contextTokens,
    inputModalities: ['text'],
    community: { base: base.id },
  }
}

function resolve(
  { name, lab, isRepository }: Pick<Figure, 'name' | 'lab' | 'isRepository'>,
  names: NameIndex,
) {
  // Epoch names several organisations where labs merged; the first made the model.
  const resolved = names.resolve(name, lab?.split(',')[0])
  // Fine-tunes and copies often bear the name of the model they were made from.
  const isOther = isRepository && resolved?.model.toLowerCase() !== name.toLowerCase()
  return isOther && whyNotOfficial(name) ? undefined : resolved
}

function toScore(figure: Figure, model: string, setting: string | undefined): Score {
  const { benchmark, value, low, high, votes, date } = figure
  const told = settings(setting, figure.setting)
  return { benchmark, model, value, low, high, votes, setting: told, date }
}

const settings = (...told: (string | undefined)[]) => told.filter(Boolean).join(', ') || undefined

function toSpeed(board: string, { name, ...row }: SpeedRow, names: NameIndex): Speed[] {
  // A base model or a fine-tune of the same make runs as fast and takes as much memory.
  const model = names.resolve(name)?.model
  return model ? [{ ...row, board, model }] : []
}

/** By model: the licences that boards state for it. */
function licencesByModel(readings: Read[], names: NameIndex): Map<string, Set<string>> {
  const licences = new Map<string, Set<string>>()
  for (const { reading } of readings)
    for (const figure of reading.figures) {
      const model = figure.license && resolve(figure, names)?.model
      if (!figure.license || !model) continue
      licences.set(model, (licences.get(model) ?? new Set()).add(figure.license))
    }
  return licences
}

/** A board's licence column counts only when all its rows for the model agree. */
function withLicence(model: Model, stated: Set<string> | undefined): Model {
  const [only] = stated ?? []
  return model.license || !only || stated?.size !== 1 || only === 'Proprietary'
    ? model
    : { ...model, license: only }
}

function toInfo({ source, reading, readAt, problem }: Read): SourceInfo {
  const { id, name, url, licence, attribution, about, howToRead, weaknesses } = source
  const { asOf, rejected } = reading
  const terms = { id, name, url, licence, attribution }
  const described = { about, howToRead, weaknesses }
  return { ...terms, ...described, asOf, rows: rowCount(reading), readAt, problem, rejected }
}
