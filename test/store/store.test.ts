import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { openSqliteMap } from '../../src/store/sqlite-map.ts'
import { openStore, type Store } from '../../src/store/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'shortlist-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

const note = z.object({ text: z.string() })
const hour = 3_600_000

/** What every store has to hold, whatever is behind it. */
function storeContract(name: string, open: () => Store) {
  describe(`the ${name} store`, () => {
    it('gives back what was set, and nothing that was not', async () => {
      const notes = open().collection('notes', note, hour)
      await notes.set('a', { text: 'äöü 😀 "quoted"' })
      expect(await notes.get('a')).toEqual({ text: 'äöü 😀 "quoted"' })
      expect(await notes.get('b')).toBeUndefined()
    })

    it('forgets what was deleted', async () => {
      const notes = open().collection('notes', note, hour)
      await notes.set('a', { text: 'x' })
      await notes.delete('a')
      expect(await notes.get('a')).toBeUndefined()
    })

    it('keeps collections apart', async () => {
      const store = open()
      await store.collection('one', note, hour).set('a', { text: 'x' })
      expect(await store.collection('two', note, hour).get('a')).toBeUndefined()
    })

    it('forgets what has outlived its lifetime', async () => {
      vi.useFakeTimers({ toFake: ['Date'] })
      const notes = open().collection('notes', note, hour)
      await notes.set('a', { text: 'x' })
      vi.setSystemTime(Date.now() + hour + 1)
      expect(await notes.get('a')).toBeUndefined()
      vi.useRealTimers()
    })

    it('takes a value of another form for none', async () => {
      const store = open()
      await store.collection('notes', z.object({ old: z.number() }), hour).set('a', { old: 1 })
      expect(await store.collection('notes', note, hour).get('a')).toBeUndefined()
    })

    it('grants a claim once within its lifetime', async () => {
      vi.useFakeTimers({ toFake: ['Date'] })
      const store = open()
      const claims = await Promise.all([1, 2, 3].map(() => store.claim('event', hour)))
      expect(claims.filter(Boolean)).toHaveLength(1)
      vi.setSystemTime(Date.now() + hour + 1)
      expect(await store.claim('event', hour)).toBe(true)
      vi.useRealTimers()
    })
  })
}

let files = 0
storeContract('memory', () => openStore('memory:'))
storeContract('SQLite', () => openStore(`sqlite:${join(folder, `${(files += 1)}.db`)}`))

describe('the SQLite store', () => {
  it('drops expired entries from the file when claims are made, and keeps the others', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const file = join(folder, 'sweep.db')
    const store = openStore(`sqlite:${file}`)
    await store.collection('notes', note, hour).set('old', { text: 'x' })
    await store.claim('old', hour)
    vi.setSystemTime(Date.now() + hour + 1)
    await store.collection('notes', note, hour).set('new', { text: 'y' })
    await store.claim('new', hour)
    await store.close()
    const map = openSqliteMap(file)
    expect([...map.keys()].toSorted()).toEqual(['claim::new', 'notes::new'])
    map.close()
    vi.useRealTimers()
  })

  it('still has everything after a restart', async () => {
    const address = `sqlite:${join(folder, 'restart.db')}`
    const before = openStore(address)
    await before.collection('notes', note, hour).set('a', { text: 'x' })
    await before.claim('event', hour)
    await before.close()
    const after = openStore(address)
    expect(await after.collection('notes', note, hour).get('a')).toEqual({ text: 'x' })
    expect(await after.claim('event', hour)).toBe(false)
    await after.close()
  })
})

describe('an address of no known store', () => {
  it('is refused with the ones there are, and without its secrets', () => {
    expect(() => openStore('mysql://user:password@host')).toThrow(/memory: or sqlite:/)
    expect(() => openStore('mysql://user:password@host')).not.toThrow(/password/)
  })
})
