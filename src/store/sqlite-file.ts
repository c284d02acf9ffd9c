import { renameSync } from 'node:fs'
import { UserError } from '../errors.ts'
import type { MapLike } from './map-backend.ts'
import { openSqliteMap } from './sqlite-map.ts'

/** SQLite's codes for a file that is damaged, and for one that is no database at all. */
const damaged = new Set<unknown>([11, 26])

/**
 * Opens the file of a store. A damaged one is set aside under another name, and a new one begun. Throws UserError when
 * the file cannot be opened at all.
 */
export function openSqliteFile(path: string, warn: (message: string) => void): MapLike {
  try {
    return openSqliteMap(path)
  } catch (error) {
    const { errcode, message } = error as Error & { errcode?: number }
    if (!damaged.has(errcode))
      throw new UserError(
        `The store ${path} cannot be opened (${message}). Check that its folder is there and can be written, or set STORE_URL.`,
      )
    const aside = `${path}.damaged-${Date.now()}`
    renameSync(path, aside)
    warn(`The store ${path} is damaged (${message}). It is kept as ${aside}, and a new one begins.`)
    return openSqliteMap(path)
  }
}
