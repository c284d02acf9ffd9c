import { ApplicationCommandType, REST, Routes } from 'discord.js'
import type { DiscordConfig } from '../../config.ts'
import { UserError } from '../../errors.ts'
import { definitions } from './definitions.ts'
import { describeFault, codeOf } from './faults.ts'
import { botRestOptions, letGo } from './rest.ts'
import { z } from 'zod'

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
    const known = shapeSchema.safeParse(await rest.get(route)).data
    if (known === shapeSchema.parse(body)) return
    await rest.put(route, { body })
    log('Discord: the commands are registered.')
  } catch (error) {
    log(`Discord: the commands could not be registered: ${advice(error)}`)
  }
}

const choiceSchema = z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })
const optionSchema = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  max_length: z.number().optional(),
  min_value: z.number().optional(),
  choices: z.array(choiceSchema).default([]),
})
/** The parts of definitions that we set, by name; Discord adds others. */
const shapeSchema = z
  .array(
    z.object({
      type: z.number().default(ApplicationCommandType.ChatInput),
      name: z.string(),
      description: z.string().default(''),
      default_member_permissions: z.string().nullable().default(null),
      options: z.array(optionSchema).default([]),
    }),
  )
  .transform((all) => JSON.stringify(all.toSorted((a, b) => a.name.localeCompare(b.name))))

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
