import type { APIMessageComponentInteraction, APIModalSubmitInteraction } from 'discord.js'
import { policy } from '../../../commands/policy.ts'
import { readRulesForm, rulesForm } from '../../conversation/rules-form.ts'
import { languageAt } from '../../conversation/memory.ts'
import type { Bot } from './bot.ts'
import { addressAt, type CustomId } from './custom-id.ts'
import { escape } from './escape.ts'
import { modal, readForm } from './form.ts'
import { addressOf, personOf, privately, turnOf, type Incoming } from './incoming.ts'
import { interactionSurface } from './interaction-surface.ts'
import { tellMistakes } from './forms.ts'

/** Between the page and the name of what was typed into it before. */
const again = '.'

/** A press on a page of the rules: opens its form, for those who may change them. */
export async function openRules(
  { raw, respond }: Incoming<APIMessageComponentInteraction>,
  bot: Bot,
  { key, value = '' }: CustomId,
): Promise<unknown> {
  const [page, draft] = value.split(again)
  const form = await rulesForm(bot, addressAt(addressOf(raw), key), personOf(raw), page)
  if ('problem' in form) return respond(privately(escape(form.problem)))
  const typed = draft === undefined ? {} : (await bot.memory.drafts.get(draft))?.values
  const fields = form.fields.map((one) => ({ ...one, value: typed?.[one.name] ?? one.value }))
  return respond(modal({ action: 'rules-form', key, value: page }, { ...form, fields }))
}

/** The rules, filled in and sent off; with a mistake in one nothing is changed, and the form can be opened again. */
export async function submitRules(
  incoming: Incoming<APIModalSubmitInteraction>,
  bot: Bot,
  { key, value }: CustomId,
): Promise<unknown> {
  const { raw } = incoming
  const address = addressAt(addressOf(raw), key)
  const typed = readForm(raw)
  const services = bot.services.of(address.workspace)
  const read = await readRulesForm(typed, services, await languageAt(bot, address))
  if ('errors' in read)
    return tellMistakes(bot, incoming, read.errors, typed, (draft) => ({
      action: 'policy',
      key,
      value: `${value}${again}${draft}`,
    }))
  const surface = interactionSurface(bot, incoming, { isEdit: true })
  const turn = { ...turnOf(bot, raw), text: '', call: 'form' as const, ...read }
  await bot.conversations.command(address, policy, turn, surface)
  return surface.settle()
}
