import { buildCatalogue } from './catalogue.ts'
import { calibrate } from './fit/calibrate.ts'
import { fitScores } from './fit/fit.ts'
import type { Dataset, Model, Score, SourceInfo } from './model.ts'
import { rowCount } from './plausibility.ts'
import type { Figure, Source, SourceReading } from './sources/source.ts'
import { newest } from './sources/source.ts'

/** A name on a board that no model of the price lists bears. */
export interface UnmatchedName {
  board: string
  name: string
  figures: number
  /** ISO date of its newest figure. */
  newest: string
}

export interface Joined {
  dataset: Dataset
  unmatched: UnmatchedName[]
}

/** Joins what all sources say on one identity per model and fits the scores. Pure: same readings, same dataset. */
export function joinReadings(read: { source: Source; reading: SourceReading }[]): Joined {
  const readings = read.toSorted((a, b) => (a.source.id < b.source.id ? -1 : 1))
  const listings = readings.flatMap(({ source, reading }) =>
    reading.listings.map((listing) => ({ ...listing, source: source.id, asOf: reading.asOf })),
  )
  const { models, offers, names } = buildCatalogue(listings)
  const unmatched = new Map<string, UnmatchedName>()
  const scores: Score[] = []
  const licences = new Map<string, Set<string>>()
  for (const { source, reading } of readings)
    for (const figure of reading.figures) {
      // Epoch names several organisations where labs merged; the first made the model.
      const resolved = names.resolve(figure.name, figure.lab?.split(',')[0])
      if (resolved) {
        scores.push(toScore(figure, resolved.model, resolved.setting))
        if (figure.license)
          licences.set(
            resolved.model,
            (licences.get(resolved.model) ?? new Set()).add(figure.license),
          )
        continue
      }
      const key = `${source.id} ${figure.name}`
      const known = unmatched.get(key) ?? {
        board: source.id,
        name: figure.name,
        figures: 0,
        newest: '',
      }
      unmatched.set(key, {
        ...known,
        figures: known.figures + 1,
        newest: newest([known.newest, figure.date]),
      })
    }
  const withLicences = models.map((model) => withLicence(model, licences.get(model.id)))
  const benchmarks = readings.flatMap(({ reading }) => reading.benchmarks)
  const asOf = newest(readings.map(({ reading }) => reading.asOf))
  const dataset = {
    version: 1 as const,
    asOf,
    sources: readings.map(({ source, reading }) => toInfo(source, reading)),
    models: withLicences,
    offers,
    benchmarks,
    scores,
  }
  return {
    dataset: { ...dataset, fit: calibrate(dataset, fitScores(dataset)) },
    unmatched: [...unmatched.values()].toSorted(
      (a, b) => b.newest.localeCompare(a.newest) || a.name.localeCompare(b.name),
    ),
  }
}

function toScore(figure: Figure, model: string, setting: string | undefined): Score {
  const { benchmark, value, low, high, votes, date } = figure
  const settings = [setting, figure.setting].filter(Boolean).join(', ')
  return { benchmark, model, value, low, high, votes, setting: settings || undefined, date }
}

/** A board's licence column counts only when all its rows for the model agree. */
function withLicence(model: Model, stated: Set<string> | undefined): Model {
  const [only] = stated ?? []
  return model.license || !only || stated?.size !== 1 || only === 'Proprietary'
    ? model
    : { ...model, license: only }
}

function toInfo(source: Source, reading: SourceReading): SourceInfo {
  const { id, name, url, licence, attribution } = source
  return {
    id,
    name,
    url,
    licence,
    attribution,
    asOf: reading.asOf,
    rows: rowCount(reading),
  }
}
