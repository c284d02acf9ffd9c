import { trialForm } from '../../../conversation/trial-form.ts'
import { addressOf, eventOfPress, openForm, personOf, type Bot, tellBy } from '../bot.ts'
import { ids, readControl } from '../buttons.ts'
import { writeMetadata } from '../metadata.ts'
import { formView } from '../request-form.ts'
import { slackSurface } from '../surface.ts'
import { openPolicy } from './policy.ts'
import { tryView } from '../trial-form.ts'
import { whyNotView } from '../why-not-form.ts'

/** Everything under an answer that can be pressed. Forms are Slack's; what the rest does is the conversation's. */
export function registerPresses(bot: Bot): void {
  bot.app.action(
    { type: 'block_actions', action_id: ids.anyControl },
    async ({ ack, body, action, respond }) => {
      await ack()
      const pressed = readControl(action)
      const at = eventOfPress(body, respond)
      if (!pressed || !at.channel) return
      const event = { ...at, thread: at.thread ?? pressed.thread }
      const { control, value } = pressed
      const surface = slackSurface(bot, event)
      const address = addressOf(event)
      const tell = tellBy(surface, address)
      if (control === 'edit' || control === 'why-not') {
        const filled = await bot.conversations.formOf(address)
        if ('problem' in filled) return tell(filled.problem)
        const { team, channel, thread } = { ...event, channel: at.channel }
        const metadata = writeMetadata({ team, channel, thread, edits: true })
        const { form, language } = filled
        const view =
          control === 'edit'
            ? formView(ids.requestForm, metadata, { filled: form, language, isEdit: true })
            : whyNotView(metadata)
        return openForm(bot, body.trigger_id, view, tell)
      }
      if (control === 'try' && bot.services.of(event.team).trials) {
        const form = await trialForm(bot, address, event.user)
        const { team, thread } = event
        const metadata = writeMetadata({ team, channel: at.channel, thread })
        return openForm(bot, body.trigger_id, tryView(metadata, form), tell)
      }
      if (control === 'policy') {
        const there = { ...event, channel: at.channel }
        return openPolicy(bot, there, { page: value, trigger: body.trigger_id })
      }
      const message = body.message?.ts ?? String(body.container?.['message_ts'] ?? '')
      const key = body.trigger_id
      const person = personOf(bot, event)
      await bot.conversations.press(address, { key, person, control, value, message }, surface)
    },
  )
}
