import { Keyv, KeyvMemoryAdapter } from 'keyv'
import type { Backend } from './backend.ts'
import { keyvValues } from './keyv-values.ts'
import type { Limit, Take } from './limiter.ts'
import { readJson } from '../json.ts'

/** The part of a Map that backs a store. */
export interface MapLike {
  get(key: string): unknown
  set(key: string, value: unknown): unknown
  has(key: string): boolean
  delete(key: string): boolean
  clear(): void
  /** Nobody else, in another process either, writes in between. */
  atomically<T>(task: () => T): T
  /** The keys that begin with a prefix. */
  keysFrom(prefix: string): Iterable<string>
  /** Drops what has expired: claims without a holder, which are the moment they end, and all with an `expires`. */
  sweep(now: number): void
  limiter(limit: Limit): Promise<Take>
  /** Leaves no trace of what was deleted. */
  erase(): void | Promise<void>
  close(): void
}

/** Entries of events that nobody asks for again would stay for ever. */
const sweepEveryMs = 10 * 60_000

/** A store within one process: its memory, or a file that no other process has open. */
export function openMapBackend(map: MapLike): Backend {
  let sweptAt = 0
  return {
    ...keyvValues(new Keyv({ store: new KeyvMemoryAdapter(map), serialization: JSON })),
    async claim(key, lifetimeMs, holder) {
      // Looked up and taken in one go: nothing else runs in this process in between, and no other one has this map.
      const held = readClaim(map.get(key))
      const now = Date.now()
      if (now - sweptAt > sweepEveryMs) {
        map.sweep(now)
        sweptAt = now
      }
      if (held.expires > now) return holder !== undefined && held.holder === holder
      const expires = now + lifetimeMs
      map.set(key, holder === undefined ? expires : { expires, holder })
      return true
    },
    async update(key, change, lifetimeMs) {
      map.atomically(() => {
        const changed = change(readEntry(map.get(key)))
        if (changed === undefined) return
        const expires = Date.now() + lifetimeMs
        map.set(key, { value: JSON.stringify({ value: changed, expires }), expires })
      })
    },
    keys: (prefix) => map.keysFrom(prefix),
    limiter: (limit) => map.limiter(limit),
    erase: async () => map.erase(),
    close: async () => map.close(),
  }
}

/** An entry as Keyv's memory adapter writes it. */
function readEntry(found: unknown): unknown {
  const { value, expires } = (found ?? {}) as { value?: unknown; expires?: unknown }
  if (typeof value !== 'string' || (typeof expires === 'number' && expires <= Date.now()))
    return undefined
  return (readJson(value) as { value?: unknown } | null | undefined)?.value
}

/** A claim is the moment it ends, or that with its holder. */
function readClaim(found: unknown): { expires: number; holder?: unknown } {
  if (typeof found === 'number') return { expires: found }
  const { expires, holder } = (found ?? {}) as { expires?: unknown; holder?: unknown }
  return { expires: typeof expires === 'number' ? expires : 0, holder }
}

/** What is forgotten when the process ends. */
export function createMemoryMap(): MapLike {
  const map = new Map<string, unknown>()
  const limiters = new Map<string, Take>()
  return Object.assign(map, {
    keysFrom: (prefix: string) => [...map.keys()].filter((key) => key.startsWith(prefix)),
    atomically: <T>(task: () => T) => task(),
    sweep(now: number) {
      for (const [key, value] of map) {
        const wrapped = value as { expires?: unknown } | null
        const expires = typeof value === 'number' ? value : wrapped?.expires
        if (typeof expires === 'number' && expires < now) map.delete(key)
      }
    },
    async limiter(limit: Limit) {
      const { memoryTake } = await import('./limiter.ts')
      const take = limiters.get(limit.name) ?? memoryTake(limit)
      limiters.set(limit.name, take)
      return take
    },
    erase: () => undefined,
    close: () => undefined,
  })
}
