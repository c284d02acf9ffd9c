import type { Worker } from 'node:worker_threads'
import { OverrunError } from '../errors.ts'
import { startThread } from '../thread.ts'
import type { Readers } from './readers.ts'
import type { Catalogue } from './reading.ts'

/** Reads one message with one of the readers. */
export type Read = <Name extends keyof Readers>(
  name: Name,
  input: Parameters<Readers[Name]>[0],
  catalogue: Catalogue,
) => Promise<ReturnType<Readers[Name]>>

/** What the thread is given: the catalogue that the next messages are read with, or a message. */
export type Job = { catalogue: Catalogue } | { name: keyof Readers; input: unknown; today: string }

/** What it answers to each, and how long the thread has worked by then, in ms of a processor. */
export type Answer = ({ value: unknown } | { error: unknown }) & { workedMs: number }

export interface ReadingThread {
  read: Read
  /** Ends the thread. */
  close(): Promise<unknown>
}

export interface ReadingThreadOptions {
  warn(message: string): void
  /** Most time of a processor for one message. */
  budgetMs?: number
  /** Most memory for the thread's objects. */
  memoryMb?: number
  /** What runs in the thread; for tests. */
  script?: URL
}

/** What is made ready for a new catalogue, once; and the start of a thread where processors are busy. */
const longestPreparationMs = 20_000
/** Where processors have much else to do, a thread is waited for longer than it works, up to so many times. */
const mostStretch = 10
const longestWaitMs = 60_000
/** Where a thread could not start, another try is not made for each message. */
const restMs = 60_000

/** Reads in the thread of whoever calls: for tests and tools, and where no other thread can be had. */
export const readHere: Read = async (name, input, catalogue) => {
  const { readers } = await import('./readers.ts')
  return readers[name](input as never, catalogue) as ReturnType<Readers[typeof name]>
}

/**
 * Reads in a thread of its own, one message after the other: one that takes longer than the budget ends with an
 * OverrunError and its thread, and the next is read by a new one. The thread starts at once, beside everything else, and
 * keeps no process alive. Where it cannot start, messages are read here, and that is warned of.
 */
export function createReadingThread({
  warn,
  budgetMs = 1000,
  memoryMb = 256,
  script = new URL('reading-worker.ts', import.meta.url),
}: ReadingThreadOptions): ReadingThread {
  let thread: Thread | undefined
  let restUntil = 0
  let isClosed = false
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  const start = () => {
    try {
      thread = openThread(script, memoryMb)
      thread.keepAlive(waiting > 0)
    } catch (error) {
      giveUp(error)
    }
  }
  const giveUp = (error: unknown) => {
    thread = undefined
    restUntil = Date.now() + restMs
    warn(
      `The thread that reads messages cannot start (${String(error)}): they are read where everything else runs, and one that takes long holds it up.`,
    )
  }
  const end = () => {
    void thread?.worker.terminate()
    thread = undefined
    if (!isClosed) start()
  }

  /** The thread with this catalogue, or none when it cannot have one. */
  const prepared = async (catalogue: Catalogue): Promise<Thread | undefined> => {
    if (!thread && Date.now() >= restUntil) start()
    if (!thread || thread.catalogue === catalogue) return thread
    const job = { catalogue: { ...catalogue } }
    const outcome = await thread.ask(job, longestPreparationMs)
    if (outcome.kind !== 'answer' || 'error' in outcome.answer) {
      void thread.worker.terminate()
      giveUp(reasonOf(outcome))
      return undefined
    }
    thread.catalogue = catalogue
    return thread
  }

  const read = async (name: keyof Readers, input: unknown, catalogue: Catalogue) => {
    const reader = await prepared(catalogue)
    if (!reader) return readHere(name, input as never, catalogue)
    const outcome = await reader.ask({ name, input, today: catalogue.today }, budgetMs)
    if (outcome.kind === 'answer') {
      if ('error' in outcome.answer) throw outcome.answer.error
      return outcome.answer.value
    }
    end()
    if (outcome.kind === 'late' || isOutOfMemory(outcome.error)) throw new OverrunError()
    throw outcome.error
  }

  start()
  return {
    read: ((name, input, catalogue) => {
      waiting += 1
      thread?.keepAlive(true)
      const turn = last.then(() => read(name, input, catalogue))
      last = turn
        .catch(() => undefined)
        .then(() => {
          waiting -= 1
          if (waiting === 0) thread?.keepAlive(false)
        })
      return turn
    }) as Read,
    close() {
      isClosed = true
      return Promise.resolve(thread?.worker.terminate())
    },
  }
}

type Outcome =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'late' }
  | { kind: 'ended'; error: unknown }

interface Thread {
  worker: Worker
  /** What it reads with at present. */
  catalogue?: Catalogue
  /** To be asked one after the other. */
  ask(job: Job, budgetMs: number): Promise<Outcome>
  keepAlive(isNeeded: boolean): void
}

function openThread(script: URL, memoryMb: number): Thread {
  const worker = startThread(script, { maxOldGenerationSizeMb: memoryMb })
  let settle: ((outcome: Outcome) => void) | undefined
  let ended: Outcome | undefined
  const stop = (error: unknown) => {
    ended ??= { kind: 'ended', error }
    settle?.(ended)
  }
  let before = 0
  worker.on('message', (answer: Answer) => {
    before = answer.workedMs
    settle?.({ kind: 'answer', answer })
  })
  worker.on('messageerror', (error) =>
    settle?.({ kind: 'answer', answer: { error, workedMs: before } }),
  )
  worker.on('error', stop)
  worker.on('exit', () => stop(new Error('the thread that reads messages ended')))
  return {
    worker,
    async ask(job, budgetMs) {
      if (ended) return ended
      const { promise, resolve } = Promise.withResolvers<Outcome>()
      settle = resolve
      // An answer that has come while this thread was busy counts: it is taken before this.
      const late = () => setImmediate(() => resolve({ kind: 'late' }))
      const timers = new Set([setTimeout(late, Math.min(budgetMs * mostStretch, longestWaitMs))])
      const lookIn = (ms: number) => timers.add(setTimeout(() => void look(), ms))
      const look = async () => {
        const leftMs = budgetMs - ((await workedMs(worker)) - before)
        if (leftMs <= 0) late()
        else if (timers.size > 0) lookIn(Math.max(leftMs, shortestLookMs))
      }
      lookIn(budgetMs)
      worker.postMessage(job)
      const outcome = await promise
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
      return outcome
    },
    keepAlive: (isNeeded) => (isNeeded ? worker.ref() : worker.unref()),
  }
}

const shortestLookMs = 20

/** Time of a processor that a thread has had. One that has ended has no more to answer. */
const workedMs = (worker: Worker) =>
  worker.cpuUsage().then(
    ({ user, system }) => (user + system) / 1000,
    () => 0,
  )

const isOutOfMemory = (error: unknown) =>
  (error as { code?: unknown } | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY'

function reasonOf(outcome: Outcome): unknown {
  if (outcome.kind === 'answer') return 'error' in outcome.answer && outcome.answer.error
  return outcome.kind === 'late' ? 'it is not ready' : outcome.error
}
