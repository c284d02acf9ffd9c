import type { APIChatInputApplicationCommandInteraction } from 'discord.js'
import type { Bot } from '../bot.ts'
import { interactionDesk } from '../deliver.ts'
import { newRequest, openForm, type FormValues } from '../form.ts'
import { mayAsk, statedOrTold } from '../guard.ts'
import { nameOf, type Incoming } from '../incoming.ts'
import { optionValues } from '../options.ts'
import { choosePlace } from '../place.ts'
import { startConversation } from '../start-conversation.ts'
import { whileThinking } from '../thinking.ts'

/** `/recommend-model`: with a use case the answer, without one the form. */
export async function recommendModelCommand(
  incoming: Incoming<APIChatInputApplicationCommandInteraction>,
  bot: Bot,
): Promise<void> {
  const { 'use-case': useCase, ...fields } = optionValues(incoming.raw)
  if (!useCase?.trim()) {
    await incoming.respond(openForm(newRequest, fields))
    return
  }
  await answerRequest(incoming, bot, { useCase, ...fields })
}

/** Answers a request that came as a command, a form or somebody's message. */
export async function answerRequest(
  incoming: Incoming,
  bot: Bot,
  values: FormValues,
): Promise<void> {
  const limits = await statedOrTold(bot, incoming, newRequest, values)
  if (!limits || !(await mayAsk(bot, incoming))) return
  const place = choosePlace(incoming.raw, bot.api.canPost)
  const request = {
    text: values.useCase ?? '',
    limits,
    name: nameOf(incoming.raw),
    key: incoming.raw.id,
  }
  await whileThinking(incoming, (open) =>
    startConversation(bot, interactionDesk(bot, incoming, open), place, request),
  )
}
