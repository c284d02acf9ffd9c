import { z } from 'zod'
import type { Engine } from '../leaderboard/standings.ts'
import type { Store } from '../store/store.ts'
import { policySchema, type Policy } from './policy.ts'
import { withPolicy } from './with-policy.ts'
import { readJson } from '../json.ts'

const yearsMs = 3650 * 86_400_000
/** How long another replica may go on by the policy before. */
const lookEveryMs = 15_000

/** Where the last known policies are, for a start while the store is away. */
export interface Copy {
  read(): Promise<string | undefined>
  write(text: string): Promise<void>
}

const copySchema = z.record(z.string(), policySchema)

/** The rules of a workspace, and how to change them. */
export interface Rules {
  rules?: Policy
  set(rules: Policy | undefined): Promise<void>
  /** Rules stay, who set them does not; `everywhere`: the same id is the same person in all workspaces. */
  forget(user: string, everywhere: boolean): Promise<void>
}

export type Policies = Awaited<ReturnType<typeof openPolicies>>

/**
 * Reads the policies of all workspaces, to have them at hand: nothing is answered before they are known. `copy`: absent
 * where the store is on this machine anyway.
 */
export async function openPolicies(
  store: Store,
  copy?: Copy,
  onChange: () => void = () => undefined,
) {
  const kept = store.collection('policies', policySchema, yearsMs, { isListedOften: true })
  let policies = new Map<string, Policy>(await readCopy(copy))

  const keep = async (next: Map<string, Policy>) => {
    const isSame = JSON.stringify([...next]) === JSON.stringify([...policies])
    // The same object as before: what was made for it goes on.
    if (isSame) return
    policies = new Map(
      [...next].map(([workspace, policy]) => {
        const before = policies.get(workspace)
        return [workspace, JSON.stringify(before) === JSON.stringify(policy) ? before! : policy]
      }),
    )
    onChange()
    await copy?.write(JSON.stringify(Object.fromEntries(policies)))
  }
  /** Takes what other replicas have set. */
  const look = async () => {
    const found = await Array.fromAsync(kept.entries())
    // A store that is away shows nothing, which is not to say that there is none.
    if ((await store.problem()) === undefined)
      await keep(new Map(found.toSorted(([a], [b]) => (a < b ? -1 : 1))))
  }
  await look()
  const looking = setInterval(() => void look().catch(() => undefined), lookEveryMs).unref()

  const set = async (workspace: string, policy: Policy | undefined) => {
    await (policy ? kept.set(workspace, policy) : kept.delete(workspace))
    const next = new Map([...policies].filter(([key]) => key !== workspace))
    if (policy) next.set(workspace, policy)
    await keep(new Map([...next].toSorted(([a], [b]) => (a < b ? -1 : 1))))
  }
  const rulesOf = (workspace: string): Rules => ({
    rules: policies.get(workspace),
    set: (next) => set(workspace, next),
    async forget(user, everywhere) {
      for (const [key, policy] of policies)
        if (policy.by === user && (everywhere || key === workspace))
          await set(key, { ...policy, by: undefined })
    },
  })
  return {
    of: (workspace: string) => policies.get(workspace),
    set,
    look,
    /** Services under the rules of a workspace, which can be looked at and changed there. */
    overlay<T extends { engine: Engine }>(services: T, workspace: string): T & { policy: Rules } {
      const policy = rulesOf(workspace)
      const { rules } = policy
      return { ...services, policy, ...(rules && { engine: withPolicy(services.engine, rules) }) }
    },
    /** Where only what the gateway serves is allowed: what that is today. */
    async renewServed(ask: () => Promise<string[]>): Promise<void> {
      const limited = [...policies].filter(([, policy]) => policy.served)
      if (limited.length === 0) return
      const served = await ask()
      for (const [workspace, policy] of limited)
        if (JSON.stringify(policy.served) !== JSON.stringify(served))
          await set(workspace, { ...policy, served })
    },
    stop: () => clearInterval(looking),
  }
}

async function readCopy(copy: Copy | undefined): Promise<[string, Policy][]> {
  const { data = {} } = copySchema.safeParse(readJson((await copy?.read()) ?? ''))
  return Object.entries(data)
}
