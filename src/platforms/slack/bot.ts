import type { App, RespondFn } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import type { Place } from './post.ts'
import { failureSentence } from './failure.ts'
import { createTell, type Tell } from './tell.ts'
import type { Desk, Turns } from './turns.ts'

/** What every interaction works with. */
export interface Bot {
  app: App
  desk: Desk
  turns: Turns
  /** The bot's own user id. */
  userId: string
  warn(message: string): void
}

interface Asker {
  place: Place
  user: string
  respond?: RespondFn
}

export function tellOf({ desk, warn }: Bot, { place, user, respond }: Asker): Tell {
  const { channel, thread } = place
  return createTell(desk.client, warn, { channel, thread, user, respond })
}

/** Opens a form; Slack allows three seconds for it, so it is tried once and a failure is said. */
export async function openForm(
  { desk }: Bot,
  triggerId: string,
  view: ModalView,
  tell: Tell,
): Promise<void> {
  try {
    await desk.client.views.open({ trigger_id: triggerId, view })
  } catch (error) {
    desk.reportBug('slack', error)
    await tell(failureSentence(error))
  }
}

/** Where a press happened: the thread of its message, or a direct message as a whole. */
export function placeOfPress(body: {
  team?: { id: string } | null
  user: { team_id?: string }
  channel?: { id: string }
  message?: { ts: string; thread_ts?: string }
  container?: { [key: string]: unknown }
}): Place | undefined {
  const channel = body.channel?.id
  if (!channel) return undefined
  const thread = body.message?.thread_ts
  return { team: body.team?.id ?? body.user.team_id ?? '', channel, thread }
}
