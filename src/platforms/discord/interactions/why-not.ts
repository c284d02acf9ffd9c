import type { APIMessageComponentInteraction } from 'discord.js'
import type { Bot } from '../bot.ts'
import { followUp } from '../follow-up.ts'
import { staleAnswer } from '../guard.ts'
import { personOf, privately, type Incoming } from '../incoming.ts'
import { openComponent } from '../respond.ts'

/** "Why not ...": a model chosen from the list under an answer. */
export async function chooseWhyNot(
  incoming: Incoming<APIMessageComponentInteraction>,
  bot: Bot,
  key: string,
): Promise<void> {
  const { data } = incoming.raw
  const [id] = 'values' in data ? data.values : []
  const model = bot.services().engine.models.get(id ?? '')
  if (!model) {
    await incoming.respond(privately(staleAnswer))
    return
  }
  const deliver = await openComponent(bot, incoming, key)
  if (!deliver) return
  await followUp(
    bot,
    key,
    ({ thread }) =>
      thread && {
        ...personOf(incoming.raw),
        text: `why not ${model.name}?`,
        byRules: true,
      },
    deliver,
  )
}
