import type { Form, Problem } from '../../../conversation/form.ts'
import { editForm } from '../../../conversation/request-form.ts'
import { rulesForm } from '../../../conversation/rules-form.ts'
import { trialForm } from '../../../conversation/trial-form.ts'
import { addressOf, eventOfPress, personOf, type Bot } from '../bot.ts'
import { ids, readControl } from '../buttons.ts'
import { openForm, openView } from '../form.ts'
import { slackSurface } from '../surface.ts'
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
      const { trigger_id: trigger } = body
      const address = addressOf(event)
      const person = personOf(bot, event)
      const open = (id: string, form: Form | Problem, edits?: true) =>
        openForm(bot, event, trigger, { id, form, edits })
      if (control === 'edit' || control === 'why-not') {
        const form = await editForm(bot, address)
        return control === 'edit' || 'problem' in form
          ? open(ids.requestForm, form, true)
          : openView(bot, event, trigger, whyNotView)
      }
      if (control === 'try' && bot.services.of(event.team).trials)
        return open(ids.tryForm, await trialForm(bot, address, event.user))
      if (control === 'policy')
        return open(ids.policyForm, await rulesForm(bot, address, person, value))
      const message = body.message?.ts ?? String(body.container?.['message_ts'] ?? '')
      const press = { key: trigger, person, control, value, message }
      await bot.conversations.press(address, press, slackSurface(bot, event))
    },
  )
}
