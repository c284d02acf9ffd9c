import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Backend } from './backend.ts'
import type { MapLike } from './map-backend.ts'
import { openSqliteMap } from './sqlite-map.ts'

/** A change that the store has not taken yet. `add`: where there is nothing by then. `until`: when what it sets expires, in ms since 1970. */
const changeSchema = z.union([
  z.object({ kind: z.literal('set'), value: z.unknown(), until: z.number() }),
  z.object({ kind: z.literal('add'), value: z.unknown(), until: z.number() }),
  z.object({ kind: z.literal('claim'), until: z.number(), holder: z.string().optional() }),
  z.object({ kind: z.literal('delete') }),
])
export type Change = z.infer<typeof changeSchema>

/** Beyond this many the oldest are lost. */
const mostWaiting = 20_000
/** Files that processes of one machine can have open at a time. */
const mostFiles = 64

/** Changes by key; those of this process in the order they came. */
export interface Waiting {
  get(key: string): Change | undefined
  has(key: string): boolean
  set(key: string, change: Change): void
  /** Drops a change that was handed over, unless a later one has taken its place. */
  delete(key: string, change: Change): void
  entries(): Iterable<[string, Change]>
  keys(): Iterable<string>
  isEmpty(): boolean
  /** Leaves no trace of what was dropped. */
  erase(): void
  close(): void
}

/**
 * `file`: keeps them beyond the end of the process, and may hold those of one that has ended. `warn`: told when it does not
 * take them any more, once until it does again.
 */
export function createWaiting(
  file?: MapLike,
  warn: (message: string) => void = () => undefined,
): Waiting {
  let isDiskWell = true
  const changes = new Map<string, Change>()
  for (const key of file?.keysFrom('') ?? []) {
    const { data } = changeSchema.safeParse(file?.get(key))
    if (data) changes.set(key, data)
  }
  /** A disk may fail as well: then memory has to do. */
  const onDisk = (task: (file: MapLike) => unknown) => {
    try {
      if (file) task(file)
      isDiskWell = true
    } catch (error) {
      if (isDiskWell)
        warn(
          `What waits for the store cannot be written to the disk (${(error as Error).message}): until there is room it is kept in memory alone, and is lost if this process ends.`,
        )
      isDiskWell = false
    }
  }
  const drop = (key: string) => {
    changes.delete(key)
    onDisk((there) => there.delete(key))
  }
  return {
    get: (key) => changes.get(key),
    has: (key) => changes.has(key),
    set(key, change) {
      changes.set(key, change)
      const [oldest] = changes.keys()
      if (changes.size > mostWaiting && oldest !== undefined) drop(oldest)
      onDisk((there) => there.set(key, change))
    },
    delete(key, change) {
      if (changes.get(key) === change) drop(key)
    },
    entries: () => changes.entries(),
    keys: () => changes.keys(),
    isEmpty: () => changes.size === 0,
    erase: () => onDisk((there) => there.erase()),
    close: () => onDisk((there) => there.close()),
  }
}

/** Makes a change in the store; what has expired meanwhile is left. */
export async function applyChange(backend: Backend, key: string, change: Change): Promise<void> {
  if (change.kind === 'delete') return backend.delete(key)
  const lifetimeMs = change.until - Date.now()
  if (lifetimeMs <= 0) return
  if (change.kind === 'set') await backend.set(key, change.value, lifetimeMs)
  else if (change.kind === 'add')
    await backend.update(
      key,
      (there) => (there === undefined ? change.value : undefined),
      lifetimeMs,
    )
  else await backend.claim(key, lifetimeMs, change.holder)
}

/**
 * A file for one process, or one thread, and the changes that one which has ended left in it: the first in the directory
 * that nobody has open. Undefined, and said, when there is no such place.
 */
export function openWaitingFile(
  directory: string,
  warn: (message: string) => void,
): MapLike | undefined {
  try {
    mkdirSync(directory, { recursive: true })
    for (let i = 0; i < mostFiles; i += 1) {
      const file = openAlone(join(directory, `waiting-${i}.db`))
      if (file) return file
    }
    throw new Error(`${mostFiles} files are in use`)
  } catch (error) {
    warn(
      `Nothing can be kept in ${directory} (${(error as Error).message}): while the store is away, what is new is kept in memory alone.`,
    )
    return undefined
  }
}

/** SQLite's code for a file that somebody else has open. */
const busy = 5

/** Undefined when somebody else has the file open. */
function openAlone(path: string): MapLike | undefined {
  try {
    return openSqliteMap(path, { isAlone: true })
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) return undefined
    throw error
  }
}
