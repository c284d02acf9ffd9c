import type { MessageShortcut, RespondFn } from '@slack/bolt'
import { recommendModel } from '../../../../commands/recommend-model.ts'
import { tryModels } from '../../../../commands/try-models.ts'
import { say } from '../../../conversation/surface.ts'
import { trialForm } from '../../../conversation/trial-form.ts'
import { asExample } from '../../../trial/as-example.ts'
import { addressOf, type Bot, eventOfPress, personOf } from '../bot.ts'
import { ids } from '../buttons.ts'
import { readableText } from '../escape.ts'
import { openForm } from '../form.ts'
import { limits } from '../limits.ts'
import { slackSurface } from '../surface.ts'

/** The entries in the menu of a message. */
export function registerShortcuts(bot: Bot): void {
  const onMessage = (
    id: string,
    take: (shortcut: MessageShortcut, text: string, respond: RespondFn) => Promise<void>,
  ) =>
    bot.app.shortcut(
      { type: 'message_action', callback_id: id },
      async ({ ack, shortcut, respond }) => {
        await ack()
        const text = readableText(shortcut.message.text ?? '')
        if (text) return take(shortcut, text, respond)
        const surface = slackSurface(bot, eventOfPress(shortcut, respond))
        return say(surface, 'There are no words in that message to go by.')
      },
    )

  // "Recommend a model for this": the words are the use case, the answer stands in the message's thread.
  onMessage(ids.messageShortcut, async (shortcut, text, respond) => {
    const at = eventOfPress(shortcut, respond)
    const event = { ...at, thread: at.thread ?? shortcut.message.ts }
    const writer = writerOf(shortcut)
    const turn = {
      key: `shortcut:${shortcut.trigger_id}`,
      person: personOf(bot, event),
      text,
      writers: writer === undefined ? [] : [writer],
      call: 'press' as const,
      command: recommendModel,
      summary: 'Recommend a model for this',
      opens: at.thread === undefined,
      // The thread belongs to whoever wrote the message.
      isGuest: true as const,
    }
    await bot.conversations.take(addressOf(event), turn, slackSurface(bot, event))
  })

  // "Use as an example": the words are the first example of the form that tries models.
  onMessage(ids.exampleShortcut, async (shortcut, text, respond) => {
    const { trigger_id: trigger } = shortcut
    const event = eventOfPress(shortcut, respond)
    const address = addressOf(event)
    if (bot.services.of(event.team).trials) {
      const example = asExample(text, limits.inputCharacters)
      const form = await trialForm(bot, address, event.user, { example })
      const writer = writerOf(shortcut)
      return openForm(bot, event, trigger, { id: ids.tryForm, form, writer })
    }
    const person = personOf(bot, event)
    const turn = { key: `example:${trigger}`, person, text: '', call: 'press' as const }
    await bot.conversations.command(address, tryModels, turn, slackSurface(bot, event))
  })
}

const writerOf = ({ message: { user } }: MessageShortcut): string | undefined =>
  typeof user === 'string' ? user : undefined
