import { tryModels } from '../../../../commands/try-models.ts'
import { trialForm } from '../../../conversation/trial-form.ts'
import { asExample } from '../../../trial/as-example.ts'
import { addressOf, type Bot, eventOfPress, openForm, personOf, tellBy } from '../bot.ts'
import { ids } from '../buttons.ts'
import { readableText } from '../escape.ts'
import { writeMetadata } from '../metadata.ts'
import { limits } from '../limits.ts'
import { slackSurface } from '../surface.ts'
import { tryView } from '../trial-form.ts'

/** "Use as an example": the words of a message are the first example of the form that tries models. */
export function registerExampleShortcut(bot: Bot): void {
  bot.app.shortcut(
    { type: 'message_action', callback_id: ids.exampleShortcut },
    async ({ ack, shortcut, respond }) => {
      await ack()
      const { channel, message, trigger_id: trigger } = shortcut
      const event = eventOfPress(shortcut, respond)
      const surface = slackSurface(bot, event)
      const tell = tellBy(surface)
      const text = readableText(message.text ?? '')
      if (text === '') return tell('There are no words in that message to go by.')
      const address = addressOf(event)
      if (!bot.services.of(event.team).trials) {
        const turn = { key: `example:${trigger}`, person: personOf(bot, event), text: '' }
        return bot.conversations.command(
          address,
          tryModels,
          { ...turn, call: 'press' as const },
          surface,
        )
      }
      const form = await trialForm(bot, address, event.user)
      const { team, thread } = event
      const metadata = writeMetadata({
        team,
        channel: channel.id,
        thread,
        writer: typeof message.user === 'string' ? message.user : undefined,
      })
      const example = asExample(text, limits.inputCharacters)
      return openForm(bot, trigger, tryView(metadata, form, example), tell)
    },
  )
}
