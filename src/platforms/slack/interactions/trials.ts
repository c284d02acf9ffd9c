import { trialForm } from '../../../conversation/trial-form.ts'
import { tryModels } from '../../../../commands/try-models.ts'
import { addressOf, personOf, type Bot } from '../bot.ts'
import { ids } from '../buttons.ts'
import { fileOf } from '../files.ts'
import { eventOfForm, filesIn, filledIn } from '../form.ts'
import { slackSurface } from '../surface.ts'

/** "Try them", filled in and sent off. */
export function registerTrials(bot: Bot): void {
  bot.app.view(ids.tryForm, async ({ ack, body, view }) => {
    const event = eventOfForm(body.user.id, view)
    if (!event) return ack()
    const fields = filledIn(view)
    const text = fields['examples']?.trim() ?? ''
    const file = fileOf(filesIn(view, 'file'), bot.download)
    if (!text && !file) {
      const { nothing } = await trialForm(bot, addressOf(event), event.user)
      return ack({ response_action: 'errors', errors: { examples: nothing } })
    }
    await ack()
    const turn = {
      key: `try:${view.id}`,
      person: personOf(bot, event),
      text,
      fields,
      writers: event.writer === undefined ? [] : [event.writer],
      file,
      call: 'form' as const,
    }
    await bot.conversations.command(addressOf(event), tryModels, turn, slackSurface(bot, event))
  })
}
