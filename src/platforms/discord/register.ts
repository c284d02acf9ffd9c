import { isDeepStrictEqual } from 'node:util'
import { REST, Routes } from 'discord.js'
import type { DiscordConfig } from '../../config.ts'
import { UserError } from '../../errors.ts'
import { definitions } from './definitions.ts'
import { describeFault, codeOf } from './faults.ts'
import { botRestOptions, letGo } from './rest.ts'

/** Registers the commands: everywhere, or in DISCORD_GUILD_ID alone. Says what was done. */
export async function registerCommands(config: DiscordConfig | undefined): Promise<string> {
  if (!config?.token)
    throw new UserError(
      'Registering commands needs DISCORD_TOKEN. docs/discord.md says where it is.',
    )
  const { token, guildId } = config
  const rest = new REST(botRestOptions(config.apiUrl)).setToken(token)
  const body = definitions(config.memberPermissions)
  try {
    await rest.put(await routeOf(rest, config), { body })
  } catch (error) {
    throw new UserError(`Discord did not take the commands: ${advice(error)}`, { cause: error })
  } finally {
    letGo(rest)
  }
  const names = body.map(({ name }) => name).join(', ')
  return guildId
    ? `Registered in the server ${guildId}: ${names}.`
    : `Registered everywhere: ${names}. Discord may take a minute to show them.`
}

/** Registers the commands where Discord knows others than those that run: nobody has to think of it. */
export async function registerIfDifferent(
  rest: REST,
  config: DiscordConfig,
  log: (line: string) => void,
): Promise<void> {
  const body = definitions(config.memberPermissions)
  try {
    const route = await routeOf(rest, config)
    const known = (await rest.get(route)) as Shaped[]
    if (isDeepStrictEqual(known.map(shapeOf).toSorted(byName), body.map(shapeOf).toSorted(byName)))
      return
    await rest.put(route, { body })
    log('Discord: the commands are registered.')
  } catch (error) {
    log(`Discord: the commands could not be registered: ${advice(error)}`)
  }
}

/** The parts of a definition that we set; Discord adds others. */
interface Shaped {
  type?: number
  name: string
  description?: string
  default_member_permissions?: string | null
  options?: ShapedOption[]
}
interface ShapedOption {
  type: number
  name: string
  description: string
  required?: boolean
  autocomplete?: boolean
  max_length?: number
  min_value?: number
  choices?: { name: string; value: string | number }[]
}

function shapeOf({ type = 1, name, description = '', options = [], ...rest }: object & Shaped) {
  return {
    type,
    name,
    description,
    permissions: rest.default_member_permissions ?? null,
    options: options.map((one) => ({
      type: one.type,
      name: one.name,
      description: one.description,
      required: one.required ?? false,
      autocomplete: one.autocomplete ?? false,
      most: one.max_length,
      least: one.min_value,
      choices: (one.choices ?? []).map((choice) => [choice.name, choice.value]),
    })),
  }
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name)

/** Where the commands are kept: everywhere, or of one server. */
export async function routeOf(
  rest: REST,
  { clientId, guildId }: Pick<DiscordConfig, 'clientId' | 'guildId'>,
) {
  const client = clientId ?? (await ownId(rest))
  return guildId
    ? Routes.applicationGuildCommands(client, guildId)
    : Routes.applicationCommands(client)
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
