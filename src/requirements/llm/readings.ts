import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { currentRequest } from '../../context.ts'
import type { Store } from '../../store/store.ts'

/** What was read of prompts, so that the same is not asked twice within a day: for all replicas together. */
export interface Readings<T> {
  get(prompt: string): Promise<T | undefined>
  set(prompt: string, reading: T): Promise<void>
}

const name = 'llm-readings'
const dayMs = 86_400_000
/** The platform's id of who wrote the message first: a reading quotes its words. */
const ownerSchema = z.object({ user: z.string().optional() })

/** `secret`: whoever can read the store must not be able to find out by trying whether a text was asked. */
export function openReadings<T>(
  store: Pick<Store, 'collection'>,
  schema: z.ZodType<T>,
  secret: string,
): Readings<T> {
  const readings = store.collection(name, ownerSchema.extend({ reading: schema }), dayMs)
  const keyOf = (prompt: string) => createHmac('sha256', secret).update(prompt).digest('base64url')
  return {
    get: async (prompt) => (await readings.get(keyOf(prompt)))?.reading,
    set: (prompt, reading) =>
      readings.set(keyOf(prompt), { user: currentRequest()?.user, reading }),
  }
}

/** Deletes what was read of a person's messages. */
export async function forgetReadings(
  store: Pick<Store, 'collection'>,
  user: string,
): Promise<void> {
  const readings = store.collection(name, ownerSchema, dayMs)
  for await (const [key, one] of readings.entries())
    if (one.user === user) await readings.delete(key)
}
