import { help } from '../../../../commands/help.ts'
import { runCommand } from '../../../conversation/run-command.ts'
import type { Bot } from '../bot.ts'
import { toTexts } from '../components.ts'
import { privately, type Incoming } from '../incoming.ts'

/** `/help`: for the person who asks, at once. */
export async function helpCommand(incoming: Incoming, bot: Bot): Promise<void> {
  const { reply } = await runCommand(help, { text: '' }, bot.services(), bot)
  const [text] = toTexts({ reply, controls: [] })
  await incoming.respond(privately(text?.content ?? ''))
}
