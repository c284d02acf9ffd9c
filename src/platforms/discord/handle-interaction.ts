import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  type APIApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord.js'
import { commands } from '../../../commands/index.ts'
import { tryModels } from '../../../commands/try-models.ts'
import { recommendModel } from '../../../commands/recommend-model.ts'
import type { Command } from '../../command.ts'
import { readInput } from '../../input.ts'
import { controls } from '../../conversation/controls.ts'
import { nothingToChange } from '../../conversation/form.ts'
import { editForm } from '../../conversation/request-form.ts'
import { addressKey } from '../../address.ts'
import type { Turn } from '../../conversation/turn.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import { autocomplete } from './autocomplete.ts'
import type { Bot } from './bot.ts'
import { whyNotRow } from './controls.ts'
import { addressAt, readCustomId, type CustomId } from './custom-id.ts'
import { exampleCommandName, messageCommandName } from './definitions.ts'
import { fileOf } from './files.ts'
import { newModal, openDraft, openEdit, readOrTold, submitForm } from './forms.ts'
import { addressOf, privately, spokenBy, turnOf, type Incoming } from './incoming.ts'
import { interactionSurface } from './interaction-surface.ts'
import { openRules, submitRules } from './rules-form.ts'
import { openTrial, submitTrial } from './trial-form.ts'

/** Everything that Discord calls an interaction, from the gateway and from HTTP alike. */
export function handleInteraction(incoming: Incoming, bot: Bot): Promise<unknown> {
  const { raw } = incoming
  switch (raw.type) {
    case InteractionType.Ping:
      return incoming.respond({ type: InteractionResponseType.Pong })
    case InteractionType.ApplicationCommandAutocomplete:
      return autocomplete({ ...incoming, raw }, bot)
    case InteractionType.ApplicationCommand:
      return takeCommand({ ...incoming, raw }, bot)
    case InteractionType.MessageComponent:
      return useComponent({ ...incoming, raw }, bot)
    case InteractionType.ModalSubmit:
      return takeForm({ ...incoming, raw }, bot)
  }
}

async function takeForm(incoming: Incoming<APIModalSubmitInteraction>, bot: Bot): Promise<unknown> {
  const id = readCustomId(incoming.raw.data.custom_id)
  if (id?.action === 'form') return submitForm(incoming, bot, id.key)
  if (id?.action === 'try-form') return submitTrial(incoming, bot, id)
  if (id?.action === 'rules-form') return submitRules(incoming, bot, id)
  return incoming.respond(privately(nothingToChange))
}

async function takeCommand(
  incoming: Incoming<APIApplicationCommandInteraction>,
  bot: Bot,
): Promise<unknown> {
  const { raw } = incoming
  const { data } = raw
  if (data.type === ApplicationCommandType.Message) {
    const message = data.resolved.messages[data.target_id]
    if (message?.content.trim() && data.name === messageCommandName)
      return run(incoming, bot, recommendModel, {
        text: message.content,
        writers: [message.author.id],
      })
    if (message?.content.trim() && data.name === exampleCommandName) {
      const { channel, workspace } = addressOf(raw)
      const said = { text: message.content, writer: message.author.id }
      return bot.services.of(workspace).trials
        ? openTrial(incoming, bot, channel, said)
        : run(incoming, bot, tryModels, { text: '' })
    }
    if (data.name === messageCommandName || data.name === exampleCommandName)
      return incoming.respond(
        privately(
          'There is no text in this message to read. Use /recommend-model and describe the use case.',
        ),
      )
  }
  const command = commands.find(({ name }) => name === data.name)
  if (!command || data.type !== ApplicationCommandType.ChatInput) {
    const known = commands.map(({ name }) => `/${name}`).join(', ')
    return incoming.respond(
      privately(
        `I no longer know this command. These I know: ${known}. Discord may need a minute to show them.`,
      ),
    )
  }
  const values: Record<string, string | undefined> = Object.fromEntries(
    (data.options ?? []).flatMap((option) =>
      'value' in option ? [[option.name, String(option.value)]] : [],
    ),
  )
  const { text, stated, fields } = readInput(command.input, values)
  if (command === tryModels) {
    const file = fileOf(data.resolved?.attachments?.[values['file'] ?? ''], bot.apiUrl)
    return run(incoming, bot, command, { text: fields['examples'] ?? '', fields, file })
  }
  if (command !== recommendModel) return run(incoming, bot, command, { text, fields })
  if (text === '') return incoming.respond(newModal(stated, spokenBy(raw)))
  // Words alone are read in their turn, once the command is acknowledged.
  if (Object.keys(stated).length === 0) return run(incoming, bot, command, { text })
  const form = await readOrTold(bot, incoming, { useCase: text, ...stated })
  return form && run(incoming, bot, command, { text, limits: form.limits })
}

async function run(
  incoming: Incoming,
  bot: Bot,
  command: Command,
  said: Pick<Turn, 'text' | 'writers' | 'limits' | 'fields' | 'file'>,
): Promise<void> {
  const { raw } = incoming
  const surface = interactionSurface(bot, incoming, { typed: said.text })
  const turn = { ...turnOf(bot, raw), ...said, call: 'command' as const }
  await bot.conversations.command(addressOf(raw), command, turn, surface)
  await surface.settle()
}

async function useComponent(
  incoming: Incoming<APIMessageComponentInteraction>,
  bot: Bot,
): Promise<unknown> {
  const { raw } = incoming
  const chosen = 'values' in raw.data ? raw.data.values[0] : undefined
  const id = meant(readCustomId(raw.data.custom_id), chosen)
  if (!id) return incoming.respond(privately(nothingToChange))
  const { action, key, value } = id
  if (action === 'draft') return openDraft(incoming, bot, key)
  if (action === 'edit') return openEdit(incoming, bot, key)
  if (action === 'policy') return openRules(incoming, bot, id)
  if (action === 'try' && bot.services.of(addressOf(raw).workspace).trials)
    return openTrial(incoming, bot, key)
  if (action === 'why-not' && !value) return chooseModel(incoming, bot, key)
  const surface = interactionSurface(bot, incoming)
  const control = controls.find((one) => one === action)
  if (control) {
    const pressed = { ...turnOf(bot, raw), control, value, message: raw.message.id }
    await bot.conversations.press(addressAt(addressOf(raw), key), pressed, surface)
  }
  return surface.settle()
}

/** What was pressed, or chosen from a menu. */
function meant(id: CustomId | undefined, chosen: string | undefined): CustomId | undefined {
  if (id?.action === 'more') {
    const action = controls.find((one) => one === chosen)
    return action && { action, key: id.key }
  }
  return id?.action === 'why-not' ? { ...id, value: chosen } : id
}

/** "Why not ...": the models to ask about, for the person who asks. */
async function chooseModel({ raw, respond }: Incoming, bot: Bot, key: string): Promise<unknown> {
  const address = addressAt(addressOf(raw), key)
  const form = await editForm(bot, address)
  if ('problem' in form) return respond(privately(form.problem))
  const thread = (await bot.memory.conversations.get(addressKey(address)))?.thread
  const { engine } = bot.services.of(address.workspace)
  const row = thread && whyNotRow(address, recommend(engine, thread.requirement))
  return respond(row ? privately('Which model do you mean?', [row]) : privately(nothingToChange))
}
