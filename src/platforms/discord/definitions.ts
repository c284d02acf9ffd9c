import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { commands } from '../../../commands/index.ts'
import { fieldsOf, type Field, type FieldKind } from '../../input.ts'
import { noMatter } from '../../requirements/form.ts'
import { limitKind } from '../../requirements/limits/index.ts'
import type { Limit } from '../../requirements/limits/limit.ts'
import { cut } from '../../printable.ts'
import { limits } from './limits.ts'

/** The entry in the menu of a message. */
export const messageCommandName = 'Recommend a model for this'
/** And the one that makes a message an example of a trial. */
export const exampleCommandName = 'Use as an example'

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
      description: cut(command.description, limits.commandDescriptionCharacters),
      options: fieldsOf(command.input).map(optionOf),
      ...everywhere,
    })),
    ...[messageCommandName, exampleCommandName].map((name) => ({
      type: ApplicationCommandType.Message as const,
      name,
      ...everywhere,
    })),
  ]
}

/** What an option of a command holds. */
export function optionKind(command: string, option: string): FieldKind | undefined {
  const found = commands.find(({ name }) => name === command)
  return fieldsOf(found?.input).find(({ name }) => name === option)?.kind
}

function optionOf({ name, kind, required, ...field }: Field): APIApplicationCommandBasicOption {
  const base = {
    name,
    description: cut(field.description, limits.commandDescriptionCharacters),
    required,
  }
  if (kind === 'words')
    return {
      ...base,
      type: ApplicationCommandOptionType.String,
      max_length: limits.stringOptionCharacters,
    }
  if (kind === 'file') return { ...base, type: ApplicationCommandOptionType.Attachment }
  if (kind === 'maxMonthlyUsd')
    return { ...base, type: ApplicationCommandOptionType.Number, min_value: 0 }
  const { choices, several }: Partial<Limit<unknown>['field']> =
    kind === 'model' ? {} : limitKind(kind).field
  if (choices && !several)
    return {
      ...base,
      type: ApplicationCommandOptionType.String,
      choices: [noMatter, ...choices].map(({ label, value }) => ({ name: label, value })),
    }
  return { ...base, type: ApplicationCommandOptionType.String, autocomplete: true }
}
