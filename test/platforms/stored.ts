import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openStore } from '../../src/store/store.ts'

/** A store, and everything in it as it stands in the file: what nobody reads is still kept. */
export async function openReadableStore() {
  const file = join(mkdtempSync(join(tmpdir(), 'stored-')), 'data.db')
  const store = await openStore(`sqlite:${file}`)
  return {
    store,
    kept(): string {
      const database = new DatabaseSync(file, { readOnly: true })
      const rows = database.prepare('SELECT key, value FROM entries').all()
      database.close()
      return rows.map(({ key, value }) => `${String(key)} ${String(value)}`).join('\n')
    },
  }
}
