import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { hasRedis, startRedis, type TestRedis } from '../fakes/redis.ts'
import { hour, note } from './contract.ts'

describe.skipIf(!hasRedis)('the Redis store', () => {
  let redis: TestRedis
  let store: Store
  let warnings: string[]
  let errors: unknown[]

  const open = () =>
    openStore(redis.url, {
      warn: (message) => void warnings.push(message),
      onError: (error) => void errors.push(error),
    })
  const notes = () => store.collection('notes', note, hour)
  const works = () => vi.waitFor(() => expect(warnings.at(-1)).toMatch(/^The store works/), 10_000)

  beforeEach(async () => {
    warnings = []
    errors = []
    redis = await startRedis()
    store = await open()
    return async () => {
      await store.close()
      await redis.stop()
    }
  })

  describe('while Redis is away', () => {
    it('what was read or written lately can still be read', async () => {
      await notes().set('a', { text: 'x' })
      await redis.stop()
      expect(await notes().get('a')).toEqual({ text: 'x' })
      expect(await notes().get('never seen')).toBeUndefined()
      expect(await Array.fromAsync(notes().entries())).toEqual([['a', { text: 'x' }]])
    })

    it('writing and deleting go on, and Redis has both when it is back', async () => {
      await notes().set('gone', { text: 'x' })
      await redis.stop()
      await notes().set('a', { text: 'first' })
      await notes().set('a', { text: 'second' })
      await notes().delete('gone')
      expect(await notes().get('a')).toEqual({ text: 'second' })
      expect(await notes().get('gone')).toBeUndefined()
      await redis.start()
      await works()
      const replica = await openStore(redis.url)
      const seen = replica.collection('notes', note, hour)
      expect(await Array.fromAsync(seen.entries())).toEqual([['a', { text: 'second' }]])
      await replica.close()
    })

    it('what is added waits, and undoes nothing that others wrote meanwhile', async () => {
      const replica = await openStore(redis.url)
      redis.freeze()
      await notes().add('a', { text: 'ours' })
      await notes().add('b', { text: 'ours' })
      expect(await notes().get('a')).toEqual({ text: 'ours' })
      const others = replica.collection('notes', note, hour)
      // Its connection is served first.
      const written = others.set('a', { text: 'theirs' })
      redis.thaw()
      await written
      await works()
      expect(await others.get('a')).toEqual({ text: 'theirs' })
      expect(await others.get('b')).toEqual({ text: 'ours' })
      await others.set('b', { text: 'theirs' })
      await notes().add('b', { text: 'ours' })
      expect(await others.get('b')).toEqual({ text: 'theirs' })
      await replica.close()
    })

    it('a claim is granted once here, and holds for all when Redis is back', async () => {
      await redis.stop()
      expect(await store.claim('event', hour)).toBe(true)
      expect(await store.claim('event', hour)).toBe(false)
      await store.claim('given back', hour)
      await store.release('given back')
      expect(await store.claim('given back', hour)).toBe(true)
      await redis.start()
      await works()
      const replica = await openStore(redis.url)
      expect(await replica.claim('event', hour)).toBe(false)
      await replica.close()
    })

    it('limits are counted here', async () => {
      const take = await store.limiter({ name: 'x', most: 1, windowSeconds: 60 })
      expect(await take('a')).toBe(0)
      await redis.stop()
      expect(await take('b')).toBe(0)
      expect(await take('b')).toBeGreaterThan(0)
    })

    it('says so once, counts each failure, and says once that it works again', async () => {
      expect(await store.problem()).toBeUndefined()
      await redis.stop()
      await notes().get('a')
      await notes().get('b')
      expect(await store.problem()).toBeTruthy()
      expect(errors.length).toBeGreaterThanOrEqual(2)
      await redis.start()
      await works()
      expect(await store.problem()).toBeUndefined()
      expect(warnings).toHaveLength(2)
      expect(warnings[0]).toMatch(/^The store fails: .+ Answers go on from memory/)
    })

    it('a process starts all the same', async () => {
      await redis.stop()
      const late = await open()
      const there = late.collection('notes', note, hour)
      await there.set('a', { text: 'x' })
      expect(await there.get('a')).toEqual({ text: 'x' })
      await redis.start()
      await works()
      expect(await notes().get('a')).toEqual({ text: 'x' })
      await late.close()
    })
  })

  describe('while Redis is away and the process ends', () => {
    let folder: string
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'shortlist-waiting-'))
      return () => rmSync(folder, { recursive: true })
    })
    const start = async () => {
      const warn = (message: string) => void warnings.push(message)
      const one = await openStore(redis.url, { warn, waitingDirectory: folder })
      return { ...one, notes: one.collection('notes', note, hour, { isListedOften: true }) }
    }

    it('what waits is there for the next one, and in Redis when that is back', async () => {
      await notes().set('gone', { text: 'x' })
      const first = await start()
      redis.freeze()
      await first.notes.set('a', { text: 'x' })
      await first.notes.delete('gone')
      await first.claim('event', hour, 'first')
      await first.close()
      const second = await start()
      expect(await second.notes.get('a')).toEqual({ text: 'x' })
      expect(await second.claim('event', hour, 'another')).toBe(false)
      redis.thaw()
      await vi.waitFor(async () => expect(await notes().get('a')).toEqual({ text: 'x' }), 10_000)
      await vi.waitFor(async () => expect(await notes().get('gone')).toBeUndefined(), 10_000)
      expect(await store.claim('event', hour, 'another')).toBe(false)
      await second.notes.delete('a')
      await second.close()
      expect(await notes().get('a')).toBeUndefined()
    })

    it('each process has a file of its own', async () => {
      const [first, second] = [await start(), await start()]
      await redis.stop()
      await first.notes.set('a', { text: 'x' })
      await second.notes.set('b', { text: 'y' })
      await Promise.all([first.close(), second.close()])
      const [third, fourth] = [await start(), await start()]
      const found = await Promise.all(
        [third, fourth].map((one) => Array.fromAsync(one.notes.entries())),
      )
      expect(Object.fromEntries(found.flat())).toEqual({ a: { text: 'x' }, b: { text: 'y' } })
      await Promise.all([third.close(), fourth.close()])
      await redis.start()
    })

    it('memory has to do where nothing can be kept', async () => {
      const file = join(folder, 'file')
      writeFileSync(file, '')
      const one = await openStore(redis.url, {
        warn: (message) => void warnings.push(message),
        waitingDirectory: join(file, 'directory'),
      })
      expect(warnings).toEqual([
        expect.stringMatching(/^Nothing can be kept in .+ in memory alone/),
      ])
      await redis.stop()
      await one.collection('notes', note, hour).set('a', { text: 'x' })
      expect(await one.collection('notes', note, hour).get('a')).toEqual({ text: 'x' })
      await one.close()
      await redis.start()
    })
  })

  describe('while Redis answers nothing', () => {
    // A connection that nobody answers on cannot be closed in an orderly way.
    afterEach(() => redis.thaw())

    it('nobody waits long for it, and it is used again when it answers', async () => {
      await notes().set('a', { text: 'x' })
      redis.freeze()
      expect(await notes().get('a')).toEqual({ text: 'x' })
      await notes().set('a', { text: 'y' })
      expect(await notes().get('a')).toEqual({ text: 'y' })
      redis.thaw()
      await works()
      const replica = await openStore(redis.url)
      expect(await replica.collection('notes', note, hour).get('a')).toEqual({ text: 'y' })
      await replica.close()
    })
  })

  describe('while Redis is full', () => {
    it('what it holds can be read, and what is new waits in memory', async () => {
      await notes().set('a', { text: 'x' })
      await redis.configure('maxmemory', '1')
      await notes().set('b', { text: 'y' })
      expect(await notes().get('a')).toEqual({ text: 'x' })
      expect(await notes().get('b')).toEqual({ text: 'y' })
      expect(await store.claim('event', hour)).toBe(true)
      expect(await store.problem()).toMatch(/OOM/)
      await redis.configure('maxmemory', '0')
      await works()
      const replica = await openStore(redis.url)
      expect(await replica.collection('notes', note, hour).get('b')).toEqual({ text: 'y' })
      expect(await replica.claim('event', hour)).toBe(false)
      await replica.close()
    })
  })

  describe('what others wrote into Redis', () => {
    it.each(['', '{', 'null', '5', '"text"', '[]', '{"value":{"text":5}}', '\u0000ÿ'])(
      'that is no entry of ours counts as none: %j',
      async (text) => {
        await redis.write('shortlist::notes::a', text)
        expect(await notes().get('a')).toBeUndefined()
        expect(await Array.fromAsync(notes().entries())).toEqual([])
        expect(await store.problem()).toBeUndefined()
      },
    )
  })

  it('closes at once when Redis is away', async () => {
    await redis.stop()
    await notes().set('a', { text: 'x' })
    await Promise.race([store.close(), pause(5000).then(() => Promise.reject(new Error('hangs')))])
    await redis.start()
    store = await open()
  })
})
