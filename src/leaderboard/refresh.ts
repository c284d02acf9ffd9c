import { join } from 'node:path'
import { compareDatasets, type DatasetChanges } from './changes.ts'
import { createRoom, openVisit, type Room, type Visit } from './download.ts'
import {
  dropDrafts,
  readCopy,
  readDataset,
  writeAtomically,
  writeCopy,
  writeDataset,
  type SourceCopy,
} from './files.ts'
import { datedByModels, joinReadings, type Joined, type Read } from './join.ts'
import type { Get, Source, SourceReading } from './sources/source.ts'
import type { Rejection } from './model.ts'
import { checkReading, crossCheckPrices, rowCount } from './plausibility.ts'
import { sourcesPage, unmatchedPage } from './report.ts'
import { messageOf } from '../errors.ts'

/** What a refresh did to one source. */
export interface SourceOutcome {
  source: Source
  asOf?: string
  rows: number
  rejected: Rejection[]
  seconds: number
  /** The source says that its last good copy is still what it publishes. */
  unchanged?: true
  /** Why the last good copy was kept, when the source could not be read. */
  failure?: string
}

export interface RefreshResult extends Joined {
  outcomes: SourceOutcome[]
  /** Against the dataset that was there before; absent when there was none. */
  changes?: DatasetChanges
}

export interface RefreshOptions {
  sources: Source[]
  get: Get
  /** Where the dataset and the copies are written. */
  directory: string
  /** Where to look for a last good copy that the directory does not have. */
  fallbackDirectory?: string
  /** Names the code that reads sources: only what it wrote itself is kept when a source has not changed. Absent: read all. */
  readers?: string
  /** Most time for one source in all. */
  sourceTimeoutMs?: number
  now: () => Date
  /** Told when a source is done. */
  onProgress?: (outcome: SourceOutcome) => void
}

const usualSourceTimeoutMs = 300_000

/**
 * Reads every source side by side and writes the joined dataset. A source that fails leaves its last good copy, with
 * its own date, in place; the dataset is replaced in one step. Throws when no price list or no board is left.
 */
export async function refresh(options: RefreshOptions): Promise<RefreshResult> {
  const { sources, directory } = options
  await dropDrafts(directory, options.now())
  const former = await formerDataset(options)
  const before = await Promise.all(sources.map((source) => lastGoodCopy(source, options)))
  // What looks up the names of others waits for them; the order of the sources stays.
  const done = new Map<Source, SourceOutcome>()
  const room = createRoom()
  for (const isLate of [false, true]) {
    const others = isLate ? await lastGoodReadings(sources, options) : []
    await Promise.all(
      sources.map(async (source, i) => {
        if (Boolean(source.readsAfter) === isLate)
          done.set(source, await refreshSource(source, before[i], options, others, room))
      }),
    )
  }
  const outcomes = sources.flatMap((source) => done.get(source) ?? [])
  const copies: (Read & { lastGood?: SourceCopy })[] = []
  for (const [i, source] of sources.entries()) {
    const reading = await lastGoodCopy(source, options)
    const problem = outcomes[i]?.failure
    if (reading)
      copies.push({ source, reading, readAt: reading.fetchedAt, problem, lastGood: before[i] })
  }
  const readings = datedByModels(crossCheckPrices(copies))
  if (
    !readings.some(({ reading }) => reading.listings.length) ||
    !readings.some(({ reading }) => reading.figures.length)
  )
    throw new Error('No price list or no board could be read, so there is no dataset to write.')
  const joined = joinReadings(readings)
  const dataset = { ...joined.dataset, ...unreadSources(outcomes) }
  await writeDataset(directory, dataset)
  await writeAtomically(join(directory, 'SOURCES.md'), sourcesPage(readings))
  await writeAtomically(join(directory, 'UNMATCHED.md'), unmatchedPage(joined))
  const changes = former && compareDatasets(former, dataset)
  return { ...joined, dataset, outcomes, changes }
}

