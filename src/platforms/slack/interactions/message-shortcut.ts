import { recommendModel } from '../../../../commands/recommend-model.ts'
import { tellOf, type Bot } from '../bot.ts'
import { ids } from '../buttons.ts'
import { readableText } from '../escape.ts'

/** "Recommend a model for this": the words of a message are the use case, the answer stands in its thread. */
export function registerMessageShortcut(bot: Bot): void {
  bot.app.shortcut(
    { type: 'message_action', callback_id: ids.messageShortcut },
    async ({ ack, shortcut, respond }) => {
      await ack()
      const { channel, message, user, trigger_id: trigger, team } = shortcut
      if (!(await bot.desk.memory.claim(`shortcut:${trigger}`))) return
      const root = message.thread_ts as string | undefined
      const place = {
        team: team?.id ?? user.team_id ?? '',
        channel: channel.id,
        thread: root ?? message.ts,
      }
      const tell = tellOf(bot, { place, user: user.id, respond })
      const text = readableText(message.text ?? '')
      if (text === '') return tell('There are no words in that message to go by.')
      await bot.turns.take({
        place,
        user: user.id,
        text,
        key: `shortcut:${trigger}`,
        command: recommendModel,
        pressed: 'Recommend a model for this',
        tell,
        // The thread belongs to whoever wrote the message.
        quiet: true,
      })
    },
  )
}
