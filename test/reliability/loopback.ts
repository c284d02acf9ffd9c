import { startFakeDiscord } from '../fakes/discord/fake-discord.ts'
import { botId, botToken, guildId, shownText } from '../fakes/discord/state.ts'
import { startFakeSlack } from '../fakes/slack/index.ts'
import { botUser, commandPayload, messageEvent, pressPayload } from '../fakes/slack/payloads.ts'
import { interactionPayload, messagePayload, toOptions } from '../platforms/discord/payloads.ts'
import { wordsOf } from '../platforms/slack/harness.ts'

/** What people do: commands; or mentions, replies in threads and presses, which need a conversation that is there. */
export type Doing = 'commands' | 'mentions' | 'replies' | 'presses'

/** A pretended platform, as far as a count of answers needs it. */
export interface Loopback {
  /** What a replica is told of it. */
  environment: Record<string, string>
  /** Replicas that are connected. */
  connected(): number
  /** Begins so many conversations, to be gone on with. */
  prepare?(count: number): Promise<void>
  /** A command with that word in its text; ends when it is acknowledged. */
  send(ticket: string): Promise<unknown>
  /** What stands there by the word of its request: the message in the channel, and the answer. */
  shown(): Iterable<{ ticket: string; kind: 'openings' | 'answers' }>
  /** Words that were said beside the answers. */
  told?(): string[]
  close(): Promise<void>
}

export type Platform = 'Slack' | 'Discord'

/** `isOneChannel`: everything is said in one channel, which takes messages at the platform's real pace. */
export function startLoopback(
  platform: Platform,
  { isOneChannel = false, doing = 'commands' }: { isOneChannel?: boolean; doing?: Doing } = {},
): Promise<Loopback> {
  if (platform === 'Discord') return isOneChannel ? startDirectMessages() : startDiscord()
  return doing === 'commands' ? startSlack(isOneChannel) : startSlackTalk(doing)
}

const useCase = (ticket: string) => `review supplier contracts, ${ticket}`
const ticketIn = (text: string) => /ticket\d+x/.exec(text)?.[0]

async function startSlack(isOneChannel: boolean): Promise<Loopback> {
  const fake = await startFakeSlack()
  if (isOneChannel) fake.pace.msPerMessage = 1000
  return {
    environment: {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: fake.apiUrl,
    },
    connected: fake.open,
    send: (ticket) =>
      fake.deliver('slash_commands', commandPayload(useCase(ticket), fake.responseUrl)),
    *shown() {
      const openings = new Map<string, string>()
      for (const message of fake.work.messages) {
        const { ts, thread_ts: thread } = message
        const ticket = thread ? openings.get(thread) : ticketIn(wordsOf(message))
        if (ticket === undefined) continue
        if (!thread) openings.set(ts, ticket)
        yield { ticket, kind: thread ? 'answers' : 'openings' }
      }
    },
    told: () => [...fake.responses, ...fake.work.ephemerals].map(({ text }) => String(text)),
    close: fake.close,
  }
}

/** What goes on in conversations: each has one thing said, or pressed, in it. Told that it cannot be reached counts as well. */
async function startSlackTalk(doing: Exclude<Doing, 'commands'>): Promise<Loopback> {
  const fake = await startFakeSlack()
  const { work, deliver, responses, responsePaths } = fake
  const threads = new Map<string, string>()
  const answers = new Map<string, string>()
  const answersIn = (thread: string) => work.messages.filter((one) => one.thread_ts === thread)
  const isTruth = (text: unknown) => String(text).includes('cannot reach what I remember')
  const pathOf = (ticket: string) => `/response/${ticket}`
  const ways: Record<typeof doing, (ticket: string) => Promise<unknown>> = {
    // Slack tells of a mention twice, and each event may go to another replica.
    mentions(ticket) {
      const text = `<@${botUser}> ${useCase(ticket)}`
      const both = ['message', 'app_mention'] as const
      const ts = `${Math.floor(Date.now() / 1000)}.8${ticket.replaceAll(/\D/g, '').padStart(5, '0')}`
      threads.set(ticket, ts)
      return Promise.all(
        both.map((type) => deliver('events_api', messageEvent(text, { type, ts }))),
      )
    },
    replies: (ticket) =>
      deliver('events_api', messageEvent('only open weights', { thread: threads.get(ticket) })),
    presses(ticket) {
      const message = { ts: answers.get(ticket) ?? '', thread_ts: threads.get(ticket) }
      const responseUrl = fake.responseUrl.replace('/response/1', pathOf(ticket))
      return deliver('interactive', pressPayload('shortlist.1.cheaper.0', { message, responseUrl }))
    },
  }
  return {
    environment: {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: fake.apiUrl,
    },
    connected: fake.open,
    async prepare(count) {
      if (doing === 'mentions') return
      for (let i = 0; i < count; i += 1) {
        const ticket = `ticket${i}x`
        void deliver('slash_commands', commandPayload(useCase(ticket), fake.responseUrl))
        const opening = () =>
          work.messages.find((one) => !one.thread_ts && ticketIn(wordsOf(one)) === ticket)
        await fake.until(() => answersIn(opening()?.ts ?? '').length > 0, ticket)
        threads.set(ticket, opening()!.ts)
        answers.set(ticket, answersIn(opening()!.ts)[0]!.ts)
      }
    },
    send: (ticket) => ways[doing](ticket),
    *shown() {
      for (const [ticket, thread] of threads) {
        const told = [
          ...work.ephemerals.filter((one) => one.thread_ts === thread),
          ...responses.filter((_, i) => responsePaths[i] === pathOf(ticket)),
        ].filter(({ text }) => isTruth(text))
        const said = answersIn(thread).filter(({ ts }) => ts !== answers.get(ticket))
        for (const _ of [...said, ...told]) {
          yield { ticket, kind: 'openings' }
          yield { ticket, kind: 'answers' }
        }
      }
    },
    close: fake.close,
  }
}

