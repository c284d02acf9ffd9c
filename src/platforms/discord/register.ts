import { REST, Routes } from 'discord.js'
import type { DiscordConfig } from '../../config.ts'
import { UserError } from '../../errors.ts'
import { definitions } from './definitions.ts'
import { describeFault, codeOf } from './faults.ts'
import { botRestOptions } from './rest.ts'

/** Registers the commands: everywhere, or in DISCORD_GUILD_ID alone. Says what was done. */
export async function registerCommands(config: DiscordConfig | undefined): Promise<string> {
  if (!config?.token)
    throw new UserError(
      'Registering commands needs DISCORD_TOKEN. docs/discord.md says where it is.',
    )
  const { token, guildId, memberPermissions } = config
  const rest = new REST(botRestOptions(config.apiUrl)).setToken(token)
  const body = definitions(memberPermissions)
  try {
    const client = config.clientId ?? (await ownId(rest))
    const route = guildId
      ? Routes.applicationGuildCommands(client, guildId)
      : Routes.applicationCommands(client)
    await rest.put(route, { body })
  } catch (error) {
    throw new UserError(`Discord did not take the commands: ${advice(error)}`, { cause: error })
  } finally {
    rest.clearHandlerSweeper()
    rest.clearHashSweeper()
  }
  const names = body.map(({ name }) => name).join(', ')
  return guildId
    ? `Registered in the server ${guildId}: ${names}.`
    : `Registered everywhere: ${names}. Discord may take a minute to show them.`
}

async function ownId(rest: REST): Promise<string> {
  return ((await rest.get(Routes.currentApplication())) as { id: string }).id
}

function advice(error: unknown): string {
  const status = (error as { status?: number }).status
  if (status === 401)
    return 'DISCORD_TOKEN is not valid. Copy it anew from the Developer Portal, page Bot.'
  if (codeOf(error) === 50001)
    return 'the bot is not in the server DISCORD_GUILD_ID, or was invited without the scope applications.commands.'
  if (status === 403 || status === 404)
    return 'DISCORD_CLIENT_ID is not the application of this token.'
  return describeFault(error)
}
