import { addressKey, type Address } from '../address.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Reply } from '../reply/reply.ts'
import type { Collection, Store } from '../store/store.ts'
import { withEvidence, type Grounds } from '../trial/with-evidence.ts'
import type { Decision } from './decision.ts'
import { openDecisions } from './decisions.ts'
import { newsOf, type News } from './news.ts'
import { digestReply, mostInDigest, newsReply } from './news-reply.ts'

const dayMs = 86_400_000
const weekMs = 7 * dayMs
/** One replica looks at a time; whoever dies with the lease does not hold it for long. */
const leaseMs = 10 * 60_000
const lease = 'watch-decisions'
/** So many decisions of one channel with news at once get one message. */
const mostSingly = 3

interface WatchParts {
  surface: Address['surface']
  store: Store
  services: { of(workspace: string): Grounds }
  tell(address: Address, reply: Reply, key: string): Promise<void>
  channelOf(address: Address): Promise<Address>
  /** The place takes nothing from us: it certainly was not said. */
  isRefused(error: unknown): boolean
  now(): Date
}

interface Told {
  key: string
  address: Address
  decision: Decision
  news: News
  also: string[]
  engine: Engine
}

/**
 * Looks at every decision on the data and the rules of the moment, and says what is news into its thread: each thing once,
 * at most one a week but for an end. Waits while the store is away: nobody could know what was told.
 */
export async function watchDecisions(parts: WatchParts): Promise<number> {
  const { surface, store, services, now } = parts
  if ((await store.problem()) !== undefined) return 0
  if (!(await store.claim(`${lease}-${surface}`, leaseMs))) return 0
  try {
    const decisions = openDecisions(store, surface)
    const found: Told[] = []
    for await (const [key, decision] of decisions.entries()) {
      const workspace = key.slice(0, -decision.id.length - 1)
      const address: Address = { surface, workspace, ...decision.place }
      const { engine } = await withEvidence(services.of(workspace), addressKey(address))
      const [news, ...others] = untold(decision, engine, now())
      if (!news) continue
      // One cause, such as a price of its own, can make many others better: they are no news one by one.
      const isAlike = ({ kind }: News) => news.kind === 'better' && kind === 'better'
      const also = others.filter(isAlike).map((one) => one.key)
      found.push({ key, address, decision, news, also, engine })
    }
    await tellAll(parts, found, decisions)
    return found.length
  } finally {
    await store.release(`${lease}-${surface}`)
  }
}

/** What may be said now, the most pressing first. */
function untold(decision: Decision, engine: Engine, now: Date): News[] {
  const { watched, state, known, toldAt, snoozedUntil } = decision
  if (!watched || state !== 'open') return []
  const isAsleep = snoozedUntil !== undefined && Date.parse(snoozedUntil) > now.getTime()
  const isSoon = toldAt !== undefined && now.getTime() - Date.parse(toldAt) < weekMs
  return newsOf(decision, engine).filter(
    ({ key, kind }) => !known.includes(key) && (kind === 'end' || !(isAsleep || isSoon)),
  )
}

/** One message for each decision in its thread; where a channel has many, one in the channel. */
async function tellAll(parts: WatchParts, found: Told[], decisions: Collection<Decision>) {
  const failures: unknown[] = []
  // A place that takes nothing any more keeps no other from hearing.
  const tellEach = async (group: Told[]) => {
    for (const one of group)
      await tellGroup(parts, one.address, [one], decisions).catch((error: unknown) =>
        failures.push(error),
      )
  }
  for (const [channel, group] of await byChannel(parts, found)) {
    if (!channel || group.length <= mostSingly) {
      await tellEach(group)
      continue
    }
    for (let from = 0; from < group.length; from += mostInDigest) {
      const party = group.slice(from, from + mostInDigest)
      try {
        await tellGroup(parts, channel, party, decisions)
      } catch (error) {
        // What may have been said all the same is not said again.
        if (parts.isRefused(error)) await tellEach(party)
        else failures.push(error)
      }
    }
  }
  if (failures.length) throw new AggregateError(failures, 'News could not be told.')
}

/** What there is to tell, by channel; where only few have news nobody needs to know theirs. */
async function byChannel(
  { channelOf }: WatchParts,
  found: Told[],
): Promise<[Address | undefined, Told[]][]> {
  if (found.length <= mostSingly) return [[undefined, found]]
  const groups = new Map<string, [Address | undefined, Told[]]>()
  for (const one of found) {
    const channel = await channelOf(one.address).catch(() => undefined)
    const key = channel ? addressKey(channel) : ''
    groups.set(key, [channel, [...(groups.get(key)?.[1] ?? []), one]])
  }
  return [...groups.values()]
}

async function tellGroup(
  { tell, now }: WatchParts,
  address: Address,
  group: Told[],
  decisions: Collection<Decision>,
): Promise<void> {
  const [first] = group
  if (!first) return
  const { decision, news } = first
  const reply = group.length > 1 ? digestReply(group) : newsReply(first)
  // A post by this name is made once, should this process end before it is written down.
  await tell(address, reply, `news-${decision.id}-${news.key}`)
  for (const { key, decision: told, news: own, also } of group)
    await decisions.set(key, {
      ...told,
      known: [...told.known, own.key, ...also],
      ...(own.kind !== 'end' && { toldAt: now().toISOString() }),
    })
}

/** Looks now and then for as long as the process runs; also told of new data and new rules. */
export function keepWatching(
  look: () => Promise<unknown>,
  onError: (error: unknown) => void,
  everyMs = 60 * 60_000,
): { lookNow(): Promise<void>; stop(): Promise<void> } {
  let underWay: Promise<void> = Promise.resolve()
  const lookNow = () => {
    underWay = underWay.then(async () => {
      try {
        await look()
      } catch (error) {
        onError(error)
      }
    })
    return underWay
  }
  const timer = setInterval(() => void lookNow(), everyMs).unref()
  return {
    lookNow,
    async stop() {
      clearInterval(timer)
      await underWay
    },
  }
}
