import type {
  ChatPostMessageResponse,
  ConversationsHistoryResponse,
  ConversationsRepliesResponse,
  WebClient,
} from '@slack/web-api'
import { currentRequest } from '../../context.ts'
import type { Address } from '../../address.ts'
import { isTakenOver, stillOurs } from '../../conversation/ours.ts'
import { formsOf, type OutgoingMessage } from './answer.ts'
import { createChannelQueue } from './channel-queue.ts'
import { callSlack, slackCode, type Lookup, type Pause } from './call.ts'

/** A conversation in Slack; without `thread` the messages stand in the channel itself. */
type Destination = Pick<Address, 'channel' | 'thread'>

const eventType = 'shortlist_message'
/** Clocks differ; a lookup reaches back so far. */
const lookBackSeconds = 600
/** Of 200 messages each, the newest first. */
const mostPages = 10
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
/** A Slack that is broken, or a machine that is overrun, is waited for for about a minute. */
const attempts = 8

export type Poster = ReturnType<typeof createPoster>

export function createPoster(client: WebClient, pause: Pause) {
  const queue = createChannelQueue()
  let isClosed = false
  /** Threads that this process has begun for requests it took over: nobody has posted in them before. */
  const begun = new Set<string>()
  return {
    /** Messages before one of the request at work in a channel: Slack takes about one a second there. */
    before: (channel: string) => queue.before(channel, cameAt()),
    /**
     * Posts once: a message whose confirmation was lost, or that a process now gone may have posted, is looked up before it
     * is posted again. Returns its id.
     */
    post: (place: Destination, message: OutgoingMessage, key: string) =>
      queue.run(place.channel, cameAt(), () => postNow(place, message, key)),
    /** Begins no more posts: what is not out by now is left to another process. */
    close() {
      isClosed = true
      queue.close()
    },
  }

  async function postNow(
    place: Destination,
    message: OutgoingMessage,
    key: string,
  ): Promise<string> {
    let mayBeThere = isTakenOver()
    const lookUp = (since?: number) => findMessage(client, pause, place, key, since)
    const send = (content: { text: string; blocks?: OutgoingMessage['blocks'] }) =>
      callSlack(
        async () => {
          if (isClosed) await new Promise(() => undefined)
          // Before each attempt: much can have happened while Slack was waited for.
          if ((await stillOurs()) === 'unsure') mayBeThere = true
          if (mayBeThere && !begun.has(place.thread ?? '')) {
            const lookup = await lookUp(cameAt())
            if (typeof lookup === 'object') return lookup.found
            mayBeThere = false
            await stillOurs()
          }
          const { text, blocks } = content
          const { ts = '' }: ChatPostMessageResponse = await client.apiCall('chat.postMessage', {
            channel: place.channel,
            thread_ts: place.thread,
            text,
            ...(blocks && { blocks }),
            ...manners,
            metadata: { event_type: eventType, event_payload: { key } },
          })
          if (isTakenOver() && !place.thread) begun.add(ts)
          return ts
        },
        { pause, patienceMs, attempts, confirm: () => lookUp() },
      )
    const forms = formsOf(message)
    for (const form of forms.slice(0, -1))
      try {
        return await send(form())
      } catch (error) {
        if (!formRefused.has(slackCode(error) ?? '')) throw error
      }
    return send(forms.at(-1)!())
  }
}

/** When the request at work was made, in ms since 1970. */
function cameAt(): number {
  const { takenOver, began = Date.now() } = currentRequest() ?? {}
  return takenOver ?? began
}

/** The message that carries the key, if Slack lets us look. */
async function findMessage(
  client: WebClient,
  pause: Pause,
  { channel, thread }: Destination,
  key: string,
  since = Date.now(),
): Promise<Lookup<string>> {
  const query = {
    channel,
    oldest: String(since / 1000 - lookBackSeconds),
    include_all_metadata: true,
    limit: 200,
  }
  const page = (cursor?: string) =>
    callSlack<Page>(
      () =>
        thread
          ? client.conversations.replies({ ...query, cursor, ts: thread })
          : client.conversations.history({ ...query, cursor }),
      { pause, patienceMs, attempts },
    )
  try {
    let cursor: string | undefined
    for (let pages = 0; pages < mostPages; pages += 1) {
      const { messages = [], response_metadata: more } = await page(cursor)
      const found = messages.find(({ metadata }) => {
        const payload: { key?: unknown } | undefined = metadata?.event_payload
        return metadata?.event_type === eventType && payload?.key === key
      })
      if (found?.ts) return { found: found.ts }
      cursor = more?.next_cursor
      if (!cursor) return 'absent'
    }
  } catch {
    // It may be there.
  }
  return 'unknown'
}

type Page = ConversationsHistoryResponse | ConversationsRepliesResponse
