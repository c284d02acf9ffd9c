import type { WebClient } from '@slack/web-api'
import { currentRequest } from '../../context.ts'
import type { Address } from '../../conversation/surface.ts'
import { createSequencer } from '../../store/in-order.ts'
import type { OutgoingMessage } from './answer.ts'
import { callSlack, slackCode, type Lookup, type Pause } from './call.ts'

/** A conversation in Slack; without `thread` the messages stand in the channel itself. */
type Place = Pick<Address, 'channel' | 'thread'>

export interface Poster {
  /**
   * Posts once: a message whose confirmation was lost, or that a process now gone may have posted, is looked up before it
   * is posted again. Returns its id.
   */
  post(place: Place, message: OutgoingMessage, key: string): Promise<string>
  /** Messages that wait for their turn in a channel: Slack takes about one a second there. */
  waiting(channel: string): number
}

const eventType = 'shortlist_message'
/** Clocks differ; a lookup reaches back so far. */
const lookBackSeconds = 600
/** Refusals of the form, not of the content: the same goes out as text. */
const formRefused = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'block_mismatch',
])

/** Never parsed by Slack beyond what is escaped, never unfurled. */
const manners = {
  parse: 'none',
  link_names: false,
  unfurl_links: false,
  unfurl_media: false,
} as const

/** Longer than the longest queue that people would wait for. */
const patienceMs = 10 * 60_000

export function createPoster(client: WebClient, pause: Pause): Poster {
  const inOrder = createSequencer()
  const queues = new Map<string, number>()
  const count = (channel: string, change: number) => {
    const now = (queues.get(channel) ?? 0) + change
    if (now > 0) queues.set(channel, now)
    else queues.delete(channel)
  }
  return {
    waiting: (channel) => queues.get(channel) ?? 0,
    /** One after the other in a channel: whoever waits as long as Slack says holds up those behind, and nobody is passed over. */
    async post(place, message, key) {
      count(place.channel, 1)
      try {
        return await inOrder(place.channel, () => postNow(place, message, key))
      } finally {
        count(place.channel, -1)
      }
    },
  }

  async function postNow(place: Place, message: OutgoingMessage, key: string): Promise<string> {
    const send = (content: { text: string; blocks?: OutgoingMessage['blocks'] }) =>
      callSlack(
        async () => {
          const { ts } = await client.chat.postMessage({
            channel: place.channel,
            thread_ts: place.thread,
            ...content,
            ...manners,
            metadata: { event_type: eventType, event_payload: { key } },
          })
          return ts ?? ''
        },
        { pause, patienceMs, confirm: () => findMessage(client, place, key) },
      )
    const since = currentRequest()?.takenOver
    if (since !== undefined) {
      const lookup = await findMessage(client, place, key, since)
      if (typeof lookup === 'object') return lookup.found
    }
    return withoutBlocksIfRefused(message, send)
  }
}

async function withoutBlocksIfRefused<T>(
  { text, blocks, fallback }: OutgoingMessage,
  send: (content: { text: string; blocks?: OutgoingMessage['blocks'] }) => Promise<T>,
): Promise<T> {
  if (blocks.length === 0) return send({ text: fallback() })
  try {
    return await send({ text, blocks })
  } catch (error) {
    if (!formRefused.has(slackCode(error) ?? '')) throw error
    return send({ text: fallback() })
  }
}

/** The message that carries the key, if Slack lets us look. */
async function findMessage(
  client: WebClient,
  { channel, thread }: Place,
  key: string,
  since = Date.now(),
): Promise<Lookup<string>> {
  const query = {
    channel,
    oldest: String(since / 1000 - lookBackSeconds),
    include_all_metadata: true,
    limit: 200,
  }
  try {
    const { messages = [] } = thread
      ? await client.conversations.replies({ ...query, ts: thread })
      : await client.conversations.history(query)
    const found = messages.find(({ metadata }) => {
      const payload: { key?: unknown } | undefined = metadata?.event_payload
      return metadata?.event_type === eventType && payload?.key === key
    })
    return found?.ts ? { found: found.ts } : 'absent'
  } catch {
    return 'unknown'
  }
}
