import type { RespondFn } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { escapeText } from './escape.ts'

/** Says something to one person alone. Never throws: it is the last resort. */
export type Tell = (text: string) => Promise<void>

interface Listener {
  channel?: string
  user: string
  thread?: string
  /** Works for half an hour after a command or a press, even in channels the app is not in. */
  respond?: RespondFn
}

export function createTell(
  client: WebClient,
  warn: (message: string) => void,
  { channel, user, thread, respond }: Listener,
): Tell {
  return async (words) => {
    const text = escapeText(words)
    const ways = [
      async () => {
        if (!respond) throw new Error('no response address')
        await respond({ text, response_type: 'ephemeral', replace_original: false })
      },
      async () => {
        if (!channel) throw new Error('no channel')
        await client.chat.postEphemeral({ channel, user, thread_ts: thread, text, parse: 'none' })
      },
      // A message of our own to the person: the only way left when there is no channel to whisper in.
      async () => {
        await client.chat.postMessage({ channel: user, text, parse: 'none' })
      },
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
}
