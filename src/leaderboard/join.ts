import { buildCatalogue } from '../catalogue/catalogue.ts'
import { calibrate } from './fit/calibrate.ts'
import { fitCommunity } from './fit/community.ts'
import { fitScores } from './fit/fit.ts'
import { whyNotOfficial } from './boards/hub.ts'
import type { Model } from '../catalogue/model.ts'
import { saidRepositories } from '../catalogue/said-repositories.ts'
import type { Benchmark, Community, Dataset, Score, SourceInfo, Speed } from './model.ts'
import { nameKey, type NameIndex } from '../catalogue/names.ts'
import { rowCount } from './plausibility.ts'
import type { Figure, Source, SourceReading, SpeedRow } from './sources/source.ts'
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

/** A list that carries no day of its own is at least as new as the newest of the models it lists. */
export function datedByModels(readings: Read[]): Read[] {
  const released = new Map<string, string>()
  for (const { source, reading } of readings)
    for (const { id, released: day } of source.datedByModels ? [] : reading.listings) {
      // Hosts tell when they began to list a model: the first of them is nearest to its release.
      const known = released.get(nameKey(id))
      if (day?.length === 10 && (!known || day < known)) released.set(nameKey(id), day)
    }
  return readings.map((one) => {
    const { source, reading } = one
    if (!source.datedByModels) return one
    const days = reading.listings.map(({ id }) => released.get(nameKey(id)) ?? '')
    return { ...one, reading: { ...reading, asOf: newest([reading.asOf, ...days]) } }
  })
}

/** Joins what all sources say on one identity per model and fits the scores. Pure: same readings, same dataset. */
export function joinReadings(read: Read[]): Joined {
  const readings = read.toSorted((a, b) => (a.source.id < b.source.id ? -1 : 1))
  const listings = readings.flatMap(({ source, reading }) =>
    reading.listings.map((listing) => ({ ...listing, source: source.id, asOf: reading.asOf })),
  )
  const figured = readings.filter(({ reading }) => reading.listings.length + reading.figures.length)
  const asOf = newest(figured.map(({ reading }) => reading.asOf))
  const catalogue = buildCatalogue(listings, {
    measured: readings.flatMap(({ source, reading }) => measuredNames(source.id, reading)),
    repositories: [
      ...saidRepositories,
      ...readings.flatMap(({ source, reading }) =>
        (reading.repositories ?? []).map((one) => ({ ...one, source: source.id })),
      ),
    ],
    ends: readings.flatMap(({ reading }) => reading.ends ?? []),
    today: asOf,
  })
  const { offers, freeOffers, otherModels } = catalogue
  const uploads = catalogue.models.filter(({ origin }) => origin === 'community')
  const uploadIds = new Set(uploads.map(({ id }) => id))
  const { names } = catalogue
  const boards = readings.map(({ source, reading }) =>
    joinBoard(source.id, reading, names, uploadIds),
  )
  const dataset = {
    version: 1 as const,
    asOf,
    sources: readings.map(toInfo),
    models: catalogue.models.filter(({ origin }) => origin !== 'community'),
    offers: withSpeeds(offers, readings, names),
    ...(freeOffers.length && { freeOffers }),
    benchmarks: boards.flatMap(({ benchmarks }) => benchmarks),
    scores: boards.flatMap(({ scores }) => scores),
    speeds: boards.flatMap(({ speeds }) => speeds),
    answerLengths: boards.flatMap(({ answerLengths }) => answerLengths),
    taskCosts: boards.flatMap(({ taskCosts }) => taskCosts),
    taskTimes: boards.flatMap(({ taskTimes }) => taskTimes),
  }
  const fitted = { ...dataset, fit: calibrate(dataset, fitScores(dataset)) }
  const measured = boards.flatMap(({ uploadScores }) => uploadScores)
  return {
    dataset: { ...fitted, otherModels, ...joinUploads(uploads, measured, fitted, names) },
    unmatched: boards
      .flatMap(({ unmatched }) => unmatched)
      .toSorted((a, b) => b.newest.localeCompare(a.newest) || a.name.localeCompare(b.name)),
    joins: boards.flatMap(({ count }) => (count.figures ? [count] : [])),
  }
}

/** `uploads`: canonical ids of what people uploaded; their figures stay apart from those of official models. */
function joinBoard(board: string, reading: SourceReading, names: NameIndex, uploads: Set<string>) {
  const { figures, speeds = [], answerLengths = [], taskCosts = [], taskTimes = [] } = reading
  const unmatched = new Map<string, UnmatchedName>()
  const unlisted = new Map<string, number[]>()
  const uploadScores: Score[] = []
  const scores = figures.flatMap((figure) => {
    const resolved = resolve(figure, names)
    if (resolved) {
      const score = toScore(figure, resolved.model, resolved.setting)
      if (!uploads.has(score.model)) return score
      uploadScores.push(score)
      return []
    }
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
    uploadScores,
    speeds: speeds.flatMap((row) => toSpeed(board, row, names)),
    answerLengths: joined(answerLengths),
    taskCosts: joined(taskCosts),
    taskTimes: joined(taskTimes),
    unmatched: [...unmatched.values()],
    count: { board, figures: figures.length, joined: scores.length + uploadScores.length },
  }
}

/** Boards whose every name is a model, so that one that no price list knows is listed for it. */
const naming = new Set(['lmarena', 'livebench', 'epoch', 'vectara', 'bfcl'])

/** The names of a board, and of what they mean as far as it says. */
function measuredNames(board: string, { figures, speeds = [] }: SourceReading) {
  const byName = new Map<string, Figure & { isOnlyLicensed: boolean }>()
  for (const figure of figures) {
    const key = `${figure.name}\n${figure.license ?? ''}`
    if (!byName.has(key)) byName.set(key, { ...figure, isOnlyLicensed: !naming.has(board) })
  }
  const ofFigures = [...byName.values()].map(
    ({ name, lab, license, isRepository, isOnlyLicensed }) => {
      return { name, lab, license, isRepository, isOnlyLicensed }
    },
  )
  return [...ofFigures, ...speeds.map(({ name }) => ({ name, isRepository: name.includes('/') }))]
}

/** What people uploaded, with the figures of those that a board has measured. */
function joinUploads(
  uploads: Model[],
  scores: Score[],
  dataset: Dataset,
  names: NameIndex,
): { community?: Community } {
  if (uploads.length === 0) return {}
  const listed = new Map(dataset.models.map((model) => [model.id, model]))
  const models = uploads.map((model): Model => {
    const base = listed.get(names.resolve(model.base ?? '')?.model ?? '')
    // Tuning does not change how the model is built.
    return base
      ? {
          ...model,
          base: base.id,
          community: { base: base.id },
          parametersB: model.parametersB ?? base.parametersB,
          contextTokens: model.contextTokens ?? base.contextTokens,
          layers: model.layers ?? base.layers,
          kvBytesPerToken: model.kvBytesPerToken ?? base.kvBytesPerToken,
          inputModalities: ['text'],
        }
      : model
  })
  return { community: { models, scores, ...fitCommunity(dataset, scores) } }
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

function toInfo({ source, reading, readAt, problem }: Read): SourceInfo {
  const { id, name, url, licence, attribution, about, howToRead, weaknesses, rhythmDays } = source
  const { asOf, rejected } = reading
  const terms = { id, name, url, licence, attribution }
  const described = { about, howToRead, weaknesses, rhythmDays }
  return { ...terms, ...described, asOf, rows: rowCount(reading), readAt, problem, rejected }
}
