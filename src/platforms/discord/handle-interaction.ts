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
import { nothingToChange } from '../../conversation/press.ts'
import { addressKey } from '../../address.ts'
import type { Turn } from '../../conversation/turn.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import { autocomplete } from './autocomplete.ts'
import type { Bot } from './bot.ts'
import { whyNotRow } from './controls.ts'
import { addressAt, readCustomId, type CustomId } from './custom-id.ts'
import { exampleCommandName, messageCommandName } from './definitions.ts'
import { newRequest, openForm } from './form.ts'
import { fileOf } from './files.ts'
import { openDraft, openEdit, readOrTold, submitForm } from './forms.ts'
import { addressOf, privately, spokenBy, turnOf, type Incoming } from './incoming.ts'
import { interactionSurface } from './interaction-surface.ts'
import { openRules, submitRules } from './rules-form.ts'
import { openTrial, submitTrial } from './trial-form.ts'

/** Everything that Discord calls an interaction, from the gateway and from HTTP alike. */
export async function handleInteraction(incoming: Incoming, bot: Bot): Promise<void> {
  const { raw } = incoming
  switch (raw.type) {
    case InteractionType.Ping:
      await incoming.respond({ type: InteractionResponseType.Pong })
      return
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

async function takeForm(incoming: Incoming<APIModalSubmitInteraction>, bot: Bot): Promise<void> {
  const id = readCustomId(incoming.raw.data.custom_id)
  if (id?.action === 'form') return submitForm(incoming, bot, id.key)
  if (id?.action === 'try-form') return submitTrial(incoming, bot, id)
  if (id?.action === 'rules-form') return submitRules(incoming, bot, id)
  await incoming.respond(privately(nothingToChange))
}

async function takeCommand(
  incoming: Incoming<APIApplicationCommandInteraction>,
  bot: Bot,
): Promise<void> {
  const { data } = incoming.raw
  const names = [messageCommandName, exampleCommandName]
  if (data.type === ApplicationCommandType.Message && names.includes(data.name)) {
    const message = data.resolved.messages[data.target_id]
    const text = message?.content ?? ''
    const writers = message ? [message.author.id] : []
    if (text.trim() && data.name === exampleCommandName) {
      const place = addressOf(incoming.raw)
      return bot.services.of(place.workspace).trials
        ? openTrial(incoming, bot, place.channel, { text, writer: message?.author.id ?? '' })
        : run(incoming, bot, tryModels, { text: '' })
    }
    if (text.trim()) return run(incoming, bot, recommendModel, { text, writers })
    await incoming.respond(
      privately(
        'There is no text in this message to read. Use /recommend-model and describe the use case.',
      ),
    )
    return
  }
  const command = commands.find(({ name }) => name === data.name)
  if (!command || data.type !== ApplicationCommandType.ChatInput) {
    const known = commands.map(({ name }) => `/${name}`).join(', ')
    await incoming.respond(
      privately(
        `I no longer know this command. These I know: ${known}. Discord may need a minute to show them.`,
      ),
    )
    return
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
  if (text === '') {
    await incoming.respond(openForm(newRequest, stated, spokenBy(incoming.raw)))
    return
  }
  // Words alone are read in their turn, once the command is acknowledged.
  if (Object.keys(stated).length === 0) return run(incoming, bot, command, { text })
  const form = await readOrTold(bot, incoming, newRequest, { useCase: text, ...stated })
  if (form) await run(incoming, bot, command, { text, limits: form.limits })
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
): Promise<void> {
  const { raw } = incoming
  const chosen = 'values' in raw.data ? raw.data.values[0] : undefined
  const id = meant(readCustomId(raw.data.custom_id), chosen)
  if (!id) {
    await incoming.respond(privately(nothingToChange))
    return
  }
  const { action, key, value } = id
  if (action === 'draft') return openDraft(incoming, bot, key)
  if (action === 'edit') return openEdit(incoming, bot, key)
  if (action === 'policy') return openRules(incoming, bot, id)
  if (action === 'try' && bot.services.of(addressOf(raw).workspace).trials)
    return openTrial(incoming, bot, key)
  const address = addressAt(addressOf(raw), key)
  if (action === 'why-not' && !value) return chooseModel(incoming, bot, key)
  const surface = interactionSurface(bot, incoming)
  if (action === 'more' || isForm(action)) return surface.settle()
  const pressed = { ...turnOf(bot, raw), control: action, value, message: raw.message.id }
  await bot.conversations.press(address, pressed, surface)
  await surface.settle()
}

/** Forms are sent off, not pressed. */
const isForm = (action: CustomId['action']): action is 'form' | 'try-form' | 'rules-form' =>
  action === 'form' || action === 'try-form' || action === 'rules-form'

/** What was pressed, or chosen from a menu. */
function meant(id: CustomId | undefined, chosen: string | undefined): CustomId | undefined {
  if (id?.action === 'more') {
    const action = controls.find((one) => one === chosen)
    return action && { action, key: id.key }
  }
  return id?.action === 'why-not' ? { ...id, value: chosen } : id
}

/** "Why not ...": the models to ask about, for the person who asks. */
async function chooseModel(
  incoming: Incoming<APIMessageComponentInteraction>,
  bot: Bot,
  key: string,
): Promise<void> {
  const address = addressAt(addressOf(incoming.raw), key)
  const filled = await bot.conversations.formOf(address)
  if ('problem' in filled) {
    await incoming.respond(privately(filled.problem))
    return
  }
  const thread = (await bot.memory.conversations.get(addressKey(address)))?.thread
  const { engine } = bot.services.of(address.workspace)
  const row = thread && whyNotRow(address, recommend(engine, thread.requirement))
  await incoming.respond(
    row ? privately('Which model do you mean?', [row]) : privately(nothingToChange),
  )
}
