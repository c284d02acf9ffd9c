import type { APIMessageComponentInteraction } from 'discord.js'
import { controlSummary, controlText, type Control } from '../../controls.ts'
import type { Bot } from '../bot.ts'
import { followUp } from '../follow-up.ts'
import { personOf, type Incoming } from '../incoming.ts'
import { openComponent } from '../respond.ts'

/** Cheaper, Only open weights, Longer context, Compare: a follow-up by a press of a button. */
export async function pressControl(
  incoming: Incoming<APIMessageComponentInteraction>,
  bot: Bot,
  key: string,
  control: Control,
): Promise<void> {
  const deliver = await openComponent(bot, incoming, key)
  if (!deliver) return
  const { engine } = bot.services()
  await followUp(
    bot,
    key,
    ({ thread }) =>
      thread && {
        ...personOf(incoming.raw),
        text: controlText(control, thread, engine),
        summary: controlSummary(control, thread, engine),
        byRules: true,
      },
    deliver,
  )
}
