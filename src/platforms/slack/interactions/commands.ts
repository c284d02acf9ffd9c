import { commands } from '../../../../commands/index.ts'
import { recommendModel } from '../../../../commands/recommend-model.ts'
import { tryModels } from '../../../../commands/try-models.ts'
import { requestForm } from '../../../conversation/request-form.ts'
import { trialForm } from '../../../conversation/trial-form.ts'
import { addressOf, personOf, type Bot } from '../bot.ts'
import { ids } from '../buttons.ts'
import { commandName } from '../command-name.ts'
import { readableText } from '../escape.ts'
import { openForm } from '../form.ts'
import { slackSurface } from '../surface.ts'

/** Every command by its name; `/recommend-model` without text opens the form. */
export function registerCommands(bot: Bot): void {
  for (const one of commands)
    bot.app.command(commandName(one.name), async ({ ack, command, respond }) => {
      await ack()
      const { team_id: team, channel_id: channel, user_id: user, trigger_id: trigger } = command
      const event = { team, channel, user, respond }
      const address = addressOf(event)
      const text = readableText(command.text ?? '')
      if (text === '' && one === recommendModel)
        return openForm(bot, event, trigger, { id: ids.requestForm, form: requestForm() })
      if (text === '' && one === tryModels && bot.services.of(team).trials) {
        const form = await trialForm(bot, address, user)
        return openForm(bot, event, trigger, { id: ids.tryForm, form })
      }
      const person = personOf(bot, event)
      const turn = { key: `command:${trigger}`, person, text, call: 'command' as const }
      await bot.conversations.command(address, one, turn, slackSurface(bot, event))
    })
}
