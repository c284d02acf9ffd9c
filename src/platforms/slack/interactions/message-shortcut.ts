import { recommendModel } from '../../../../commands/recommend-model.ts'
import { addressOf, personOf, type Bot, tellBy } from '../bot.ts'
import { ids } from '../buttons.ts'
import { readableText } from '../escape.ts'
import { slackSurface } from '../surface.ts'

/** "Recommend a model for this": the words of a message are the use case, the answer stands in its thread. */
export function registerMessageShortcut(bot: Bot): void {
  bot.app.shortcut(
    { type: 'message_action', callback_id: ids.messageShortcut },
    async ({ ack, shortcut, respond }) => {
      await ack()
      const { channel, message, user, trigger_id: trigger, team } = shortcut
      const root = message.thread_ts as string | undefined
      const event = {
        team: team?.id ?? user.team_id ?? '',
        channel: channel.id,
        thread: root ?? message.ts,
        user: user.id,
        respond,
      }
      const surface = slackSurface(bot, event)
      const text = readableText(message.text ?? '')
      if (text === '') return tellBy(surface)('There are no words in that message to go by.')
      const turn = {
        key: `shortcut:${trigger}`,
        person: personOf(bot, event),
        text,
        writers: typeof message.user === 'string' ? [message.user] : [],
        call: 'press' as const,
        command: recommendModel,
        summary: 'Recommend a model for this',
        opens: root === undefined,
        // The thread belongs to whoever wrote the message.
        isGuest: true as const,
      }
      await bot.conversations.take(addressOf(event), turn, surface)
    },
  )
}
