import {
  circuitBreaker,
  ConsecutiveBreaker,
  handleAll,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel'
import { AwayError, messageOf } from '../errors.ts'
import type { Backend } from './backend.ts'
import { memoryTake } from './limiter.ts'
import { applyChange, createWaiting, type Change, type Waiting } from './waiting.ts'

/** After so many failures in a row the store is left alone until the next attempt to reach it. */
const failuresBeforeRest = 3
const retryEveryMs = 1000
/** Entries read or written lately, kept for when the store is away. */
const mostCopies = 2000
const copyLifetimeMs = 3_600_000

export interface KeepGoingOptions {
  /** Whoever waits for an answer waits no longer than this for the store; absent for one that is there or fails at once. */
  patienceMs?: number
  /** Changes that wait for the store; when absent, in memory. */
  waiting?: Waiting
  /** Told when the store fails and when it works again, once each. */
  onTrouble(problem: string | undefined): void
  /** Told of each failed operation. */
  onError?(error: unknown): void
}

/** A backend that outlasts failures of the one behind it. */
export interface LastingBackend extends Backend {
  /** Sets a value where there is none; while the store is away, where there is none when it is back. */
  add(key: string, value: unknown, lifetimeMs: number): Promise<void>
  problem(): Promise<string | undefined>
}

/**
 * A backend that goes on from memory while the one behind it fails: what was read or written lately can be read, what
 * is written waits and is written when the store is back, claims are granted and limits counted by this process alone.
 */
export function keepGoing(
  backend: Backend,
  { patienceMs, waiting = createWaiting(), onTrouble, onError }: KeepGoingOptions,
): LastingBackend {
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: retryEveryMs,
    breaker: new ConsecutiveBreaker(failuresBeforeRest),
  })
  const guard =
    patienceMs === undefined
      ? breaker
      : wrap(breaker, timeout(patienceMs, TimeoutStrategy.Aggressive))
  const copies = createCopies()
  let problem: string | undefined
  let retry: NodeJS.Timeout | undefined

  const failed = (error: unknown) => {
    onError?.(error)
    retry ??= setInterval(() => void recover(), retryEveryMs).unref()
    if (problem !== undefined) return
    problem = messageOf(error)
    onTrouble(problem)
  }

  /** Hands over what waits, oldest first; the first failure ends the attempt. */
  const recover = async () => {
    try {
      if (waiting.isEmpty()) await guard.execute(() => backend.get('probe'))
      for (const [key, change] of waiting.entries()) {
        await guard.execute(() => applyChange(backend, key, change))
        waiting.delete(key, change)
      }
    } catch {
      return
    }
    if (!waiting.isEmpty()) return
    clearInterval(retry)
    retry = undefined
    if (problem === undefined) return
    problem = undefined
    onTrouble(undefined)
  }
  // What a process that has ended left.
  if (!waiting.isEmpty()) retry = setInterval(() => void recover(), retryEveryMs).unref()

  const write = async (key: string, change: Change) => {
    if (change.kind !== 'add') copies.set(key, valueOf(change))
    // Behind a change that waits already: the later one wins.
    if (waiting.has(key)) return waiting.set(key, change)
    try {
      await guard.execute(() => applyChange(backend, key, change))
    } catch (error) {
      waiting.set(key, change)
      failed(error)
    }
  }

  const read = async (key: string) => {
    const change = waiting.get(key)
    if (change) return valueOf(change)
    try {
      const value = await guard.execute(() => backend.get(key))
      copies.set(key, value)
      return value
    } catch (error) {
      failed(error)
      return copies.get(key)
    }
  }

  return {
    get: read,
    set: (key, value, lifetimeMs) =>
      write(key, { kind: 'set', value, until: Date.now() + lifetimeMs }),
    async add(key, value, lifetimeMs) {
      const change = { kind: 'add', value, until: Date.now() + lifetimeMs } as const
      if (!waiting.has(key)) await write(key, change)
    },
    delete: (key) => write(key, { kind: 'delete' }),
    async update(key, change, lifetimeMs) {
      try {
        await guard.execute(() => backend.update(key, change, lifetimeMs))
      } catch (error) {
        failed(error)
        // Without the store nobody knows what others have written: whoever asked has to come back.
        throw new AwayError()
      }
    },
    async claim(key, lifetimeMs, holder) {
      const held = waiting.get(key)
      if (held?.kind === 'claim' && held.until > Date.now())
        return holder !== undefined && held.holder === holder
      try {
        return await guard.execute(() => backend.claim(key, lifetimeMs, holder))
      } catch (error) {
        waiting.set(key, { kind: 'claim', until: Date.now() + lifetimeMs, holder })
        failed(error)
        return true
      }
    },
    async *keys(prefix) {
      const local = new Set(waiting.keys())
      try {
        for await (const key of backend.keys(prefix)) {
          local.delete(key)
          yield key
        }
      } catch (error) {
        failed(error)
        for (const key of copies.keys()) local.add(key)
      }
      for (const key of local) if (key.startsWith(prefix)) yield key
    },
    async erase() {
      copies.clear()
      waiting.erase()
      try {
        await backend.erase?.()
      } catch (error) {
        failed(error)
      }
    },
    index: backend.index?.bind(backend),
    async limiter(limit) {
      const [shared, alone] = [await backend.limiter(limit), memoryTake(limit)]
      return async (key) => {
        try {
          return await guard.execute(() => shared(key))
        } catch (error) {
          failed(error)
          return alone(key)
        }
      }
    },
    async problem() {
      await read('probe')
      return problem
    },
    async close() {
      if (!waiting.isEmpty()) await recover()
      clearInterval(retry)
      waiting.close()
      await backend.close()
    },
  }
}

/** What reading gives while a change waits. */
function valueOf(change: Change): unknown {
  const hasValue = change.kind === 'set' || change.kind === 'add'
  return hasValue && change.until > Date.now() ? change.value : undefined
}

/** The entries used last, for a while; as text, or each would keep what an answer was made of from being collected. */
function createCopies() {
  const copies = new Map<string, { text: string; until: number }>()
  return {
    set(key: string, value: unknown) {
      copies.delete(key)
      if (value === undefined) return
      copies.set(key, { text: JSON.stringify(value), until: Date.now() + copyLifetimeMs })
      const [oldest] = copies.keys()
      if (copies.size > mostCopies && oldest !== undefined) copies.delete(oldest)
    },
    get(key: string): unknown {
      const copy = copies.get(key)
      return copy && copy.until > Date.now() ? JSON.parse(copy.text) : undefined
    },
    keys: () => copies.keys(),
    clear: () => copies.clear(),
  }
}
