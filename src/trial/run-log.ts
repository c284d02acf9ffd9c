import { z } from 'zod'
import { answerSchema } from '../gateway/answer.ts'
import type { Store } from '../store/store.ts'

/** An answer and what it cost: as billed, else tokens times the price of record; without USD where neither is known. */
export const paidSchema = z.object({ answer: answerSchema, usd: z.number().optional() })
export type Paid = z.infer<typeof paidSchema>

const entrySchema = z.union([z.literal('begun'), paidSchema])

/** Where answers are written down, so that a trial that is broken off goes on, and nothing is asked twice. */
export interface RunLog {
  /** What is known of a call: its answer, or that it was begun and never ended. */
  get(key: string): Promise<Paid | 'begun' | undefined>
  /** False where it was begun before. */
  begin(key: string): Promise<boolean>
  end(key: string, paid: Paid): Promise<void>
  /** As if it had never begun. */
  drop(key: string): Promise<unknown>
}

/** Answers of one trial in the store, until it is over. `clear` deletes them: answers are the team's secrets. */
export function openRunLog(
  store: Pick<Store, 'collection' | 'retentionMs'>,
  trial: string,
): RunLog & { clear(): Promise<void> } {
  const runs = store.collection('trial-runs', entrySchema, store.retentionMs)
  const whole = (key: string) => `${trial}:${key}`
  return {
    get: (key): Promise<Paid | 'begun' | undefined> => runs.get(whole(key)),
    async begin(key) {
      let isFirst = false
      await runs.update(whole(key), (found) => {
        isFirst = found === undefined
        return isFirst ? 'begun' : undefined
      })
      return isFirst
    },
    end: (key, paid) => runs.set(whole(key), paid),
    drop: (key) => runs.delete(whole(key)),
    async clear() {
      for await (const [key] of runs.entries())
        if (key.startsWith(`${trial}:`)) await runs.delete(key)
    },
  }
}
