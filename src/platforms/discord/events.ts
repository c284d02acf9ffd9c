import {
  InteractionType,
  type APIInteraction,
  type GatewayMessageCreateDispatchData,
} from 'discord.js'
import { z } from 'zod'

export type Message = GatewayMessageCreateDispatchData

const id = z.string()
const user = z.looseObject({
  id,
  username: z.string().optional(),
  global_name: z.string().nullish(),
})
const member = z.looseObject({ user: user.optional(), nick: z.string().nullish() })

/** What every interaction has; the rest is Discord's word, and what cannot be read of it gets an apology. */
const interactionSchema = z.looseObject({
  id,
  application_id: id,
  token: z.string(),
  type: z.enum(InteractionType),
  guild_id: id.optional(),
  channel_id: id.optional(),
  channel: z.looseObject({ id, parent_id: id.nullish() }).optional(),
  user: user.optional(),
  member: member.extend({ user }).optional(),
})

/** What is read of a message. */
const messageSchema = z.looseObject({
  id,
  channel_id: id,
  guild_id: id.optional(),
  content: z.string(),
  type: z.number(),
  author: user,
  member: member.optional(),
  mentions: z.array(z.looseObject({ id })),
  referenced_message: z
    .looseObject({ content: z.string().optional(), author: z.looseObject({ id }) })
    .nullish(),
})

/** What is read of an event as Discord describes it; undefined for what is of another form. */
const readerOf =
  <T>(schema: z.ZodType) =>
  (event: unknown): T | undefined =>
    schema.safeParse(event).success ? (event as T) : undefined

export const readInteraction = readerOf<APIInteraction>(interactionSchema)
export const readMessage = readerOf<Message>(messageSchema)

/** What the bot has taken on: an interaction, or a message to it. `self`: the bot's own id. */
export type Accepted = { interaction: APIInteraction } | { message: Message; self: string }

/** Written by ourselves from what Discord sent. */
export const acceptedSchema = z.union([
  z.object({ interaction: interactionSchema }),
  z.object({ message: messageSchema, self: z.string() }),
]) as unknown as z.ZodType<Accepted>

/** Discord's ids of who sent it, and of the server it was sent in. */
export function senderOf(accepted: Accepted): { user?: string; workspace?: string } {
  if ('message' in accepted)
    return { user: accepted.message.author.id, workspace: accepted.message.guild_id }
  const { member: sender, user: direct, guild_id: workspace } = accepted.interaction
  return { user: (sender?.user ?? direct)?.id, workspace }
}