async function refreshSource(
  source: Source,
  lastGood: SourceCopy | undefined,
  options: RefreshOptions,
  others: SourceReading[],
  room: Room,
): Promise<SourceOutcome> {
  const { get, sourceTimeoutMs = usualSourceTimeoutMs, now, onProgress } = options
  const visit = openVisit(get, AbortSignal.timeout(sourceTimeoutMs), room)
  const start = now().getTime()
  const seconds = () => (now().getTime() - start) / 1000
  const outcome = await readSource(source, lastGood, options, others, visit)
    .then((done): SourceOutcome => ({ source, ...done, seconds: seconds() }))
    .catch((error: unknown): SourceOutcome => {
      const rows = lastGood ? rowCount(lastGood) : 0
      const failure = failureText(error)
      return { source, asOf: lastGood?.asOf, rows, rejected: [], seconds: seconds(), failure }
    })
    .finally(visit.end)
  onProgress?.(outcome)
  return outcome
}

/** Replaces the last good copy by what the source says now. Throws when that cannot be read or cannot be right. */
async function readSource(
  source: Source,
  lastGood: SourceCopy | undefined,
  { directory, readers, now }: RefreshOptions,
  others: SourceReading[],
  visit: Visit,
): Promise<Omit<SourceOutcome, 'source' | 'seconds'>> {
  const fetchedAt = () => now().toISOString()
  const known = readers && lastGood?.readers === readers ? lastGood.validators : undefined
  if (lastGood && known && !source.readsAfter && (await visit.isUnchanged(known))) {
    await writeCopy(directory, source.id, { ...lastGood, fetchedAt: fetchedAt() })
    const { asOf, rejected } = lastGood
    return { asOf, rows: rowCount(lastGood), rejected, unchanged: true }
  }
  const today = fetchedAt().slice(0, 10)
  const reading = await source.read(visit.download, today, { others, lastGood })
  const verdict = checkReading(reading, lastGood, today)
  if ('refused' in verdict) throw new Error(verdict.refused)
  const { accepted } = verdict
  const validators = source.alwaysRead ? undefined : visit.validators()
  await writeCopy(directory, source.id, {
    fetchedAt: fetchedAt(),
    ...(readers && validators ? { readers, validators } : {}),
    ...accepted,
  })
  const { asOf, rejected } = accepted
  return { asOf, rows: rowCount(accepted), rejected }
}

async function lastGoodReadings(
  sources: Source[],
  options: RefreshOptions,
): Promise<SourceReading[]> {
  const copies = await Promise.all(sources.map((source) => lastGoodCopy(source, options)))
  return copies.filter((copy) => copy !== undefined)
}

async function lastGoodCopy(
  source: Source,
  options: RefreshOptions,
): Promise<SourceCopy | undefined> {
  const own = await readCopy(options.directory, source.id)
  if (!options.fallbackDirectory) return own
  // A new version of the product may bring a newer copy than the one fetched here long ago.
  const shipped = await readCopy(options.fallbackDirectory, source.id)
  return shipped && shipped.fetchedAt > (own?.fetchedAt ?? '') ? shipped : own
}

/** What people were answered from until now; one that cannot be read tells of no changes. */
async function formerDataset({ directory, fallbackDirectory }: RefreshOptions) {
  const read = (folder: string) => readDataset(folder).catch(() => undefined)
  return (await read(directory)) ?? (fallbackDirectory ? read(fallbackDirectory) : undefined)
}

function unreadSources(outcomes: SourceOutcome[]) {
  const unread = outcomes.flatMap(({ source: { id, name, url }, asOf, failure }) =>
    failure && !asOf ? [{ id, name, url, problem: failure }] : [],
  )
  return unread.length ? { unread } : {}
}

function failureText(error: unknown): string {
  const message = messageOf(error)
  // A schema error lists every problem; the first says what changed.
  return message.startsWith('[')
    ? 'the answer no longer has the expected shape'
    : message.slice(0, 200)
}
