import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../errors.ts'
import { createSequencer } from './in-order.ts'
import type { Take } from './limiter.ts'
import type { MapLike } from './map-backend.ts'
import { openSqliteMap, tables } from './sqlite-map.ts'
import { beginRewrite, type Rewrite } from './sqlite-rewrite.ts'
import { carryOver, findDamage, isDamage, isOutOfReach } from './sqlite-rescue.ts'

interface SqliteFileOptions {
  warn(message: string): void
  /** Told of an operation that found the file damaged; it is done again in the new one. */
  onError?(error: unknown): void
}

/**
 * The file of a store. Whenever it is found damaged, at the start or at work, it is set aside under another name, and a new
 * one begins with all that can still be read. Throws UserError when it cannot be opened at all.
 */
export function openSqliteFile(path: string, { warn, onError }: SqliteFileOptions): MapLike {
  const damage = findDamage(path)
  const copy = `${path}.new`
  let map = damage === undefined ? open(path) : rescue(path, damage, warn)

  /** Does something with the file; when that shows that it is damaged, once more with the new one. */
  const sound = <T>(task: (map: MapLike) => T): T => {
    try {
      return task(map)
    } catch (error) {
      renew(error)
      return task(map)
    }
  }
  /** What is done after this can go well; throws where it cannot. */
  const renew = (error: unknown) => {
    if (isOutOfReach(error)) return void (map = openAgain(path, map, error))
    if (!isDamage(error)) throw error
    onError?.(error)
    rewriting?.rewrite.breakOff()
    try {
      map.close()
    } catch {
      // It has no more to give.
    }
    map = rescue(path, (error as Error).message, warn)
  }

  /** The file is being written anew, and what was changed since that began. */
  let rewriting: { rewrite: Rewrite; changed: Set<string> } | undefined
  const state = { isClosed: false }
  const inOrder = createSequencer()
  const rewriteFile = async () => {
    while (!state.isClosed) {
      const rewrite = beginRewrite(path, copy)
      const changed = new Set<string>()
      rewriting = { rewrite, changed }
      try {
        if (!(await rewrite.copied)) continue
        rewrite.finish(changed)
        takeCopy()
        return
      } catch (error) {
        renew(error)
      } finally {
        rewriting = undefined
        rewrite.breakOff()
      }
    }
  }
  const takeCopy = () => {
    map.close()
    try {
      renameSync(copy, path)
    } finally {
      map = open(path)
    }
  }
  if (existsSync(copy)) {
    // A process was killed while it was about to leave no trace of something.
    rmSync(copy)
    void map.erase()
  }
  return {
    get: (key) => sound((file) => file.get(key)),
    set(key, value) {
      rewriting?.changed.add(key)
      sound((file) => file.set(key, value))
    },
    has: (key) => sound((file) => file.has(key)),
    delete(key) {
      rewriting?.changed.add(key)
      return sound((file) => file.delete(key))
    },
    clear() {
      rewriting?.rewrite.breakOff()
      sound((file) => file.clear())
    },
    atomically: (task) => sound((file) => file.atomically(task)),
    keysFrom: (prefix) => sound((file) => file.keysFrom(prefix)),
    sweep(now) {
      // What has expired may stay until the next time.
      if (!rewriting) sound((file) => file.sweep(now))
    },
    async limiter(limit) {
      const takes = new WeakMap<MapLike, Take>()
      const take = async (key: string) => {
        const known = takes.get(map) ?? (await map.limiter(limit))
        takes.set(map, known)
        return known(key)
      }
      return async (key) => {
        const before = map
        try {
          return await take(key)
        } catch (error) {
          // Another operation may have found it out in between.
          if (map === before) renew(error)
          return take(key)
        }
      }
    },
    async erase() {
      await inOrder(path, rewriteFile)
      // What could be read of them is in the file; words that somebody wants gone may be in the rest.
      for (const name of readdirSync(dirname(path)))
        if (name.startsWith(`${basename(path)}${asideMark}`)) rmSync(join(dirname(path), name))
    },
    close() {
      state.isClosed = true
      if (rewriting) {
        rewriting.rewrite.breakOff()
        void map.erase()
      }
      map.close()
    },
  }
}

/** Between the names of the file and of one that was set aside, before the moment. */
const asideMark = '.damaged-'

function open(path: string): MapLike {
  try {
    return openSqliteMap(path)
  } catch (error) {
    throw new UserError(
      `The store ${path} cannot be opened (${(error as Error).message}). Check that its folder is there and can be written, or set STORE_URL.`,
    )
  }
}

/**
 * A disk that could not be read or written may have been mounted again: what is open belongs to the one that is gone. Throws
 * the error where there is nothing new to open.
 */
function openAgain(path: string, former: MapLike, error: unknown): MapLike {
  // Without the file this is another place, and what was there would seem to be gone.
  if (!existsSync(path)) throw error
  let map: MapLike
  try {
    map = openSqliteMap(path)
  } catch {
    throw error
  }
  try {
    former.close()
  } catch {
    // Its disk takes nothing any more.
  }
  return map
}

/** The file with what it is in the middle of. */
const parts = ['', '-wal', '-shm']

function rescue(path: string, damage: string, warn: (message: string) => void): MapLike {
  const aside = `${path}${asideMark}${Date.now()}`
  for (const part of parts)
    if (existsSync(`${path}${part}`)) renameSync(`${path}${part}`, `${aside}${part}`)
  let carried = 0
  const map = openSqliteMap(path, {
    fill(database) {
      for (const table of tables) carried += carryOver(aside, database, table)
    },
  })
  warn(
    `The store ${path} is damaged (${damage}). It is kept as ${aside}, and a new one begins with the ${carried} entries that could be read. It is deleted when somebody wants their words forgotten.`,
  )
  return map
}
