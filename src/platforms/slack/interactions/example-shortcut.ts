import { tryModels } from '../../../../commands/try-models.ts'
import { trialForm } from '../../../conversation/trial-form.ts'
import { asExample } from '../../../trial/as-example.ts'
import { addressOf, type Bot, eventOfPress, personOf } from '../bot.ts'
import { say } from '../../../conversation/surface.ts'
import { ids } from '../buttons.ts'
import { readableText } from '../escape.ts'
import { openForm } from '../form.ts'
import { limits } from '../limits.ts'
import { slackSurface } from '../surface.ts'

/** "Use as an example": the words of a message are the first example of the form that tries models. */
export function registerExampleShortcut(bot: Bot): void {
  bot.app.shortcut(
    { type: 'message_action', callback_id: ids.exampleShortcut },
    async ({ ack, shortcut, respond }) => {
      await ack()
      const { message, trigger_id: trigger } = shortcut
      const event = eventOfPress(shortcut, respond)
      const surface = slackSurface(bot, event)
      const text = readableText(message.text ?? '')
      if (text === '') return say(surface, 'There are no words in that message to go by.')
      const address = addressOf(event)
      if (!bot.services.of(event.team).trials) {
        const person = personOf(bot, event)
        const turn = { key: `example:${trigger}`, person, text: '', call: 'press' as const }
        return bot.conversations.command(address, tryModels, turn, surface)
      }
      const example = asExample(text, limits.inputCharacters)
      const form = await trialForm(bot, address, event.user, { example })
      const writer = typeof message.user === 'string' ? message.user : undefined
      return openForm(bot, event, trigger, { id: ids.tryForm, form, writer })
    },
  )
}
