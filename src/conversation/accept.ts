import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { collectWhenIdle } from '../collect-garbage.ts'
import { asRequest, currentRequest, type RequestContext } from '../context.ts'
import type { Observe } from '../observe.ts'
import { openJournal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import type { Forgotten } from './forgotten.ts'
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
  /** Forgets what a person sent and has no answer to yet, whichever process works on it. */
  forget(user: string): Promise<void>
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
  forgotten: Forgotten
  /** Deletes what is kept about a person. */
  forget(workspace: string, user: string): Promise<void>
  reportBug: ReportBug
  observe?: Observe
  /** How often to look for what others left. */
  everyMs?: number
}

export function createAcceptance<T>(parts: AcceptanceParts<T>): Acceptance<T> {
  const { platform, store, schema, about: aboutOf, forgotten, everyMs, reportBug, observe } = parts
  const onError = (error: unknown) => reportBug(`${platform}-journal`, error)
  const journal = openJournal({ store, name: platform, schema, everyMs, onError })
  const underWay = new Set<Promise<void>>()

  const run = async (id: string, delivery: Delivery<T>, work: () => Promise<unknown>) => {
    const { request, takenOver } = delivery
    const { user, workspace } = aboutOf(request)
    const task = async () => {
      try {
        await work()
        if (user && (await forgotten.sinceItBegan())) await parts.forget(workspace ?? '', user)
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
    forget: (user) => journal.forget((request) => aboutOf(request).user === user),
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    close: journal.close,
  }
}
