import {
  InteractionType,
  type APIInteraction,
  type GatewayMessageCreateDispatchData,
} from 'discord.js'
import { z } from 'zod'

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

/** Undefined for what is no interaction. */
export function readInteraction(event: unknown): APIInteraction | undefined {
  const known = interactionSchema.safeParse(event)
  return known.success ? (event as APIInteraction) : undefined
}

/** Undefined for what is no message. */
export function readMessage(event: unknown): GatewayMessageCreateDispatchData | undefined {
  const known = messageSchema.safeParse(event)
  return known.success ? (event as GatewayMessageCreateDispatchData) : undefined
}
