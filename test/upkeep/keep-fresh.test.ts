import { afterEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { keepFresh, type Upkeep } from '../../src/upkeep/keep-fresh.ts'

const hour = 3_600_000
const started: Upkeep[] = []
afterEach(() => Promise.all(started.splice(0).map((upkeep) => upkeep.stop())))

/** A process with data of its own, on a clock that the test moves: each step is one look at the data. */
function startReplica({
  store,
  hours = 24,
  readAt = undefined as string | undefined,
  refresh = () => Promise.resolve('19 sources read'),
}: {
  store: Store
  hours?: number
  readAt?: string
  refresh?: (signal: AbortSignal) => Promise<string>
}) {
  const world = { now: Date.parse('2026-11-22T12:00:00Z'), readAt, refreshes: 0, isOnDisk: false }
  const warnings: string[] = []
  const published: number[] = []
  let paused = Promise.withResolvers<number>()
  let go: () => void = () => undefined
  const upkeep = keepFresh({
    hours,
    store,
    services: {
      readAt: () => world.readAt,
      renew: () => {
        const isNew = world.isOnDisk
        world.isOnDisk = false
        if (isNew) world.readAt = new Date(world.now).toISOString()
        return Promise.resolve(isNew)
      },
    },
    async refresh(signal) {
      world.refreshes += 1
      const summary = await refresh(signal)
      world.isOnDisk = true
      return summary
    },
    share: {
      publish: () => Promise.resolve(void published.push(world.now)),
      pickUp: () => Promise.resolve(),
    },
    warn: (message) => void warnings.push(message),
    now: () => world.now,
    random: () => 0.5,
    pause: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) reject(new Error('stopped'))
        signal.addEventListener('abort', () => reject(new Error('stopped')))
        go = () => {
          world.now += ms
          resolve(undefined)
        }
        paused.resolve(ms)
        paused = Promise.withResolvers()
      }),
  })
  started.push(upkeep)
  return {
    world,
    warnings,
    published,
    upkeep,
    /** Lets the time pass to the next look and waits until that is over; ends with the pause after it. */
    async step() {
      const next = paused.promise
      go()
      return next
    },
    async pass(ms: number) {
      const end = world.now + ms
      while (world.now < end) await this.step()
    },
  }
}

/** A refresh that hangs until its process is ended. */
const untilStopped = (signal: AbortSignal) =>
  new Promise<string>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('ended')))
  })

describe('the schedule', () => {
  it('refreshes soon after the start when nothing was ever fetched here', async () => {
    const replica = startReplica({ store: await openStore('memory:') })
    await replica.step()
    expect(replica.world.now - Date.parse('2026-11-22T12:00:00Z')).toBeLessThanOrEqual(60_000)
    expect(replica.world.refreshes).toBe(1)
    expect(replica.warnings).toEqual(['19 sources read'])
  })

  it('leaves data alone that is young enough, and refreshes when it is old', async () => {
    const replica = startReplica({
      store: await openStore('memory:'),
      readAt: '2026-11-22T06:00:00.000Z',
    })
    await replica.pass(18 * hour)
    expect(replica.world.refreshes).toBe(0)
    await replica.pass(2 * hour)
    expect(replica.world.refreshes).toBe(1)
    await replica.pass(24 * hour)
    expect(replica.world.refreshes).toBe(1)
    await replica.pass(2 * hour)
    expect(replica.world.refreshes).toBe(2)
  })

  it('with 0 hours never refreshes by itself', async () => {
    const replica = startReplica({ store: await openStore('memory:'), hours: 0 })
    await replica.pass(48 * hour)
    expect(replica.world.refreshes).toBe(0)
  })

  it('waits before it tries again what has failed, and says that answers go on', async () => {
    const refresh = () => Promise.reject(new Error('no network'))
    const replica = startReplica({ store: await openStore('memory:'), refresh })
    await replica.pass(15 * 60_000)
    expect(replica.world.refreshes).toBe(1)
    expect(replica.warnings).toEqual([
      'The data could not be refreshed, so answers go on with what there is: no network',
    ])
    await replica.pass(10 * 60_000)
    expect(replica.world.refreshes).toBe(2)
  })

  it('takes a dataset that somebody else left on disk', async () => {
    const store = await openStore('memory:')
    const replica = startReplica({ store, readAt: '2026-11-22T11:00:00.000Z' })
    replica.world.isOnDisk = true
    await replica.step()
    expect(replica.warnings).toEqual(['A newer dataset is in use.'])
    expect(replica.world.refreshes).toBe(0)
  })
})

describe('replicas on one store', () => {
  it('one refreshes, the other does not, and goes on when the first has died with the lease', async () => {
    const store = await openStore('memory:')
    const hanging = startReplica({ store, refresh: untilStopped })
    void hanging.step()
    await expect.poll(() => hanging.world.refreshes).toBe(1)
    const other = startReplica({ store })
    await other.step()
    expect(other.world.refreshes).toBe(0)
    await store.release('refresh')
    await other.pass(25 * 60_000)
    expect(other.world.refreshes).toBe(1)
  })

  it('what one has refreshed is published once', async () => {
    const replica = startReplica({ store: await openStore('memory:') })
    await replica.pass(hour)
    expect(replica.published).toHaveLength(1)
  })
})

describe('on demand', () => {
  it('refreshes at once and gives the summary; two who ask share one refresh', async () => {
    const store = await openStore('memory:')
    const { upkeep, world } = startReplica({ store, readAt: '2026-11-22T11:00:00.000Z' })
    expect(await Promise.all([upkeep.refreshNow(), upkeep.refreshNow()])).toEqual([
      '19 sources read',
      '19 sources read',
    ])
    expect(world.refreshes).toBe(1)
    await upkeep.refreshNow()
    expect(world.refreshes).toBe(2)
  })

  it('says so when another replica is at it', async () => {
    const store = await openStore('memory:')
    await store.claim('refresh', hour)
    const { upkeep } = startReplica({ store })
    await expect(upkeep.refreshNow()).rejects.toThrow('A refresh is under way already')
  })
})

it('a stop ends the refresh under way', async () => {
  let signal: AbortSignal | undefined
  const replica = startReplica({
    store: await openStore('memory:'),
    refresh: (given) => untilStopped((signal = given)),
  })
  void replica.step()
  await expect.poll(() => signal).toBeDefined()
  await replica.upkeep.stop()
  expect(signal?.aborted).toBe(true)
  expect(replica.warnings).toEqual([])
})
