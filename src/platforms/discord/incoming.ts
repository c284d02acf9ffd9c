import {
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
  type APIInteraction,
  type APIInteractionResponse,
  type APIUser,
  type APIGuildMember,
} from 'discord.js'
import type { Address } from '../../address.ts'
import type { Person } from '../../conversation/turn.ts'
import type { Outcome } from './api.ts'
import type { Asker } from './allowance.ts'
import type { Bot } from './bot.ts'
import { noMentions, plainText, type Body } from './components.ts'
import type { Row } from './controls.ts'
import { cut } from '../../printable.ts'
import { limits } from './limits.ts'

/** An interaction, whichever way it came, with the way its first answer takes. */
export interface Incoming<T extends APIInteraction = APIInteraction> {
  raw: T
  receivedAt: number
  respond(response: APIInteractionResponse): Promise<Outcome>
}

function askerOf(raw: APIInteraction): Asker {
  const channel = raw.channel
  return {
    user: userOf(raw)?.id ?? '0',
    guild: raw.guild_id,
    channel: channel?.id ?? raw.channel_id,
    parent: (channel && 'parent_id' in channel && channel.parent_id) || undefined,
  }
}

/** Where it happened, as a conversation. */
export function addressOf(raw: APIInteraction): Address {
  const { guild = '', channel = '' } = askerOf(raw)
  return { surface: 'discord', workspace: guild, channel }
}

/** The language that the person reads Discord in: a new form is in it. */
export const spokenBy = (raw: APIInteraction): string | undefined =>
  'locale' in raw ? raw.locale.slice(0, 2) : undefined

export function personOf(raw: APIInteraction): Person {
  const { permissions } = raw.member ?? {}
  const runsServer =
    permissions !== undefined &&
    (BigInt(permissions) & PermissionFlagsBits.ManageGuild) === PermissionFlagsBits.ManageGuild
  return {
    id: askerOf(raw).user,
    name: () => Promise.resolve(nameOf(raw)),
    isAdmin: () => Promise.resolve(runsServer),
  }
}

/** What every turn made of an interaction has. */
export function turnOf({ allowance }: Pick<Bot, 'allowance'>, raw: APIInteraction) {
  return { key: raw.id, person: personOf(raw), admit: () => allowance(askerOf(raw)) }
}

/** What people call the person, as plain text. */
function nameOf(raw: APIInteraction): string {
  return displayName(userOf(raw), raw.member)
}

export function displayName(
  user: APIUser | undefined,
  member?: Pick<APIGuildMember, 'nick'>,
): string {
  return cut(member?.nick || user?.global_name || user?.username || 'Someone', 40)
}

const userOf = (raw: APIInteraction) => raw.member?.user ?? raw.user

/** A first answer that only the person sees. */
export function privately(content: string, rows: Row[] = []): APIInteractionResponse {
  const body = plainText(content)
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: {
      content: body.content,
      components: rows,
      flags: MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds,
      allowed_mentions: noMentions,
    },
  }
}

/** The same body, for the eyes of the person alone. */
export function madePrivate(body: Body): Body {
  return { ...body, flags: (body.flags ?? 0) | MessageFlags.Ephemeral }
}

/** "Thinking ..." until the answer is edited in. */
export const thinking: APIInteractionResponse = {
  type: InteractionResponseType.DeferredChannelMessageWithSource,
}

/** The same for the eyes of the person alone. */
export const thinkingAlone: APIInteractionResponse = {
  type: InteractionResponseType.DeferredChannelMessageWithSource,
  data: { flags: MessageFlags.Ephemeral },
}

/** Nothing to see: the answer comes as a message of its own. */
export const noted: APIInteractionResponse = { type: InteractionResponseType.DeferredMessageUpdate }

/** Whether an answer can still be given with the interaction's token; the last half minute is left alone. */
export function isTokenAlive({ receivedAt }: Pick<Incoming, 'receivedAt'>, now: number): boolean {
  return now - receivedAt < limits.tokenLifetimeMs - 30_000
}
