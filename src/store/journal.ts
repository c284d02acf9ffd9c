import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Store } from './store.ts'

/** A request that was accepted by a process that is gone. */
export interface Orphan<T> {
  id: string
  request: T
  /** When it was accepted, in ms since 1970. */
  acceptedAt: number
}

/** `unsure`: ours as far as can be seen, but another process may have answered it, or begun to. */
export type Holder = 'us' | 'another' | 'unsure'

/** What was accepted and is not finished: a crash or a deploy loses none of it. */
export interface Journal<T> {
  /**
   * Writes a request down, before its acceptance is said, before it is claimed and before its work begins. Ids are unique
   * for good: of one event that is delivered twice, each delivery has its own.
   */
  accept(id: string, request: T): Promise<void>
  /**
   * Whose a request is that was ours: a process that was silent for long may have lost it to `another`, which took it for
   * gone. What it says holds for a few seconds from then on; while the store is away, for all that is known.
   */
  holderOf(id: string): Promise<Holder>
  /** Forgets a request that is answered, or that needs no answer; what another process has taken over is left to it. */
  finish(id: string): Promise<void>
  /** A part of a request's work is done and kept: the processes that died of it before did not die of that request. */
  gotOn(id: string): void
  /** Forgets all requests that somebody wants gone, whoever works on them. */
  forget(isTheirs: (request: T) => boolean): Promise<void>
  /**
   * Looks for orphans from now on; each goes to one process only, which then has to finish it. One that two processes
   * died of is set aside instead: it is given up, and whoever sent it has to be told.
   */
  adopt(take: (orphan: Orphan<T>) => void, giveUp: (orphan: Orphan<T>) => void): void
  /** Ends the search and the sign of life: what is not finished by now is left to the others. */
  close(): Promise<void>
}

/** A process is gone when so many of its signs of life in a row are missing. */
const missingSigns = 4
/** It says nothing any more on the strength of a sign that is so many of them old: what it says takes a while to arrive. */
const trustedSigns = 3
/** Nobody wants the answer any more. */
const lifetimeMs = 7 * 86_400_000
/** Long after nobody asks for the sign of a process any more; clocks may differ by minutes. */
const signLifetimeMs = 3_600_000
/** A request in whose work so many processes died is not begun again: it may be what they died of. */
const mostDeaths = 2

export interface JournalOptions<T> {
  store: Store
  /** What is accepted: one journal each. */
  name: string
  schema: z.ZodType<T>
  /** How often each process gives a sign of life and looks for orphans. */
  everyMs?: number
  onError(error: unknown): void
}

/**
 * A journal in the store, for one process or for several. Each process signs what it accepts and gives a sign of life
 * every few seconds; what a silent one leaves is claimed by exactly one of the others, or by the process started next.
 */
