import { textReply, type Reply } from '../../reply/reply.ts'
import {
  queueSentence,
  type Address,
  type Answer,
  type Aside,
  type Surface,
} from '../../conversation/surface.ts'
import { answerMessage, asideMessage } from './answer.ts'
import { addressOf, type Bot, type Event } from './bot.ts'
import { failureSentence, refusalSentence } from './failure.ts'
import { openingMessage } from './opening.ts'
import { hasSpoken } from './thread-context.ts'
import { whisper } from './whisper.ts'

type Parts = Omit<Bot, 'app' | 'conversations'>

/** The ways in which one event in Slack can be answered. */
export function slackSurface(parts: Parts, event: Event): Surface {
  const { client, poster, progress, userId, warn } = parts
  const tell = (aside: Aside) =>
    whisper(client, warn, event, asideMessage(aside, aside.address?.thread ?? event.thread))
  let isTold = false
  /** Who has to wait long is told so, once. */
  const tellOnce = async (words: string) => {
    if (!isTold) {
      isTold = true
      await tell({ reply: textReply('other', words) })
    }
  }
  const tellOfQueue = async ({ channel }: Pick<Address, 'channel'>) => {
    const before = poster.before(channel)
    if (before >= longQueue) await tellOnce(slowPosts(before))
  }
  return {
    async post(answer) {
      await tellOfQueue(answer.address)
      try {
        return { id: await say(parts, answer, tell) }
      } catch (error) {
        // What was computed is not thrown away because the channel cannot be written to.
        const sentence = refusalSentence(error)
        if (!sentence) throw error
        await tell({ reply: answer.reply, address: answer.address, remark: sentence })
        return { id: '' }
      }
    },
    async open({ useCase, user, reply, key }) {
      const place = addressOf(event)
      // A direct message is the conversation.
      if (place.channel.startsWith('D')) return { address: place }
      await tellOfQueue(place)
      try {
        const message = openingMessage(useCase, user, reply)
        const thread = await poster.post({ ...place, thread: undefined }, message, `${key}:opening`)
        return { address: { ...place, thread } }
      } catch (error) {
        const sentence = refusalSentence(error)
        if (!sentence) throw error
        return { privately: sentence }
      }
    },
    whisper: tell,
    hasSpoken: (address) => hasSpoken(client, address, userId),
    queued: (before) => tellOnce(queueSentence(before)),
    progress: (address) => progress.start(address, event.respond),
    fail: (error) => tell({ reply: failed(error), address: addressOf(event) }),
  }
}

/** Messages before one's own, each about a second, from which on people are told. */
const longQueue = 10
const slowPosts = (before: number) =>
  `A minute, please, there is a queue: your answer is ready, Slack takes about one message a second here, and ${before} are before it.`

const failed = (error: unknown): Reply => textReply('other', failureSentence(error))

/** Posts an answer into its conversation; its chart follows when it is drawn. */
export async function say(
  { poster, charts, track }: Pick<Parts, 'poster' | 'charts' | 'track'>,
  answer: Answer,
  tell: (aside: Aside) => Promise<void>,
): Promise<string> {
  const { address, key, chart } = answer
  const ts = await poster.post(address, answerMessage(answer), key)
  const draw = async (recommendation: NonNullable<typeof chart>) => {
    if (await charts.upload(address, recommendation)) return
    const words = 'The chart could not be uploaded. The answer is complete without it.'
    await tell({ reply: textReply('other', words), address })
  }
  if (chart) track(draw(chart))
  return ts
}
