import KeyvRedis, { createClient, Keyv } from '@keyv/redis'
import type { Backend } from './backend.ts'
import { keyvValues } from './keyv-values.ts'

/** Keys in a Redis that others may use too. */
const namespace = 'shortlist'
/** A connection that has died silently is noticed within this time. */
const silenceMs = 6000

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
  const keyv = new Keyv({ store: adapter, namespace })
  // Failures are thrown by the calls that meet them; as events without a listener they would end the process.
  adapter.removeAllListeners('error')
  const whole = (key: string) => `${namespace}::${key}`

  const firstAttempt = new Promise((resolve) => {
    client.once('ready', resolve)
    client.once('error', resolve)
  })
  void client.connect().catch(() => undefined)
  await firstAttempt

  return {
    ...keyvValues(keyv),
    async claim(key, lifetimeMs) {
      const options = { condition: 'NX', expiration: { type: 'PX', value: lifetimeMs } } as const
      return (await client.set(whole(key), '1', options)) !== null
    },
    async *keys(prefix) {
      const found = client.scanIterator({ MATCH: `${escapePattern(whole(prefix))}*`, COUNT: 1000 })
      for await (const keys of found) for (const key of keys) yield key.slice(whole('').length)
    },
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
      if (client.isReady) await client.close()
      else client.destroy()
    },
  }
}

const escapePattern = (text: string) => text.replaceAll(/[[\]*?\\]/g, String.raw`\$&`)
