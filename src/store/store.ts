import { Keyv, KeyvMemoryAdapter } from 'keyv'
import type { z } from 'zod'
import { UserError } from '../errors.ts'
import { openSqliteMap } from './sqlite-map.ts'

/** Values of one kind that survive as long as they are of use. */
export interface Collection<T> {
  /** Undefined when there is none, when it has expired, or when it was written in a form this version cannot read. */
  get(key: string): Promise<T | undefined>
  set(key: string, value: T): Promise<void>
  delete(key: string): Promise<void>
}

/** What the product remembers between messages and restarts. */
export interface Store {
  /** `name`: the namespace of the keys. `lifetimeMs`: counted from the last write. */
  collection<T>(name: string, schema: z.ZodType<T>, lifetimeMs: number): Collection<T>
  /** True for exactly one caller within the lifetime: whoever gets it handles the event. */
  claim(key: string, lifetimeMs: number): Promise<boolean>
  close(): Promise<void>
}

/** The part of a Map that backs a store. */
interface MapLike {
  get(key: string): unknown
  set(key: string, value: unknown): unknown
  has(key: string): boolean
  delete(key: string): boolean
  clear(): void
}

/** Entries of events that nobody asks for again would stay for ever. */
const sweepEveryMs = 10 * 60_000

/** Opens `memory:` or `sqlite:<file>`. Throws UserError for any other address. */
export function openStore(address: string): Store {
  if (address === 'memory:') {
    const map = new Map<string, unknown>()
    return mapStore(
      map,
      (now) => sweepMap(map, now),
      () => undefined,
    )
  }
  const [, file] = /^sqlite:(.+)$/.exec(address) ?? []
  if (!file)
    throw new UserError(
      `STORE_URL has to be memory: or sqlite:<file>, not ${address.split(':')[0]}:...`,
    )
  const map = openSqliteMap(file)
  return mapStore(map, map.sweep, () => map.close())
}

function sweepMap(map: Map<string, unknown>, now: number): void {
  for (const [key, value] of map) {
    const expires = typeof value === 'number' ? value : (value as { expires?: unknown }).expires
    if (typeof expires === 'number' && expires < now) map.delete(key)
  }
}

function mapStore(map: MapLike, sweep: (now: number) => void, close: () => void): Store {
  let sweptAt = 0
  return {
    collection: (name, schema, lifetimeMs) => {
      const values = new Keyv({
        store: new KeyvMemoryAdapter(map),
        namespace: name,
        ttl: lifetimeMs,
      })
      return {
        async get(key) {
          return schema.safeParse(await values.get<unknown>(key)).data
        },
        async set(key, value) {
          await values.set(key, value)
        },
        async delete(key) {
          await values.delete(key)
        },
      }
    },
    claim(key, lifetimeMs) {
      // Looked up and taken in one go: nothing else runs in this process in between, and no other one has this map.
      const entry = `claim::${key}`
      const until = map.get(entry)
      const now = Date.now()
      if (now - sweptAt > sweepEveryMs) {
        sweep(now)
        sweptAt = now
      }
      if (typeof until === 'number' && until > now) return Promise.resolve(false)
      map.set(entry, now + lifetimeMs)
      return Promise.resolve(true)
    },
    close: () => Promise.resolve(close()),
  }
}
