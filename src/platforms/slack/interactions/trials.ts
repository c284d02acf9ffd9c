import { trialForm } from '../../../conversation/trial-form.ts'
import { tryModels } from '../../../../commands/try-models.ts'
import { addressOf, personOf, type Bot } from '../bot.ts'
import { ids } from '../buttons.ts'
import { fileOf } from '../files.ts'
import { readMetadata } from '../metadata.ts'
import { slackSurface } from '../surface.ts'
import { readTryForm } from '../trial-form.ts'

/** "Try them", filled in and sent off. */
export function registerTrials(bot: Bot): void {
  bot.app.view(ids.tryForm, async ({ ack, body, view }) => {
    const { fields, files } = readTryForm(view.state.values)
    const file = fileOf(files, bot.download)
    const metadata = readMetadata(view.private_metadata)
    if (!metadata) return ack()
    const event = { ...metadata, user: body.user.id }
    if (!fields['examples'] && !file) {
      const { nothing } = await trialForm(bot, addressOf(event), event.user)
      return ack({ response_action: 'errors', errors: { examples: nothing } })
    }
    await ack()
    const turn = {
      key: `try:${view.id}`,
      person: personOf(bot, event),
      text: fields['examples'] ?? '',
      fields,
      writers: metadata.writer === undefined ? [] : [metadata.writer],
      file,
      call: 'form' as const,
    }
    await bot.conversations.command(addressOf(event), tryModels, turn, slackSurface(bot, event))
  })
}
