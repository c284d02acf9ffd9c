import { join } from 'node:path'
import { z } from 'zod'
import { readCopy, writeAtomically, writeCopy, writeDataset, type SourceCopy } from './files.ts'
import { joinReadings, type UnmatchedName } from './join.ts'
import type { Dataset } from './model.ts'
import type { Download, Rejection, Source } from './sources/source.ts'
import { sourcesPage, unmatchedPage } from './report.ts'

/** What a refresh did to one source. */
export interface SourceOutcome {
  source: Source
  asOf?: string
  rows: number
  rejected: Rejection[]
  seconds: number
  /** Why the last good copy was kept, when the source could not be read. */
  failure?: string
}

export interface RefreshResult {
  dataset: Dataset
  outcomes: SourceOutcome[]
  unmatched: UnmatchedName[]
}

export interface RefreshOptions {
  sources: Source[]
  download: Download
  /** Where the dataset and the copies are written. */
  directory: string
  /** Where to look for a last good copy that the directory does not have. */
  fallbackDirectory?: string
  now: () => Date
  /** Told when a source is done. */
  onProgress?: (outcome: SourceOutcome) => void
}

/**
 * Reads every source side by side and writes the joined dataset. A source that fails leaves its last good copy, with
 * its own date, in place; the dataset is replaced in one step. Throws when no price list or no board is left.
 */
export async function refresh(options: RefreshOptions): Promise<RefreshResult> {
  const { sources, directory } = options
  const outcomes = await Promise.all(sources.map((source) => refreshSource(source, options)))
  const readings: { source: Source; reading: SourceCopy }[] = []
  for (const source of sources) {
    const reading = await lastGoodCopy(source, options)
    if (reading) readings.push({ source, reading })
  }
  if (
    !readings.some(({ reading }) => reading.listings.length) ||
    !readings.some(({ reading }) => reading.figures.length)
  )
    throw new Error('No price list or no board could be read, so there is no dataset to write.')
  const { dataset, unmatched } = joinReadings(readings)
  await writeDataset(directory, dataset)
  await writeAtomically(join(directory, 'SOURCES.md'), sourcesPage(readings))
  await writeAtomically(join(directory, 'UNMATCHED.md'), unmatchedPage(unmatched))
  return { dataset, outcomes, unmatched }
}

async function refreshSource(source: Source, options: RefreshOptions): Promise<SourceOutcome> {
  const { directory, download, now, onProgress } = options
  const start = now().getTime()
  const seconds = () => (now().getTime() - start) / 1000
  let outcome: SourceOutcome
  try {
    const reading = await source.read(download)
    const rows = reading.listings.length + reading.figures.length
    if (rows === 0) throw new Error('it has no readable rows')
    if (!isDate(reading.asOf)) throw new Error('it does not say from when its rows are')
    await writeCopy(directory, source.id, { fetchedAt: now().toISOString(), ...reading })
    outcome = { source, asOf: reading.asOf, rows, rejected: reading.rejected, seconds: seconds() }
  } catch (error) {
    const copy = await lastGoodCopy(source, options)
    const rows = (copy?.listings.length ?? 0) + (copy?.figures.length ?? 0)
    outcome = {
      source,
      asOf: copy?.asOf,
      rows,
      rejected: [],
      seconds: seconds(),
      failure: failureText(error),
    }
  }
  onProgress?.(outcome)
  return outcome
}

const isDate = (day: string) => z.iso.date().safeParse(day).success

async function lastGoodCopy(
  source: Source,
  options: RefreshOptions,
): Promise<SourceCopy | undefined> {
  const own = await readCopy(options.directory, source.id)
  if (own || !options.fallbackDirectory) return own
  return readCopy(options.fallbackDirectory, source.id)
}

function failureText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  // A schema error lists every problem; the first says what changed.
  return message.startsWith('[')
    ? 'the answer no longer has the expected shape'
    : message.slice(0, 200)
}
