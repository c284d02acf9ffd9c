import type { ModalView } from '@slack/types'
import { openForm, placeOfPress, tellOf, type Bot } from '../bot.ts'
import { ids } from '../buttons.ts'
import { placeKey } from '../conversation.ts'
import { cut } from '../escape.ts'
import { limits } from '../limits.ts'
import { readMetadata, writeMetadata } from '../metadata.ts'
import { modelName } from '../../../reply/phrases.ts'
import { nothingToChange } from './request-form.ts'

const block = 'model'

/** "Why not ...": a model is chosen from all that we know, and the question is asked in the conversation. */
export function registerWhyNot(bot: Bot): void {
  const { memory, services } = bot.desk
  bot.app.action(
    { type: 'block_actions', action_id: ids.whyNot },
    async ({ ack, body, respond }) => {
      await ack()
      const place = placeOfPress(body)
      if (!place) return
      const tell = tellOf(bot, { place, user: body.user.id, respond })
      const conversation = await memory.conversations.get(placeKey(place))
      if (!conversation?.thread) return tell(nothingToChange)
      await openForm(bot, body.trigger_id, whyNotView(writeMetadata(place)), tell)
    },
  )

  bot.app.options(ids.whyNotModel, async ({ ack, options }) => {
    const wanted = fold(options.value)
    const found = services().engine.dataset.models.filter((model) =>
      fold(`${modelName(model)} ${model.id}`).includes(wanted),
    )
    await ack({
      options: found.slice(0, limits.optionsPerMenu).map((model) => ({
        text: { type: 'plain_text', text: cut(modelName(model), limits.optionCharacters) },
        value: cut(model.id, limits.optionValueCharacters),
      })),
    })
  })

  bot.app.view(ids.whyNotForm, async ({ ack, body, view }) => {
    const model = view.state.values[block]?.[ids.whyNotModel]?.selected_option?.value
    if (!model)
      return ack({ response_action: 'errors', errors: { [block]: 'Choose a model first.' } })
    await ack()
    const metadata = readMetadata(view.private_metadata)
    if (!metadata || !(await memory.claim(`view:${view.id}`))) return
    const { team, channel, thread } = metadata
    const place = { team, channel, thread }
    const name = services().engine.models.get(model)?.name ?? model
    await bot.turns.take({
      place,
      user: body.user.id,
      text: `why not ${model}?`,
      pressed: `Why not ${name}?`,
      key: `view:${view.id}`,
      tell: tellOf(bot, { place, user: body.user.id }),
    })
  })
}

const fold = (text: string) => text.toLowerCase().replaceAll(/[\s._-]+/g, '')

function whyNotView(metadata: string): ModalView {
  return {
    type: 'modal',
    callback_id: ids.whyNotForm,
    private_metadata: metadata,
    title: { type: 'plain_text', text: 'Why not ...' },
    submit: { type: 'plain_text', text: 'Ask' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      {
        type: 'input',
        block_id: block,
        label: { type: 'plain_text', text: 'Which model?' },
        element: {
          type: 'external_select',
          action_id: ids.whyNotModel,
          min_query_length: 2,
          placeholder: { type: 'plain_text', text: 'Type a part of its name' },
        },
      },
    ],
  }
}
