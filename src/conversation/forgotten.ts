import { hash } from 'node:crypto'
import { z } from 'zod'
import { forgetMe } from '../../commands/forget-me.ts'
import { currentRequest } from '../context.ts'
import { forgetReadings } from '../requirements/llm/readings.ts'
import type { Store } from '../store/store.ts'

/** Longer than any answer takes. */
const lifetimeMs = 10 * 60_000

/** Who wanted everything deleted lately: what was being answered at that moment, here or elsewhere, must not stay. */
export function openForgotten(store: Store) {
  const moments = store.collection('forgotten', z.number(), lifetimeMs)
  // Hashed, so that no key names a person.
  const keyOf = (user: string) => hash('sha256', user)
  /** Requests at work that made somebody be forgotten. */
  const forgetting = new Set<string | undefined>()
  return {
    /** Notes the moment, and deletes what is not kept by a platform. */
    async add(user: string): Promise<void> {
      forgetting.add(currentRequest()?.id)
      await moments.set(keyOf(user), Date.now())
      await forgetReadings(store, user)
    },
    /** Whether the person of the request at work, which is done, wanted that after it began. */
    async sinceItBegan(): Promise<boolean> {
      const { user, command, began = 0 } = currentRequest() ?? {}
      if (!user || !command || command === forgetMe.name) return false
      return ((await moments.get(keyOf(user))) ?? 0) >= began
    },
    /** To be called at the end of each request: leaves no trace in files where it made somebody be forgotten. */
    async erase(): Promise<void> {
      if (forgetting.delete(currentRequest()?.id)) await store.erase()
    },
  }
}
