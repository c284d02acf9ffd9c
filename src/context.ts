import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { Observe } from './observe.ts'
import type { Holder } from './store/journal.ts'

/** What is known of the request at work, wherever in the code it is needed: its log lines, its limits, its budget. */
export interface RequestContext {
  /** Joins the log lines of one request; people are given it when something goes wrong. */
  id: string
  platform: string
  /** The platform's id of the workspace or server; absent where there is none. */
  workspace?: string
  /** The platform's id of the person. */
  user?: string
  /** When its work began, in ms since 1970. */
  began: number
  /** Names what was delivered: whoever takes it over goes on under the same name, and holds the same claims. */
  delivery?: string
  /** Whose it is by now: a process that was silent for long may have lost it to another. */
  holder?(): Promise<Holder>
  /** Accepted, in ms since 1970, by a process that is gone: parts of its work may be done already. */
  takenOver?: number
  /** A part of long work is done and kept: were its process to die, the work would not be what it died of. */
  gotOn?(): void
  /** Set once a command runs: much of what platforms tell us is for nobody here. */
  command?: string
}

const storage = new AsyncLocalStorage<RequestContext>()

/** Runs a task, and all that it starts, as one request; `observe` is told how long one took that a command answered. */
export function asRequest<T>(
  about: Omit<RequestContext, 'id' | 'began' | 'command'>,
  task: () => Promise<T>,
  observe?: Observe,
): Promise<T> {
  const context: RequestContext = { ...about, id: shortId(), began: Date.now() }
  const began = performance.now()
  return storage.run(context, async () => {
    try {
      return await task()
    } finally {
      if (context.command)
        observe?.({ kind: 'stage', stage: 'total', seconds: (performance.now() - began) / 1000 })
    }
  })
}

/** The request at work; undefined outside platforms. */
export function currentRequest(): RequestContext | undefined {
  return storage.getStore()
}

export function shortId(): string {
  return randomUUID().slice(0, 8)
}
