import { z } from 'zod'
import type { Store } from '../store/store.ts'

/** USD a month, of all workspaces together and of each. */
export interface BudgetLimits {
  all: number
  workspace: number
}

/** One entry a month, so that both limits are looked at in one go. */
const monthSchema = z.object({
  /** USD set aside, by call that is under way. */
  reserved: z.record(z.string(), z.object({ workspace: z.string(), usd: z.number() })),
  /** USD of all calls that are settled, by workspace. */
  settled: z.record(z.string(), z.number()),
})
type Month = z.infer<typeof monthSchema>

const monthsKept = 62 * 86_400_000
/** Sums of amounts like 0.1 are not exact to the last digit. */
const rounding = 1e-9

/**
 * What trials may spend in a month (UTC), as one workspace has it: reserved before a call, settled after it, so that no
 * number of calls at once, in however many processes, can overstep it, and a restart forgets nothing. `today`: ISO date.
 */
export function openTrialBudget(
  store: Pick<Store, 'collection'>,
  workspace: string,
  limits: BudgetLimits,
  today: () => string,
) {
  const months = store.collection('trial-budget', monthSchema, monthsKept)
  const month = () => today().slice(0, 7)
  return {
    /** Sets an amount aside; false when it does not fit any more. */
    async reserve(call: string, usd: number): Promise<boolean> {
      let isGranted = false
      await months.update(month(), (found = { reserved: {}, settled: {} }) => {
        isGranted = usd <= leftOf(found, workspace, limits) + rounding
        if (!isGranted) return undefined
        return { ...found, reserved: { ...found.reserved, [call]: { workspace, usd } } }
      })
      return isGranted
    },
    /** What the call really cost, in place of what was set aside; a second time it changes nothing. */
    async settle(call: string, usd: number): Promise<void> {
      await months.update(month(), (found) => {
        const { [call]: own, ...reserved } = found?.reserved ?? {}
        if (!found || !own) return undefined
        const before = found.settled[own.workspace] ?? 0
        return { reserved, settled: { ...found.settled, [own.workspace]: before + usd } }
      })
    },
    /** USD that may still be spent this month. */
    async left(): Promise<number> {
      const found = (await months.get(month())) ?? { reserved: {}, settled: {} }
      return Math.max(0, leftOf(found, workspace, limits))
    },
  }
}

export type TrialBudget = ReturnType<typeof openTrialBudget>

function leftOf({ reserved, settled }: Month, workspace: string, limits: BudgetLimits): number {
  const entries = [
    ...Object.values(reserved),
    ...Object.entries(settled).map(([name, usd]) => ({ workspace: name, usd })),
  ]
  const sum = (counted: typeof entries) => counted.reduce((total, { usd }) => total + usd, 0)
  const own = entries.filter((one) => one.workspace === workspace)
  return Math.min(limits.all - sum(entries), limits.workspace - sum(own))
}
