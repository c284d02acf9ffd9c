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
