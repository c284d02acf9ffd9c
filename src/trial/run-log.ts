import { z } from 'zod'
import { answerSchema } from '../gateway/answer.ts'
import type { Store } from '../store/store.ts'

/** An answer and what it cost: as billed, else tokens times the price of record; without USD where neither is known. */
export const paidSchema = z.object({ answer: answerSchema, usd: z.number().optional() })
export type Paid = z.infer<typeof paidSchema>

const entrySchema = z.union([z.literal('begun'), paidSchema])

/** Where answers are written down, so that a trial that is broken off goes on, and nothing is asked twice. */
export type RunLog = ReturnType<typeof openRunLog>

/** Answers of one trial in the store, until it is over. */
export function openRunLog(store: Pick<Store, 'collection' | 'retentionMs'>, trial: string) {
  const runs = store.collection('trial-runs', entrySchema, store.retentionMs)
  const whole = (key: string) => `${trial}:${key}`
  return {
    /** What is known of a call: its answer, or that it was begun and never ended. */
    get: (key: string) => runs.get(whole(key)),
    /** False where it was begun before. */
    async begin(key: string): Promise<boolean> {
      let isFirst = false
      await runs.update(whole(key), (found) => {
        isFirst = found === undefined
        return isFirst ? 'begun' : undefined
      })
      return isFirst
    },
    end: (key: string, paid: Paid) => runs.set(whole(key), paid),
    /** As if it had never begun. */
    drop: (key: string) => runs.delete(whole(key)),
    /** Deletes all: answers are the team's secrets. */
    async clear(): Promise<void> {
      for await (const [key] of runs.entries())
        if (key.startsWith(`${trial}:`)) await runs.delete(key)
    },
  }
}
