import { Client, GatewayDispatchEvents, GatewayIntentBits, Options, Status } from 'discord.js'
import type { DiscordConfig } from '../../config.ts'
import { UserError } from '../../errors.ts'
import type { Bot } from './bot.ts'
import { readInteraction, readMessage } from './events.ts'
import { describeFault, isPassing } from './faults.ts'
import type { Incoming } from './incoming.ts'
import { receiveMessage } from './messages.ts'
import { receive } from './receive.ts'
import { botRestOptions } from './rest.ts'

export interface Gateway {
  /** Every shard is connected. */
  isReady(): boolean
  stop(): Promise<void>
}

/** What a handler is told to keep track of, so that a stop can wait for it. */
export type Track = (task: Promise<void>) => void

/** The discord.js client; nothing is connected yet. */
export function createClient(
  { apiUrl }: Pick<DiscordConfig, 'apiUrl'>,
  messageContent: boolean,
): Client {
  return new Client({
    intents: [
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // As many shards as the gateway recommends.
    shards: 'auto',
    rest: botRestOptions(apiUrl),
    allowedMentions: { parse: [], repliedUser: false },
    // Events are handled as they come; nothing is looked up later, so nothing has to be kept.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: ({ id, client }) => id === client.user?.id },
      GuildMemberManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      DMMessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
    }),
  })
}

/** Connects, and hands every interaction and message over. Throws UserError when the token is wrong. */
export async function connect(
  client: Client,
  { token = '' }: Pick<DiscordConfig, 'token'>,
  bot: Bot,
  track: Track,
): Promise<Gateway> {
  const leaveAlone = (what: string) => bot.log(`Discord: ${what} of an unknown form is left alone.`)
  // The raw events: the same form that HTTP interactions have, and no lookups in caches.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (event: unknown) => {
    const raw = readInteraction(event)
    if (!raw) return leaveAlone('an interaction')
    const respond: Incoming['respond'] = (response) => bot.api.respond(raw, response)
    track(receive({ raw, receivedAt: bot.now(), respond }, bot))
  })
  client.ws.on(GatewayDispatchEvents.MessageCreate, (event: unknown) => {
    const message = readMessage(event)
    if (!message) return leaveAlone('a message')
    track(receiveMessage(message, bot, client.user?.id ?? ''))
  })
  guardSdk(client, leaveAlone)
  client.on('error', (error) => bot.log(`Discord: ${describeFault(error)}`))
  client.on('shardError', (error, shard) =>
    bot.log(`Discord: shard ${shard}: ${describeFault(error)}`),
  )
  client.on('shardReconnecting', (shard) => bot.log(`Discord: shard ${shard} connects again.`))
  client.on('shardResume', (shard) => bot.log(`Discord: shard ${shard} goes on where it was.`))
  try {
    await client.login(token)
  } catch (error) {
    await client.destroy()
    throw asUserError(error)
  }
  return {
    isReady: () => client.ws.shards.every(({ status }) => status === Status.Ready),
    stop() {
      // A connection that we end ourselves is no news.
      client.removeAllListeners()
      return client.destroy()
    },
  }
}

/** What the SDK does itself with an event, which ends the process when the event has an unknown form. */
interface Internals {
  handlePacket(packet: unknown, shard: unknown): boolean
}

function guardSdk({ ws }: Client, leaveAlone: (what: string) => void): void {
  const handling = ws as unknown as Internals
  const handle = handling.handlePacket.bind(ws)
  handling.handlePacket = (packet, shard) => {
    try {
      return handle(packet, shard)
    } catch {
      leaveAlone('an event')
      return false
    }
  }
}

function asUserError(error: unknown): unknown {
  const text = error instanceof Error ? error.message : ''
  if (/disallowed intents/i.test(text)) return new IntentRefused()
  if (/invalid token|TokenInvalid/i.test(`${text} ${(error as { code?: string }).code ?? ''}`))
    return new UserError(
      'Discord does not accept DISCORD_TOKEN. Copy it anew from the Developer Portal, page Bot.',
    )
  if (!isPassing(error)) return error
  const words = 'Discord cannot be reached. Check the network, and DISCORD_API_URL when it is set.'
  return new UserError(words, { cause: error })
}

/** 4014: the Message Content intent is wanted but not granted. */
export class IntentRefused extends Error {}
