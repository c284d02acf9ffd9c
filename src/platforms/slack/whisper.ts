import type { WebClient } from '@slack/web-api'
import { formsOf, type OutgoingMessage } from './answer.ts'
import type { Event } from './bot.ts'

/** Says something to one person alone. Never throws: it is the last resort. */
export async function whisper(
  client: WebClient,
  warn: (message: string) => void,
  { channel, user, thread, respond }: Event,
  message: OutgoingMessage,
  replaces = false,
): Promise<void> {
  const forms = formsOf(message)
  const alone = { user, thread_ts: thread, parse: 'none' as const }
  const ways = [
    ...(respond
      ? forms.map(
          (form) => () =>
            respond({
              ...form(),
              response_type: 'ephemeral',
              replace_original: replaces,
              // Without it they would stand in the channel, where nobody looks who pressed in a thread.
              ...(thread && { thread_ts: thread }),
            }),
        )
      : []),
    ...(channel
      ? forms.map((form) => () => client.chat.postEphemeral({ channel, ...alone, ...form() }))
      : []),
    // A message of our own to the person: the only way left when there is no channel to whisper in.
    () => client.chat.postMessage({ channel: user, text: message.fallback(), parse: 'none' }),
  ]
  let failure: unknown
  for (const way of ways) {
    try {
      await way()
      return
    } catch (error) {
      failure = error
    }
  }
  const reason = failure instanceof Error ? failure.message : 'unknown'
  warn(`Slack: a person could not be told: ${reason}`)
}
