import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { MapLike } from './map-backend.ts'

/** What is in the file: entries by key, and counters of limits as RateLimiterSQLite has them. */
export const tables = [
  { name: 'entries', columns: ['key', 'value'] },
  { name: 'limits', columns: ['key', 'points', 'expire'] },
]

interface SqliteMapOptions {
  /** Nobody else can open it meanwhile; throws at once when somebody has. */
  isAlone?: boolean
  /** Puts entries into it before it is used. */
  fill?(database: DatabaseSync): void
}

/**
 * A Map over one SQLite table: Keyv takes any Map, and `node:sqlite` needs nothing installed. Values are JSON texts.
 * Opens or creates the file. One process per file; WAL keeps it readable after a kill at any moment.
 */
export function openSqliteMap(
  path: string,
  { isAlone = false, fill }: SqliteMapOptions = {},
): MapLike {
  const database = new DatabaseSync(path)
  if (isAlone) lock(database)
  // With WAL, NORMAL loses nothing when the process is killed, and does not wait for the disk at every write. What is
  // deleted is overwritten.
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;',
  )
  createTables(database)
  fill?.(database)
  const select = database.prepare('SELECT value FROM entries WHERE key = ?')
  const upsert = database.prepare(
    'INSERT INTO entries VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  const remove = database.prepare('DELETE FROM entries WHERE key = ?')
  const list = database.prepare('SELECT key FROM entries WHERE key >= ? AND key < ?')
  const sweep = database.prepare(
    `DELETE FROM entries WHERE CASE
      WHEN NOT json_valid(value) THEN TRUE
      WHEN json_type(value) = 'integer' THEN json_extract(value, '$') < ?
      WHEN json_type(value) = 'object' THEN json_extract(value, '$.expires') < ?
      ELSE FALSE END`,
  )
  const sweepLimits = database.prepare('DELETE FROM limits WHERE expire < ?')
  return {
    get(key) {
      const text = select.get(key)?.['value']
      return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined
    },
    set: (key, value) => void upsert.run(key, JSON.stringify(value)),
    has: (key) => select.get(key) !== undefined,
    delete: (key) => remove.run(key).changes > 0,
    clear: () => database.exec('DELETE FROM entries'),
    atomically(task) {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = task()
        database.exec('COMMIT')
        return result
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    keysFrom: (prefix) => list.all(prefix, `${prefix}\u{10FFFF}`).map(({ key }) => String(key)),
    sweep(now) {
      sweep.run(now, now)
      sweepLimits.run(now)
    },
    async limiter(limit) {
      const { RateLimiterSQLite } = await import('rate-limiter-flexible')
      const { limiterOptions, takeFrom } = await import('./limiter.ts')
      const prepared = new Map<string, StatementSync>()
      // What it asks of better-sqlite3, node:sqlite has too, but for transactions: one statement needs none.
      const storeClient = {
        // It asks for the same few statements again and again.
        prepare(statement: string) {
          const known = prepared.get(statement) ?? database.prepare(statement)
          prepared.set(statement, known)
          return known
        },
        transaction: (run: () => unknown) => run,
      }
      return takeFrom(
        new RateLimiterSQLite({
          ...limiterOptions(limit),
          storeClient,
          storeType: 'better-sqlite3',
          tableName: 'limits',
          tableCreated: true,
        }),
      )
    },
    // The log holds what was deleted until it begins anew, and pages what SQLite moved before it was deleted.
    erase: () => database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)'),
    close: () => database.close(),
  }
}

export function createTables(database: DatabaseSync): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
  )
  // As RateLimiterSQLite would make it.
  database.exec(
    'CREATE TABLE IF NOT EXISTS limits (key TEXT PRIMARY KEY, points INTEGER NOT NULL DEFAULT 0, expire INTEGER)',
  )
}

/** Until it is closed, or the process ends, however it ends. */
function lock(database: DatabaseSync): void {
  try {
    database.exec(
      'PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;',
    )
  } catch (error) {
    database.close()
    throw error
  }
}
