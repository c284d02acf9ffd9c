import { MessageFlags } from 'discord.js'
import { textReply, type Reply } from '../../reply/reply.ts'
import type { Picture } from '../painter.ts'
import type { Bot } from './bot.ts'
import { toComponents, toTexts, type Answer, type Body } from './components.ts'
import { describeFault, isRefusedForm, isTokenOver } from './faults.ts'
import { askerOf, isTokenAlive, madePrivate, type Incoming } from './incoming.ts'
import type { Open } from './thinking.ts'

/** Where the answer to a request goes: to the interaction that asked, or to the message that did. */
export interface Desk {
  /** The id of that interaction or message: what is posted for it is posted once. */
  event: string
  channel: string
  user: string
  /** Shows the answer in short and gives the message that a thread can hang on. */
  anchor(headline: Body): Promise<string>
  /** Shows the whole answer where it was asked. */
  whole(answer: Answer): Promise<void>
  /** Tells the person something that is nobody else's business, as far as Discord allows. */
  aside(reply: Reply): Promise<void>
}

export interface InteractionDesk extends Desk {
  /** Shows an answer to the person alone, beside whatever stands there. */
  alone(answer: Answer): Promise<void>
}

/** `open`: gives the first answer, which later ones take the place of. */
export function interactionDesk(bot: Bot, incoming: Incoming, open: Open): InteractionDesk {
  const { raw } = incoming
  const { channel = '', user } = askerOf(raw)
  const isAlive = async () => (await open()) !== 'late' && isTokenAlive(incoming, bot.now())
  /** With the token while it serves, else as an ordinary message. */
  const first = async (body: Body): Promise<string> => {
    if (await isAlive()) {
      try {
        const { id } = await bot.api.editOriginal(raw, asEdit(body))
        return id
      } catch (error) {
        if (!isTokenOver(error)) throw error
        bot.log(`Discord: the answer goes out as a message: ${describeFault(error)}`)
      }
    }
    return bot.api.post(channel, body, `${raw.id}-h`)
  }
  const next = async (body: Body, part: number): Promise<unknown> =>
    (await isAlive())
      ? bot.api.followUp(raw, body)
      : bot.api.post(channel, body, `${raw.id}-h${part}`)
  const whole = async (answer: Answer) => {
    await sendAnswer(bot, answer, first, next)
    // The words do not wait for the picture.
    const picture = (await isAlive()) ? await draw(bot, answer) : undefined
    if (!picture) return
    try {
      await bot.api.editOriginal(raw, asEdit(toComponents(answer, picture)), picture)
    } catch (error) {
      bot.log(`Discord: the answer stays without its chart: ${describeFault(error)}`)
    }
  }
  return {
    event: raw.id,
    channel,
    user,
    anchor: first,
    whole,
    async alone(answer) {
      await open()
      await bot.api.followUp(raw, madePrivate(toComponents(answer)))
    },
    async aside(reply) {
      const answer = { reply, controls: [] }
      if (!(await isAlive())) return whole(answer)
      try {
        // Whether others see an answer is fixed at its start: a private one has to take the public one's place.
        await bot.api.deleteOriginal(raw)
      } catch (error) {
        bot.log(`Discord: an error is shown to all: ${describeFault(error)}`)
        return whole(answer)
      }
      const send = (body: Body) => bot.api.followUp(raw, madePrivate(body))
      await sendAnswer(bot, answer, send, send)
    },
  }
}

/**
 * An answer as ordinary messages of a channel, with its chart. `event`: what it answers; `replyTo`: the message it
 * answers, nobody is notified.
 */
export async function postAnswer(
  bot: Bot,
  channel: string,
  answer: Answer,
  event: string,
  replyTo?: string,
): Promise<void> {
  const reference = replyTo
    ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } }
    : {}
  const first = (body: Body, picture?: Picture) =>
    bot.api.post(channel, { ...body, ...reference }, `${event}-a`, picture)
  const next = (body: Body, part: number) => bot.api.post(channel, body, `${event}-a${part}`)
  const picture = await draw(bot, answer)
  if (!picture) return sendAnswer(bot, answer, first, next)
  try {
    await first(toComponents(answer, picture), picture)
  } catch (error) {
    bot.log(`Discord: the answer goes out without its chart: ${describeFault(error)}`)
    const remark = 'Without the chart: Discord did not take it.'
    await sendAnswer(bot, { ...answer, remark }, first, next)
  }
}

/** What is said to a person in plain words, as an answer. */
export function plainAnswer(...sentences: string[]): Answer {
  return { reply: textReply('other', ...sentences), controls: [] }
}

async function draw(bot: Bot, { chart }: Answer): Promise<Picture | undefined> {
  try {
    return chart && (await bot.painter.paint(chart))
  } catch (error) {
    bot.log(`Discord: no chart: ${describeFault(error)}`)
    return undefined
  }
}

/** Components first; if Discord refuses them, the same content as text. */
async function sendAnswer(
  bot: Bot,
  answer: Answer,
  first: (body: Body) => Promise<unknown>,
  next: (body: Body, part: number) => Promise<unknown>,
): Promise<void> {
  try {
    await first(toComponents(answer))
  } catch (error) {
    if (!isRefusedForm(error)) throw error
    bot.log(`Discord: components were refused, sent as text: ${describeFault(error)}`)
    const [head, ...others] = toTexts(answer)
    if (head) await first(head)
    for (const [i, body] of others.entries()) await next(body, i + 1)
  }
}

/** An edit has to empty what the new form does not allow. */
function asEdit(body: Body): Body {
  const isComponents = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0
  return isComponents ? { ...body, content: null as never } : body
}
