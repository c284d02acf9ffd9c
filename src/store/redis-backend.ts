import KeyvRedis, { createClient, Keyv } from '@keyv/redis'
import type { Backend } from './backend.ts'
import { createSequencer } from './in-order.ts'
import { keyvValues } from './keyv-values.ts'
import { readJson } from '../json.ts'

/** Keys in a Redis that others may use too. */
const namespace = 'shortlist'
/** A connection that has died silently is noticed within this time. */
const silenceMs = 6000
const farewellMs = 1000

/** A store that several replicas share. Does not wait for Redis to be there: each call fails until it is. */
export async function openRedisBackend(url: string): Promise<Backend> {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: silenceMs / 3,
    socket: {
      socketTimeout: silenceMs,
      connectTimeout: silenceMs,
      reconnectStrategy: (attempts) => Math.min(100 * 2 ** attempts, 2000),
    },
  })
  const adapter = new KeyvRedis(client, { throwOnErrors: true })
  const keyv = new Keyv({ store: adapter, namespace, serialization: JSON })
  // Failures are thrown by the calls that meet them; as events without a listener they would end the process.
  adapter.removeAllListeners('error')
  const whole = (key: string) => `${namespace}::${key}`

  const firstAttempt = new Promise((resolve) => {
    client.once('ready', resolve)
    client.once('error', resolve)
  })
  void client.connect().catch(() => undefined)
  await firstAttempt

  const inOrder = createSequencer()
  const values = keyvValues(keyv)
  async function* scan(prefix: string) {
    const found = client.scanIterator({ MATCH: `${escapePattern(whole(prefix))}*`, COUNT: 1000 })
    for await (const keys of found) for (const key of keys) yield key.slice(whole('').length)
  }
  /** Prefixes whose keys are listed in a sorted set, by when they expire; whether what was there before is among them. */
  const indexes = new Map<string, { isFilled: boolean }>()
  const indexOf = (key: string) => indexes.keys().find((prefix) => key.startsWith(prefix))
  const nameOf = (prefix: string) => whole(`index::${prefix}`)

  const list = async (key: string, lifetimeMs: number) => {
    const prefix = indexOf(key)
    const member = { score: Date.now() + lifetimeMs, value: key }
    if (prefix !== undefined) await client.zAdd(nameOf(prefix), member)
  }

  return {
    ...values,
    async set(key, value, lifetimeMs) {
      await Promise.all([list(key, lifetimeMs), values.set(key, value, lifetimeMs)])
    },
    async delete(key) {
      const prefix = indexOf(key)
      await Promise.all([
        values.delete(key),
        prefix !== undefined && client.zRem(nameOf(prefix), key),
      ])
    },
    async claim(key, lifetimeMs, holder) {
      const options = { condition: 'NX', expiration: { type: 'PX', value: lifetimeMs } } as const
      const taken = await client.set(whole(key), holder ?? '1', options)
      return taken !== null || (holder !== undefined && (await client.get(whole(key))) === holder)
    },
    update: (key, change, lifetimeMs) =>
      inOrder(key, async () => {
        for (let tries = 0; tries < mostTries; tries += 1) {
          const before = await client.get(whole(key))
          const changed = change(readEntry(before))
          if (changed === undefined) return
          const after = JSON.stringify({ value: changed, expires: Date.now() + lifetimeMs })
          const options = {
            keys: [whole(key)],
            arguments: [before ?? '', after, String(lifetimeMs)],
          }
          if ((await client.eval(setIfUnchanged, options)) === 1) return list(key, lifetimeMs)
        }
        throw new Error('others change the same entry all the time')
      }),
    async *keys(prefix) {
      const index = indexes.get(prefix)
      if (!index?.isFilled) {
        for await (const key of scan(prefix)) {
          const score = Date.now() + (await client.pTTL(whole(key)))
          if (index) await client.zAdd(nameOf(prefix), { score, value: key })
          yield key
        }
        if (index) index.isFilled = true
        return
      }
      await client.zRemRangeByScore(nameOf(prefix), 0, Date.now())
      yield* await client.zRange(nameOf(prefix), 0, -1)
    },
    index: (prefix) => void indexes.set(prefix, { isFilled: false }),
    async limiter(limit) {
      const { RateLimiterRedis } = await import('rate-limiter-flexible')
      const { limiterOptions, takeFrom } = await import('./limiter.ts')
      return takeFrom(
        new RateLimiterRedis({
          ...limiterOptions({ ...limit, name: whole(`limit::${limit.name}`) }),
          storeClient: client,
          useRedisPackage: true,
          rejectIfRedisNotReady: true,
        }),
      )
    },
    async close() {
      // What was sent is waited for, but a Redis that answers nothing does not hold up the end.
      const patience = setTimeout(() => client.destroy(), farewellMs)
      if (client.isReady) await client.close().catch(() => undefined)
      else client.destroy()
      clearTimeout(patience)
    },
  }
}

/** Processes that change one entry at a time take turns: each loses at most once to each of the others, on average. */
const mostTries = 100

/** KEYS[1]: the entry; ARGV: what it was (empty: nothing), what it shall be, and for how many ms. */
const setIfUnchanged = `if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1`

/** An entry as Keyv writes it into Redis. */
function readEntry(text: string | null): unknown {
  return (readJson(text ?? '') as { value?: unknown } | null | undefined)?.value
}

const escapePattern = (text: string) => text.replaceAll(/[[\]*?\\]/g, String.raw`\$&`)
