import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js'
import { z } from 'zod'
import { currentRequest } from '../../context.ts'
import { openJournal, type Journal, type JournalOptions } from '../../store/journal.ts'
import type { Bot } from './bot.ts'

export type Message = GatewayMessageCreateDispatchData

/** What the bot has taken on: an interaction, or a message to it. `self`: the bot's own id. */
export type Accepted = { interaction: APIInteraction } | { message: Message; self: string }

/** Written by ourselves from what Discord sent. */
const acceptedSchema = z.union([
  z.object({ interaction: z.looseObject({ id: z.string(), token: z.string() }) }),
  z.object({ message: z.looseObject({ id: z.string() }), self: z.string() }),
]) as unknown as z.ZodType<Accepted>

export function openAccepted(options: Omit<JournalOptions<Accepted>, 'name' | 'schema'>) {
  return openJournal({ name: 'discord', schema: acceptedSchema, ...options })
}

export type AcceptedJournal = Journal<Accepted>

/** Whether a person sent it. */
export function isFrom(accepted: Accepted, user: string): boolean {
  if ('message' in accepted) return accepted.message.author.id === user
  const { member, user: direct } = accepted.interaction
  return (member?.user ?? direct)?.id === user
}

/**
 * Works on an event once: Discord may deliver it again after a resume, and to each replica. It is written down before it
 * is claimed and forgotten after the work, so that what a crash leaves is taken over by another process.
 */
export async function once(
  bot: Bot,
  id: string,
  accepted: Accepted,
  work: () => Promise<unknown>,
): Promise<void> {
  const { delivery = id } = currentRequest() ?? {}
  if (!isTakenOver()) await bot.journal.accept(delivery, accepted)
  try {
    if (await bot.isNew(id)) await work()
  } finally {
    const { user } = currentRequest() ?? {}
    if (user && (await bot.forgotten.sinceItBegan())) await bot.forget(user)
    await bot.journal.finish(delivery)
  }
}

/** The request at work was begun by a process that is gone: parts of it may be done already. */
export const isTakenOver = () => currentRequest()?.takenOver !== undefined

/** Said above an answer that was taken over. */
export const delayNotes = () =>
  isTakenOver() ? ['-# This took longer: I was restarted in between.'] : []
