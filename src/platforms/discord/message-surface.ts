import type { Address } from '../../address.ts'
import { queueSentence, type Aside, type Surface } from '../../conversation/surface.ts'
import type { Message } from './events.ts'
import type { Bot } from './bot.ts'
import { choiceRows } from './controls.ts'
import { describeFault, isNoWay, isPassing, shownHere } from './faults.ts'
import { threadName } from './headline.ts'
import { partsOf, plainAnswer, postAnswer } from './send.ts'

/** Pauses longer than this show that something is going on. */
const typingAfterMs = 700
/** Discord shows it for ten seconds. */
const typingLastsMs = 9000

export const addressOfMessage = ({ guild_id, channel_id }: Message): Address => ({
  surface: 'discord',
  workspace: guild_id ?? '',
  channel: channel_id,
})

/** The ways in which somebody's message can be answered. */
export function messageSurface(bot: Bot, message: Message): Surface {
  const { channel_id: channel, id } = message
  const place = addressOfMessage(message)
  // Nobody can be told something alone in answer to a message: it is a reply there.
  const whisper = async ({ reply, address = place, choices, remark }: Aside) => {
    const controls = choiceRows(address, choices ?? [])
    await postAnswer(bot, channel, { reply, remark, controls }, id, id)
  }
  return {
    async post(answer) {
      const { channel: to } = answer.address
      // The message itself stands above: it need not be repeated.
      const parts = partsOf(bot, { ...answer, lead: to === channel ? undefined : answer.lead })
      try {
        return { id: await postAnswer(bot, to, parts, id, to === channel ? id : undefined) }
      } catch (error) {
        if (to === channel || !isNoWay(error)) throw error
        const address = { ...place, thread: id }
        const here = partsOf(bot, { ...answer, address, remark: shownHere })
        return { id: await postAnswer(bot, channel, here, id, id), address }
      }
    },
    async open({ useCase }) {
      if (place.workspace === '') return { address: place }
      try {
        // It hangs on the message that asked.
        const thread = await bot.api.startThread(channel, id, threadName(useCase))
        return { address: { ...place, channel: thread } }
      } catch (error) {
        if (!isNoWay(error) && !isPassing(error)) throw error
        bot.log(`Discord: the answer is shown without a thread: ${describeFault(error)}`)
        return { address: { ...place, thread: id }, remark: shownHere }
      }
    },
    whisper,
    async queued(before) {
      // Everybody there reads it, and it takes the place of an answer: a few are enough.
      if (before % 10 > 0) return
      await postAnswer(bot, channel, plainAnswer(queueSentence(before)), `${id}-q`, id)
    },
    progress() {
      const type = () => void bot.api.showTyping(channel).catch(() => undefined)
      const timers = [setTimeout(type, typingAfterMs), setInterval(type, typingLastsMs)]
      return () => timers.forEach(clearTimeout)
    },
    refusal: (error) => (isNoWay(error) ? '' : undefined),
  }
}
