import { hash } from 'node:crypto'
import { z } from 'zod'
import { forgetMe } from '../../commands/forget-me.ts'
import { currentRequest } from '../context.ts'
import { forgetReadings } from '../requirements/llm/readings.ts'
import type { Store } from '../store/store.ts'

/** Longer than any answer takes. */
const lifetimeMs = 10 * 60_000

/** Who wanted everything deleted lately: what was being answered at that moment, here or elsewhere, must not stay. */
export interface Forgotten {
  /** Notes the moment, and deletes what is not kept by a platform. */
  add(user: string): Promise<void>
  /** Whether the person of the request at work, which is done, wanted that after it began. */
  sinceItBegan(): Promise<boolean>
  /** To be called at the end of each request: leaves no trace in files where it made somebody be forgotten. */
  erase(): Promise<void>
}

export function openForgotten(store: Store): Forgotten {
  const moments = store.collection('forgotten', z.number(), lifetimeMs)
  // Hashed, so that no key names a person.
  const keyOf = (user: string) => hash('sha256', user)
  /** Requests at work that made somebody be forgotten. */
  const forgetting = new Set<string | undefined>()
  return {
    async add(user) {
      forgetting.add(currentRequest()?.id)
      await moments.set(keyOf(user), Date.now())
      await forgetReadings(store, user)
    },
    async sinceItBegan() {
      const { user, command, began = 0 } = currentRequest() ?? {}
      if (!user || !command || command === forgetMe.name) return false
      return ((await moments.get(keyOf(user))) ?? 0) >= began
    },
    async erase() {
      if (forgetting.delete(currentRequest()?.id)) await store.erase()
    },
  }
}
