import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIInteractionResponse,
} from 'discord.js'
import { isTakenOver } from '../../conversation/ours.ts'
import type { Picture } from '../../conversation/painter.ts'
import { shownBlocks } from '../../reply/reply.ts'
import type { Outcome } from './api.ts'
import type { Bot } from './bot.ts'
import { toComponents, type Body, type MessageParts } from './components.ts'
import { escape } from './escape.ts'
import { describeFault, isTokenOver } from './faults.ts'
import {
  addressOf,
  isTokenAlive,
  madePrivate,
  noted,
  privately,
  thinking,
  thinkingAlone,
  type Incoming,
} from './incoming.ts'
import { limits } from './limits.ts'
import { pagesOf } from './sections.ts'
import { sendWithChart } from './send.ts'

/** Room for what stands around it. */
const mostOnPage = limits.componentCharacters - 300
/** Discord takes so many further messages for an app that a person installed. */
const mostFurther = 5

/** The first answer of an interaction, given once, and what takes its place later. */
export function firstAnswer(bot: Bot, { raw, receivedAt, respond }: Incoming, isPress: boolean) {
  let given: { response: APIInteractionResponse; outcome: Promise<Outcome> } | undefined
  let isShown = false
  const give = (response: APIInteractionResponse) => {
    if (!given) {
      given = { response, outcome: respond(response) }
      // Whoever waits for it hears of its failure; until then nobody has to.
      given.outcome.catch(() => undefined)
    }
    return given.outcome
  }
  const privateNext = (body: Body) => bot.api.followUp(raw, madePrivate(body))
  const isYoung = () => isTokenAlive({ receivedAt }, bot.now())
  /** Whether a process that is gone has answered with something for the person alone: that can be said again in its place. */
  const wasAnsweredAlone = async () => {
    if (!isTakenOver() || !isYoung() || (await give(isPress ? noted : thinking)) !== 'unknown')
      return false
    const pressed = 'message' in raw ? raw.message?.id : undefined
    try {
      const { id, flags = 0 } = await bot.api.original(raw)
      return id !== pressed && (flags & MessageFlags.Ephemeral) !== 0
    } catch (error) {
      if (!isTokenOver(error)) throw error
      return false
    }
  }
  const isAlive = async () => (await give(thinking)) !== 'late' && isYoung()
  const alone = async (parts: MessageParts, replaces: boolean): Promise<void> => {
    const wasShown = isShown
    isShown = true
    if (!given && replaces) {
      await give({ type: InteractionResponseType.UpdateMessage, data: inPlace(raw, parts) })
      return
    }
    const isSaidAgain = !wasShown && (await wasAnsweredAlone())
    if (!given && parts.reply.chart) await give(thinkingAlone)
    if (isSaidAgain || (given?.response === thinkingAlone && (await isAlive()))) {
      const show = (body: Body, picture?: Picture) =>
        bot.api.editOriginal(raw, asEdit(body), picture)
      return void (await sendWithChart(bot, parts, show, privateNext))
    }
    if (!given) {
      const outcome = await give(wordsOf(parts) ?? inFull(parts))
      if (outcome !== 'late') return
    }
    if (!(await isAlive())) {
      await bot.api.post(addressOf(raw).channel, toComponents(parts), `${raw.id}-w`)
      return
    }
    if (!wasShown && given?.response.type === thinking.type) {
      try {
        // Whether others see an answer is fixed at its start: a private one has to take the public one's place.
        await bot.api.deleteOriginal(raw)
      } catch (error) {
        bot.log(`Discord: "thinking" could not be taken back: ${describeFault(error)}`)
        // Gone: by a first attempt that was not confirmed, or by another replica while the store is away.
        if (!isTokenOver(error))
          return void (await bot.api.editOriginal(raw, asEdit(toComponents(parts))))
      }
    }
    const send = (body: Body, picture?: Picture) =>
      bot.api.followUp(raw, madePrivate(body), picture)
    await sendWithChart(bot, parts, send, privateNext)
  }
  return {
    give,
    isGiven: () => isShown,
    /** Shows something to all in the interaction's own message: with the token while it serves, else as a message. */
    async show(body: Body): Promise<string> {
      // Too late for us: another replica may have been in time, and its answer is this one.
      await give(thinking)
      if (isYoung()) {
        try {
          const { id } = await bot.api.editOriginal(raw, asEdit(body))
          isShown = true
          return id
        } catch (error) {
          if (!isTokenOver(error)) throw error
          bot.log(`Discord: the answer goes out as a message: ${describeFault(error)}`)
        }
      }
      return bot.api.post(addressOf(raw).channel, body, `${raw.id}-h`)
    },
    /** Shows something to the person alone, in as many messages as it takes. */
    async alone(parts: MessageParts, replaces = false): Promise<void> {
      const [head, ...others] = pagesOf(parts.reply, mostOnPage)
      await alone({ ...parts, reply: head ?? parts.reply }, replaces)
      for (const reply of others.slice(0, mostFurther))
        if (isYoung()) await privateNext(toComponents({ reply, controls: [] }))
    },
    async settle(): Promise<void> {
      if (given) {
        const isOurs = (await given.outcome) === 'done'
        if (isOurs && !isShown && given.response.type === thinking.type)
          await bot.api.deleteOriginal(raw).catch(() => undefined)
      } else if (raw.type === InteractionType.MessageComponent) await give(noted)
    },
  }
}

const inFull = (parts: MessageParts): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: madePrivate(toComponents(parts)),
})

/** What takes the place of the message that was pressed: plain words stay plain, what has a frame keeps it. */
function inPlace(raw: Incoming['raw'], parts: MessageParts): Body {
  const flags = ('message' in raw && raw.message?.flags) || 0
  const words = flags & MessageFlags.IsComponentsV2 ? undefined : wordsOf(parts)
  return words && 'data' in words && words.data ? (words.data as Body) : asEdit(toComponents(parts))
}

/** Plain sentences need no frame; a channel that they name can be gone to. Undefined for anything else. */
function wordsOf({ reply, controls }: MessageParts): APIInteractionResponse | undefined {
  const shown = shownBlocks(reply)
  const sentences = shown.flatMap((block) => (block.kind === 'text' ? escape(block.text) : []))
  if (sentences.length < shown.length) return undefined
  const text = sentences.join('\n').replaceAll(/\\<#(\d{1,20})\\>/g, '<#$1>')
  return text.length > limits.contentCharacters ? undefined : privately(text, controls)
}

/** An edit has to empty what the new form does not allow. */
export function asEdit(body: Body): Body {
  const isComponents = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0
  return isComponents ? { ...body, content: null as never } : body
}
