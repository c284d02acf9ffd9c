import { InteractionResponseType } from 'discord.js'
import { details } from '../../../../commands/details.ts'
import type { Bot } from '../bot.ts'
import { toComponents } from '../components.ts'
import { staleAnswer } from '../guard.ts'
import { madePrivate, privately, type Incoming } from '../incoming.ts'

/** Details: every figure, the near misses and what was left out, for the person who asks. */
export async function showDetails(incoming: Incoming, bot: Bot, key: string): Promise<void> {
  const thread = (await bot.conversations.get(key))?.thread
  if (!thread) {
    await incoming.respond(privately(staleAnswer))
    return
  }
  const { reply } = await details.run({ text: '', thread }, bot.services())
  await incoming.respond({
    type: InteractionResponseType.ChannelMessageWithSource,
    data: madePrivate(toComponents({ reply, controls: [] })),
  })
}
