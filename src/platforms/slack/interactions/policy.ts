import { policy } from '../../../../commands/policy.ts'
import { languageAt } from '../../../conversation/memory.ts'
import { readRulesForm, rulesForm } from '../../../conversation/rules-form.ts'
import { addressOf, openForm, personOf, type Bot, type Event, tellBy } from '../bot.ts'
import { ids } from '../buttons.ts'
import { readMetadata, writeMetadata } from '../metadata.ts'
import { filledIn, rulesView } from '../request-form.ts'
import { slackSurface } from '../surface.ts'

/** A press on a page of the rules: opens its form, for those who may change them. */
export async function openPolicy(
  bot: Bot,
  event: Event & { channel: string },
  { page, trigger }: { page: string | undefined; trigger: string },
): Promise<void> {
  const { team, channel, thread } = event
  const surface = slackSurface(bot, event)
  const tell = tellBy(surface, addressOf(event))
  const form = await rulesForm(bot, addressOf(event), personOf(bot, event), page)
  if ('problem' in form) return tell(form.problem)
  const metadata = writeMetadata({ team, channel, thread })
  const { title, submit } = form
  const view = rulesView({ id: ids.policyForm, title, submit, metadata }, form)
  return openForm(bot, trigger, view, tell)
}

/** The rules, filled in and sent off. */
export function registerPolicy(bot: Bot): void {
  bot.app.view(ids.policyForm, async ({ ack, body, view }) => {
    const metadata = readMetadata(view.private_metadata)
    const services = bot.services.of(metadata?.team ?? '')
    const event = metadata && { ...metadata, user: body.user.id }
    const language = event && (await languageAt(bot, addressOf(event)))
    const parsed = await readRulesForm(filledIn(view.state.values), services, language)
    if ('errors' in parsed) return ack({ response_action: 'errors', errors: parsed.errors })
    await ack()
    if (!event) return
    const key = `policy:${view.id}`
    const turn = { key, person: personOf(bot, event), text: '', call: 'form' as const, ...parsed }
    await bot.conversations.command(addressOf(event), policy, turn, slackSurface(bot, event))
  })
}
