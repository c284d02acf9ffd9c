import { ApplicationFlags, REST, Routes, type APIApplication } from 'discord.js'
import type { DiscordConfig } from '../../config.ts'
import { right, wrong, type Finding } from '../finding.ts'
import { definitions } from './definitions.ts'
import { describeFault } from './faults.ts'
import { routeOf } from './register.ts'
import { botRestOptions, letGo } from './rest.ts'

const intentFlags =
  ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited

/** Whether Discord takes the token, whether the other settings belong to it, and which commands are registered. */
export async function* examineDiscord(config: DiscordConfig): AsyncGenerator<Finding> {
  const { token, guildId, publicKey } = config
  if (!token)
    return yield right('Discord', 'HTTP interactions alone; nothing can be asked without a token.')
  const rest = new REST({ ...botRestOptions(config.apiUrl), retries: 0 }).setToken(token)
  try {
    const application = (await rest.get(Routes.currentApplication())) as APIApplication
    yield right('Discord token', `it is ${application.name}.`)
    if (config.clientId && config.clientId !== application.id)
      yield wrong('Discord application', `DISCORD_CLIENT_ID has to be ${application.id}.`)
    if (publicKey && publicKey !== application.verify_key)
      yield wrong('Discord application', `DISCORD_PUBLIC_KEY has to be ${application.verify_key}.`)
    if (config.messageContent && !(application.flags & intentFlags))
      yield wrong(
        'Discord intents',
        'Message Content is not granted. Turn it on in the Developer Portal, page Bot, or unset DISCORD_MESSAGE_CONTENT.',
      )
    const route = await routeOf(rest, { guildId, clientId: application.id })
    const known = (await rest.get(route)) as { name: string }[]
    const registered = new Set(known.map(({ name }) => name))
    const missing = definitions().filter(({ name }) => !registered.has(name))
    yield missing.length === 0
      ? right('Discord commands', 'all are registered.')
      : wrong(
          'Discord commands',
          `not registered: ${missing.map(({ name }) => name).join(', ')}. Run \`npm run register-commands\`.`,
        )
  } catch (error) {
    yield wrong(
      'Discord token',
      (error as { status?: number }).status === 401
        ? 'Discord does not accept DISCORD_TOKEN. Copy it anew from the Developer Portal, page Bot.'
        : `Discord cannot be asked (${describeFault(error)}). Check the network, and DISCORD_API_URL when it is set.`,
    )
  } finally {
    letGo(rest)
  }
}