export function openJournal<T>(options: JournalOptions<T>): Journal<T> {
  const { store, name, schema, everyMs = 3000, onError } = options
  const owner = randomUUID()
  const entrySchema = z.object({
    owner: z.string(),
    acceptedAt: z.number(),
    request: schema,
    /** How many processes died while it was theirs. */
    deaths: z.number().default(0),
  })
  const entries = store.collection(`accepted-${name}`, entrySchema, lifetimeMs, {
    isListedOften: true,
  })
  /** Signs of life: numbers that change. When one was written says nothing, clocks differ. */
  const alive = store.collection('alive', z.number(), signLifetimeMs)
  /** Owners that ended in order: what they left killed none of them. */
  const departed = store.collection('departed', z.number(), lifetimeMs)
  const aside = store.collection(asideName(name), orphanSchema(schema), lifetimeMs)
  /** The last sign of each other owner, and since when, on this process's own clock, it has not changed. */
  const signs = new Map<string, { sign: number | undefined; since: number }>()
  /** What this process has accepted or taken over, and not finished; and since when, on its own clock. */
  const unfinished = new Map<string, { entry: z.infer<typeof entrySchema>; since: number }>()
  let ownSign = Date.now()
  /** When the last sign was begun that the store has, by the process's clock and by the wall's. */
  let signedAt: number | undefined
  let signedOn = -Infinity
  /** When this process came back after a silence in which others could take it for gone. */
  let silentUntil = -Infinity
  let isAway = false
  let lastAcceptedAt = 0
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()

  /** By both clocks: the process's own stands still while a machine sleeps. */
  const isFresh = (now: number, wall: number) =>
    signedAt !== undefined &&
    Math.max(now - signedAt, Math.abs(wall - signedOn)) < trustedSigns * everyMs
  const isTrusted = () => isFresh(performance.now(), Date.now())

  /** Gives a sign of life, and sees to it that what is not finished survives a store that loses its memory. */
  const giveSign = async () => {
    const [now, wall] = [performance.now(), Date.now()]
    ownSign += 1
    const known = await alive.get(owner)
    await alive.set(owner, ownSign)
    const wasAway = isAway
    isAway = (await store.problem()) !== undefined
    // While the store is away, what is written waits on a disk of ours.
    const isLost = isAway ? !wasAway : signedAt !== undefined && known === undefined
    if (isLost) for (const [id, { entry }] of unfinished) await entries.add(id, entry)
    if (isAway) return
    const wasSilent = signedAt !== undefined && !isFresh(now, wall)
    if (wasSilent) silentUntil = performance.now()
    signedAt = Math.max(now, signedAt ?? now)
    signedOn = wall
    if (wasSilent) await takeBackDeaths()
  }

  /** Of what others took over meanwhile this process did not die. */
  const takeBackDeaths = async () => {
    for (const id of unfinished.keys())
      await entries.update(id, (found) => {
        if (!found || found.owner === owner) return undefined
        unfinished.delete(id)
        return { ...found, deaths: Math.max(0, found.deaths - 1) }
      })
  }

  /** Whether an owner has given no sign for so long as this process has looked, and for as long as counts as gone. */
  const isSilent = async (other: string) => {
    const sign = await alive.get(other)
    const now = performance.now()
    const known = signs.get(other)
    if (known && known.sign === sign) return now - known.since >= missingSigns * everyMs
    signs.set(other, { sign, since: now })
    return false
  }

  const adoptOrphans = async (
    take: (orphan: Orphan<T>) => void,
    giveUp: (orphan: Orphan<T>) => void,
  ) => {
    // While the store is away everybody is silent.
    if (isAway) return signs.clear()
    const silent = new Map<string, boolean>([[owner, false]])
    const found = await Array.fromAsync(entries.entries())
    // In the order they came: what was said second may build on what was said first.
    for (const [id, entry] of found.toSorted(([, a], [, b]) => a.acceptedAt - b.acceptedAt)) {
      const { owner: other, acceptedAt, request } = entry
      if (!silent.has(other)) silent.set(other, await isSilent(other))
      if (!silent.get(other)) continue
      // Short: whoever ends between the claim and the signature must not keep the others from it.
      const asked = performance.now()
      if (!(await store.claim(orphanKey(id, other), missingSigns * everyMs))) continue
      const deaths = entry.deaths + ((await departed.get(other)) === undefined ? 1 : 0)
      // Stopped in between: by now it may be somebody else's.
      if (performance.now() - asked > trustedSigns * everyMs) continue
      const orphan = { id, request, acceptedAt }
      if (deaths < mostDeaths) {
        await hold(id, { owner, acceptedAt, request, deaths })
        take(orphan)
      } else {
        await aside.set(id, orphan)
        await entries.delete(id)
        giveUp(orphan)
      }
    }
  }

  const hold = (id: string, entry: z.infer<typeof entrySchema>) => {
    unfinished.set(id, { entry, since: performance.now() })
    return entries.set(id, entry)
  }

  const holderOf = async (id: string): Promise<Holder> => {
    if (!isTrusted()) await giveSign()
    const wasSilent = (unfinished.get(id)?.since ?? -Infinity) < silentUntil
    // Nobody takes from a process whose last sign is fresh: no need to ask at everything that is said.
    if (!wasSilent && !isAway && isTrusted()) return 'us'
    // Whoever gets this claim goes on with it, and nobody else: an heir asks for it as well.
    if (wasSilent && !(await store.claim(orphanKey(id, owner), missingSigns * everyMs, owner)))
      return 'another'
    const entry = await entries.get(id)
    // Stopped between the question and the answer: the answer is too old.
    if (!isTrusted() && !isAway) return holderOf(id)
    if (entry && entry.owner !== owner) return 'another'
    return entry && !wasSilent ? 'us' : 'unsure'
  }

  return {
    holderOf,
    async accept(id, request) {
      // No two are alike, so that their order is known.
      const acceptedAt = Math.max(Date.now(), lastAcceptedAt + 0.001)
      lastAcceptedAt = acceptedAt
      // Without a sign of life the first entry would be taken for an orphan.
      if (!timer) await giveSign()
      await hold(id, { owner, acceptedAt, request, deaths: 0 })
    },
    async finish(id) {
      unfinished.delete(id)
      if ((await entries.get(id))?.owner === owner) await entries.delete(id)
    },
    gotOn(id) {
      const entry = unfinished.get(id)?.entry
      if (!entry?.deaths) return
      entry.deaths = 0
      entries
        .update(id, (found) => (found?.owner === owner ? { ...found, deaths: 0 } : undefined))
        .catch(onError)
    },
    async forget(isTheirs) {
      for (const [id, { entry }] of unfinished) if (isTheirs(entry.request)) unfinished.delete(id)
      for (const kept of [entries, aside])
        for await (const [id, { request }] of kept.entries())
          if (isTheirs(request)) await kept.delete(id)
    },
    adopt(take, giveUp) {
      const look = async () => {
        try {
          await giveSign()
          await adoptOrphans(take, giveUp)
        } catch (error) {
          onError(error)
        }
      }
      round = look()
      timer = setInterval(() => {
        round = round.then(look)
      }, everyMs).unref()
    },
    async close() {
      clearInterval(timer)
      await round
      await departed.set(owner, Date.now())
      await alive.delete(owner)
    },
  }
}

/** When the requests that were set aside had been accepted, in ms since 1970, by id: for whoever runs this. */
export async function listSetAside(store: Store, name: string): Promise<Map<string, number>> {
  const kept = store.collection(asideName(name), orphanSchema(z.unknown()), lifetimeMs)
  const found = await Array.fromAsync(kept.entries())
  return new Map(found.map(([id, { acceptedAt }]) => [id, acceptedAt]))
}

const orphanKey = (id: string, owner: string) => `orphan:${id}:${owner}`

const asideName = (name: string) => `set-aside-${name}`

const orphanSchema = <T>(schema: z.ZodType<T>) =>
  z.object({ id: z.string(), request: schema, acceptedAt: z.number() })
