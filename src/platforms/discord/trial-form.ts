import type { APIModalSubmitInteraction } from 'discord.js'
import { tryModels } from '../../../commands/try-models.ts'
import { trialForm } from '../../conversation/trial-form.ts'
import { asExample } from '../../trial/as-example.ts'
import type { Bot } from './bot.ts'
import { addressAt, type CustomId } from './custom-id.ts'
import { fileOf } from './files.ts'
import { modal, readForm } from './form.ts'
import { addressOf, personOf, privately, spokenBy, turnOf, type Incoming } from './incoming.ts'
import { interactionSurface } from './interaction-surface.ts'
import { limits } from './limits.ts'

/** "Try them": opens the form for examples. `said`: a message that is one. */
export async function openTrial(
  { raw, respond }: Incoming,
  bot: Bot,
  key: string,
  said?: { text: string; writer: string },
): Promise<unknown> {
  const form = await trialForm(bot, addressAt(addressOf(raw), key), personOf(raw).id, {
    language: spokenBy(raw),
    example: said && asExample(said.text, limits.textInputCharacters),
  })
  // It keeps whose models are tried, and who wrote the example.
  return respond(modal({ action: 'try-form', key, value: said?.writer }, form))
}

/** The form, sent off. */
export async function submitTrial(
  incoming: Incoming<APIModalSubmitInteraction>,
  bot: Bot,
  { key, value: writer }: CustomId,
): Promise<unknown> {
  const { raw, respond } = incoming
  const place = addressAt(addressOf(raw), key)
  const { file: chosen = '', ...fields } = readForm(raw)
  const { examples: text = '' } = fields
  const file = fileOf(raw.data.resolved?.attachments?.[chosen], bot.apiUrl)
  if (!text && !file) {
    const language = spokenBy(raw)
    const { nothing } = await trialForm(bot, place, personOf(raw).id, { language })
    return respond(privately(nothing))
  }
  const surface = interactionSurface(bot, incoming, { isEdit: true })
  const writers = writer === undefined ? [] : [writer]
  const turn = { ...turnOf(bot, raw), text, fields, file, writers, call: 'form' as const }
  await bot.conversations.command(place, tryModels, turn, surface)
  return surface.settle()
}
