import { randomBytes } from 'node:crypto'
import type { Collection, Store } from '../store/store.ts'
import { decisionSchema, type Decision } from './decision.ts'

const yearsMs = 3650 * 86_400_000

/** All decisions of one platform, by `workspace:id`. They are the team's record, and outlive conversations. */
export const openDecisions = (store: Store, surface: string): Collection<Decision> =>
  store.collection(`${surface}-decisions`, decisionSchema, yearsMs, { isListedOften: true })

/** The decisions of one workspace, and where a new one is made. */
export interface DecisionDesk {
  place: Decision['place']
  list(): Promise<Decision[]>
  /** Adds one; an open one of the same place and kind is superseded by it. Gives it with its id, and what it supersedes. */
  add(made: Omit<Decision, 'id' | 'place'>): Promise<{ decision: Decision; superseded?: Decision }>
  save(decision: Decision): Promise<void>
  delete(decision: Decision): Promise<void>
}

export function openDecisionDesk(
  decisions: Collection<Decision>,
  workspace: string,
  place: Decision['place'],
): DecisionDesk {
  const keyOf = ({ id }: Pick<Decision, 'id'>) => `${workspace}:${id}`
  const list = async () => {
    const own: Decision[] = []
    for await (const [key, decision] of decisions.entries())
      if (key === keyOf(decision)) own.push(decision)
    return own.toSorted((a, b) => b.at.localeCompare(a.at))
  }
  const save = (decision: Decision) => decisions.set(keyOf(decision), decision)
  return {
    place,
    list,
    save,
    delete: (decision) => decisions.delete(keyOf(decision)),
    async add(made) {
      const decision = { ...made, id: randomBytes(3).toString('hex'), place }
      const before = (await list()).find(
        (one) => one.state === 'open' && one.kind === made.kind && isSame(one.place, place),
      )
      await save(decision)
      if (before) await save({ ...before, state: 'superseded', supersededBy: decision.id })
      return { decision, superseded: before }
    },
  }
}

const isSame = (a: Decision['place'], b: Decision['place']) =>
  a.channel === b.channel && a.thread === b.thread
