import { editRequest } from '../../../../commands/edit-request.ts'
import { recommendModel } from '../../../../commands/recommend-model.ts'
import { formOf, parseForm } from '../../../requirements/form.ts'
import { openForm, placeOfPress, tellOf, type Bot } from '../bot.ts'
import { ids } from '../buttons.ts'
import { placeKey } from '../conversation.ts'
import { readMetadata, writeMetadata } from '../metadata.ts'
import { formView, readForm } from '../request-form.ts'

/** The form: filled in after an empty command, or to edit a running request. */
export function registerRequestForm(bot: Bot): void {
  bot.app.view(ids.requestForm, async ({ ack, body, view }) => {
    const parsed = parseForm(readForm(view.state.values))
    if ('errors' in parsed) return ack({ response_action: 'errors', errors: parsed.errors })
    await ack()
    const metadata = readMetadata(view.private_metadata)
    if (!metadata || !(await bot.desk.memory.claim(`view:${view.id}`))) return
    const { team, channel, thread, edits } = metadata
    const place = { team, channel, thread }
    const { form } = parsed
    const turn = {
      place,
      user: body.user.id,
      text: form.useCase,
      form,
      key: `view:${view.id}`,
      tell: tellOf(bot, { place, user: body.user.id }),
    }
    if (edits) await bot.turns.take({ ...turn, command: editRequest, pressed: 'Request edited' })
    else await bot.turns.open({ ...turn, command: recommendModel }, body.user.name)
  })

  bot.app.action({ type: 'block_actions', action_id: ids.edit }, async ({ ack, body, respond }) => {
    await ack()
    const place = placeOfPress(body)
    if (!place) return
    const tell = tellOf(bot, { place, user: body.user.id, respond })
    const conversation = await bot.desk.memory.conversations.get(placeKey(place))
    if (!conversation?.thread) return tell(nothingToChange)
    const { useCase, requirement } = conversation.thread
    const view = formView(
      {
        id: ids.requestForm,
        title: 'Edit the request',
        submit: 'Change',
        metadata: writeMetadata({ ...place, edits: true }),
      },
      formOf(useCase, requirement),
    )
    await openForm(bot, body.trigger_id, view, tell)
  })
}

export const nothingToChange =
  'There is no request to change here any more. Describe a use case to start a new one.'
