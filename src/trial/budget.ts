import { z } from 'zod'
import type { Store } from '../store/store.ts'

/**
 * What trials may spend in a month (UTC), for each workspace: reserved before a call, settled after it, so that fifty
 * calls at once cannot overstep it, and a restart forgets nothing.
 */
export interface TrialBudget {
  /** Sets an amount aside; false when it does not fit any more. */
  reserve(call: string, usd: number): Promise<boolean>
  /** What the call really cost, in place of what was set aside; a second time it changes nothing. */
  settle(call: string, usd: number): Promise<void>
  /** USD spent or set aside this month. */
  spent(): Promise<number>
}

const entrySchema = z.object({
  month: z.string(),
  /** USD set aside, by call that is under way. */
  reserved: z.record(z.string(), z.number().nonnegative()),
  /** USD of all calls that are settled. */
  settled: z.number().nonnegative(),
})

const monthsKept = 62 * 86_400_000

/** `inOrder`: runs one task after the other for a key; the store itself knows no transaction. */
export function openTrialBudget(
  store: Pick<Store, 'collection'>,
  workspace: string,
  mostUsd: number,
  inOrder: <T>(key: string, task: () => Promise<T>) => Promise<T>,
  today: () => string,
): TrialBudget {
  const entries = store.collection('trial-budget', entrySchema, monthsKept)
  const key = () => `${workspace}:${today().slice(0, 7)}`
  const current = async () =>
    (await entries.get(key())) ?? { month: today().slice(0, 7), reserved: {}, settled: 0 }
  const total = ({ reserved, settled }: z.infer<typeof entrySchema>) =>
    Object.values(reserved).reduce((sum, usd) => sum + usd, settled)
  const change = <T>(task: (entry: z.infer<typeof entrySchema>) => T): Promise<T> =>
    inOrder(`trial-budget:${key()}`, async () => {
      const entry = await current()
      const result = task(entry)
      await entries.set(key(), entry)
      return result
    })
  return {
    reserve: (call, usd) =>
      change((entry) => {
        if (total(entry) + usd > mostUsd + 1e-12) return false
        entry.reserved[call] = usd
        return true
      }),
    settle: (call, usd) =>
      change((entry) => {
        if (entry.reserved[call] === undefined) return
        delete entry.reserved[call]
        entry.settled += usd
      }),
    spent: async () => total(await current()),
  }
}
