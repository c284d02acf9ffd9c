import { commands } from '../../../../commands/index.ts'
import { recommendModel } from '../../../../commands/recommend-model.ts'
import { tryModels } from '../../../../commands/try-models.ts'
import { trialForm } from '../../../conversation/trial-form.ts'
import { addressOf, openForm, personOf, type Bot, tellBy } from '../bot.ts'
import { ids } from '../buttons.ts'
import { commandName } from '../command-name.ts'
import { readableText } from '../escape.ts'
import { writeMetadata } from '../metadata.ts'
import { formView } from '../request-form.ts'
import { slackSurface } from '../surface.ts'
import { tryView } from '../trial-form.ts'

/** Every command by its name; `/recommend-model` without text opens the form. */
export function registerCommands(bot: Bot): void {
  for (const one of commands)
    bot.app.command(commandName(one.name), async ({ ack, command, respond }) => {
      await ack()
      const { team_id: team, channel_id: channel, user_id: user, trigger_id: trigger } = command
      const event = { team, channel, user, respond }
      const surface = slackSurface(bot, event)
      const text = readableText(command.text ?? '')
      if (text === '' && one === recommendModel) {
        const view = formView(ids.requestForm, writeMetadata({ team, channel }))
        return openForm(bot, trigger, view, tellBy(surface))
      }
      if (text === '' && one === tryModels && bot.services.of(team).trials) {
        const form = await trialForm(bot, addressOf(event), user)
        const view = tryView(writeMetadata({ team, channel }), form)
        return openForm(bot, trigger, view, tellBy(surface))
      }
      const turn = {
        key: `command:${trigger}`,
        person: personOf(bot, event),
        text,
        call: 'command' as const,
      }
      await bot.conversations.command(addressOf(event), one, turn, surface)
    })
}
