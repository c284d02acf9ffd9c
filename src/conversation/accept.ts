import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { collectWhenIdle } from '../collect-garbage.ts'
import type { CurrentServices } from '../command.ts'
import { asRequest, currentRequest, type RequestContext } from '../context.ts'
import type { Observe } from '../observe.ts'
import { openJournal, type Orphan } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import { openForgotten } from './forgotten.ts'
import { forgetPerson, type Memory } from './memory.ts'
import type { ReportBug } from './run-command.ts'

/** What arrived from a platform. */
export interface Delivery<T> {
  request: T
  /** Accepted, in ms since 1970, by a process that is gone: parts of its work may be done already. */
  takenOver?: number
}

/** Said to whoever sent a request that was set aside. */
export const setAsideSentence =
  'I could not answer your request: I was restarted twice while I worked on it, so I have stopped trying. Please say it again in other words, shorter if possible.'

interface AcceptanceParts<T> {
  platform: string
  store: Store
  schema: z.ZodType<T>
  /** Who sent it, and where from. */
  about(request: T): Pick<RequestContext, 'user' | 'workspace'>
  services: CurrentServices
  memory: Memory
  reportBug: ReportBug
  observe?: Observe
  /** How often to look for what others left. */
  everyMs?: number
}

export type Acceptance<T> = ReturnType<typeof createAcceptance<T>>

/** Accepted, written down, once: a crash or a deploy loses nothing that was acknowledged. */
export function createAcceptance<T>(parts: AcceptanceParts<T>) {
  const { platform, store, schema, about: aboutOf, everyMs, reportBug, observe } = parts
  const { services, memory } = parts
  const { isOnePlace } = memory
  const onError = (error: unknown) => reportBug(`${platform}-journal`, error)
  const journal = openJournal({ store, name: platform, schema, everyMs, onError })
  const forgotten = openForgotten(store)
  /** Deletes all that is kept about a person, with what they sent and has no answer yet, whichever process works on it. */
  const forget = async (workspace: string, user: string) => {
    await forgotten.add(user)
    await forgetPerson(memory, workspace, user)
    const { trials, policy } = services.of(workspace)
    await trials?.forget(user, isOnePlace)
    await policy?.forget(user, isOnePlace)
    await journal.forget((request) => aboutOf(request).user === user)
  }
  const underWay = new Set<Promise<void>>()

  const run = async (id: string, delivery: Delivery<T>, work: () => Promise<unknown>) => {
    const { request, takenOver } = delivery
    const { user, workspace } = aboutOf(request)
    const task = async () => {
      try {
        await work()
        if (user && (await forgotten.sinceItBegan())) await forget(workspace ?? '', user)
      } catch (error) {
        reportBug(currentRequest()?.id ?? platform, error)
      }
      await journal.finish(id)
      await forgotten.erase()
      collectWhenIdle()
    }
    const holder = () => journal.holderOf(id)
    const gotOn = () => journal.gotOn(id)
    const about = { platform, user, workspace, delivery: id, takenOver, holder, gotOn }
    await asRequest(about, task, observe)
  }
  const track = (task: Promise<void>) => {
    const tracked = task.catch(onError)
    underWay.add(tracked)
    void tracked.then(() => underWay.delete(tracked))
    return tracked
  }

  type Work = (delivery: Delivery<T>) => Promise<unknown>

  return {
    /** Writes a request down, says that it is accepted, works on it and forgets it. Never throws. */
    take(request: T, work: Work, acknowledge?: () => Promise<unknown>): Promise<void> {
      const id = randomUUID()
      const delivery = { request }
      const task = async () => {
        await journal.accept(id, request)
        await acknowledge?.()
        await run(id, delivery, () => work(delivery))
      }
      return track(task())
    },
    /**
     * Goes on with what processes that are gone had accepted, from now on. Of what two of them died of, whoever sent it is
     * told instead, with `setAsideSentence`.
     */
    adopt(work: Work, tell: Work): void {
      const goOn = ({ id, request, acceptedAt }: Orphan<T>, task: Work) => {
        const delivery = { request, takenOver: acceptedAt }
        void track(run(id, delivery, () => task(delivery)))
      }
      journal.adopt(
        (orphan) => goOn(orphan, work),
        (orphan) => {
          observe?.({ kind: 'set-aside', platform, id: orphan.id })
          goOn(orphan, tell)
        },
      )
    },
    forget,
    /** Ends when all that was taken has ended. */
    async settled(): Promise<void> {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    /** After the work: what is not finished by now is left to others. */
    close: journal.close,
  }
}
