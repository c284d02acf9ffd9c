import type { RespondFn } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Address } from '../../address.ts'

/** Answers that come at once need no notice. */
const afterMs = 800
/** Workspaces without the feature refuse every time: they are not asked again for so long. */
const pauseAfterRefusalMs = 60 * 60 * 1000

/** "Shortlist is reading the request ...", where the workspace has agent features; elsewhere nothing is shown. */
export function createProgress(client: WebClient, delayMs = afterMs) {
  let refusedUntil = 0
  const set = async (channel: string, thread: string, status: string) => {
    if (Date.now() < refusedUntil) return
    try {
      await client.assistant.threads.setStatus({
        channel_id: channel,
        thread_ts: thread,
        status,
        ...(status && {
          loading_messages: ['Reading the request ...', 'Ranking the models ...'],
        }),
      })
    } catch {
      refusedUntil = Date.now() + pauseAfterRefusalMs
    }
  }
  /** Shows in the thread, or to the person alone, that an answer is on its way; the returned function ends it. */
  return (address: Address | undefined, respond: RespondFn | undefined) => {
    const { channel, thread } = address ?? {}
    let shown: Promise<void> | undefined
    const timer = setTimeout(() => {
      if (channel && thread) shown = set(channel, thread, 'is reading the request ...')
      else
        respond?.({ text: 'Reading the request ...', response_type: 'ephemeral' }).catch(
          () => undefined,
        )
    }, delayMs)
    return () => {
      clearTimeout(timer)
      // A message ends the status by itself; an answer that never came does not.
      if (channel && thread) void shown?.then(() => set(channel, thread, ''))
    }
  }
}
