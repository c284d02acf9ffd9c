import {
  applicationId,
  botId,
  type FakeChannel,
  type FakeMessage,
} from '../../fakes/discord/state.ts'
import { flatten, type Json } from '../../fakes/discord/validate.ts'

export interface Person {
  id: string
  username: string
  bot?: boolean
}

export const ana: Person = { id: '700000000000000001', username: 'ana' }
export const ben: Person = { id: '700000000000000002', username: 'ben' }
export const cem: Person = { id: '700000000000000003', username: 'cem' }

/** Who does something, and where; `extra`: fields of the payload that differ. */
export interface From {
  channel?: FakeChannel
  person?: Person
  extra?: Json
}

const profile = { discriminator: '0', avatar: null, global_name: null }
/** View Channel, Send Messages, Create Public Threads, Send Messages in Threads. */
const permissions = String((1n << 10n) | (1n << 11n) | (1n << 35n) | (1n << 38n))

/** An interaction as Discord sends it. */
export function interactionPayload(
  newId: () => string,
  type: number,
  data: Json,
  where: FakeChannel,
  { person = ana, extra = {} }: From,
): Json {
  const user = { ...profile, ...person }
  const member = {
    user,
    roles: [],
    permissions: '0',
    joined_at: '2026-01-01T00:00:00Z',
    deaf: false,
    mute: false,
    flags: 0,
    avatar: null,
  }
  const inGuild = {
    guild_id: where.guild,
    context: 0,
    authorizing_integration_owners: { 0: where.guild },
    member,
    app_permissions: permissions,
  }
  const direct = {
    user,
    context: 1,
    authorizing_integration_owners: { 0: '0' },
    app_permissions: '0',
  }
  return {
    id: newId(),
    application_id: applicationId,
    type,
    data,
    token: `token-${newId()}`,
    version: 1,
    channel_id: where.id,
    channel: { id: where.id, type: where.type, parent_id: where.parent },
    locale: 'en-US',
    entitlements: [],
    attachment_size_limit: 10_000_000,
    ...(where.guild ? inGuild : direct),
    ...extra,
  }
}

export interface SayOptions {
  person?: Person
  /** Pings the author of that message. */
  replyTo?: FakeMessage
  mentions?: string[]
}

/** A message as the gateway tells it to a bot that may read everything. */
export function messagePayload(
  id: string,
  content: string,
  where: FakeChannel,
  { person = ana, replyTo, mentions = [] }: SayOptions,
): Json {
  const isForBot = content.includes(`<@${botId}>`) || replyTo !== undefined
  return {
    id,
    channel_id: where.id,
    content,
    type: replyTo ? 19 : 0,
    author: { ...profile, ...person },
    mentions: [...(isForBot ? [botId] : []), ...mentions].map((one) => ({ id: one })),
    mention_roles: [],
    mention_everyone: false,
    attachments: [],
    embeds: [],
    timestamp: '2026-09-01T00:00:00Z',
    edited_timestamp: null,
    tts: false,
    pinned: false,
    ...(where.guild ? { guild_id: where.guild } : {}),
    ...(replyTo ? { referenced_message: replyTo } : {}),
  }
}

/** A component is used on a message, in the channel of that message. */
export function at(
  channels: Map<string, FakeChannel>,
  message: FakeMessage,
  { extra, ...from }: From,
): From {
  const parts = { mentions: [], mention_roles: [], attachments: [], embeds: [] }
  const whole = { ...message, ...parts, timestamp: '2026-09-01T00:00:00Z' }
  return {
    ...from,
    channel: channels.get(message.channel_id),
    extra: { ...extra, message: whole },
  }
}

/** What using the component behind a label sends: a press of a button, or a choice from the menu. */
export function useOf(message: FakeMessage, label: string): Json {
  const all = flatten(message.components)
  for (const menu of all.filter(({ type }) => type === 3)) {
    const option = (menu['options'] as Json[]).find((one) => one['label'] === label)
    if (option)
      return { component_type: 3, custom_id: menu['custom_id'], values: [option['value']] }
  }
  return { component_type: 2, custom_id: customId(message, label) }
}

/** The custom id behind a label, or a sign. */
export function customId(message: FakeMessage, label: string): string {
  const button = flatten(message.components).find(
    (one) => one['label'] === label || (one['emoji'] as Json | undefined)?.['name'] === label,
  )
  if (!button) throw new Error(`There is no button "${label}".`)
  return button['custom_id'] as string
}

export function selectOf(message: FakeMessage): Json {
  const select = flatten(message.components).find(({ type }) => type === 3)
  if (!select) throw new Error('There is no select.')
  return select
}

export function toOptions(options: Record<string, string | number>): Json[] {
  return Object.entries(options).map(([name, value]) => ({
    name,
    value,
    type: typeof value === 'number' ? 10 : 3,
  }))
}

export function toField([name, value]: [string, string]): Json {
  const component =
    name === 'weights'
      ? { type: 3, custom_id: name, values: [value] }
      : { type: 4, custom_id: name, value }
  return { type: 18, component }
}
