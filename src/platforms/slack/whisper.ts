import type { WebClient } from '@slack/web-api'
import type { OutgoingMessage } from './answer.ts'
import type { Event } from './bot.ts'

/** Says something to one person alone. Never throws: it is the last resort. */
export async function whisper(
  client: WebClient,
  warn: (message: string) => void,
  { channel, user, thread, respond }: Event,
  message: OutgoingMessage,
): Promise<void> {
  const { text, blocks } = message
  const plain = { text: message.fallback() }
  const content = blocks.length ? { text, blocks } : plain
  const ways = [
    ...(respond ? [content, plain] : []).map(
      (one) => () => respond!({ ...one, response_type: 'ephemeral', replace_original: false }),
    ),
    ...(channel ? [content, plain] : []).map(
      (one) => () =>
        client.chat.postEphemeral({
          channel: channel!,
          user,
          thread_ts: thread,
          ...one,
          parse: 'none',
        }),
    ),
    // A message of our own to the person: the only way left when there is no channel to whisper in.
    () => client.chat.postMessage({ channel: user, ...plain, parse: 'none' }),
  ]
  for (const [i, way] of ways.entries()) {
    try {
      await way()
      return
    } catch (error) {
      if (i === ways.length - 1)
        warn(
          `Slack: a person could not be told: ${error instanceof Error ? error.message : 'unknown'}`,
        )
    }
  }
}
