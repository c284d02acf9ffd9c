import type { APIChatInputApplicationCommandInteraction } from 'discord.js'
import type { Bot } from '../bot.ts'
import { plainText } from '../components.ts'
import { interactionDesk } from '../deliver.ts'
import { quoteLine } from '../escape.ts'
import { followUp } from '../follow-up.ts'
import { mayAsk } from '../guard.ts'
import { askerOf, personOf, privately, type Incoming } from '../incoming.ts'
import { optionValues } from '../options.ts'
import { deliverTo } from '../respond.ts'
import { whileThinking } from '../thinking.ts'

/** `/refine` in a thread of ours, or where the person's last answer stands: a change or a question. */
export async function refineCommand(
  incoming: Incoming<APIChatInputApplicationCommandInteraction>,
  bot: Bot,
): Promise<void> {
  const { channel = '', user } = askerOf(incoming.raw)
  const { change = '' } = optionValues(incoming.raw)
  const found = await bot.conversations.inChannel(channel, user)
  if (!found || !change.trim()) {
    await incoming.respond(
      privately(
        found
          ? 'Say what to change or ask, for example: only open weights, under $2, why not gpt-5.5?'
          : 'There is no answer here to refine yet. Use /refine in the thread of an answer, or ask first with /recommend-model.',
      ),
    )
    return
  }
  if (!(await mayAsk(bot, incoming))) return
  const ask = () => ({ ...personOf(incoming.raw), text: change })
  await whileThinking(incoming, (open) => {
    const desk = interactionDesk(bot, incoming, open)
    return followUp(bot, found.key, ask, async (answer) => {
      const { place } = found.conversation
      if (answer && (place === 'thread' || place === 'shared'))
        await desk.anchor(plainText(`> ${quoteLine(change, 300)}`))
      await deliverTo(bot, desk, found.conversation, answer)
    })
  })
}
