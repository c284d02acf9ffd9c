import { textReply } from '../../reply/reply.ts'
import type { Picture } from '../../conversation/painter.ts'
import { howToGoOn } from '../../conversation/manners.ts'
import type { Answer } from '../../conversation/surface.ts'
import type { Bot } from './bot.ts'
import { plainText, toComponents, toTexts, type Body, type MessageParts } from './components.ts'
import { controlRows, whyButton } from './controls.ts'
import { escape } from './escape.ts'
import { describeFault, isNoHistory, isRefusedForm } from './faults.ts'

type Sender = Pick<Bot, 'api' | 'paint' | 'log'>

/** A neutral answer as the parts of a message. */
export function partsOf(
  { readsReplies }: Pick<Bot, 'readsReplies'>,
  answer: Answer,
  above?: string,
): MessageParts {
  const { reply, quiet, address } = answer
  const isHeard = readsReplies || address.workspace === ''
  // An interaction's own message cannot be replied to.
  const hears = address.thread !== undefined ? 'commands' : isHeard ? 'replies' : 'pings'
  const hint = reply.recommendation && howToGoOn(reply, quiet, hears)
  const remark = [answer.remark, hint].filter(Boolean).join(' ') || undefined
  const lead = [above, answer.lead && `-# ${escape(answer.lead)}`].filter(Boolean).join('\n')
  return {
    reply,
    lead: lead || undefined,
    remark,
    controls: controlRows(answer),
    why: (model) => whyButton(answer.address, model, reply.language),
  }
}

/** What is said to a person in plain words, as an answer. */
export function plainAnswer(...sentences: string[]): MessageParts {
  return { reply: textReply('other', ...sentences), controls: [] }
}

/**
 * An answer as ordinary messages of a channel; gives the id of the first. `event`: what it answers, so
 * that it is posted once; `replyTo`: the message it answers, nobody is notified.
 */
export function postAnswer(
  bot: Sender,
  channel: string,
  parts: MessageParts,
  event: string,
  replyTo?: string,
): Promise<string> {
  const reference = replyTo
    ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } }
    : {}
  const post = (body: Body, picture?: Picture) => bot.api.post(channel, body, `${event}-a`, picture)
  const first = async (body: Body, picture?: Picture) => {
    try {
      return await post({ ...body, ...reference }, picture)
    } catch (error) {
      if (!replyTo || !isNoHistory(error)) throw error
      return post(body, picture)
    }
  }
  const next = (body: Body, part: number) => bot.api.post(channel, body, `${event}-a${part}`)
  const { file } = parts.reply
  if (file) {
    const body = { ...plainText(file.name), attachments: [{ id: 0, filename: file.name }] }
    const data = Buffer.from(file.content)
    return bot.api.post(channel, body, `${event}-f`, { name: file.name, data })
  }
  return sendWithChart(bot, parts, first, next)
}

/** With the chart of the long form where there is one; without it, and saying so, where Discord does not take it. */
export async function sendWithChart<T>(
  bot: Pick<Sender, 'paint' | 'log'>,
  parts: MessageParts,
  first: (body: Body, picture?: Picture) => Promise<T>,
  next: (body: Body, part: number) => Promise<unknown>,
): Promise<T> {
  const picture = await draw(bot, parts)
  if (!picture) return sendParts(bot, parts, first, next)
  try {
    return await first(toComponents(parts, picture), picture)
  } catch (error) {
    bot.log(`Discord: the answer goes out without its chart: ${describeFault(error)}`)
    const remark = 'Without the chart: Discord did not take it.'
    return sendParts(bot, { ...parts, remark }, first, next)
  }
}

/** The picture of an answer; undefined when there is none, or when it cannot be drawn. */
async function draw(
  bot: Pick<Sender, 'paint' | 'log'>,
  { reply: { chart } }: MessageParts,
): Promise<Picture | undefined> {
  try {
    return chart && (await bot.paint(chart))
  } catch (error) {
    bot.log(`Discord: no chart: ${describeFault(error)}`)
    return undefined
  }
}

/** Components first; if Discord refuses them, the same content as text. */
export async function sendParts<T>(
  bot: Pick<Sender, 'log'>,
  parts: MessageParts,
  first: (body: Body) => Promise<T>,
  next: (body: Body, part: number) => Promise<unknown>,
): Promise<T> {
  try {
    return await first(toComponents(parts))
  } catch (error) {
    if (!isRefusedForm(error)) throw error
    bot.log(`Discord: components were refused, sent as text: ${describeFault(error)}`)
    const [head, ...others] = toTexts(parts)
    if (!head) throw error
    const sent = await first(head)
    for (const [i, body] of others.entries()) await next(body, i + 1)
    return sent
  }
}
