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
}

export function openForgotten(store: Store): Forgotten {
  const moments = store.collection('forgotten', z.number(), lifetimeMs)
  // Hashed, so that no key names a person.
  const keyOf = (user: string) => hash('sha256', user)
  return {
    async add(user) {
      await moments.set(keyOf(user), Date.now())
      await forgetReadings(store, user)
    },
    async sinceItBegan() {
      const { user, command, began = 0 } = currentRequest() ?? {}
      if (!user || !command || command === forgetMe.name) return false
      return ((await moments.get(keyOf(user))) ?? 0) >= began
    },
  }
}
