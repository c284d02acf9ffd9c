import { InteractionType, type APIInteraction } from 'discord.js'
import { currentRequest } from '../../context.ts'
import { apology } from '../../conversation/run-command.ts'
import { privateReply } from '../../reply/reply.ts'
import type { Outcome } from './api.ts'
import type { Bot } from './bot.ts'
import { handleInteraction } from './handle-interaction.ts'
import { interactionSurface } from './interaction-surface.ts'
import type { Incoming } from './incoming.ts'

/** Handles an interaction whatever happens: nobody is left at "thinking ...", and nothing is thrown. */
export async function receive(incoming: Incoming, bot: Bot): Promise<void> {
  const { raw } = incoming
  // Nothing to keep of these: the next keystroke asks again.
  if (
    raw.type === InteractionType.Ping ||
    raw.type === InteractionType.ApplicationCommandAutocomplete
  )
    return takeInteraction(incoming, bot)
  await bot.acceptance.take({ interaction: raw }, () => takeInteraction(incoming, bot))
}

/** Goes on with an interaction that a process which is gone had accepted. */
export function takeOver(raw: APIInteraction, acceptedAt: number, bot: Bot): Promise<void> {
  // The first answer was due within 3 s: it has been given, or it is too late for it.
  const respond = () => Promise.resolve('unknown' as const)
  return takeInteraction({ raw, receivedAt: acceptedAt, respond }, bot)
}

async function takeInteraction(incoming: Incoming, bot: Bot): Promise<void> {
  let isAnswered = false
  const respond: Incoming['respond'] = (response) => {
    isAnswered = true
    return noteOutcome(incoming.respond(response), bot)
  }
  try {
    await handleInteraction({ ...incoming, respond }, bot)
  } catch (error) {
    // What went wrong before the conversation had it.
    const id = currentRequest()?.id ?? incoming.raw.id
    bot.reportBug(id, error)
    const surface = interactionSurface(bot, { ...incoming, respond })
    if (!isAnswered) await surface.whisper({ reply: privateReply(apology(id)) })
  }
}

async function noteOutcome(pending: Promise<Outcome>, bot: Bot): Promise<Outcome> {
  const outcome = await pending
  if (outcome === 'late')
    bot.log('Discord: an interaction came too late to be answered in place (10062).')
  if (outcome === 'unknown')
    bot.log('Discord: nobody knows whether the first answer arrived; going on as if it had.')
  return outcome
}
