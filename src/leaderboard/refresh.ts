import { join } from 'node:path'
import { readCopy, writeAtomically, writeCopy, writeDataset, type SourceCopy } from './files.ts'
import { joinReadings, type Joined } from './join.ts'
import type { Download, Rejection, Source } from './sources/source.ts'
import { checkReading, crossCheckPrices, rowCount } from './plausibility.ts'
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

export interface RefreshResult extends Joined {
  outcomes: SourceOutcome[]
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
  const before = await Promise.all(sources.map((source) => lastGoodCopy(source, options)))
  const outcomes = await Promise.all(
    sources.map((source, i) => refreshSource(source, before[i], options)),
  )
  const copies: { source: Source; reading: SourceCopy; lastGood?: SourceCopy }[] = []
  for (const [i, source] of sources.entries()) {
    const reading = await lastGoodCopy(source, options)
    if (reading) copies.push({ source, reading, lastGood: before[i] })
  }
  const readings = crossCheckPrices(copies)
  if (
    !readings.some(({ reading }) => reading.listings.length) ||
    !readings.some(({ reading }) => reading.figures.length)
  )
    throw new Error('No price list or no board could be read, so there is no dataset to write.')
  const joined = joinReadings(readings)
  await writeDataset(directory, joined.dataset)
  await writeAtomically(join(directory, 'SOURCES.md'), sourcesPage(readings))
  await writeAtomically(join(directory, 'UNMATCHED.md'), unmatchedPage(joined))
  return { ...joined, outcomes }
}

async function refreshSource(
  source: Source,
  lastGood: SourceCopy | undefined,
  { directory, download, now, onProgress }: RefreshOptions,
): Promise<SourceOutcome> {
  const start = now().getTime()
  const seconds = () => (now().getTime() - start) / 1000
  let outcome: SourceOutcome
  try {
    const verdict = checkReading(
      await source.read(download),
      lastGood,
      now().toISOString().slice(0, 10),
    )
    if ('refused' in verdict) throw new Error(verdict.refused)
    const { accepted } = verdict
    await writeCopy(directory, source.id, { fetchedAt: now().toISOString(), ...accepted })
    const { asOf, rejected } = accepted
    outcome = { source, asOf, rows: rowCount(accepted), rejected, seconds: seconds() }
  } catch (error) {
    const rows = lastGood ? rowCount(lastGood) : 0
    outcome = {
      source,
      asOf: lastGood?.asOf,
      rows,
      rejected: [],
      seconds: seconds(),
      failure: failureText(error),
    }
  }
  onProgress?.(outcome)
  return outcome
}

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
