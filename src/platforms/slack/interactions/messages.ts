import type { Call } from '../../../conversation/manners.ts'
import { addressOf, personOf, type Bot } from '../bot.ts'
import { fileOf } from '../files.ts'
import { readableText } from '../escape.ts'
import { slackSurface } from '../surface.ts'
import { readThread } from '../thread-context.ts'

/** The fields of message and app_mention events that are read here. */
interface IncomingMessage {
  channel: string
  channel_type?: string
  ts: string
  thread_ts?: string
  subtype?: string
  bot_id?: string
  app_id?: string
  user?: string
  text?: string
  files?: unknown
}

/** Messages with these subtypes are still a person's own new words. */
const spoken = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message'])

/** Mentions, direct messages and replies in threads. Bots and edits are left alone. */
export function registerMessages(bot: Bot): void {
  bot.app.event('message', async ({ event, body }) => {
    // A mention in a channel arrives as two events, perhaps at two replicas: the other one counts.
    const isMention = 'text' in event && event.text?.includes(`<@${bot.userId}>`)
    if (isMention && event.channel_type !== 'im') return
    await receive(bot, body.team_id, event)
  })
  bot.app.event('app_mention', async ({ event, body }) => {
    await receive(bot, body.team_id, event)
  })
}

/** A thread message that mentions somebody is for them. */
const isToOthers = (text = '') => /<@[UW]\w{1,30}[|>]/.test(text)

async function receive(bot: Bot, team: string, message: IncomingMessage): Promise<void> {
  const { channel, ts, user, subtype, thread_ts: root } = message
  if (!user || user === bot.userId || message.bot_id || !spoken.has(subtype)) return
  const isDirect = message.channel_type === 'im'
  const isMention = message.text?.includes(`<@${bot.userId}>`) ?? false
  if (!isDirect && !isMention && (!root || isToOthers(message.text))) return
  const call: Call = isDirect ? 'direct' : isMention ? 'mention' : 'reply'
  const event = { team, channel, user, thread: root ?? (isDirect ? undefined : ts) }
  const address = addressOf(event)
  // Called into somebody else's thread: what was written there belongs to the question.
  const context = () => readThread(bot.client, address, { userId: bot.userId, ts })
  await bot.conversations.take(
    address,
    {
      key: `message:${team}:${channel}:${ts}`,
      person: personOf(bot, event),
      text: readableText(message.text ?? ''),
      file: fileOf(message.files, bot.download),
      call,
      opens: call === 'mention' && !root,
      ...(call === 'mention' && root && { context, isGuest: true as const }),
    },
    slackSurface(bot, event),
  )
}
