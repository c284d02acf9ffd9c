import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../errors.ts'
import type { Take } from './limiter.ts'
import type { MapLike } from './map-backend.ts'
import { openSqliteMap, tables } from './sqlite-map.ts'
import { carryOver, findDamage, isDamage } from './sqlite-rescue.ts'

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
  const renew = (error: unknown) => {
    if (!isDamage(error)) throw error
    onError?.(error)
    try {
      map.close()
    } catch {
      // It has no more to give.
    }
    map = rescue(path, (error as Error).message, warn)
  }
  return {
    get: (key) => sound((file) => file.get(key)),
    set: (key, value) => sound((file) => file.set(key, value)),
    has: (key) => sound((file) => file.has(key)),
    delete: (key) => sound((file) => file.delete(key)),
    clear: () => sound((file) => file.clear()),
    keysFrom: (prefix) => sound((file) => file.keysFrom(prefix)),
    sweep: (now) => sound((file) => file.sweep(now)),
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
    erase() {
      sound((file) => file.erase())
      // What could be read of them is in the file; words that somebody wants gone may be in the rest.
      for (const name of readdirSync(dirname(path)))
        if (name.startsWith(`${basename(path)}${asideMark}`)) rmSync(join(dirname(path), name))
    },
    close: () => map.close(),
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
