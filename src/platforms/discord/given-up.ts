import { InteractionType } from 'discord.js'
import { setAsideSentence } from '../../conversation/accept.ts'
import type { Accepted } from './events.ts'
import type { Bot } from './bot.ts'
import { plainText } from './components.ts'
import { plainAnswer, postAnswer } from './send.ts'
import { isTokenAlive, madePrivate } from './incoming.ts'

/** Tells whoever sent it that nobody works on it any more. */
export async function tellGivenUp(
  accepted: Accepted,
  receivedAt: number,
  bot: Bot,
): Promise<unknown> {
  if ('message' in accepted) {
    const { channel_id: channel, id } = accepted.message
    return postAnswer(bot, channel, plainAnswer(setAsideSentence), id, id)
  }
  const { interaction: raw } = accepted
  const said = plainText(setAsideSentence)
  if (!isTokenAlive({ receivedAt }, bot.now()))
    return raw.channel && bot.api.post(raw.channel.id, said, `${raw.id}-a`)
  // It may still say "thinking ...".
  if (raw.type === InteractionType.ApplicationCommand) return bot.api.editOriginal(raw, said)
  return bot.api.followUp(raw, madePrivate(said))
}
