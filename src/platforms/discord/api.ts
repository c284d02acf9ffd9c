import { setTimeout as sleep } from 'node:timers/promises'
import {
  RequestMethod,
  Routes,
  type APIChannel,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  type RawFile,
  type REST,
} from 'discord.js'
import { pictureName, type Picture } from '../../conversation/painter.ts'
import type { Body } from './components.ts'
import {
  isAlreadyAnswered,
  isNoWay,
  isPassing,
  isThreadThere,
  isTooLate,
  codeOf,
} from './faults.ts'
import { limits } from './limits.ts'

/** Discord has our answer; it no longer wants one; or it may have one, ours or another replica's: the line broke, or it says so. */
export type Outcome = 'done' | 'late' | 'unknown'

type Token = Pick<APIInteraction, 'id' | 'application_id' | 'token'>

export interface ApiOptions {
  /** For interaction endpoints, which are outside the global limit. */
  interactions: REST
  /** For everything the bot signs; absent without a token. */
  bot?: REST
  /** Pauses before each further attempt after a passing fault. */
  pausesMs?: number[]
}

/** A thread goes to the archive after a day without messages; a message brings it back. */
const archiveAfterMinutes = 1440

export type DiscordApi = ReturnType<typeof createApi>

/** The part of Discord's API that we use. Every call is safe to repeat and repeats itself where that helps. */
export function createApi({ interactions, bot, pausesMs = [200, 800, 2000] }: ApiOptions) {
  const again = <T>(task: () => Promise<T>) => withRetries(task, pausesMs)
  const original = ({ application_id, token }: Token) =>
    Routes.webhookMessage(application_id, token, '@original')
  const signed = () => {
    if (!bot) throw new Error('A request that needs DISCORD_TOKEN was made without one.')
    return bot
  }
  return {
    /** False without a bot token: then only interactions can be answered. */
    canPost: bot !== undefined,
    /** The first answer to an interaction, through the API; HTTP interactions answer in the response instead. */
    async respond({ id, token }: Token, body: APIInteractionResponse): Promise<Outcome> {
      try {
        await withRetries(() => sendFirst(interactions, id, token, body), pausesMs.slice(0, 2))
        return 'done'
      } catch (error) {
        if (isTooLate(error)) return 'late'
        if (isAlreadyAnswered(error) || isPassing(error)) return 'unknown'
        throw error
      }
    },
    /** What the interaction was first answered with, by whichever process; the message pressed where that was all. */
    original: async (interaction: Token) =>
      (await again(() => interactions.get(original(interaction), { auth: false }))) as APIMessage,
    async editOriginal(interaction: Token, body: Body, picture?: Picture) {
      const options = { body, auth: false, files: filesOf(picture) }
      const message = await again(() => interactions.patch(original(interaction), options))
      return message as APIMessage
    },
    async deleteOriginal(interaction: Token) {
      await again(() => interactions.delete(original(interaction), { auth: false }))
    },
    async followUp({ application_id, token }: Token, body: Body, picture?: Picture) {
      const options = { body, auth: false, files: filesOf(picture) }
      await interactions.post(Routes.webhook(application_id, token), options)
    },
    /** Opens a thread under a message and gives its id. */
    async startThread(channel: string, message: string, name: string): Promise<string> {
      try {
        const thread = await again(() =>
          signed().post(Routes.threads(channel, message), {
            body: {
              name: name.slice(0, limits.threadNameCharacters),
              auto_archive_duration: archiveAfterMinutes,
            },
          }),
        )
        return (thread as { id: string }).id
      } catch (error) {
        if (isThreadThere(error)) return message
        throw error
      }
    },
    /** Adds a person, who is told so; where that is not allowed, nothing happens. */
    async addToThread(thread: string, user: string) {
      await signed()
        .put(Routes.threadMembers(thread, user))
        .catch(() => undefined)
    },
    /** An ordinary message of the bot; gives its id. Of one nonce Discord takes one message within some minutes. */
    async post(
      channel: string,
      body: Body,
      nonce: string,
      file?: Picture | RawFile,
    ): Promise<string> {
      // The same nonce on every attempt: Discord then gives back the message it already has.
      const options = { body: { ...body, nonce, enforce_nonce: true }, files: filesOf(file) }
      const attempt = () => signed().post(Routes.channelMessages(channel), options)
      // A picture that does not go through at once is left out.
      const send = () => (file ? attempt() : again(attempt))
      try {
        return ((await send()) as { id: string }).id
      } catch (error) {
        if (codeOf(error) !== 50083) throw error
        // Archived and locked: only who may manage threads can open it again.
        await signed().patch(Routes.channel(channel), { body: { archived: false } })
        return ((await send()) as { id: string }).id
      }
    },
    /** Puts another body in the place of one of the bot's messages. */
    async edit(channel: string, message: string, body: Body) {
      await signed().patch(Routes.channelMessage(channel, message), { body })
    },
    /** Keeps a message in sight; twice is once. */
    async pin(channel: string, message: string, isPinned: boolean) {
      const route = `/channels/${channel}/messages/pins/${message}` as const
      await again(() => (isPinned ? signed().put(route) : signed().delete(route)))
    },
    async showTyping(channel: string) {
      await signed().post(Routes.channelTyping(channel))
    },
    /** The channel that a thread stands in; undefined for what is no thread. */
    async parentOf(channel: string): Promise<string | undefined> {
      const found = (await again(() => signed().get(Routes.channel(channel)))) as APIChannel
      return 'thread_metadata' in found ? (found.parent_id ?? undefined) : undefined
    },
  }
}

/** Without a look at what comes back: Discord says nothing, and an unreadable nothing is no failure. */
async function sendFirst(
  rest: REST,
  id: string,
  token: string,
  body: APIInteractionResponse,
): Promise<void> {
  const fullRoute = Routes.interactionCallback(id, token)
  const response = await rest.queueRequest({
    fullRoute,
    method: RequestMethod.Post,
    body,
    auth: false,
  })
  await response.arrayBuffer()
}

function filesOf(file: Picture | RawFile | undefined): RawFile[] | undefined {
  if (!file) return undefined
  return 'png' in file ? [{ name: pictureName, data: file.png, contentType: 'image/png' }] : [file]
}

async function withRetries<T>(task: () => Promise<T>, pausesMs: number[]): Promise<T> {
  for (const pause of pausesMs) {
    try {
      return await task()
    } catch (error) {
      if (!isPassing(error) || isNoWay(error)) throw error
      await sleep(pause)
    }
  }
  return task()
}
