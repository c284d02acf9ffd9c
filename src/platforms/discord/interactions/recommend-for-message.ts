import type { APIMessageApplicationCommandInteraction } from 'discord.js'
import type { Bot } from '../bot.ts'
import { privately, type Incoming } from '../incoming.ts'
import { answerRequest } from './recommend-model.ts'

/** "Recommend a model for this": the text of somebody's message is the use case. */
export async function recommendForMessage(
  incoming: Incoming<APIMessageApplicationCommandInteraction>,
  bot: Bot,
): Promise<void> {
  const { target_id, resolved } = incoming.raw.data
  const text = resolved.messages[target_id]?.content ?? ''
  if (!text.trim()) {
    await incoming.respond(
      privately(
        'There is no text in this message to read. Use /recommend-model and describe the use case.',
      ),
    )
    return
  }
  await answerRequest(incoming, bot, { useCase: text })
}
