import type { WebClient } from '@slack/web-api'
import { slackCode } from './call.ts'
import { readableText } from './escape.ts'
import type { Address } from '../../address.ts'

/** Apps outside the Marketplace get at most so many messages a minute; the newest say most. */
const mostMessages = 15
const mostCharacters = 6000

export interface ThreadContext {
  /** What people wrote in the thread, oldest first. */
  text: string
  /** Who they are. */
  writers: string[]
  /** How the thread was used, or why it could not be read: said with the answer. */
  remark: string
}

/** What was written in a running thread before the app was called into it. */
export async function readThread(
  client: WebClient,
  address: Address,
  own: { userId: string; ts: string },
): Promise<ThreadContext> {
  try {
    const messages = await messagesOf(client, address)
    const said = messages.filter(
      ({ ts, bot_id: bot, user }) => !bot && user !== own.userId && ts !== own.ts,
    )
    const writers = [...new Set(said.flatMap(({ user }) => user ?? []))]
    const words = said.map(({ text }) => readableText(text ?? '')).filter(Boolean)
    const text = words.join('\n').slice(-mostCharacters).toWellFormed()
    const count = words.length === 1 ? '1 earlier message' : `${words.length} earlier messages`
    return { text, writers, remark: words.length ? `I also read ${count} of this thread.` : '' }
  } catch (error) {
    const reason =
      slackCode(error) === 'missing_scope'
        ? 'the app has no permission for it'
        : 'Slack did not let me'
    return {
      text: '',
      writers: [],
      remark: `I could not read the earlier messages of this thread (${reason}), so I went by your message alone.`,
    }
  }
}

/** Whether the app has written into a thread; false as well where Slack does not let us look. */
export async function hasSpoken(
  client: WebClient,
  address: Address,
  userId: string,
): Promise<boolean> {
  if (!address.thread) return false
  try {
    const messages = await messagesOf(client, address)
    return messages.some(({ user }) => user === userId)
  } catch {
    return false
  }
}

const messagesOf = async (client: WebClient, { channel, thread = '' }: Address) =>
  (await client.conversations.replies({ channel, ts: thread, limit: mostMessages })).messages ?? []
