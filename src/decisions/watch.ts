import { addressKey, type Address } from '../address.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Reply } from '../reply/reply.ts'
import type { Store } from '../store/store.ts'
import { withEvidence, type Grounds } from '../trial/with-evidence.ts'
import type { Decision } from './decision.ts'
import { openDecisions } from './decisions.ts'
import { newsOf, type News } from './news.ts'
import { digestReply, newsReply } from './news-reply.ts'

const dayMs = 86_400_000
const weekMs = 7 * dayMs
/** One replica looks at a time; whoever dies with the lease does not hold it for long. */
const leaseMs = 10 * 60_000
const lease = 'watch-decisions'
/** So many decisions of one channel with news at once get one message. */
const mostSingly = 3

export interface WatchParts {
  surface: Address['surface']
  store: Store
  services: { of(workspace: string): Grounds }
  tell(address: Address, reply: Reply, key: string): Promise<void>
  now(): Date
}

interface Told {
  key: string
  workspace: string
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
      const address = addressKey({ surface, workspace, ...decision.place })
      const { engine } = await withEvidence(services.of(workspace), address)
      const [news, ...others] = untold(decision, engine, now())
      if (!news) continue
      // One cause, such as a price of its own, can make many others better: they are no news one by one.
      const isAlike = ({ kind }: News) => news.kind === 'better' && kind === 'better'
      const also = others.filter(isAlike).map((one) => one.key)
      found.push({ key, workspace, decision, news, also, engine })
    }
    for (const group of groupsOf(found)) await tellGroup(parts, group, decisions)
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

function groupsOf(found: Told[]): Told[][] {
  const channels = Map.groupBy(found, ({ workspace, decision }) =>
    JSON.stringify([workspace, decision.place.channel]),
  )
  return [...channels.values()].flatMap((group) =>
    group.length > mostSingly ? [group] : group.map((one) => [one]),
  )
}

async function tellGroup(
  { surface, tell, now }: WatchParts,
  group: Told[],
  decisions: ReturnType<typeof openDecisions>,
): Promise<void> {
  const [first] = group
  if (!first) return
  const { workspace, decision, news } = first
  const address: Address = { surface, workspace, ...decision.place }
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
