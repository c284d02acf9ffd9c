import { MessageType } from 'discord.js'
import { shortId } from '../../context.ts'
import type { Call } from '../../conversation/manners.ts'
import { addressKey } from '../../address.ts'
import type { Message } from './events.ts'
import type { Bot } from './bot.ts'
import { fileOf } from './files.ts'
import { displayName } from './incoming.ts'
import { addressOfMessage, messageSurface } from './message-surface.ts'

/**
 * A message that somebody wrote. It is for the bot when it mentions it, answers one of its messages with a ping, is a
 * direct message, or stands in a thread of ours. Without the Message Content intent the last kind arrives empty.
 */
export async function receiveMessage(message: Message, bot: Bot, self: string): Promise<void> {
  try {
    if (!isFromPerson(message)) return
    const call = callOf(message, self)
    // Nothing arrived and nobody called: the intent is off. Somebody else is spoken to: it is not for us.
    if (call === 'reply' && (message.mentions.length > 0 || !textFor(message, self))) return
    const known = await bot.memory.conversations.get(addressKey(addressOfMessage(message)))
    if (call === 'reply' && !known) return
    await bot.acceptance.take({ message, self }, () => takeMessage(message, bot, self))
  } catch (error) {
    bot.reportBug(shortId(), error)
  }
}

/** Answers a message that was accepted. */
export async function takeMessage(message: Message, bot: Bot, self: string): Promise<void> {
  const { author, id, member, guild_id: guild, channel_id: channel } = message
  const address = addressOfMessage(message)
  const known = await bot.memory.conversations.get(addressKey(address))
  const turn = {
    key: id,
    person: {
      id: author.id,
      name: () => Promise.resolve(displayName(author, member)),
    },
    text: textFor(message, self),
    // A mention in reply to a message may mean that message.
    writers: message.referenced_message ? [message.referenced_message.author.id] : [],
    call: callOf(message, self),
    file: fileOf(message.attachments?.[0], bot.apiUrl),
    // Threads of ours were opened where it is allowed.
    admit: () => bot.allowance({ user: author.id, guild, ...(!known && { channel }) }),
  }
  const surface = messageSurface(bot, message)
  if (known || turn.call !== 'mention') return bot.conversations.take(address, turn, surface)
  // A new request: in a thread under the message that made it.
  return bot.conversations.ask(address, turn, surface)
}

function callOf({ mentions, guild_id: guild }: Message, self: string): Call {
  if (!guild) return 'direct'
  return mentions.some(({ id }) => id === self) ? 'mention' : 'reply'
}

function isFromPerson({ author, webhook_id, type }: Message): boolean {
  return !author.bot && !webhook_id && (type === MessageType.Default || type === MessageType.Reply)
}

/** What they said, without the mention; a mere mention in reply to a message means that message. */
function textFor({ content, referenced_message }: Message, self: string): string {
  const own = content.replaceAll(`<@${self}>`, ' ').replaceAll(`<@!${self}>`, ' ').trim()
  const other = referenced_message?.author.id === self ? '' : referenced_message?.content
  return own || other?.trim() || ''
}
