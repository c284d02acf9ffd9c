import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import { setAsideSentence } from '../../conversation/accept.ts'
import { textReply } from '../../reply/reply.ts'
import { asideMessage } from './answer.ts'
import type { Bot } from './bot.ts'
import { senderOf, type Body } from './delivery.ts'
import { whisper } from './whisper.ts'

/** The parts of Slack's deliveries that name where they come from: of commands, of presses and forms, of events. */
const placeSchema = z.object({
  channel_id: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  event: z.object({ channel: z.string().optional(), thread_ts: z.string().optional() }).optional(),
})

/** Tells whoever sent a delivery that nobody works on it any more. */
export async function tellGivenUp(
  { client, warn }: { client: WebClient; warn: Bot['warn'] },
  body: Body,
): Promise<void> {
  const { user, workspace: team = '' } = senderOf(body)
  if (!user) return
  const { channel_id: id, channel, message, event } = placeSchema.safeParse(body).data ?? {}
  const place = {
    channel: id ?? channel?.id ?? event?.channel,
    thread: message?.thread_ts ?? event?.thread_ts,
  }
  const words = asideMessage({ reply: textReply('other', setAsideSentence) })
  await whisper(client, warn, { team, ...place, user }, words)
}
