import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIInteractionResponse,
} from 'discord.js'
import { currentRequest } from '../../context.ts'
import type { Address } from '../../address.ts'
import type { Answer, Aside, Surface } from '../../conversation/surface.ts'
import { shownBlocks } from '../../reply/reply.ts'
import type { Bot } from './bot.ts'
import { plainText, toComponents, type Body, type MessageParts } from './components.ts'
import { choiceRows } from './controls.ts'
import { escape, quoteLine } from './escape.ts'
import { describeFault, isNoWay, isPassing, isTokenOver } from './faults.ts'
import { headlineOf, threadName } from './headline.ts'
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
import { choosePlace, type ChosenPlace } from './place.ts'
import { partsOf, plainAnswer, postAnswer, sendParts, sendWithChart } from './send.ts'
import type { Picture } from '../../conversation/painter.ts'
import type { Outcome } from './api.ts'

/** An answer that is there at once needs no "thinking ..." before it. Discord waits for three seconds, people see it sooner. */
const patienceMs = 100

export interface InteractionSurface extends Surface {
  /** After the work: nobody is left at "thinking ...", and a press that came to nothing is acknowledged. */
  settle(): Promise<void>
}

const apology = (id: string) =>
  `Something went wrong here, not with your message. Please try again; if it happens again, report it with the id ${id}.`

interface Said {
  /** The person's words, repeated where an answer stands apart from them. */
  typed?: string
  /** A form that a button under an answer opened. */
  isEdit?: boolean
}

/** The ways in which an interaction can be answered. */
export function interactionSurface(
  bot: Bot,
  incoming: Incoming,
  { typed = '', isEdit = false }: Said = {},
): InteractionSurface {
  const { raw } = incoming
  const { channel } = addressOf(raw)
  const isPress = isEdit || raw.type === InteractionType.MessageComponent
  const first = firstAnswer(bot, incoming)
  /** Answers in threads are ordinary messages, which people can reply to; elsewhere the interaction's own. */
  const writesMessages = ({ workspace, thread }: Address) =>
    workspace !== '' && thread === undefined && bot.api.canPost

  /** Shows the whole answer where it was asked. */
  const whole = (parts: MessageParts): Promise<string> => {
    const next = async (body: Body, part: number) => {
      try {
        if (bot.api.canPost) return await bot.api.post(channel, body, `${raw.id}-h${part}`)
      } catch (error) {
        if (!isNoWay(error)) throw error
      }
      // Of these Discord cannot tell a repetition.
      return bot.api.followUp(raw, body)
    }
    return sendParts(bot, parts, first.show, next)
  }
  const here: Address = { ...addressOf(raw), thread: raw.id }
  const quote = () => `> ${quoteLine(typed, 300)}`

  const post = async (answer: Answer) => {
    if (!writesMessages(answer.address)) {
      const above = typed && !isPress ? quote() : undefined
      // What would be a file is shown as far as it goes.
      const { reply } = answer
      const shown = reply.file ? { ...answer, reply: { ...reply, long: true as const } } : answer
      return { id: await whole(partsOf(bot, shown, above)) }
    }
    try {
      // A command that was typed stands nowhere: its words come before the answer.
      if (isPress) void first.give(noted)
      else if (!first.isGiven()) await first.show(plainText(quote()))
      return { id: await postAnswer(bot, answer.address.channel, partsOf(bot, answer), answer.key) }
    } catch (error) {
      if (!isNoWay(error)) throw error
      bot.log(`Discord: the answer is shown where it was asked: ${describeFault(error)}`)
      if (isPress) {
        await first.alone(partsOf(bot, answer))
        return { id: '' }
      }
      const remark = 'Shown here because Discord did not let me write in a thread.'
      const id = await whole(partsOf(bot, { ...answer, address: here, remark }, quote()))
      return { id, address: here }
    }
  }

  return {
    post,
    async open({ useCase, reply, user }) {
      const { place, reason } = withinPace(bot, choosePlace(raw, bot.api.canPost))
      if (place === 'direct') return { address: addressOf(raw) }
      if (place === 'here') return { address: here, remark: reason }
      const message = await first.show(headlineOf(useCase, reply, place))
      if (place === 'shared') return { address: addressOf(raw), isGuest: true }
      try {
        const thread = await bot.api.startThread(channel, message, threadName(useCase))
        await bot.api.addToThread(thread, user)
        return { address: { ...addressOf(raw), channel: thread } }
      } catch (error) {
        if (!isNoWay(error) && !isPassing(error)) throw error
        bot.log(`Discord: the answer is shown without a thread: ${describeFault(error)}`)
        const remark = 'Shown here because Discord did not let me write in a thread.'
        return { address: here, remark }
      }
    },
    async change(id, answer) {
      if (bot.api.canPost)
        await bot.api.edit(answer.address.channel, id, asEdit(toComponents(partsOf(bot, answer))))
    },
    whisper: ({ reply, address, choices = [], remark, replaces }: Aside) =>
      first.alone(
        { reply, remark, controls: choiceRows(address ?? addressOf(raw), choices) },
        replaces && isPress,
      ),
    progress(address) {
      const isNoted = isPress && address && writesMessages(address)
      const timer = setTimeout(() => void first.give(isNoted ? noted : thinking), patienceMs)
      return () => clearTimeout(timer)
    },
    async fail(error) {
      const id = currentRequest()?.id ?? raw.id
      bot.log(`Discord: [${id}] ${describeFault(error)}`)
      bot.reportBug(id, error)
      await first.alone(plainAnswer(apology(id)))
    },
    settle: first.settle,
  }
}

/** The first answer of an interaction, given once, and what takes its place later. */
function firstAnswer(bot: Bot, { raw, receivedAt, respond }: Incoming) {
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
  const isAlive = async () => (await give(thinking)) !== 'late' && isYoung()
  return {
    give,
    isAlive,
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
    /** Shows something to the person alone. */
    async alone(parts: MessageParts, replaces = false): Promise<void> {
      const wasShown = isShown
      isShown = true
      if (!given && replaces) {
        await give({ type: InteractionResponseType.UpdateMessage, data: inPlace(raw, parts) })
        return
      }
      if (!given && parts.reply.chart) await give(thinkingAlone)
      if (given?.response === thinkingAlone && (await isAlive())) {
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
    },
    async settle(): Promise<void> {
      if (given) {
        await given.outcome
        if (!isShown && given.response.type === thinking.type)
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

/** A thread costs two requests of the global limit; beyond it answers stay where they were asked, at once. */
function withinPace(bot: Bot, chosen: ChosenPlace): ChosenPlace {
  if (chosen.place !== 'thread' || bot.newThreads.take(2)) return chosen
  return {
    place: 'here',
    reason:
      'Shown here because very many people are asking right now. /refine and the buttons work.',
  }
}

/** An edit has to empty what the new form does not allow. */
function asEdit(body: Body): Body {
  const isComponents = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0
  return isComponents ? { ...body, content: null as never } : body
}
