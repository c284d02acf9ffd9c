import { recommendModel } from '../../../../commands/recommend-model.ts'
import { addressOf, type Bot, eventOfPress, personOf } from '../bot.ts'
import { say } from '../../../conversation/surface.ts'
import { ids } from '../buttons.ts'
import { readableText } from '../escape.ts'
import { slackSurface } from '../surface.ts'

/** "Recommend a model for this": the words of a message are the use case, the answer stands in its thread. */
export function registerMessageShortcut(bot: Bot): void {
  bot.app.shortcut(
    { type: 'message_action', callback_id: ids.messageShortcut },
    async ({ ack, shortcut, respond }) => {
      await ack()
      const { message, trigger_id: trigger } = shortcut
      const at = eventOfPress(shortcut, respond)
      const event = { ...at, thread: at.thread ?? message.ts }
      const surface = slackSurface(bot, event)
      const text = readableText(message.text ?? '')
      if (text === '') return say(surface, 'There are no words in that message to go by.')
      const turn = {
        key: `shortcut:${trigger}`,
        person: personOf(bot, event),
        text,
        writers: typeof message.user === 'string' ? [message.user] : [],
        call: 'press' as const,
        command: recommendModel,
        summary: 'Recommend a model for this',
        opens: at.thread === undefined,
        // The thread belongs to whoever wrote the message.
        isGuest: true as const,
      }
      await bot.conversations.take(addressOf(event), turn, surface)
    },
  )
}
