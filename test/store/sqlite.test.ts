import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openMemory } from '../../src/conversation/memory.ts'
import { withEarlier } from '../../src/platforms/discord/earlier.ts'
import { openMapBackend } from '../../src/store/map-backend.ts'
import { openSqliteMap } from '../../src/store/sqlite-map.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { hour, note } from './contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'shortlist-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

const day = 24 * hour
let files = 0
let file: string
let warnings: string[]
const open = () => openStore(`sqlite:${file}`, { warn: (message) => void warnings.push(message) })

beforeEach(() => {
  file = join(folder, `${(files += 1)}.db`)
  warnings = []
})

it('drops expired entries from the file when claims are made, and keeps the others', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const store = await open()
  await store.collection('notes', note, hour).set('old', { text: 'x' })
  await store.claim('old', hour)
  vi.setSystemTime(Date.now() + hour + 1)
  await store.collection('notes', note, hour).set('new', { text: 'y' })
  await store.claim('new', hour)
  await store.close()
  const map = openSqliteMap(file)
  expect([...map.keysFrom('')].toSorted()).toEqual(['claim::new', 'meta::version', 'notes::new'])
  map.close()
  vi.useRealTimers()
})

it('still has everything after a restart', async () => {
  const before = await open()
  await before.collection('notes', note, hour).set('a', { text: 'x' })
  await before.claim('event', hour)
  const limit = { name: 'x', most: 1, windowSeconds: 60 }
  await (
    await before.limiter(limit)
  )('a')
  await before.close()
  const after = await open()
  expect(await after.collection('notes', note, hour).get('a')).toEqual({ text: 'x' })
  expect(await after.claim('event', hour)).toBe(false)
  expect(await (await after.limiter(limit))('a')).toBeGreaterThan(0)
  await after.close()
})

it('moves what was written from the log into the file while writing goes on', async () => {
  const map = openSqliteMap(file)
  const before = statSync(file).size
  for (let i = 0; i < 5000; i += 1) map.set(`key ${i}`, { text: 'x'.repeat(100) })
  await vi.waitFor(() => expect(statSync(file).size).toBeGreaterThan(before + 400_000), 10_000)
  map.set('later', { text: 'y' })
  expect(map.get('later')).toEqual({ text: 'y' })
  expect(map.get('key 0')).toEqual({ text: 'x'.repeat(100) })
  map.close()
})

describe('a file that cannot be used', () => {
  it('is set aside when it is damaged, and a new one begins', async () => {
    writeFileSync(file, 'no database '.repeat(500))
    const store = await open()
    await store.collection('notes', note, hour).set('a', { text: 'x' })
    expect(await store.problem()).toBeUndefined()
    await store.close()
    expect(warnings).toEqual([expect.stringMatching(/is damaged .+ is kept as .+\.damaged-\d+/)])
    expect(readdirSync(folder).some((name) => name.includes('.damaged-'))).toBe(true)
  })

  describe('because a part of it is damaged', () => {
    const names = Array.from({ length: 3000 }, (_, i) => `note ${String(i).padStart(4, '0')}`)
    const textOf = (name: string) => `${name} ${'x'.repeat(700)}`
    const write = async () => {
      const store = await open()
      const notes = store.collection('notes', note, hour)
      for (const name of names) await notes.set(name, { text: textOf(name) })
      return store
    }
    /** Every page of the middle third is overwritten; what was in the log is in the file by then. */
    const damage = () => {
      const disk = new DatabaseSync(file)
      disk.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      disk.close()
      const { size } = statSync(file)
      const from = Math.floor(size / 3 / 4096) * 4096
      const handle = openSync(file, 'r+')
      writeSync(handle, Buffer.alloc(from), 0, from, from)
      closeSync(handle)
    }
    const readable = async (store: Store) => {
      const found = await Array.fromAsync(store.collection('notes', note, hour).entries())
      for (const [name, { text }] of found) expect(text).toBe(textOf(name))
      return found.length
    }

    it('is found out at the start, and what can be read is carried over', async () => {
      await (await write()).close()
      damage()
      const store = await open()
      expect(warnings).toEqual([
        expect.stringMatching(/is damaged .+ is kept as .+ begins with the \d+ entries/),
      ])
      expect(await readable(store)).toBeGreaterThan(names.length / 3)
      expect(await store.problem()).toBeUndefined()
      await store.close()
      warnings = []
      const again = await open()
      expect(await readable(again)).toBeGreaterThan(names.length / 3)
      await again.close()
      expect(warnings).toEqual([])
    })

    it('is found out at work: nothing that is written after that is lost', async () => {
      const store = await write()
      damage()
      const notes = store.collection('notes', note, hour)
      for (const name of names) await notes.set(name, { text: textOf(name) })
      expect(warnings).toEqual([expect.stringMatching(/is damaged/)])
      expect(await readable(store)).toBe(names.length)
      const take = await store.limiter({ name: 'x', most: 1, windowSeconds: 60 })
      expect([await take('a'), (await take('a')) > 0]).toEqual([0, true])
      expect(await store.problem()).toBeUndefined()
      await store.close()
      const after = await open()
      expect(await readable(after)).toBe(names.length)
      await after.close()
    })
  })

  it('is refused with what to do when it cannot be opened', async () => {
    file = join(folder, 'no-such-folder', 'data.db')
    await expect(open()).rejects.toThrow(/cannot be opened .+ Check that its folder/)
  })
})

