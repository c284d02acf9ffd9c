import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { UserError } from '../errors.ts'
import { limits, TooLargeError } from './bounds.ts'
import { datasetSchema, type Dataset } from './model.ts'
import type { Validators } from './download.ts'
import type { SourceReading } from './sources/source.ts'
import { printableIn } from '../printable.ts'
import { readJson } from '../json.ts'

/** The last good copy of one source. */
export interface SourceCopy extends SourceReading {
  /** ISO time at which the source was read, or found unchanged. */
  fetchedAt: string
  /** By what to ask for changes, and the readers that wrote this copy; absent when it has to be read anew. */
  validators?: Validators
  readers?: string
}

const entries = z.array(z.unknown())
const copySchema = z.looseObject({
  fetchedAt: z.iso.datetime(),
  asOf: z.iso.date(),
  listings: entries,
  benchmarks: entries,
  figures: entries,
  rejected: entries,
})

/**
 * Reads a dataset file; undefined when it is not there, an error when it cannot be read. `isBundled`: it came with this
 * very code and is checked by its tests, which spares a start a tenth of a second.
 */
export async function readDataset(
  directory: string,
  { isBundled = false } = {},
): Promise<Dataset | undefined> {
  const text = await readText(join(directory, 'dataset.json'))
  if (text === undefined) return undefined
  // The bundled one is checked by tests; figures of others may bring anything.
  const dataset = isBundled
    ? (JSON.parse(text) as Dataset)
    : datasetSchema.parse(printableIn(JSON.parse(text)))
  return { ...dataset, models: alike(dataset.models), offers: alike(dataset.offers) }
}

/**
 * The same rows with the same properties, what they lack as undefined: V8 reads a property of such objects several times
 * faster than where each has a shape of its own, and ranking reads millions.
 */
function alike<Row extends object>(rows: Row[]): Row[] {
  const absent = rows.flatMap((row) => Object.keys(row)).map((key) => [key, undefined])
  const shape: Partial<Row> = Object.fromEntries(absent)
  return rows.map((row) => ({ ...shape, ...row }))
}

/** Changes with every dataset that is written; undefined when there is none, or when nobody can tell: reading it says why. */
export async function datasetVersion(directory: string): Promise<string | undefined> {
  try {
    const { mtimeMs, ino, size } = await stat(join(directory, 'dataset.json'))
    return [mtimeMs, ino, size].join()
  } catch {
    return undefined
  }
}

export async function writeDataset(directory: string, dataset: Dataset): Promise<void> {
  await writeAtomically(join(directory, 'dataset.json'), linePerEntry(dataset))
}

/** The last good copy of a source; undefined when there is none that can be read. */
export async function readCopy(directory: string, source: string): Promise<SourceCopy | undefined> {
  const text = await readText(join(directory, 'sources', `${source}.json`))
  // Written by this program from parsed rows: the outline is checked, the rows are trusted.
  return copySchema.safeParse(readJson(text ?? '')).data as SourceCopy | undefined
}

export async function writeCopy(
  directory: string,
  source: string,
  copy: SourceCopy,
): Promise<void> {
  await writeAtomically(join(directory, 'sources', `${source}.json`), linePerEntry(copy))
}

/** A kill at any moment leaves the old file or the new one. Throws UserError when the disk does not take it. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, text, { flush: true })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw diskError(path, 'written', error)
  }
}

/** What the operating system says, in words: "EROFS: read-only file system, open '...'". */
const systemWords = /^[A-Z]+: ([^,]+)/

function diskError(path: string, done: string, error: unknown): UserError {
  const [, reason] = systemWords.exec((error as Error).message) ?? []
  return new UserError(
    `${path} cannot be ${done} (${reason ?? String(error)}). Make room, or set DATA_DIR to a folder that can be written; what was there is still used.`,
    { cause: error },
  )
}

/** A younger draft may be one that another process is writing. */
const abandonedAfterMs = 3_600_000

/** Removes what writers that were killed have left behind. */
export async function dropDrafts(directory: string, now: Date): Promise<void> {
  const files = await readdir(directory, { recursive: true }).catch(() => [])
  for (const file of files.filter((name) => name.endsWith('.tmp'))) {
    const path = join(directory, file)
    const age = now.getTime() - (await stat(path)).mtimeMs
    if (age > abandonedAfterMs) await rm(path, { force: true })
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw diskError(path, 'read', error)
  }
}

/** A file that an operator named, up to the size of any other source. Throws TooLargeError. */
export async function readOwnFile(path: string): Promise<string> {
  if (!(await stat(path)).isFile()) throw new TooLargeError('it is no file')
  const chunks: Buffer[] = []
  // One byte more than is taken tells that there are too many; a file may grow while it is read.
  for await (const chunk of createReadStream(path, { end: limits.bodyBytes })) chunks.push(chunk)
  const content = Buffer.concat(chunks)
  if (content.length > limits.bodyBytes)
    throw new TooLargeError(`the file has more than ${limits.bodyBytes} bytes`)
  return content.toString('utf8')
}

/** JSON with one line per list entry, so that a change of data reads well in version control. */
function linePerEntry(value: object): string {
  const fields = Object.entries(value).flatMap(([key, field]) =>
    field === undefined ? [] : `${JSON.stringify(key)}:${lines(field)}`,
  )
  return `{\n${fields.join(',\n')}\n}\n`
}

function lines(field: unknown): string {
  if (Array.isArray(field))
    return `[\n${field.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
  return JSON.stringify(field)
}
