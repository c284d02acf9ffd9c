import { bulkhead, BulkheadRejectedError } from 'cockatiel'
import { BusyError } from '../errors.ts'
import { plural } from '../format.ts'
import type { Take } from '../store/limiter.ts'
import type { Store } from '../store/store.ts'

interface Asker {
  user?: string
  workspace?: string
}

export interface GateLimits {
  /** Most requests of one person in a minute; absent: no limit. */
  personPerMinute?: number
  /** Most requests of one workspace in a minute; absent: no limit. */
  workspacePerMinute?: number
  /** Most requests at work at a time, and most that wait for their turn. */
  atWork: number
  waiting: number
}

export type Gate = Awaited<ReturnType<typeof createGate>>

/** Keeps one person, one workspace or a flood from taking the bot away from everybody else. */
export async function createGate(store: Store, limits: GateLimits) {
  const perMinute = async (name: string, most?: number): Promise<Take | undefined> =>
    most === undefined ? undefined : store.limiter({ name, most, windowSeconds: 60 })
  const person = await perMinute('person', limits.personPerMinute)
  const workspace = await perMinute('workspace', limits.workspacePerMinute)
  const room = bulkhead(limits.atWork, limits.waiting)

  const admit = async (asker: Asker) => {
    const ownWait = asker.user && person ? await person(`${asker.workspace}-${asker.user}`) : 0
    const wait = ownWait || (asker.workspace && workspace ? await workspace(asker.workspace) : 0)
    if (wait === 0) return
    const what = ownWait
      ? `${plural(limits.personPerMinute ?? 0, 'request')} of yours in a minute`
      : `${plural(limits.workspacePerMinute ?? 0, 'request')} a minute from here just now`
    const seconds = plural(Math.ceil(wait / 1000), 'second')
    throw new BusyError(`That is more than ${what}. Please ask again in ${seconds}.`)
  }

  return {
    /** Runs a task when it is its turn. Throws BusyError, in words for the person, when there is no room for it. */
    async run<T>(asker: Asker, task: () => Promise<T>): Promise<T> {
      await admit(asker)
      try {
        return await room.execute(task)
      } catch (error) {
        if (error instanceof BulkheadRejectedError)
          throw new BusyError('Very many people are asking just now. Please try again in a minute.')
        throw error
      }
    },
    /** Requests at work and in the queue. */
    load: () => ({
      atWork: limits.atWork - room.executionSlots,
      waiting: limits.waiting - room.queueSlots,
    }),
  }
}
