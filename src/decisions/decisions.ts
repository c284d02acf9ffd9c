import { randomBytes } from 'node:crypto'
import type { Address } from '../address.ts'
import type { Collection, Store } from '../store/store.ts'
import { decisionSchema, type Decision } from './decision.ts'

const yearsMs = 3650 * 86_400_000

/** All decisions of one platform, by `workspace:id`. They are the team's record, and outlive conversations. */
export const openDecisions = (store: Store, surface: string): Collection<Decision> =>
  store.collection(`${surface}-decisions`, decisionSchema, yearsMs, { isListedOften: true })

/** What became of a message that was to be kept in sight, or no longer: nothing where nothing can be pinned. */
export type Pinning = 'done' | 'nothing' | { lacks?: string }

/** Keeps a message in sight of everybody at its address, or no longer. Never throws. */
export type Pin = (address: Address, message: string, isPinned: boolean) => Promise<Pinning>

/** The key of a decision among those of all workspaces. */
export const decisionKey = (workspace: string, id: string): string => `${workspace}:${id}`

/** The decisions of one workspace, and where a new one is made. Only what is open stays pinned. */
export type Decisions = ReturnType<typeof decisionsOf>

export function decisionsOf(decisions: Collection<Decision>, address: Address, pin?: Pin) {
  const { workspace, channel, thread } = address
  const place = { channel, thread }
  const keyOf = ({ id }: Pick<Decision, 'id'>) => decisionKey(workspace, id)
  const list = async (): Promise<Decision[]> => {
    const own: Decision[] = []
    for await (const [key, decision] of decisions.entries())
      if (key === keyOf(decision)) own.push(decision)
    return own.toSorted((a, b) => b.at.localeCompare(a.at))
  }
  const pinned = async ({ place: where, message }: Decision, isPinned: boolean) =>
    message === undefined || !pin ? 'nothing' : pin({ ...address, ...where }, message, isPinned)
  const save = async (decision: Decision): Promise<Pinning> => {
    const before = await decisions.get(keyOf(decision))
    await decisions.set(keyOf(decision), decision)
    const isChanged = before !== undefined && before.state !== decision.state
    return isChanged ? pinned(decision, decision.state === 'open') : 'nothing'
  }
  return {
    /** The newest first. */
    list,
    save,
    async delete(decision: Decision): Promise<Pinning> {
      await decisions.delete(keyOf(decision))
      return decision.state === 'open' ? pinned(decision, false) : 'nothing'
    },
    /** Adds one; an open one of the same place and kind is superseded by it. Gives it with its id, and what it supersedes. */
    async add(made: Omit<Decision, 'id' | 'place'>) {
      const decision = { ...made, id: randomBytes(3).toString('hex'), place }
      const superseded = (await list()).find(
        (one) => one.state === 'open' && one.kind === made.kind && isSame(one.place, place),
      )
      await save(decision)
      const pinning =
        superseded &&
        (await save({ ...superseded, state: 'superseded', supersededBy: decision.id }))
      return { decision, superseded, pinning }
    },
  }
}

const isSame = (a: Decision['place'], b: Decision['place']) =>
  a.channel === b.channel && a.thread === b.thread
