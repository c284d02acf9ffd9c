import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Store } from '../../src/store/store.ts'

export const note = z.object({ text: z.string() })
export const hour = 3_600_000

/** What every store has to hold, whatever is behind it. `open`: an empty one each time. `pass`: lets time go by. */
export function storeContract(
  name: string,
  open: () => Promise<Store>,
  pass: (ms: number) => Promise<void> | void,
) {
  describe(`the ${name} store`, () => {
    const opened: Store[] = []
    const openOne = async () => {
      const store = await open()
      opened.push(store)
      return store
    }
    const openNotes = async () => (await openOne()).collection('notes', note, hour)
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()))
    })

    it('gives back what was set, and nothing that was not', async () => {
      const notes = await openNotes()
      await notes.set('a', { text: 'äöü 😀 "quoted" \0 :: *' })
      expect(await notes.get('a')).toEqual({ text: 'äöü 😀 "quoted" \0 :: *' })
      expect(await notes.get('b')).toBeUndefined()
    })

    it('keeps the last of what was set', async () => {
      const notes = await openNotes()
      await notes.set('a', { text: 'first' })
      await notes.set('a', { text: 'second' })
      expect(await notes.get('a')).toEqual({ text: 'second' })
    })

    it('adds where there is nothing, and lists what it added', async () => {
      const store = await openOne()
      const notes = store.collection('notes', note, hour, { isListedOften: true })
      await notes.add('a', { text: 'first' })
      await notes.add('a', { text: 'second' })
      expect(await Array.fromAsync(notes.entries())).toEqual([['a', { text: 'first' }]])
      await notes.add('b', { text: 'third' })
      expect(await Array.fromAsync(notes.entries())).toHaveLength(2)
    })

    it('forgets what was deleted', async () => {
      const notes = await openNotes()
      await notes.set('a', { text: 'x' })
      await notes.delete('a')
      await notes.delete('never there')
      expect(await notes.get('a')).toBeUndefined()
    })

    it('keeps collections apart', async () => {
      const store = await openOne()
      await store.collection('one', note, hour).set('a', { text: 'x' })
      expect(await store.collection('two', note, hour).get('a')).toBeUndefined()
    })

    it('lists the entries of one collection', async () => {
      const store = await openOne()
      const notes = store.collection('notes', note, hour)
      await notes.set('a:1', { text: 'x' })
      await notes.set('b::2', { text: 'y' })
      await notes.set('gone', { text: 'z' })
      await notes.delete('gone')
      await store.collection('notes*', note, hour).set('other', { text: 'x' })
      await store.collection('notes2', note, hour).set('other', { text: 'x' })
      const entries = await Array.fromAsync(notes.entries())
      expect(new Map(entries)).toEqual(
        new Map([
          ['a:1', { text: 'x' }],
          ['b::2', { text: 'y' }],
        ]),
      )
    })

    it('lists more entries than one look finds, each once', async () => {
      const notes = await openNotes()
      const keys = Array.from({ length: 1500 }, (_, index) => `${index}`)
      for (const key of keys) await notes.set(key, { text: key })
      const found = (await Array.fromAsync(notes.entries())).map(([key]) => key)
      expect(found.toSorted()).toEqual(keys.toSorted())
    })

    it('forgets what has outlived its lifetime', async () => {
      const notes = (await openOne()).collection('notes', note, 50)
      await notes.set('a', { text: 'x' })
      await pass(60)
      expect(await notes.get('a')).toBeUndefined()
      expect(await Array.fromAsync(notes.entries())).toEqual([])
    })

    it('takes a value of another form for none', async () => {
      const store = await openOne()
      await store.collection('notes', z.object({ old: z.number() }), hour).set('a', { old: 1 })
      const notes = store.collection('notes', note, hour)
      expect(await notes.get('a')).toBeUndefined()
      expect(await Array.fromAsync(notes.entries())).toEqual([])
    })

    it('grants a claim to exactly one of many', async () => {
      const store = await openOne()
      const claims = await Promise.all(Array.from({ length: 20 }, () => store.claim('event', hour)))
      expect(claims.filter(Boolean)).toHaveLength(1)
    })

    it('grants a claim again after its lifetime', async () => {
      const store = await openOne()
      expect(await store.claim('event', 50)).toBe(true)
      await pass(60)
      expect(await store.claim('event', hour)).toBe(true)
    })

    it('grants a claim again when it was given back', async () => {
      const store = await openOne()
      await store.claim('event', hour)
      await store.release('event')
      expect(await store.claim('event', hour)).toBe(true)
      expect(await store.claim('event', hour)).toBe(false)
    })

    it('grants a claim again to its holder, and to nobody else', async () => {
      const store = await openOne()
      expect(await store.claim('event', hour, 'ana')).toBe(true)
      expect(await store.claim('event', hour, 'ben')).toBe(false)
      expect(await store.claim('event', hour, 'ana')).toBe(true)
      expect(await store.claim('event', hour)).toBe(false)
      await store.release('event')
      expect(await store.claim('event', 50, 'ben')).toBe(true)
      await pass(60)
      expect(await store.claim('event', hour, 'ana')).toBe(true)
    })

    it('lists what is listed often like anything else', async () => {
      const store = await openOne()
      const openListed = (lifetimeMs: number) =>
        store.collection('notes', note, lifetimeMs, { isListedOften: true })
      const keys = async () =>
        (await Array.fromAsync(openListed(hour).entries())).map(([key]) => key).toSorted()
      // Before anything was listed, and after.
      for (const [first, second] of [
        ['a', 'b'],
        ['c', 'd'],
      ] as const) {
        await openListed(hour).set(first, { text: 'x' })
        await openListed(hour).set(second, { text: 'y' })
        await openListed(hour).delete(second)
        expect(await keys()).not.toContain(second)
        expect(await keys()).toContain(first)
      }
      await openListed(50).set('a', { text: 'short-lived' })
      await pass(60)
      expect(await keys()).toEqual(['c'])
    })

    it('keeps claims apart from entries', async () => {
      const store = await openOne()
      await store.claim('a', hour)
      expect(await Array.fromAsync(store.collection('claim', note, hour).entries())).toEqual([])
    })

    it('counts for each key, and says how long there is no room', async () => {
      const take = await (await openOne()).limiter({ name: 'x', most: 2, windowSeconds: 60 })
      expect([await take('a'), await take('a'), await take('b')]).toEqual([0, 0, 0])
      const wait = await take('a')
      expect(wait).toBeGreaterThan(50_000)
      expect(wait).toBeLessThanOrEqual(60_000)
      expect(await take('b')).toBe(0)
    })

    it('counts together what is opened twice under one name', async () => {
      const store = await openOne()
      const limit = () => store.limiter({ name: 'x', most: 1, windowSeconds: 60 })
      expect(await (await limit())('a')).toBe(0)
      expect(await (await limit())('a')).toBeGreaterThan(0)
    })

    it('counts anew in the next window', async () => {
      const take = await (await openOne()).limiter({ name: 'x', most: 1, windowSeconds: 1 })
      await take('a')
      await pass(1100)
      expect(await take('a')).toBe(0)
    })

    it('counts limits of different names apart', async () => {
      const store = await openOne()
      const one = await store.limiter({ name: 'one', most: 1, windowSeconds: 60 })
      const two = await store.limiter({ name: 'two', most: 1, windowSeconds: 60 })
      expect([await one('a'), await two('a'), (await one('a')) > 0]).toEqual([0, 0, true])
    })

    it('changes a value in one go, whoever else does', async () => {
      const notes = await openNotes()
      const add = (value?: { text: string }) => ({ text: `${value?.text ?? ''}x` })
      await Promise.all(Array.from({ length: 50 }, () => notes.update('a', add)))
      expect((await notes.get('a'))?.text).toHaveLength(50)
      expect(await notes.update('a', () => undefined)).toEqual({ text: 'x'.repeat(50) })
      await notes.set('a', { text: 'y' })
      expect(await notes.update('a', add)).toEqual({ text: 'yx' })
      expect(await notes.update('b', () => undefined)).toBeUndefined()
      expect(await notes.get('b')).toBeUndefined()
    })

    it('gives back every text as it was, set or changed in one go', async () => {
      const notes = await openNotes()
      for (const text of [':wave: hello', '::', ':base64:aGk=']) {
        await notes.set('a', { text })
        await notes.update('a', (value) => ({ text: `${value?.text}!` }))
        expect(await notes.get('a')).toEqual({ text: `${text}!` })
        await notes.update('b', () => ({ text }))
        expect(await notes.get('b')).toEqual({ text })
      }
    })

    it('changes nothing that has outlived its lifetime', async () => {
      const notes = (await openOne()).collection('notes', note, 50)
      await notes.update('a', () => ({ text: 'x' }))
      await pass(60)
      await notes.update('a', (value) => {
        expect(value).toBeUndefined()
        return undefined
      })
      expect(await notes.get('a')).toBeUndefined()
    })

    it('has no problem', async () => {
      expect(await (await openOne()).problem()).toBeUndefined()
    })
  })
}
