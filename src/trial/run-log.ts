import { z } from 'zod'
import { failures } from '../gateway/failures.ts'
import type { Store } from '../store/store.ts'
import type { Paid, RunLog } from './trial.ts'

export const paidSchema = z.object({
  answer: z.object({
    text: z.string(),
    failure: z.enum(failures).optional(),
    usage: z
      .object({
        inputTokens: z.number(),
        outputTokens: z.number(),
        thinkingTokens: z.number().optional(),
      })
      .optional(),
    billedUsd: z.number().optional(),
    seconds: z.number(),
    isSent: z.boolean(),
    generation: z.string().optional(),
    firstTokenSeconds: z.number().optional(),
  }),
  usd: z.number().optional(),
})
const entrySchema = z.union([z.literal('begun'), paidSchema])

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
