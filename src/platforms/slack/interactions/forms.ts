import { policy } from '../../../../commands/policy.ts'
import { tryModels } from '../../../../commands/try-models.ts'
import { languageAt } from '../../../conversation/memory.ts'
import { readRulesForm } from '../../../conversation/rules-form.ts'
import { trialForm } from '../../../conversation/trial-form.ts'
import { modelName } from '../../../reply/phrases.ts'
import { mistakesIn } from '../../../reply/words/form.ts'
import { addressOf, personOf, type Bot } from '../bot.ts'
import { ids } from '../buttons.ts'
import { cut } from '../../../printable.ts'
import { fileOf } from '../files.ts'
import { eventOfForm, filesIn, filledIn } from '../form.ts'
import { limits } from '../limits.ts'
import { slackSurface } from '../surface.ts'
import { whyNotBlock } from '../why-not-form.ts'

/** Forms that were sent off: a request, new or edited, rules, examples, and the model of "Why not ...". */
export function registerForms(bot: Bot): void {
  const { app, conversations, services } = bot

  app.view(ids.requestForm, async ({ ack, body, view }) => {
    const parsed = await services.of(body.team?.id ?? '').readForm(filledIn(view))
    const event = eventOfForm(body.user.id, view)
    if ('mistakes' in parsed) {
      const language = event && (await languageAt(bot, addressOf(event)))
      return ack({ response_action: 'errors', errors: mistakesIn(parsed.mistakes, language) })
    }
    await ack()
    if (!event) return
    const address = addressOf(event)
    const turn = { key: `view:${view.id}`, person: personOf(bot, event), form: parsed.form }
    const edited = event.edits ? address : undefined
    await conversations.submit(address, edited, turn, slackSurface(bot, event))
  })

  // The rules of the workspace.
  app.view(ids.policyForm, async ({ ack, body, view }) => {
    const event = eventOfForm(body.user.id, view)
    const language = event && (await languageAt(bot, addressOf(event)))
    const parsed = await readRulesForm(filledIn(view), services.of(event?.team ?? ''), language)
    if ('errors' in parsed) return ack({ response_action: 'errors', errors: parsed.errors })
    await ack()
    if (!event) return
    const key = `policy:${view.id}`
    const turn = { key, person: personOf(bot, event), text: '', call: 'form' as const, ...parsed }
    await conversations.command(addressOf(event), policy, turn, slackSurface(bot, event))
  })

  // "Try them".
  app.view(ids.tryForm, async ({ ack, body, view }) => {
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
    await conversations.command(addressOf(event), tryModels, turn, slackSurface(bot, event))
  })

  app.options(ids.whyNotModel, async ({ ack, options }) => {
    const wanted = fold(options.value)
    const found = services
      .of('')
      .engine.dataset.models.filter((model) =>
        fold(`${modelName(model)} ${model.id}`).includes(wanted),
      )
    await ack({
      options: found.slice(0, limits.optionsPerMenu).map((model) => ({
        text: { type: 'plain_text', text: cut(modelName(model), limits.optionCharacters) },
        value: cut(model.id, limits.optionValueCharacters),
      })),
    })
  })

  app.view(ids.whyNotForm, async ({ ack, body, view }) => {
    const value = view.state.values[whyNotBlock]?.[ids.whyNotModel]?.selected_option?.value
    if (!value)
      return ack({ response_action: 'errors', errors: { [whyNotBlock]: 'Choose a model first.' } })
    await ack()
    const event = eventOfForm(body.user.id, view)
    if (!event) return
    const pressed = { key: view.id, person: personOf(bot, event), message: view.id, value }
    await conversations.press(
      addressOf(event),
      { ...pressed, control: 'why-not' },
      slackSurface(bot, event),
    )
  })
}

const fold = (text: string) => text.toLowerCase().replaceAll(/[\s._-]+/g, '')
