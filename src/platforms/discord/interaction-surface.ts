import { InteractionType } from 'discord.js'
import type { Address } from '../../address.ts'
import type { Answer, Aside, Surface } from '../../conversation/surface.ts'
import type { Bot } from './bot.ts'
import { plainText, toComponents, type Body, type MessageParts } from './components.ts'
import { choiceRows } from './controls.ts'
import { escape, quoteLine } from './escape.ts'
import { describeFault, isNoWay, isPassing, shownHere } from './faults.ts'
import { headlineOf, threadName } from './headline.ts'
import { addressOf, noted, thinking, thinkingAlone, type Incoming } from './incoming.ts'
import { isTakenOver } from '../../conversation/ours.ts'
import { asEdit, firstAnswer } from './first-answer.ts'
import { choosePlace, type ChosenPlace } from './place.ts'
import { partsOf, postAnswer, sendParts } from './send.ts'

/** An answer that is there at once needs no "thinking ..." before it. Discord waits for three seconds, people see it sooner. */
const patienceMs = 100

export interface InteractionSurface extends Surface {
  /** After the work: nobody is left at "thinking ...", and a press that came to nothing is acknowledged. */
  settle(): Promise<void>
}

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
  const first = firstAnswer(bot, incoming, isPress)
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
      // A command that was typed stands nowhere: its words, or who gave it, come before the answer.
      const isHeaded = !isPress && !typed && !first.isGiven() && answer.lead !== undefined
      if (isPress) void first.give(noted)
      else if (!first.isGiven())
        await first.show(plainText(isHeaded ? `-# ${escape(answer.lead ?? '')}` : quote()))
      const parts = partsOf(bot, isHeaded ? { ...answer, lead: undefined } : answer)
      return { id: await postAnswer(bot, answer.address.channel, parts, answer.key) }
    } catch (error) {
      if (!isNoWay(error)) throw error
      bot.log(`Discord: the answer is shown where it was asked: ${describeFault(error)}`)
      if (isPress) {
        await first.alone(partsOf(bot, answer))
        return { id: '' }
      }
      const shown = { ...answer, address: here, remark: shownHere }
      const id = await whole(partsOf(bot, shown, quote()))
      return { id, address: here }
    }
  }

  return {
    post,
    async open({ useCase, reply, user }) {
      const { place, reason } = await withinPace(bot, choosePlace(raw, bot.api.canPost))
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
        return { address: here, remark: shownHere }
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
    progress(address, isPrivate = false) {
      const isNoted = isPress && address && writesMessages(address)
      const give = () => void first.give(isPrivate ? thinkingAlone : isNoted ? noted : thinking)
      // A new request is answered in the place of it, and work for others must not come before it; of a process that is
      // gone nobody knows whether it had given it.
      const isAtOnce = isTakenOver() || (!isPress && !address && !isPrivate)
      if (isAtOnce) give()
      const timer = setTimeout(give, patienceMs)
      return () => clearTimeout(timer)
    },
    settle: first.settle,
  }
}

/** Beyond what the global limit takes answers stay where they were asked, at once. */
async function withinPace(bot: Bot, chosen: ChosenPlace): Promise<ChosenPlace> {
  if (chosen.place !== 'thread' || (await bot.newThreads('all')) === 0) return chosen
  return {
    place: 'here',
    reason:
      'Shown here because very many people are asking right now. /refine and the buttons work.',
  }
}
