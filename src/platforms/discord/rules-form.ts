import {
  InteractionResponseType,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord.js'
import { policy } from '../../../commands/policy.ts'
import { readRulesForm, rulesForm } from '../../conversation/rules-form.ts'
import { languageAt } from '../../conversation/memory.ts'
import type { Bot } from './bot.ts'
import { addressAt, writeCustomId, type CustomId } from './custom-id.ts'
import { escape } from './escape.ts'
import { fieldInput, readForm } from './form.ts'
import { addressOf, personOf, privately, turnOf, type Incoming } from './incoming.ts'
import { interactionSurface } from './interaction-surface.ts'
import { clip, limits } from './limits.ts'
import { tellMistakes } from './forms.ts'

type About = Pick<CustomId, 'key' | 'value'>

/** Between the page and the name of what was typed into it before. */
const again = '.'

/** A press on a page of the rules: opens its form, for those who may change them. */
export async function openRules(
  incoming: Incoming<APIMessageComponentInteraction>,
  bot: Bot,
  { key, value = '' }: About,
): Promise<void> {
  const { raw, respond } = incoming
  const [page, draft] = value.split(again)
  const form = await rulesForm(bot, addressAt(addressOf(raw), key), personOf(raw), page)
  if ('problem' in form) {
    await respond(privately(escape(form.problem)))
    return
  }
  const typed = draft === undefined ? {} : (await bot.memory.drafts.get(draft))?.values
  await respond({
    type: InteractionResponseType.Modal,
    data: {
      custom_id: writeCustomId({ action: 'rules-form', key, value: page }),
      title: clip(form.title, limits.modalTitleCharacters),
      components: form.fields.map(({ name, field, value: now }) =>
        fieldInput(name, field, form.open, typed?.[name] ?? now),
      ),
    },
  })
}

/** The rules, filled in and sent off; with a mistake in one nothing is changed, and the form can be opened again. */
export async function submitRules(
  incoming: Incoming<APIModalSubmitInteraction>,
  bot: Bot,
  about: About,
): Promise<void> {
  const { raw } = incoming
  const address = addressAt(addressOf(raw), about.key)
  const typed = readForm(raw)
  const read = await readRulesForm(
    typed,
    bot.services.of(address.workspace),
    await languageAt(bot, address),
  )
  if ('errors' in read) {
    await tellMistakes(bot, incoming, read.errors, typed, (draft) => ({
      action: 'policy',
      key: about.key,
      value: `${about.value}${again}${draft}`,
    }))
    return
  }
  const surface = interactionSurface(bot, incoming, { isEdit: true })
  const turn = { ...turnOf(bot, raw), text: '', call: 'form' as const, ...read }
  await bot.conversations.command(address, policy, turn, surface)
  await surface.settle()
}
