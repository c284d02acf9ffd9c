import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { openJournal } from '../../src/store/journal.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { hasRedis, startRedis } from '../fakes/redis.ts'

const everyMs = 20

/** A process with a journal in the store, and what it took over. */
function startProcess(store: Store, signEveryMs = everyMs) {
  const adopted: string[] = []
  const onError = (error: unknown) => {
    throw error
  }
  const journal = openJournal({
    store,
    name: 'test',
    schema: z.string(),
    everyMs: signEveryMs,
    onError,
  })
  const run = () =>
    journal.adopt(
      ({ request }) => adopted.push(request),
      () => undefined,
    )
  return { ...journal, adopted, run }
}

it.each(Array.from({ length: 14 }, (_, i) => (i * everyMs) / 2))(
  'a request goes on in one process alone where its own was stopped for a while (%i ms)',
  async (ms) => {
    const store = await openStore('memory:')
    const stopped = startProcess(store)
    await stopped.accept('1', 'slow')
    // The heir takes its time between the claim and the signature.
    const claim: Store['claim'] = async (...about) => {
      const isGranted = await store.claim(...about)
      await sleep(everyMs * 2)
      return isGranted
    }
    const heir = startProcess({ ...store, claim })
    heir.run()
    await sleep(ms)
    const held = await stopped.holderOf('1')
    stopped.run()
    await sleep(everyMs * 20)
    const isAdopted = () => expect(heir.adopted).toHaveLength(held === 'another' ? 1 : 0)
    await vi.waitFor(isAdopted, { timeout: 20_000 })
    await Promise.all([stopped.close(), heir.close()])
  },
)

it('a request goes on in one process alone where the machine of its own slept, whose clock stood still', async () => {
  const store = await openStore('memory:')
  const asleep = startProcess(store)
  await asleep.accept('1', 'slow')
  const clock = performance.now()
  const heir = startProcess(store)
  heir.run()
  await vi.waitFor(() => expect(heir.adopted).toEqual(['slow']))
  await heir.close()
  const stillClock = vi.spyOn(performance, 'now').mockReturnValue(clock)
  expect(await asleep.holderOf('1')).toBe('another')
  stillClock.mockRestore()
  await asleep.close()
})

it('while its sign of life is fresh a process does not ask the store whose its request is', async () => {
  const store = await openStore('memory:')
  const asked: string[] = []
  const collection: Store['collection'] = (name, ...about) => {
    const one = store.collection(name, ...about)
    const get = (key: string) => {
      asked.push(name)
      return one.get(key)
    }
    return { ...one, get }
  }
  const process = startProcess({ ...store, collection }, 60_000)
  await process.accept('1', 'slow')
  asked.length = 0
  expect(await process.holderOf('1')).toBe('us')
  expect(asked).toEqual([])
  vi.spyOn(Date, 'now').mockReturnValueOnce(Date.now() + 3 * 60_000)
  await process.holderOf('1')
  expect(asked).toContain('alive')
  await process.close()
})

it.runIf(hasRedis)(
  'what was accepted goes on in the next process, though Redis has lost its memory',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shortlist-handed-over-'))
    const redis = await startRedis()
    const open = () => openStore(redis.url, { waitingDirectory: folder })
    const store = await open()
    const first = startProcess(store)
    first.run()
    await first.accept('1', 'unanswered')
    await first.accept('2', 'answered')
    await first.finish('2')
    await redis.stop()
    await vi.waitFor(async () => expect(await store.problem()).toBeDefined())
    await sleep(everyMs * 20)
    await first.close()
    await store.close()
    const other = await open()
    const second = startProcess(other)
    second.run()
    await redis.start()
    await vi.waitFor(() => expect(second.adopted).toEqual(['unanswered']), 10_000)
    await second.close()
    await other.close()
    await redis.stop()
    rmSync(folder, { recursive: true })
  },
)
