import { hash } from 'node:crypto'
import type { APIMessageComponentInteraction } from 'discord.js'
import type { Bot } from './bot.ts'
import type { Answer } from './components.ts'
import type { Conversation } from './conversations.ts'
import { interactionDesk, plainAnswer, postAnswer, type InteractionDesk } from './deliver.ts'
import { describeFault, isNoWay } from './faults.ts'
import { mayAsk, staleAnswer } from './guard.ts'
import { askerOf, noted, privately, thinking, type Incoming } from './incoming.ts'

export type Deliver = (answer: Answer | undefined) => Promise<void>

/** Two presses within this are one. */
const doublePressMs = 2_000

/** Takes a press: undefined when the person has been told why nothing comes of it. */
export async function openComponent(
  bot: Bot,
  incoming: Incoming<APIMessageComponentInteraction>,
  key: string,
): Promise<Deliver | undefined> {
  const { raw } = incoming
  const conversation = await bot.conversations.get(key)
  if (!conversation?.thread) {
    await incoming.respond(privately(staleAnswer))
    return undefined
  }
  const choice = 'values' in raw.data ? raw.data.values.join() : ''
  const press = `${raw.message.id}-${raw.data.custom_id}-${choice}-${askerOf(raw).user}`
  // Hashed, so that no key names a person.
  if (!(await bot.isNew(`press-${hash('sha256', press)}`, doublePressMs))) {
    await incoming.respond(noted)
    return undefined
  }
  if (!(await mayAsk(bot, incoming))) return undefined
  return openDesk(bot, incoming, conversation)
}

/** Takes an interaction within a conversation, and says where its answer goes. */
export function openDesk(bot: Bot, incoming: Incoming, conversation: Conversation): Deliver {
  const opened = incoming.respond(writesMessages(conversation) ? noted : thinking)
  // Whoever waits for it hears of its failure; until then nobody has to.
  opened.catch(() => undefined)
  const desk = interactionDesk(bot, incoming, () => opened)
  return (answer) => deliverTo(bot, desk, conversation, answer)
}

/** In threads as an ordinary message, which people can reply to; elsewhere as the interaction's own. */
export async function deliverTo(
  bot: Bot,
  desk: InteractionDesk,
  conversation: Conversation,
  answer: Answer | undefined,
): Promise<void> {
  const found = answer ?? plainAnswer(staleAnswer)
  if (!writesMessages(conversation)) return desk.whole(found)
  try {
    await postAnswer(bot, conversation.channel, found, desk.event)
  } catch (error) {
    if (!isNoWay(error)) throw error
    bot.log(`Discord: the answer is shown to the asker alone: ${describeFault(error)}`)
    await desk.alone(found)
  }
}

const writesMessages = ({ place }: Conversation) => place === 'thread' || place === 'shared'
