import type { APIChatInputApplicationCommandInteraction } from 'discord.js'
import type { Command } from '../../../command.ts'
import { runCommand } from '../../../conversation/run-command.ts'
import type { Bot } from '../bot.ts'
import { interactionDesk } from '../deliver.ts'
import { mayAsk } from '../guard.ts'
import { askerOf, type Incoming } from '../incoming.ts'
import { optionValues } from '../options.ts'
import { whileThinking } from '../thinking.ts'

/** Any command that answers without opening a conversation, `/compare-models` for one. */
export async function otherCommand(
  incoming: Incoming<APIChatInputApplicationCommandInteraction>,
  bot: Bot,
  command: Command,
): Promise<void> {
  if (!(await mayAsk(bot, incoming))) return
  const { channel = '', user } = askerOf(incoming.raw)
  const found = await bot.conversations.inChannel(channel, user)
  const words = Object.values(optionValues(incoming.raw)).filter((value) => value?.trim())
  const request = {
    text: words.join('\n'),
    user,
    thread: found?.conversation.thread,
    forget: () => bot.forget(user),
  }
  await whileThinking(incoming, async (open) => {
    const desk = interactionDesk(bot, incoming, open)
    const { reply } = await runCommand(command, request, bot.services(), bot)
    await (reply.private ? desk.aside(reply) : desk.whole({ reply, controls: [] }))
  })
}
