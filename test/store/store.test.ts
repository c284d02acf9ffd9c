import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { hasRedis, startRedis, type TestRedis } from '../fakes/redis.ts'
import { hour, note, storeContract } from './contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'shortlist-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const newFile = () => `sqlite:${join(folder, `${(files += 1)}.db`)}`

describe('within one process', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
    return () => void vi.useRealTimers()
  })
  const pass = (ms: number) => void vi.setSystemTime(Date.now() + ms)
  storeContract('memory', () => openStore('memory:'), pass)
  storeContract('SQLite', () => openStore(newFile()), pass)
})

/** Two stores at one address change one entry fifty times at once. */
async function changeTogether(address: string): Promise<string | undefined> {
  const stores = [await openStore(address), await openStore(address)]
  const notes = stores.map((store) => store.collection('notes', note, hour))
  const add = (value?: { text: string }) => ({ text: `${value?.text ?? ''}x` })
  await Promise.all(Array.from({ length: 50 }, (_, i) => notes[i % 2]!.update('a', add)))
  const found = await notes[0]!.get('a')
  await Promise.all(stores.map((store) => store.close()))
  return found?.text
}

it('two processes with one SQLite file do not undo what the other changed', async () => {
  expect(await changeTogether(newFile())).toHaveLength(50)
})

describe.skipIf(!hasRedis)('shared by replicas', () => {
  let redis: TestRedis
  beforeAll(async () => {
    redis = await startRedis()
    return redis.stop
  })
  const openEmpty = async () => {
    await redis.stop()
    await redis.start()
    return openStore(redis.url)
  }
  const pass = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms))
  storeContract('Redis', openEmpty, pass)

  it('holds claims and values for all of them', async () => {
    const [one, two] = [await openEmpty(), await openStore(redis.url)]
    expect(await one.claim('event', hour)).toBe(true)
    expect(await two.claim('event', hour)).toBe(false)
    await one.collection('notes', note, hour).set('a', { text: 'x' })
    expect(await two.collection('notes', note, hour).get('a')).toEqual({ text: 'x' })
    const limit = { name: 'x', most: 1, windowSeconds: 60 }
    expect(await (await one.limiter(limit))('a')).toBe(0)
    expect(await (await two.limiter(limit))('a')).toBeGreaterThan(0)
    await two.release('event')
    expect(await one.claim('event', hour)).toBe(true)
    await Promise.all([one.close(), two.close()])
  })

  it('changes one entry for all of them', async () => {
    await (await openEmpty()).close()
    expect(await changeTogether(redis.url)).toHaveLength(50)
  })

  it('finds what was written by a version that kept no list of what is listed often', async () => {
    const [before, after] = [await openEmpty(), await openStore(redis.url)]
    await before.collection('notes', note, hour).set('a', { text: 'x' })
    const notes = after.collection('notes', note, hour, { isListedOften: true })
    for (let look = 0; look < 2; look += 1)
      expect(await Array.fromAsync(notes.entries())).toEqual([['a', { text: 'x' }]])
    await Promise.all([before.close(), after.close()])
  })
})

describe('an address of no known store', () => {
  it('is refused with the ones there are, and without its secrets', async () => {
    const opening = openStore('mysql://user:password@host')
    await expect(opening).rejects.toThrow(/memory:, sqlite:<file> or redis:/)
    await expect(opening).rejects.not.toThrow(/password/)
  })
})
