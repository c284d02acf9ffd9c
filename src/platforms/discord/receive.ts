import {
  InteractionResponseType,
  InteractionType,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord.js'
import { currentRequest, shortId } from '../../context.ts'
import type { Outcome } from './api.ts'
import type { Bot } from './bot.ts'
import { plainText } from './components.ts'
import { describeFault } from './faults.ts'
import { handleInteraction } from './handle-interaction.ts'
import { madePrivate, privately, type Incoming } from './incoming.ts'

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
  let given: Given | undefined
  const respond: Incoming['respond'] = (response) => {
    const outcome = noteOutcome(incoming.respond(response), bot)
    given = { response, outcome }
    return outcome
  }
  try {
    await handleInteraction({ ...incoming, respond }, bot)
    await given?.outcome
  } catch (error) {
    const id = currentRequest()?.id ?? shortId()
    bot.log(`Discord: [${id}] ${describeFault(error)}`)
    bot.reportBug(id, error)
    await apologise(incoming, bot, given, id)
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

/** The first answer, and what became of it. */
interface Given {
  response: APIInteractionResponse
  outcome: Promise<Outcome>
}

async function apologise(
  { raw, respond }: Incoming,
  bot: Bot,
  given: Given | undefined,
  id: string,
): Promise<void> {
  const text = `Something went wrong here, not with your message. Please try again; if it happens again, report it with the id ${id}.`
  try {
    if (raw.type === InteractionType.ApplicationCommandAutocomplete) return
    await given?.outcome
    if (!given) await respond(privately(text))
    else if (given.response.type === InteractionResponseType.DeferredChannelMessageWithSource)
      await bot.api.editOriginal(raw, plainText(text))
    else await bot.api.followUp(raw, madePrivate(plainText(text)))
  } catch (error) {
    bot.log(`Discord: [${id}] the apology did not arrive either: ${describeFault(error)}`)
  }
}
