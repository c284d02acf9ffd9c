import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js'
import { z } from 'zod'
import type { Acceptance } from '../../conversation/accept.ts'

export type Message = GatewayMessageCreateDispatchData

/** What the bot has taken on: an interaction, or a message to it. `self`: the bot's own id. */
export type Accepted = { interaction: APIInteraction } | { message: Message; self: string }

/** Written by ourselves from what Discord sent. */
export const acceptedSchema = z.union([
  z.object({ interaction: z.looseObject({ id: z.string(), token: z.string() }) }),
  z.object({ message: z.looseObject({ id: z.string() }), self: z.string() }),
]) as unknown as z.ZodType<Accepted>

export type DiscordAcceptance = Acceptance<Accepted>

/** Discord's ids of who sent it, and of the server it was sent in. */
export function senderOf(accepted: Accepted): { user?: string; workspace?: string } {
  if ('message' in accepted)
    return { user: accepted.message.author.id, workspace: accepted.message.guild_id }
  const { member, user: direct, guild_id: workspace } = accepted.interaction
  return { user: (member?.user ?? direct)?.id, workspace }
}