/** All replicas are sessions of one shard, and Discord tells each of them everything. */
async function startDiscord(): Promise<Loopback> {
  const fake = await startFakeDiscord({ keepsRequests: false })
  const { state, gateway } = fake
  const channel = { id: state.newId(), type: 0, guild: guildId }
  state.channels.set(channel.id, channel)
  return {
    environment: { DISCORD_TOKEN: botToken, DISCORD_API_URL: fake.apiUrl },
    connected: () =>
      gateway.sessions.filter(({ socket }) => socket?.readyState === socket?.OPEN).length,
    async send(ticket) {
      const options = toOptions({ 'use-case': useCase(ticket) })
      const data = { id: '1', type: 1, name: 'recommend-model', options }
      const payload = interactionPayload(state.newId, 2, data, channel, {})
      const [id, token] = [payload['id'] as string, payload['token'] as string]
      state.interactions.set(token, { id, token, payload, createdAt: Date.now(), followUps: [] })
      gateway.dispatch('INTERACTION_CREATE', payload)
      await fake.until(() => state.interactions.get(token)?.response)
    },
    *shown() {
      const openings = new Map<string, { ticket: string; text: string }>()
      const answered = new Set<string>()
      for (const message of state.messages.values()) {
        if (message.author.id !== botId || message.deleted) continue
        const { id, channel_id: where } = message
        const text = shownText(message)
        const opening = openings.get(where)
        const ticket = opening?.ticket ?? (where === channel.id ? ticketIn(text) : undefined)
        if (ticket === undefined) continue
        if (opening) answered.add(where)
        else openings.set(id, { ticket, text })
        yield { ticket, kind: opening ? 'answers' : 'openings' }
      }
      // Where very many ask, the answer stands in the channel.
      for (const [id, { ticket, text }] of openings)
        if (!answered.has(id) && /Start with/.test(text)) yield { ticket, kind: 'answers' }
    },
    close: fake.close,
  }
}

/** Direct messages to the bot, one right after the other; each answer names the message it replies to. */
async function startDirectMessages(): Promise<Loopback> {
  const fake = await startFakeDiscord({ keepsRequests: false })
  fake.pace.messages = 5
  const { state, gateway } = fake
  const channel = { id: state.newId(), type: 1 }
  state.channels.set(channel.id, channel)
  const tickets = new Map<string, string>()
  const replies = () =>
    state.messagesIn(channel.id).flatMap((message) => {
      const ticket = tickets.get(message.reference ?? '')
      return ticket && message.author.id === botId ? { ticket, text: shownText(message) } : []
    })
  const isNotice = (text: string) => text.includes('there is a queue')
  return {
    environment: { DISCORD_TOKEN: botToken, DISCORD_API_URL: fake.apiUrl },
    connected: () =>
      gateway.sessions.filter(({ socket }) => socket?.readyState === socket?.OPEN).length,
    async send(ticket) {
      const id = state.newId()
      tickets.set(id, ticket)
      gateway.dispatch('MESSAGE_CREATE', messagePayload(id, useCase(ticket), channel, {}))
    },
    *shown() {
      for (const { ticket, text } of replies()) {
        if (isNotice(text)) continue
        yield { ticket, kind: 'openings' }
        yield { ticket, kind: 'answers' }
      }
    },
    told: () =>
      replies()
        .map(({ text }) => text)
        .filter(isNotice),
    close: fake.close,
  }
}
