import type { Services } from '../../../src/command.ts'
import type { DiscordConfig } from '../../../src/config.ts'
import { startDiscord } from '../../../src/platforms/discord/start.ts'
import type { Gate } from '../../../src/conversation/gate.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { startFakeDiscord, type FakeDiscordOptions } from '../../fakes/discord/fake-discord.ts'
import {
  botId,
  botToken,
  guildId,
  shownText,
  type FakeChannel,
  type FakeInteraction,
  type FakeMessage,
} from '../../fakes/discord/state.ts'
import type { Json } from '../../fakes/discord/validate.ts'
import { servicesFor } from '../../fixtures/services.ts'
import { makeDataset } from '../../fixtures/world.ts'
import {
  ana,
  at,
  interactionPayload,
  messagePayload,
  selectOf,
  toField,
  toOptions,
  useOf,
  type From,
  type SayOptions,
} from './payloads.ts'

/** Five models of four labs: enough for three picks, near misses and an exclusion. */
export function makeServices(): Services {
  return servicesFor(
    makeDataset([
      {
        id: 'acme/atlas-2',
        name: 'Atlas 2',
        ability: 1.6,
        price: [4, 20],
        contextTokens: 1_000_000,
      },
      { id: 'acme/atlas-1', name: 'Atlas 1', ability: 0.6, price: [3, 15] },
      { id: 'boreal/borealis-3', name: 'Borealis 3', ability: 1.2, price: [0.5, 2] },
      { id: 'cygnus/cygnet', name: 'Cygnet', ability: 0.9, price: [0.3, 1], openWeights: true },
      { id: 'deneb/dwarf', name: 'Dwarf', ability: -1, price: null },
    ]),
  )
}

export const useCase = 'Summarise 40-page leases, 2,000 a month, under $3,000'

export interface WorldOptions extends FakeDiscordOptions {
  config?: Partial<DiscordConfig>
  services?: Services
  store?: Store
  gate?: Gate
}

/** A server with a text channel, and the bot connected to a pretended Discord. */
export async function startWorld(options: WorldOptions = {}) {
  /** Moves the bot's clock and Discord's alike. */
  const clock = { offset: 0 }
  const now = () => Date.now() + clock.offset
  const discord = await startFakeDiscord({ now, ...options })
  const store = options.store ?? (await openStore('memory:'))
  const logs: string[] = []
  const bugs: unknown[] = []
  const current = { services: options.services ?? makeServices() }
  const { state } = discord
  const start = (config: Partial<DiscordConfig> = {}) =>
    startDiscord({
      config: {
        token: botToken,
        apiUrl: discord.apiUrl,
        messageContent: false,
        ...options.config,
        ...config,
      },
      http: { host: '127.0.0.1', port: 0 },
      services: { of: () => current.services },
      store,
      now,
      log: (line) => logs.push(line),
      reportBug: (_, error) => bugs.push(error),
      pausesMs: [1, 2, 4],
      gate: options.gate,
      lookEveryMs: 100,
    })
  let bot = await start()

  const channel = (changes: Partial<FakeChannel> = {}): FakeChannel => {
    const one = { id: state.newId(), type: 0, guild: guildId, ...changes }
    state.channels.set(one.id, one)
    return one
  }
  const text = channel()

  /** An interaction that Discord knows, not yet told to the bot. */
  const interaction = (type: number, data: Json, from: From = {}): FakeInteraction => {
    const payload = interactionPayload(state.newId, type, data, from.channel ?? text, from)
    const token = payload['token'] as string
    const id = payload['id'] as string
    const made = { id, token, payload, createdAt: now(), followUps: [] }
    state.interactions.set(token, made)
    return made
  }

  const send = (type: number, data: Json, from: From = {}): FakeInteraction => {
    const made = interaction(type, data, from)
    discord.gateway.dispatch('INTERACTION_CREATE', made.payload)
    return made
  }

  /** Those that everybody sees. */
  const ownMessages = (where: string): FakeMessage[] =>
    state.messagesIn(where).filter(({ author, flags }) => author.id === botId && !(flags & 64))

  return {
    ...discord,
    clock,
    /** What the next request is answered with; a test replaces it as a refresh would. */
    current,
    store,
    logs,
    bugs,
    text,
    channel,
    interaction,
    send,
    httpPort: () => bot.port ?? 0,
    async restart(config: Partial<DiscordConfig> = {}) {
      await bot.stop()
      bot = await start(config)
    },
    stopBot: () => bot.stop(),
    tell: (...said: Parameters<typeof bot.tell>) => bot.tell(...said),
    channelOf: (...place: Parameters<typeof bot.channelOf>) => bot.channelOf(...place),
    isRefused: (error: unknown) => bot.isRefused(error),
    async close() {
      await bot.stop()
      await discord.close()
    },
    slash: (name: string, given: Record<string, string | number> = {}, from: From = {}) =>
      send(2, { id: '1', type: 1, name, options: toOptions(given) }, from),
    press: (message: FakeMessage, label: string, from: From = {}) =>
      send(3, useOf(message, label), at(state.channels, message, from)),
    choose: (message: FakeMessage, values: string[], from: From = {}) =>
      send(
        3,
        { component_type: 3, custom_id: selectOf(message)['custom_id'], values },
        at(state.channels, message, from),
      ),
    submit: (id: string, values: Record<string, string>, from: From = {}) =>
      send(5, { custom_id: id, components: Object.entries(values).map(toField) }, from),
    /** Somebody writes a message. */
    say(content: string, where: FakeChannel, said: SayOptions = {}): Json {
      const id = state.newId()
      const message = messagePayload(id, content, where, said)
      state.messages.set(id, {
        ...message,
        id,
        channel_id: where.id,
        content,
        flags: 0,
        components: [],
        files: [],
        isInteractionAnswer: false,
        author: said.person ?? ana,
      })
      discord.gateway.dispatch('MESSAGE_CREATE', message)
      return message
    },
    shown: shownText,
    /** The data of a first answer, once it is given. */
    async dataOf(made: FakeInteraction): Promise<Json> {
      const response = await discord.until(() => made.response)
      return (response['data'] ?? {}) as Json
    },
    /** What its person alone is told after "thinking ...", which is taken back. */
    async toldAlone(made: FakeInteraction): Promise<string> {
      const [told] = await discord.until(() => made.followUps.length > 0 && made.followUps)
      if (!told || !(told.flags & 64) || !state.messages.get(made.original ?? '')?.deleted)
        throw new Error('Others see it, or still see that the bot is thinking.')
      return shownText(told)
    },
    original: (made: FakeInteraction) => state.messages.get(made.original ?? ''),
    /** The thread that hangs on an interaction's message. */
    threadOf: (made: FakeInteraction): FakeChannel => {
      const thread = state.channels.get(made.original ?? '')
      if (!thread) throw new Error('There is no thread.')
      return thread
    },
    /** The answer with the buttons in that thread. */
    answerOf: (made: FakeInteraction) =>
      discord.until(() => {
        const thread = state.channels.get(made.original ?? '')
        return thread && ownMessages(thread.id)[0]
      }),
    ownMessages,
    /** The bot's message with that number in a channel, from 0, once it is there. */
    messageIn: (where: string, index: number) => discord.until(() => ownMessages(where)[index]),
  }
}

export type World = Awaited<ReturnType<typeof startWorld>>
