import {
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
  type APIApplicationCommandInteraction,
  type APIInteractionResponse,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord.js'
import { tryModels } from '../../../commands/try-models.ts'
import { trialForm, type TrialForm } from '../../conversation/trial-form.ts'
import { asExample } from '../../trial/as-example.ts'
import type { Bot } from './bot.ts'
import { addressAt, writeCustomId, type CustomId } from './custom-id.ts'
import { fileOf } from './files.ts'
import { readForm, textInput } from './form.ts'
import { addressOf, personOf, privately, spokenBy, turnOf, type Incoming } from './incoming.ts'
import { interactionSurface } from './interaction-surface.ts'
import { clip, limits } from './limits.ts'

/** "Try them": opens the form for examples. `said`: a message that is one. */
export async function openTrial(
  incoming: Incoming<APIMessageComponentInteraction | APIApplicationCommandInteraction>,
  bot: Bot,
  key: string,
  said?: { text: string; writer: string },
): Promise<void> {
  const { raw } = incoming
  const place = addressAt(addressOf(raw), key)
  const words = await trialForm(bot, place, personOf(raw).id, spokenBy(raw))
  const example = said ? asExample(said.text, limits.textInputCharacters) : ''
  await incoming.respond(formOf({ key, value: said?.writer }, words, example))
}

/** `about`: the conversation whose models are tried, and who wrote the example. */
function formOf(
  about: Pick<CustomId, 'key' | 'value'>,
  words: TrialForm,
  example: string,
): APIInteractionResponse {
  const long = { style: TextInputStyle.Paragraph, most: limits.textInputCharacters }
  const described = (said: string) => ({
    description: clip(said, limits.labelDescriptionCharacters),
  })
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: writeCustomId({ action: 'try-form', ...about }),
      title: words.title,
      components: [
        textInput('examples', words.examples, example, {
          ...described(words.examplesHint),
          ...long,
        }),
        {
          type: ComponentType.Label,
          label: words.file,
          description: words.fileHint,
          component: {
            type: ComponentType.FileUpload,
            custom_id: 'file',
            min_values: 0,
            max_values: 1,
            required: false,
          },
        },
        textInput('models', words.models, '', described(words.modelsHint)),
        textInput('system', words.system, '', { ...described(words.forAll), ...long }),
        textInput('check', words.check, '', {
          ...described(words.checkHint),
          placeholder: 'contains: refund',
        }),
      ],
    },
  }
}

/** The form, sent off. */
export async function submitTrial(
  incoming: Incoming<APIModalSubmitInteraction>,
  bot: Bot,
  { key, value: writer }: Pick<CustomId, 'key' | 'value'>,
): Promise<void> {
  const { raw } = incoming
  const { examples = '', models = '', system = '', check = '', file: chosen = '' } = readForm(raw)
  const file = fileOf(raw.data.resolved?.attachments?.[chosen], bot.apiUrl)
  if (!examples && !file) {
    const place = addressAt(addressOf(raw), key)
    const { nothing } = await trialForm(bot, place, personOf(raw).id, spokenBy(raw))
    await incoming.respond(privately(nothing))
    return
  }
  const surface = interactionSurface(bot, incoming, { isEdit: true })
  const fields = { examples, models, system, check }
  const writers = writer === undefined ? [] : [writer]
  const turn = { ...turnOf(bot, raw), text: examples, fields, file, writers, call: 'form' as const }
  await bot.conversations.command(addressAt(addressOf(raw), key), tryModels, turn, surface)
  await surface.settle()
}
