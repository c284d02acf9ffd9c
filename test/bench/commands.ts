import type { ApiRequest } from '../fakes/discord/routes.ts'
import { guildId } from '../fakes/discord/state.ts'
import { commandPayload } from '../fakes/slack/payloads.ts'
import { interactionPayload, toOptions } from '../platforms/discord/payloads.ts'
import type { Contender } from './contender.ts'

const useCases = [
  'contract clause review for a law firm',
  'a support bot in Spanish, 200 users, 10 questions a day each, under $500 a month',
  'porting COBOL to Java with comments and tests, only open weights',
  'classifying 5M short texts a month as cheaply as possible',
]

/** Commands on one platform, with the times from each to its acknowledgement and to its shortlist in ms. */
export interface Sender {
  send(): void
  sent(): number
  acks: number[]
  waits: number[]
  /** Forgets what the pretended platform keeps. */
  stop(): void
}

/** A word of its own tells each command from the others wherever its text is shown. */
const ticketIn = (text: string) => /ticket\d+x/.exec(text)?.[0] ?? ''
let last = 0
function newUseCase(): { ticket: string; text: string } {
  last += 1
  const ticket = `ticket${last}x`
  return { ticket, text: `${useCases[last % useCases.length]}, ${ticket}` }
}

/**
 * Slack: until the envelope is acknowledged, and until the answer stands in the thread under the message that opened it; a
 * bare bot's message is its answer.
 */
export function sendInSlack({ slack }: Contender, hasThreads: boolean): Sender {
  const { work } = slack
  const sentAt = new Map<string, number>()
  const openings = new Map<string, string>()
  const acks: number[] = []
  const waits: number[] = []
  // Slack takes about one message a second in a channel, so a hundred commands a second come from many.
  const channels = Array.from({ length: 100 }, (_, i) => `C${1000 + i}`)
  for (const channel of channels) work.member.add(channel)
  let seen = work.messages.length
  let count = 0
  const unwatch = slack.watch(() => {
    for (; seen < work.messages.length; seen += 1) {
      const { ts, thread_ts: thread, text, blocks } = work.messages[seen]!
      const own = thread ? '' : ticketIn(text) || ticketIn(JSON.stringify(blocks))
      if (own) openings.set(ts, own)
      const ticket = hasThreads ? openings.get(thread ?? '') : own
      const began = sentAt.get(ticket ?? '')
      if (began === undefined) continue
      waits.push(performance.now() - began)
      sentAt.delete(ticket ?? '')
    }
  })
  return {
    send() {
      count += 1
      const { ticket, text } = newUseCase()
      const began = performance.now()
      sentAt.set(ticket, began)
      const who = { user: `U${last}`, name: 'ana', channel: channels[count % channels.length] }
      const payload = commandPayload(text, slack.responseUrl, who)
      void slack.deliver('slash_commands', payload).then(() => acks.push(performance.now() - began))
    },
    sent: () => count,
    acks,
    waits,
    stop() {
      unwatch()
      work.messages.length = 0
      slack.calls.length = 0
    },
  }
}

/** Discord: until the interaction is deferred, and until the asker sees the picks, in the edit of the first answer. */
export function sendInDiscord({ discord }: Contender): Sender {
  const { state } = discord
  const sentAt = new Map<string, number>()
  const acks: number[] = []
  const waits: number[] = []
  let count = 0
  const onRequest = ({ method, path }: ApiRequest) => {
    const [, kind, , token = ''] = path.split('/')
    const began = sentAt.get(token)
    if (began === undefined) return
    if (kind === 'interactions') acks.push(performance.now() - began)
    if (kind !== 'webhooks' || method !== 'PATCH') return
    waits.push(performance.now() - began)
    sentAt.delete(token)
  }
  discord.changes.on('request', onRequest)
  const channels = Array.from({ length: 100 }, () => {
    const channel = { id: state.newId(), type: 0, guild: guildId }
    state.channels.set(channel.id, channel)
    return channel
  })
  return {
    send() {
      count += 1
      const options = toOptions({ 'use-case': newUseCase().text })
      const data = { id: '1', type: 1, name: 'recommend-model', options }
      const person = { id: String(600_000_000_000_000_000n + BigInt(last)), username: 'ana' }
      const from = { person }
      const payload = interactionPayload(state.newId, 2, data, channels[count % 100]!, from)
      const [id, token] = [payload['id'] as string, payload['token'] as string]
      state.interactions.set(token, { id, token, payload, createdAt: Date.now(), followUps: [] })
      sentAt.set(token, performance.now())
      discord.gateway.dispatch('INTERACTION_CREATE', payload)
    },
    sent: () => count,
    acks,
    waits,
    stop() {
      discord.changes.off('request', onRequest)
      for (const map of [state.interactions, state.messages, state.channels]) map.clear()
    },
  }
}
