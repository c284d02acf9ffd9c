import { policy } from '../../../../commands/policy.ts'
import { languageAt } from '../../../conversation/memory.ts'
import { readRulesForm } from '../../../conversation/rules-form.ts'
import { addressOf, personOf, type Bot } from '../bot.ts'
import { ids } from '../buttons.ts'
import { eventOfForm, filledIn } from '../form.ts'
import { slackSurface } from '../surface.ts'

/** The rules, filled in and sent off. */
export function registerPolicy(bot: Bot): void {
  bot.app.view(ids.policyForm, async ({ ack, body, view }) => {
    const event = eventOfForm(body.user.id, view)
    const services = bot.services.of(event?.team ?? '')
    const language = event && (await languageAt(bot, addressOf(event)))
    const parsed = await readRulesForm(filledIn(view), services, language)
    if ('errors' in parsed) return ack({ response_action: 'errors', errors: parsed.errors })
    await ack()
    if (!event) return
    const key = `policy:${view.id}`
    const turn = { key, person: personOf(bot, event), text: '', call: 'form' as const, ...parsed }
    await bot.conversations.command(addressOf(event), policy, turn, slackSurface(bot, event))
  })
}