it('goes on from memory while the file cannot be written, and writes what waited', async () => {
  const store = await open()
  const notes = store.collection('notes', note, hour)
  await notes.set('a', { text: 'x' })
  const disk = new DatabaseSync(file)
  disk.exec(
    `CREATE TRIGGER full BEFORE INSERT ON entries
      BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END`,
  )
  await notes.set('b', { text: 'y' })
  expect(await notes.get('a')).toEqual({ text: 'x' })
  expect(await notes.get('b')).toEqual({ text: 'y' })
  expect(await store.claim('event', hour)).toBe(true)
  expect(await store.claim('event', hour)).toBe(false)
  expect(await store.problem()).toMatch(/disk is full/)
  disk.exec('DROP TRIGGER full')
  disk.close()
  await vi.waitFor(() => expect(warnings.at(-1)).toBe('The store works again.'), 5000)
  await store.close()
  const after = await open()
  expect(await after.collection('notes', note, hour).get('b')).toEqual({ text: 'y' })
  expect(await after.claim('event', hour)).toBe(false)
  await after.close()
})

describe('entries that an earlier version wrote', () => {
  const writeOldFile = async () => {
    const rows = await readFile(
      new URL('../fixtures/store/unversioned.jsonl', import.meta.url),
      'utf8',
    )
    const map = openSqliteMap(file)
    for (const row of rows.trim().split('\n')) {
      const { key, value } = JSON.parse(row) as { key: string; value: string }
      map.set(key, JSON.parse(value))
    }
    map.close()
  }

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T13:00:00Z') })
    await writeOldFile()
    return () => void vi.useRealTimers()
  })

  it('are all read', async () => {
    const store = await open()
    const slack = openMemory(store, 'slack')
    const conversation = await slack.conversations.get('T1:C1:1763640000.000100')
    expect(conversation?.thread?.useCase).toBe('summarise leases, 2000 a month')
    expect(conversation?.thread?.requirement.limits.openWeights).toBe(true)
    expect(conversation?.thread?.earlier).toHaveLength(1)
    expect(await slack.recent.get('T1:U1')).toHaveLength(1)
    expect(await slack.preferences.get('T1:U1')).toEqual({ maxInputUsdPerMTok: 2 })
    expect(await slack.names.get('T1:U1')).toBe('Ada')
    expect(await slack.answers.get('message:C1:1763640000.000100')).toBeDefined()
    expect(await slack.votes.get('message:C1:1763640000.000100:U1')).toMatchObject({ vote: 'up' })
    expect(await slack.claim('message:T1:C1:1763640000.000100')).toBe(false)
    const discord = withEarlier(openMemory(store, 'discord'), store).conversations
    expect(await discord.get('1:9001:all')).toMatchObject({ quiet: false })
    await store.close()
    expect(warnings).toEqual([])
  })

  it('are kept no longer than new ones, counted once from the upgrade', async () => {
    await (await open()).close()
    vi.setSystemTime(Date.now() + 29 * day)
    const before = await open()
    const discord = (there: typeof store) =>
      withEarlier(openMemory(there, 'discord'), there).conversations.get('1:9001:all')
    expect(await discord(before)).toBeDefined()
    await before.close()
    vi.setSystemTime(Date.now() + 2 * day)
    const store = await open()
    const slack = openMemory(store, 'slack')
    expect(await Array.fromAsync(slack.conversations.entries())).toEqual([])
    expect(await Array.fromAsync(slack.recent.entries())).toEqual([])
    expect(await Array.fromAsync(slack.answers.entries())).toEqual([])
    expect(await Array.fromAsync(slack.votes.entries())).toEqual([])
    expect(await discord(store)).toBeUndefined()
    expect(await slack.preferences.get('T1:U1')).toBeDefined()
    await store.close()
  })
})

it('reads what a later version wrote as far as it can, and says so', async () => {
  const later = openMapBackend(openSqliteMap(file))
  await later.set('meta::version', 99, hour)
  await later.set('notes::a', { text: 'x', added: true }, hour)
  await later.set('notes::b', { words: ['x'] }, hour)
  await later.close()
  const store = await open()
  const notes = store.collection('notes', note, hour)
  expect(await notes.get('a')).toEqual({ text: 'x' })
  expect(await notes.get('b')).toBeUndefined()
  expect(warnings).toEqual([expect.stringMatching(/written by a later version/)])
  await store.close()
})
