import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  type APIApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord.js'
import { commands } from '../../../commands/index.ts'
import type { Bot } from './bot.ts'
import { readCustomId } from './custom-id.ts'
import { messageCommandName } from './definitions.ts'
import { staleAnswer } from './guard.ts'
import { privately, type Incoming } from './incoming.ts'
import { autocomplete } from './interactions/autocomplete.ts'
import { pressControl } from './interactions/control.ts'
import { showDetails } from './interactions/details.ts'
import { openDraft, openEdit, openEmpty, submitForm } from './interactions/forms.ts'
import { helpCommand } from './interactions/help.ts'
import { otherCommand } from './interactions/other-command.ts'
import { recommendForMessage } from './interactions/recommend-for-message.ts'
import { recommendModelCommand } from './interactions/recommend-model.ts'
import { refineCommand } from './interactions/refine.ts'
import { chooseWhyNot } from './interactions/why-not.ts'

/** Commands with a form of their own here; any other is run as it is. */
const slashCommands = {
  'recommend-model': recommendModelCommand,
  refine: refineCommand,
  help: helpCommand,
}

/** Everything that Discord calls an interaction, from the gateway and from HTTP alike; each is handled once. */
export async function handleInteraction(incoming: Incoming, bot: Bot): Promise<void> {
  const { raw } = incoming
  switch (raw.type) {
    case InteractionType.Ping:
      await incoming.respond({ type: InteractionResponseType.Pong })
      return
    case InteractionType.ApplicationCommandAutocomplete:
      return autocomplete({ ...incoming, raw }, bot)
    case InteractionType.ApplicationCommand:
      return (await bot.isNew(raw.id)) ? runCommand({ ...incoming, raw }, bot) : undefined
    case InteractionType.MessageComponent:
      return (await bot.isNew(raw.id)) ? useComponent({ ...incoming, raw }, bot) : undefined
    case InteractionType.ModalSubmit:
      return (await bot.isNew(raw.id)) ? takeForm({ ...incoming, raw }, bot) : undefined
  }
}

async function takeForm(incoming: Incoming<APIModalSubmitInteraction>, bot: Bot): Promise<void> {
  const id = readCustomId(incoming.raw.data.custom_id)
  if (id?.action === 'form') return submitForm(incoming, bot, id.key)
  await incoming.respond(privately(staleAnswer))
}

async function runCommand(
  { raw, ...rest }: Incoming<APIApplicationCommandInteraction>,
  bot: Bot,
): Promise<void> {
  const { data } = raw
  if (data.type === ApplicationCommandType.Message && data.name === messageCommandName)
    return recommendForMessage({ ...rest, raw: { ...raw, data } }, bot)
  const command = commands.find(({ name }) => name === data.name)
  if (command && data.type === ApplicationCommandType.ChatInput) {
    const incoming = { ...rest, raw: { ...raw, data } }
    const own = Object.entries(slashCommands).find(([name]) => name === command.name)?.[1]
    return own ? own(incoming, bot) : otherCommand(incoming, bot, command)
  }
  const names = commands.map(({ name }) => `/${name}`).join(', ')
  await rest.respond(
    privately(
      `I no longer know this command. These I know: ${names}. Discord may need a minute to show them.`,
    ),
  )
}

async function useComponent(
  incoming: Incoming<APIMessageComponentInteraction>,
  bot: Bot,
): Promise<void> {
  const id = readCustomId(incoming.raw.data.custom_id)
  switch (id?.action) {
    case 'cheaper':
    case 'open-only':
    case 'longer':
    case 'compare':
      return pressControl(incoming, bot, id.key, id.action)
    case 'why-not':
      return chooseWhyNot(incoming, bot, id.key)
    case 'details':
      return showDetails(incoming, bot, id.key)
    case 'edit':
      return openEdit(incoming, bot, id.key)
    case 'start-over':
      return openEmpty(incoming)
    case 'draft':
      return openDraft(incoming, bot, id.key)
    case 'form':
    case undefined:
      await incoming.respond(privately(staleAnswer))
  }
}
