import { MessageType } from 'discord.js'
import { currentRequest, shortId } from '../../context.ts'
import type { Message } from './accepted.ts'
import type { Bot } from './bot.ts'
import { plainAnswer, postAnswer, type Desk } from './deliver.ts'
import { describeFault } from './faults.ts'
import { followUp } from './follow-up.ts'
import { displayName } from './incoming.ts'
import type { Conversation } from './conversations.ts'
import { startConversation } from './start-conversation.ts'

/**
 * A message that somebody wrote. It is for the bot when it mentions it, answers one of its messages with a ping, is a
 * direct message, or stands in a thread of ours. Without the Message Content intent the last kind arrives empty.
 */
export async function receiveMessage(message: Message, bot: Bot, self: string): Promise<void> {
  try {
    if (!isFromPerson(message)) return
    const isAddressed = message.mentions.some(({ id }) => id === self)
    const conversation = await bot.conversations.get(message.channel_id)
    if (!isAddressed && message.guild_id && !speaksIn(message, conversation)) return
    // Nothing arrived and nobody called: the intent is off.
    if (!textFor(message, self) && !isAddressed) return
    await bot.acceptance.take({ message, self }, () => takeMessage(message, bot, self))
  } catch (error) {
    bot.reportBug(shortId(), error)
  }
}

/** Answers a message that was accepted. */
export async function takeMessage(message: Message, bot: Bot, self: string): Promise<void> {
  if (!(await bot.isNew(message.id))) return
  try {
    const conversation = await bot.conversations.get(message.channel_id)
    await answerMessage(message, bot, conversation, textFor(message, self))
  } catch (error) {
    const id = currentRequest()?.id ?? shortId()
    bot.log(`Discord: [${id}] a message could not be answered: ${describeFault(error)}`)
    bot.reportBug(id, error)
  }
}

async function answerMessage(
  message: Message,
  bot: Bot,
  conversation: Conversation | undefined,
  text: string,
): Promise<void> {
  const { channel_id: channel, id, author, guild_id: guild } = message
  const isOurs = conversation?.place === 'thread'
  // Threads of ours were opened where it is allowed.
  const where = isOurs ? { parent: 'thread' } : { channel }
  const refusal = await bot.allowance({ user: author.id, guild, ...where })
  if (refusal) return postAnswer(bot, channel, plainAnswer(refusal), id, id)
  if (conversation) return goOn(message, bot, conversation, text)
  return ask(message, bot, text)
}

function isFromPerson({ author, webhook_id, type }: Message): boolean {
  return !author.bot && !webhook_id && (type === MessageType.Default || type === MessageType.Reply)
}

/** Only in threads of ours, unless they asked for quiet, and not when somebody else is spoken to. */
function speaksIn({ mentions }: Message, conversation: Conversation | undefined): boolean {
  return conversation?.place === 'thread' && !conversation.quiet && mentions.length === 0
}

/** What they said, without the mention; a mere mention in reply to a message means that message. */
function textFor({ content, referenced_message }: Message, self: string): string {
  const own = content.replaceAll(`<@${self}>`, ' ').replaceAll(`<@!${self}>`, ' ').trim()
  const other = referenced_message?.author.id === self ? '' : referenced_message?.content
  return own || other?.trim() || ''
}

const quiet =
  /^only (?:answer |reply )?(?:when|if) (?:i |we )?(?:are |am )?mention(?:ed)?(?: you)?\W*$/i
const loud = /^answer (?:everything|all messages)(?: again)?\W*$/i

async function goOn(
  message: Message,
  bot: Bot,
  conversation: Conversation,
  text: string,
): Promise<void> {
  const { channel_id: channel, id } = message
  if (quiet.test(text) || loud.test(text)) {
    const isQuiet = quiet.test(text)
    await bot.conversations.set(channel, { ...conversation, quiet: isQuiet })
    const said = isQuiet
      ? 'From now on I only answer here when you mention me. Say "answer everything" with a mention to change that.'
      : 'From now on I answer every message here.'
    return postAnswer(bot, channel, plainAnswer(said), id, id)
  }
  const person = { user: message.author.id, name: displayName(message.author, message.member) }
  await followUp(
    bot,
    channel,
    () => ({ ...person, text }),
    async (answer) => {
      // The message itself stands above as a quotation: it need not be repeated.
      if (answer) await postAnswer(bot, channel, { ...answer, lead: undefined }, id, id)
    },
  )
}

/** A new request: in a thread under the message that made it. */
async function ask(message: Message, bot: Bot, text: string): Promise<void> {
  const { channel_id: channel, guild_id, id, author } = message
  const desk: Desk = {
    event: id,
    channel,
    user: author.id,
    anchor: () => Promise.resolve(id),
    whole: (answer) => postAnswer(bot, channel, { ...answer, lead: undefined }, id, id),
    aside: (reply) => postAnswer(bot, channel, { reply, controls: [] }, id, id),
  }
  const request = { text, name: displayName(author, message.member), key: id }
  await startConversation(bot, desk, { place: guild_id ? 'thread' : 'direct' }, request)
}
