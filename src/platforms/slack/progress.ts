import type { WebClient } from '@slack/web-api'
import type { Place } from './post.ts'

/** Answers that come at once need no notice. */
const afterMs = 400
/** Workspaces without the feature refuse every time: they are not asked again for so long. */
const pauseAfterRefusalMs = 60 * 60 * 1000

export interface Progress {
  /** Shows in the thread that an answer is on its way; the returned function ends it. */
  start(place: Place): () => void
}

/** "Shortlist is reading the request ...", where the workspace has agent features; elsewhere nothing is shown. */
export function createProgress(client: WebClient, delayMs = afterMs): Progress {
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
  return {
    start({ channel, thread }) {
      if (!thread) return () => undefined
      let shown: Promise<void> | undefined
      const timer = setTimeout(() => {
        shown = set(channel, thread, 'is reading the request ...')
      }, delayMs)
      return () => {
        clearTimeout(timer)
        // A message ends the status by itself; an answer that never came does not.
        void shown?.then(() => set(channel, thread, ''))
      }
    },
  }
}
