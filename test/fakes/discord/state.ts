import { apiError, invalidForm, type ApiError } from './errors.ts'
import { flatten, messageProblem, type Json } from './validate.ts'

export interface FakeMessage extends Json {
  id: string
  channel_id: string
  content: string
  flags: number
  components: Json[]
  /** Names of the files that came with it. */
  files: string[]
  /** An answer of an interaction, which people cannot reply to with their words reaching the bot. */
  isInteractionAnswer: boolean
  author: { id: string; username: string; bot?: boolean }
  deleted?: boolean
  pinned?: boolean
  reference?: string
}

export interface FakeChannel {
  id: string
  /** 0 text, 1 direct, 2 voice, 5 announcement, 11 thread, 15 forum. */
  type: number
  guild?: string
  parent?: string
  name?: string
  archived?: boolean
  locked?: boolean
  /** What the bot may not do here: the codes that Discord then answers with. */
  refusals?: { thread?: number; post?: number; reply?: number; pin?: number }
}

export interface FakeInteraction {
  id: string
  token: string
  payload: Json
  createdAt: number
  response?: Json
  /** The id of the message that the first answer became. */
  original?: string
  followUps: FakeMessage[]
}

export const botId = '900000000000000001'
export const applicationId = '900000000000000002'
export const guildId = '800000000000000001'
export const botToken = 'fake.bot.token'

/** What the pretended Discord knows; ids are snowflake-long so that real clients sort them into their buckets. */
export function createState(now: () => number) {
  const channels = new Map<string, FakeChannel>()
  const messages = new Map<string, FakeMessage>()
  const interactions = new Map<string, FakeInteraction>()
  const nonces = new Map<string, FakeMessage>()
  let lastId = 100_000_000_000_000_000n
  const newId = () => String((lastId += 1n))

  const addMessage = (channel: string, body: Json, isInteractionAnswer: boolean): FakeMessage => {
    const message: FakeMessage = {
      id: newId(),
      channel_id: channel,
      content: (body['content'] as string) ?? '',
      flags: Number(body['flags'] ?? 0),
      components: (body['components'] as Json[]) ?? [],
      files: (body['files'] as string[]) ?? [],
      isInteractionAnswer,
      author: { id: botId, username: 'shortlist', bot: true },
      reference: (body['message_reference'] as Json | undefined)?.['message_id'] as string,
    }
    messages.set(message.id, message)
    return message
  }

  const checked = (body: Json): ApiError | undefined => {
    const problem = messageProblem(body)
    return problem ? invalidForm(problem) : undefined
  }

  return {
    channels,
    messages,
    interactions,
    newId,
    now,
    addMessage,
    checked,
    /** Messages of a channel that are still there, oldest first. */
    messagesIn: (channel: string) =>
      [...messages.values()].filter((one) => one.channel_id === channel && !one.deleted),
    post(channel: string, body: Json): FakeMessage | ApiError {
      const place = channels.get(channel)
      if (!place) return apiError(10003)
      if (place.refusals?.post) return apiError(place.refusals.post)
      if (place.refusals?.reply && body['message_reference']) return apiError(place.refusals.reply)
      if (place.archived && place.locked) return apiError(50083)
      place.archived = false
      const nonce = body['enforce_nonce'] ? String(body['nonce']) : undefined
      const known = nonce === undefined ? undefined : nonces.get(nonce)
      if (known) return known
      const error = checked(body)
      if (error) return error
      const message = addMessage(channel, body, false)
      if (nonce !== undefined) nonces.set(nonce, message)
      return message
    },
    startThread(channel: string, message: string, name: string): FakeChannel | ApiError {
      const place = channels.get(channel)
      if (!place) return apiError(10003)
      if (![0, 5].includes(place.type)) return apiError(50024)
      if (place.refusals?.thread) return apiError(place.refusals.thread)
      if (!messages.has(message)) return apiError(10008)
      if (channels.has(message)) return apiError(160004)
      if (name.length < 1 || name.length > 100) return invalidForm('name not 1 to 100')
      const thread = {
        id: message,
        type: place.type === 5 ? 10 : 11,
        guild: place.guild,
        parent: channel,
        name,
      }
      channels.set(thread.id, thread)
      return thread
    },
  }
}

export type FakeState = ReturnType<typeof createState>

/** All text that a message shows. */
export function shownText({
  content,
  components,
}: Pick<FakeMessage, 'content' | 'components'>): string {
  const texts = flatten(components).flatMap(({ type, content: text }) =>
    type === 10 ? [text] : [],
  )
  return [content, ...texts].filter(Boolean).join('\n')
}
