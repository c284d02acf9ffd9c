import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { collectWhenIdle } from '../collect-garbage.ts'
import type { CurrentServices } from '../command.ts'
import { asRequest, currentRequest, type RequestContext } from '../context.ts'
import type { Observe } from '../observe.ts'
import { openJournal } from '../store/journal.ts'
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

/** Accepted, written down, once: a crash or a deploy loses nothing that was acknowledged. */
export interface Acceptance<T> {
  /** Writes a request down, says that it is accepted, works on it and forgets it. Never throws. */
  take(
    request: T,
    work: (delivery: Delivery<T>) => Promise<unknown>,
    acknowledge?: () => Promise<unknown>,
  ): Promise<void>
  /**
   * Goes on with what processes that are gone had accepted, from now on. Of what two of them died of, whoever sent it is
   * told instead, with `setAsideSentence`.
   */
  adopt(
    work: (delivery: Delivery<T>) => Promise<unknown>,
    tell: (delivery: Delivery<T>) => Promise<unknown>,
  ): void
  /** Deletes all that is kept about a person, with what they sent and has no answer yet, whichever process works on it. */
  forget(workspace: string, user: string): Promise<void>
  /** Ends when all that was taken has ended. */
  settled(): Promise<void>
  /** After the work: what is not finished by now is left to others. */
  close(): Promise<void>
}

export interface AcceptanceParts<T> {
  platform: string
  store: Store
  schema: z.ZodType<T>
  /** Who sent it, and where from. */
  about(request: T): Pick<RequestContext, 'user' | 'workspace'>
  services: CurrentServices
  memory: Memory
  /** A person is the same in all workspaces. */
  isOnePlace: boolean
  reportBug: ReportBug
  observe?: Observe
  /** How often to look for what others left. */
  everyMs?: number
}

export function createAcceptance<T>(parts: AcceptanceParts<T>): Acceptance<T> {
  const { platform, store, schema, about: aboutOf, everyMs, reportBug, observe } = parts
  const { services, memory, isOnePlace } = parts
  const onError = (error: unknown) => reportBug(`${platform}-journal`, error)
  const journal = openJournal({ store, name: platform, schema, everyMs, onError })
  const forgotten = openForgotten(store)
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

  return {
    take(request, work, acknowledge) {
      const id = randomUUID()
      const delivery = { request }
      return track(
        (async () => {
          await journal.accept(id, request)
          await acknowledge?.()
          await run(id, delivery, () => work(delivery))
        })(),
      )
    },
    adopt(work, tell) {
      journal.adopt(
        ({ id, request, acceptedAt }) => {
          const delivery = { request, takenOver: acceptedAt }
          void track(run(id, delivery, () => work(delivery)))
        },
        ({ id, request, acceptedAt }) => {
          observe?.({ kind: 'set-aside', platform, id })
          const delivery = { request, takenOver: acceptedAt }
          void track(run(id, delivery, () => tell(delivery)))
        },
      )
    },
    forget,
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    close: journal.close,
  }
}
