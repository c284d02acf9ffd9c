import { rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { createTables } from './sqlite-map.ts'

/** Rows that are copied in one go: some milliseconds, in which everybody else waits. */
const rowsPerSlice = 100

/** A copy of a store's file that is made while the file is used. */
export interface Rewrite {
  /** Ends when all is copied; between slices others have their turn. False: it was broken off. */
  copied: Promise<boolean>
  /** Brings what was changed meanwhile into the copy, which then is complete. At once. */
  finish(changed: Iterable<string>): void
  /** Leaves nothing of it. */
  breakOff(): void
}

/**
 * Writes the entries of a file into a new one: in the old one SQLite leaves copies of what was deleted wherever it moved
 * entries between pages (`secure_delete` or not), and `VACUUM` would hold everybody up for as long as it takes.
 */
export function beginRewrite(from: string, to: string): Rewrite {
  rmSync(to, { force: true })
  const database = new DatabaseSync(to)
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
  createTables(database)
  database.prepare('ATTACH ? AS old').run(from)
  const slice = database.prepare(
    'INSERT INTO entries SELECT * FROM old.entries WHERE key > ? ORDER BY key LIMIT ?',
  )
  const last = database.prepare('SELECT max(key) AS key FROM entries')
  const state = { isOff: false }

  const copy = async () => {
    for (let key = ''; !state.isOff;) {
      const { changes } = slice.run(key, rowsPerSlice)
      if (changes === 0) {
        await writtenOut(to)
        return !state.isOff
      }
      key = String(last.get()?.['key'])
      await new Promise(setImmediate)
    }
    return false
  }
  return {
    copied: copy(),
    finish(changed) {
      const remove = database.prepare('DELETE FROM entries WHERE key = ?')
      const insert = database.prepare('INSERT INTO entries SELECT * FROM old.entries WHERE key = ?')
      database.exec('BEGIN')
      for (const key of changed) {
        remove.run(key)
        insert.run(key)
      }
      database.exec('DELETE FROM limits; INSERT INTO limits SELECT * FROM old.limits; COMMIT')
      database.close()
    },
    breakOff() {
      state.isOff = true
      if (database.isOpen) database.close()
      rmSync(to, { force: true })
    },
  }
}

/** What the disk has not got yet, it gets beside everything else. */
async function writtenOut(path: string): Promise<void> {
  const file = await open(path)
  await file.sync()
  await file.close()
}
