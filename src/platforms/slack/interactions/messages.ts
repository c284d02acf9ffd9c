import { asksToBeForgotten } from '../../../../commands/forget-me.ts'
import type { Bot } from '../bot.ts'
import { tellOf } from '../bot.ts'
import { readableText } from '../escape.ts'
import type { Place } from '../post.ts'
import type { Turn } from '../turns.ts'
import { forgetInSlack } from '../forget.ts'
import { readThread } from '../thread-context.ts'
import { quietSentence, readQuiet, setQuiet } from './more.ts'

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
}

/** Messages with these subtypes are still a person's own new words. */
const spoken = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message'])

/** Mentions, direct messages and replies in our threads. Bots, edits and other threads are left alone. */
export function registerMessages(bot: Bot): void {
  bot.app.event('message', async ({ event, body }) => {
    await receive(bot, body.team_id, event)
  })
  bot.app.event('app_mention', async ({ event, body }) => {
    await receive(bot, body.team_id, event)
  })
}

async function receive(bot: Bot, team: string, message: IncomingMessage): Promise<void> {
  const { channel, ts, user, subtype } = message
  if (!user || user === bot.userId || message.bot_id || !spoken.has(subtype)) return
  const isDirect = message.channel_type === 'im'
  const isMention = message.text?.includes(`<@${bot.userId}>`) ?? false
  if (!isDirect && !isMention && !message.thread_ts) return
  const place: Place = { team, channel, thread: message.thread_ts ?? (isDirect ? undefined : ts) }
  const text = readableText(message.text ?? '')
  const tell = tellOf(bot, { place, user })
  await bot.turns.take({
    place,
    user,
    text,
    key: `message:${channel}:${ts}`,
    tell,
    async prepare(before) {
      // A reply without a mention may come before the answer it replies to: only now is it known whose thread it is.
      const isOurs = before !== undefined && !before.quiet
      if (!isDirect && !isMention && !isOurs) return undefined
      // A mention in a channel arrives as two events; the message itself is answered once.
      if (!(await bot.desk.memory.claim(`message:${team}:${channel}:${ts}`))) return undefined
      if (asksToBeForgotten(text)) {
        await tell(await forgetInSlack(bot, team, user))
        return undefined
      }
      const quiet = readQuiet(text)
      if (quiet !== undefined && before) {
        await setQuiet(bot, place, quiet)
        await tell(quietSentence(quiet))
        return undefined
      }
      const isCalledIn = isMention && !isDirect && message.thread_ts !== undefined && !before
      return isCalledIn ? joinThread(bot, place, text, ts) : {}
    },
  })
}

/** Called into somebody else's thread: what was written there belongs to the question. */
async function joinThread(
  bot: Bot,
  place: Place,
  text: string,
  ts: string,
): Promise<Pick<Turn, 'text' | 'remark' | 'quiet'>> {
  const context = await readThread(bot.desk.client, place, { userId: bot.userId, ts })
  return {
    text: [text, context.text].filter(Boolean).join('\n\n'),
    remark: context.remark || undefined,
    // There it speaks only when spoken to.
    quiet: true,
  }
}
