import { once } from 'node:events'
import { REST, type Client } from 'discord.js'
import type { CurrentServices } from '../../command.ts'
import type { DiscordConfig } from '../../config.ts'
import { createAcceptance } from '../../conversation/accept.ts'
import { createConversations } from '../../conversation/converse.ts'
import { openMemory } from '../../conversation/memory.ts'
import { createPainter } from '../../conversation/painter.ts'
import type { Store } from '../../store/store.ts'
import type { Handling } from '../../conversation/run-command.ts'
import type { RunningPlatform } from '../platform.ts'
import { within } from '../within.ts'
import { acceptedSchema, senderOf, type Accepted } from './events.ts'
import { createApi } from './api.ts'
import { createAllowance } from './allowance.ts'
import type { Bot } from './bot.ts'
import { isNoWay } from './faults.ts'
import { connect, createClient, IntentRefused, type Gateway } from './gateway.ts'
import { tellGivenUp } from './given-up.ts'
import { takeInteractions, type Listening } from './http.ts'
import { limits } from './limits.ts'
import { takeMessage } from './messages.ts'
import { withEarlier } from './earlier.ts'
import { memoryTake } from '../../store/limiter.ts'
import { pin } from './pin.ts'
import { takeOver } from './receive.ts'
import { registerIfDifferent } from './register.ts'
import { botRestOptions, createInteractionRest, letGo } from './rest.ts'
import { partsOf, postAnswer } from './send.ts'

export interface DiscordParts extends Handling {
  config: DiscordConfig
  http: Listening
  services: CurrentServices
  store: Store
  log(line: string): void
  now?: () => number
  pausesMs?: number[]
  /** How often to look for what other processes left unfinished. */
  lookEveryMs?: number
}

export interface RunningDiscord extends RunningPlatform {
  /** Where HTTP interactions arrive; absent without a public key. */
  port?: number
}

/** A thread costs two requests of the global limit; part of it is kept for answers in threads that are already there. */
const newThreads = {
  name: 'discord-threads',
  most: Math.floor((limits.globalRequestsPerSecond - 15) / 2),
  windowSeconds: 1,
}

/** How long a stop waits for answers that are being written: what is not finished then is handed on in time. */
const longestFinishMs = 7000

/** Connects to the gateway with a token, and listens for HTTP interactions with a public key. */
export async function startDiscord(parts: DiscordParts): Promise<RunningDiscord> {
  const { config, log, store, services } = parts
  const running = new Set<Promise<void>>()
  const track = (task: Promise<void>) => {
    running.add(task)
    void task.finally(() => running.delete(task))
  }
  const interactions = createInteractionRest(config.apiUrl)
  const signed = config.token
    ? new REST(botRestOptions(config.apiUrl)).setToken(config.token)
    : undefined
  const api = createApi({ interactions, bot: signed, pausesMs: parts.pausesMs })
  const memory = withEarlier(openMemory(store, 'discord', { isOnePlace: true }), store)
  const acceptance = createAcceptance<Accepted>({
    platform: 'discord',
    store,
    schema: acceptedSchema,
    about: senderOf,
    services,
    memory,
    reportBug: parts.reportBug,
    observe: parts.observe,
    everyMs: parts.lookEveryMs,
  })
  const { now = Date.now, reportBug, gate, observe } = parts
  const conversations = createConversations({
    services,
    memory,
    forget: acceptance.forget,
    pin: (...message) => pin({ api, log }, ...message),
    now: () => new Date(now()),
    reportBug,
    gate,
    observe,
    say: (answer) => postAnswer(bot, answer.address.channel, partsOf(bot, answer), answer.key),
  })
  const bot: Bot = {
    services,
    api,
    apiUrl: config.apiUrl,
    memory,
    conversations,
    allowance: await createAllowance(config, store, now),
    acceptance,
    newThreads: memoryTake(newThreads),
    paint: createPainter(),
    readsReplies: config.messageContent && config.token !== undefined,
    reportBug,
    now,
    log,
  }
  const server = config.publicKey
    ? await takeInteractions(config.publicKey, parts.http, bot, track)
    : undefined
  const gateway = config.token
    ? await openGateway(config, bot, track).catch((error: unknown) => {
        // A server that goes on listening would keep the process alive without a bot.
        server?.close()
        throw error
      })
    : undefined
  if (signed) track(registerIfDifferent(signed, config, log))
  acceptance.adopt(
    ({ request, takenOver = 0 }) =>
      'message' in request
        ? takeMessage(request.message, bot, request.self)
        : takeOver(request.interaction, takenOver, bot),
    ({ request, takenOver = 0 }) => tellGivenUp(request, takenOver, bot),
  )
  const address = server?.address()
  const port = typeof address === 'object' && address ? address.port : undefined
  if (port !== undefined) log(`Discord: HTTP interactions at port ${port}.`)
  if (gateway) log('Discord: connected to the gateway.')
  return {
    name: 'Discord',
    port,
    tell: conversations.tell,
    isRefused: isNoWay,
    async channelOf(place) {
      return { ...place, channel: (await api.parentOf(place.channel)) ?? place.channel }
    },
    isConnected: () => gateway?.isReady() ?? server?.listening === true,
    async stop() {
      server?.close()
      await gateway?.stop()
      const done = settled(running).then(acceptance.settled)
      await within(done, longestFinishMs)
      await acceptance.close()
      if (server?.listening) await once(server, 'close')
      for (const rest of [interactions, signed]) if (rest) letGo(rest)
    },
  }
}

/** With the Message Content intent where it is wanted and granted; without it when Discord refuses. */
async function openGateway(
  config: DiscordConfig,
  bot: Bot,
  track: (task: Promise<void>) => void,
): Promise<Gateway> {
  const open = (client: Client) => connect(client, config, bot, track)
  try {
    return await open(createClient(config, config.messageContent))
  } catch (error) {
    if (!(error instanceof IntentRefused) || !config.messageContent) throw error
    bot.log(
      'Discord: the Message Content intent is not granted. Turn it on in the Developer Portal, page Bot, or unset DISCORD_MESSAGE_CONTENT. Going on without it: people have to mention the bot, reply to it or use the buttons.',
    )
    bot.readsReplies = false
    return open(createClient(config, false))
  }
}

async function settled(tasks: Set<Promise<void>>): Promise<void> {
  while (tasks.size > 0) await Promise.allSettled(tasks)
}
