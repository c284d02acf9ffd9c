import type { z } from 'zod'
import { UserError } from '../errors.ts'
import type { Backend } from './backend.ts'
import type { LastingBackend } from './keep-going.ts'
import type { Limit, Take } from './limiter.ts'
import { createMemoryMap, openMapBackend } from './map-backend.ts'
import { openSqliteFile } from './sqlite-file.ts'
import { updateEntries } from './version.ts'

/** Values of one kind that survive as long as they are of use. */
export interface Collection<T> {
  /** Undefined when there is none, when it has expired, or when it was written in a form this version cannot read. */
  get(key: string): Promise<T | undefined>
  set(key: string, value: T): Promise<void>
  /** Sets it where there is none: nobody else's value is lost, not even after the store was away. */
  add(key: string, value: T): Promise<void>
  delete(key: string): Promise<void>
  /**
   * Changes a value in one go, whoever else changes it at the same time, and gives what it is then. `change` may be called
   * more than once; undefined leaves it as it is. Throws AwayError while the store cannot be reached.
   */
  update(key: string, change: (value: T | undefined) => T | undefined): Promise<T | undefined>
  /** What there is, in no order. What is set or deleted meanwhile may or may not be among it. */
  entries(): AsyncIterable<[key: string, value: T]>
}

const dayMs = 86_400_000

/** What the product remembers between messages and restarts. Nothing here throws because the disk or Redis fails. */
export interface Store {
  /** How long texts that people wrote, and what was answered, are kept after the last change. */
  retentionMs: number
  /**
   * `name`: the namespace of the keys. `lifetimeMs`: counted from the last write. `isListedOften`: its entries are looked
   * through all the time.
   */
  collection<T>(
    name: string,
    schema: z.ZodType<T>,
    lifetimeMs: number,
    options?: { isListedOften?: boolean },
  ): Collection<T>
  /**
   * True for one holder within the lifetime: whoever gets it handles the event. The same holder may ask again; without
   * one it is true exactly once.
   */
  claim(key: string, lifetimeMs: number, holder?: string): Promise<boolean>
  /** Gives a claim back before its lifetime is over. */
  release(key: string): Promise<void>
  /** Counts within windows of time, for all replicas together. */
  limiter(limit: Limit): Promise<Take>
  /** Leaves no trace of what was deleted in the files of this process. Takes a moment. */
  erase(): Promise<void>
  /** Why it does not work as it should, in the words of what is behind it; undefined when all is well. */
  problem(): Promise<string | undefined>
  close(): Promise<void>
}

export interface StoreOptions {
  retentionMs?: number
  /** Told when the store fails and when it works again. */
  warn?(message: string): void
  /** Told of each failed operation. */
  onError?(error: unknown): void
  /** Where what waits for a store on the network is kept, so that it survives the process; absent: in memory. */
  waitingDirectory?: string
}

/** A store on the network that says nothing for so long counts as failed. */
const networkPatienceMs = 1000

/** Opens `memory:`, `sqlite:<file>` or `redis://<host>`. Throws UserError when the address or the file cannot be used. */
export async function openStore(
  address: string,
  {
    retentionMs = 30 * dayMs,
    warn = () => undefined,
    onError,
    waitingDirectory,
  }: StoreOptions = {},
): Promise<Store> {
  if (address === 'memory:') return createStore(openMapBackend(createMemoryMap()), retentionMs)
  const backend = await openBackend(address, { warn, onError })
  try {
    const notice = await updateEntries(backend, retentionMs)
    if (notice) warn(notice)
  } catch {
    // The store is away: the first use of it says so, and the next start looks again.
  }
  const onTrouble = (problem: string | undefined) =>
    warn(
      problem === undefined
        ? 'The store works again.'
        : `The store fails: ${problem}. Answers go on from memory, and what is new is written when it works again.`,
    )
  const { keepGoing } = await import('./keep-going.ts')
  const options = { onError, onTrouble }
  if (!isShared(address)) return createStore(keepGoing(backend, options), retentionMs)
  const { createWaiting, openWaitingFile } = await import('./waiting.ts')
  const file = waitingDirectory === undefined ? undefined : openWaitingFile(waitingDirectory, warn)
  const network = { patienceMs: networkPatienceMs, waiting: createWaiting(file, warn) }
  return createStore(keepGoing(backend, { ...options, ...network }), retentionMs)
}

/** Whether several processes can use the store at this address at a time. */
export const isShared = (address: string) => /^rediss?:\/\//.test(address)

async function openBackend(
  address: string,
  options: { warn(message: string): void; onError?(error: unknown): void },
): Promise<Backend> {
  const [, file] = /^sqlite:(.+)$/.exec(address) ?? []
  if (file) return openMapBackend(openSqliteFile(file, options))
  // The client is only loaded where there is a Redis: it takes a while.
  if (isShared(address)) return (await import('./redis-backend.ts')).openRedisBackend(address)
  throw new UserError(
    `STORE_URL has to be memory:, sqlite:<file> or redis://<host>, not ${address.split(':')[0]}:...`,
  )
}

/** A store on what is behind it. */
export function createStore(
  backend: Backend & Partial<LastingBackend>,
  retentionMs: number,
): Store {
  return {
    retentionMs,
    collection: <T>(
      name: string,
      schema: z.ZodType<T>,
      lifetimeMs: number,
      { isListedOften = false } = {},
    ): Collection<T> => {
      const whole = (key: string) => `${name}::${key}`
      if (isListedOften) backend.index?.(whole(''))
      const get = async (key: string) => schema.safeParse(await backend.get(whole(key))).data
      return {
        get,
        set: (key, value) => backend.set(whole(key), value, lifetimeMs),
        async add(key, value) {
          if (backend.add) await backend.add(whole(key), value, lifetimeMs)
          else {
            const orElse = (there: unknown) => (there === undefined ? value : undefined)
            await backend.update(whole(key), orElse, lifetimeMs)
          }
        },
        delete: (key) => backend.delete(whole(key)),
        async update(key, change) {
          let last: T | undefined
          const parsed = (value: unknown) => schema.safeParse(value).data
          const once = (value: unknown) => {
            const before = parsed(value)
            const after = change(before)
            last = after ?? before
            return after
          }
          await backend.update(whole(key), once, lifetimeMs)
          return last
        },
        async *entries() {
          for await (const found of backend.keys(whole(''))) {
            const key = found.slice(whole('').length)
            const value = await get(key)
            if (value !== undefined) yield [key, value]
          }
        },
      }
    },
    claim: (key, lifetimeMs, holder) => backend.claim(`claim::${key}`, lifetimeMs, holder),
    release: (key) => backend.delete(`claim::${key}`),
    limiter: backend.limiter,
    erase: async () => backend.erase?.(),
    problem: backend.problem ?? (() => Promise.resolve(undefined)),
    close: backend.close,
  }
}
