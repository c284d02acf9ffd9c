import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { commands } from '../../../commands/index.ts'
import { recommendModel } from '../../../commands/recommend-model.ts'
import type { Command, CommandOption } from '../../command.ts'
import { clip, limits } from './limits.ts'

/** The entry in the menu of a message. */
export const messageCommandName = 'Recommend a model for this'

/** What is registered with Discord, made from the commands that run. */
export function definitions(memberPermissions?: string): RESTPostAPIApplicationCommandsJSONBody[] {
  const everywhere = {
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    default_member_permissions: memberPermissions ?? null,
  }
  return [
    ...commands.map((command) => ({
      type: ApplicationCommandType.ChatInput as const,
      name: command.name,
      description: clip(command.description, limits.commandDescriptionCharacters),
      options: optionsOf(command),
      ...everywhere,
    })),
    { type: ApplicationCommandType.Message, name: messageCommandName, ...everywhere },
  ]
}

/** What an option of a command holds. */
export function optionKind(command: string, option: string): CommandOption['kind'] | undefined {
  return commands.find(({ name }) => name === command)?.options?.find(({ name }) => name === option)
    ?.kind
}

function optionsOf({ name, argument, options = [] }: Command): APIApplicationCommandBasicOption[] {
  // Models are named one by one, with suggestions, instead of in one text.
  const isNamedByOptions = options.some(({ required }) => required)
  const text: APIApplicationCommandBasicOption[] =
    argument && !isNamedByOptions
      ? [
          {
            type: ApplicationCommandOptionType.String,
            name: argument.name,
            description: clip(argument.description, limits.commandDescriptionCharacters),
            // Without a use case the form opens.
            required: argument.required && name !== recommendModel.name,
            max_length: limits.stringOptionCharacters,
          },
        ]
      : []
  return [...text, ...options.map(typedOption)]
}

function typedOption(option: CommandOption): APIApplicationCommandBasicOption {
  const { name, kind, required = false } = option
  const base = {
    name,
    description: clip(option.description, limits.commandDescriptionCharacters),
    required,
  }
  if (kind === 'budget') return { ...base, type: ApplicationCommandOptionType.Number, min_value: 0 }
  if (kind === 'weights')
    return {
      ...base,
      type: ApplicationCommandOptionType.String,
      choices: [
        { name: 'Open weights', value: 'open' },
        { name: 'Proprietary', value: 'proprietary' },
        { name: 'Any', value: 'any' },
      ],
    }
  return { ...base, type: ApplicationCommandOptionType.String, autocomplete: true }
}
