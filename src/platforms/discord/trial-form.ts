import {
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
  type APIApplicationCommandInteraction,
  type APIInteractionResponse,
  type APILabelComponent,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord.js'
import { tryModels } from '../../../commands/try-models.ts'
import { modelsToTry } from '../../conversation/models-to-try.ts'
import { asExample } from '../../trial/as-example.ts'
import type { Bot } from './bot.ts'
import { addressAt, writeCustomId, type CustomId } from './custom-id.ts'
import { fileOf } from './files.ts'
import { readForm, textInput } from './form.ts'
import { addressOf, personOf, privately, turnOf, type Incoming } from './incoming.ts'
import { interactionSurface } from './interaction-surface.ts'
import { clip, limits } from './limits.ts'

/** "Try them": opens the form for examples. `said`: a message that is one. */
export async function openTrial(
  incoming: Incoming<APIMessageComponentInteraction | APIApplicationCommandInteraction>,
  bot: Bot,
  key: string,
  said?: { text: string; writer: string },
): Promise<void> {
  const models = await modelsToTry(
    bot,
    addressAt(addressOf(incoming.raw), key),
    personOf(incoming.raw).id,
  )
  await incoming.respond(
    trialForm(
      { key, value: said?.writer },
      models,
      said ? asExample(said.text, limits.textInputCharacters) : '',
    ),
  )
}

/** `about`: the conversation whose models are tried, and who wrote the example; `models`: their names. */
function trialForm(
  about: Pick<CustomId, 'key' | 'value'>,
  models: string,
  example: string,
): APIInteractionResponse {
  const most = limits.textInputCharacters
  const style = TextInputStyle.Paragraph
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: writeCustomId({ action: 'try-form', ...about }),
      title: 'Try them on your own examples',
      components: [
        textInput('examples', 'Your examples', example, {
          description: 'One prompt a line, up to 30; or JSON lines or CSV with prompt and expected',
          placeholder: 'Which country is Lyon in?',
          style,
          most,
        }),
        fileField,
        textInput('models', 'Models', '', {
          description: clip(
            models ? `Left empty: ${models}` : 'Two to four',
            limits.labelDescriptionCharacters,
          ),
          placeholder: 'Two to four, separated by commas',
        }),
        textInput('system', 'System prompt', '', {
          description: 'For all examples',
          placeholder: 'You are brief.',
          style,
          most,
        }),
        textInput('check', 'Check', '', {
          description: 'For all examples; without one, people here vote',
          placeholder: 'contains: refund',
        }),
      ],
    },
  }
}

const fileField: APILabelComponent = {
  type: ComponentType.Label,
  label: 'Or a file',
  description: 'txt, csv or jsonl, up to 1 MB',
  component: {
    type: ComponentType.FileUpload,
    custom_id: 'file',
    min_values: 0,
    max_values: 1,
    required: false,
  },
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
    await incoming.respond(privately('Type some examples, or choose a file.'))
    return
  }
  const surface = interactionSurface(bot, incoming, { isEdit: true })
  const fields = { examples, models, system, check }
  const writers = writer === undefined ? [] : [writer]
  const turn = { ...turnOf(bot, raw), text: examples, fields, file, writers, call: 'form' as const }
  await bot.conversations.command(addressAt(addressOf(raw), key), tryModels, turn, surface)
  await surface.settle()
}
