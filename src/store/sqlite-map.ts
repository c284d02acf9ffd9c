import { DatabaseSync } from 'node:sqlite'

/** A Map over one SQLite table: Keyv takes any Map, and `node:sqlite` needs nothing installed. Values are JSON texts. */
export interface SqliteMap {
  get(key: string): unknown
  set(key: string, value: unknown): void
  has(key: string): boolean
  delete(key: string): boolean
  clear(): void
  keys(): IterableIterator<string>
  /** Drops what has expired: claims, which are the moment they end, and values with an `expires`. */
  sweep(now: number): void
  close(): void
}

/** Opens or creates the file. One process per file; WAL keeps it readable after a kill at any moment. */
export function openSqliteMap(path: string): SqliteMap {
  const database = new DatabaseSync(path)
  // With WAL, NORMAL loses nothing when the process is killed, and does not wait for the disk at every write.
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;',
  )
  database.exec(
    'CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
  )
  const select = database.prepare('SELECT value FROM entries WHERE key = ?')
  const upsert = database.prepare(
    'INSERT INTO entries VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  const remove = database.prepare('DELETE FROM entries WHERE key = ?')
  const list = database.prepare('SELECT key FROM entries')
  const sweep = database.prepare(
    `DELETE FROM entries WHERE CASE json_type(value)
      WHEN 'integer' THEN json_extract(value, '$') < ?
      WHEN 'object' THEN json_extract(value, '$.expires') < ?
      ELSE FALSE END`,
  )
  return {
    get(key) {
      const text = select.get(key)?.['value']
      return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined
    },
    set: (key, value) => void upsert.run(key, JSON.stringify(value)),
    has: (key) => select.get(key) !== undefined,
    delete: (key) => remove.run(key).changes > 0,
    clear: () => database.exec('DELETE FROM entries'),
    *keys() {
      for (const { key } of list.all()) if (typeof key === 'string') yield key
    },
    sweep: (now) => void sweep.run(now, now),
    close: () => database.close(),
  }
}
