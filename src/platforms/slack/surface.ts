import { textReply, type Reply } from '../../reply/reply.ts'
import type { Address } from '../../address.ts'
import { queueSentence, type Answer, type Aside, type Surface } from '../../conversation/surface.ts'
import { answerMessage, asideMessage } from './answer.ts'
import { addressOf, type Bot, type Event } from './bot.ts'
import { refusalOf, refusalSentence } from './failure.ts'
import { openingMessage } from './opening.ts'
import { hasSpoken } from './thread-context.ts'
import { whisper } from './whisper.ts'
import { messageOf } from '../../errors.ts'

type Parts = Omit<Bot, 'app' | 'conversations'>

/** The ways in which one event in Slack can be answered. */
export function slackSurface(parts: Parts, event: Event): Surface {
  const { client, poster, progress, chartBlock, userId, warn } = parts
  const tell = async (aside: Aside) => {
    const { chart } = aside.reply
    const picture = chart && (await chartBlock(chart))
    const thread = aside.address?.thread ?? event.thread
    await whisper(client, warn, event, asideMessage(aside, thread, picture), aside.replaces)
  }
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
        return { id: await say(parts, answer) }
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
    async change(id, answer) {
      const { text, blocks } = answerMessage(answer)
      await client.chat.update({ channel: answer.address.channel, ts: id, text, blocks })
    },
    whisper: tell,
    whispersUnseen: true,
    showsVotes: true,
    hasSpoken: (address) => hasSpoken(client, address, userId),
    queued: (before) => tellOnce(queueSentence(before)),
    progress: (address) => progress(address, event.respond),
    refusal: refusalOf,
  }
}

/** Messages before one's own, each about a second, from which on people are told. */
const longQueue = 10
const slowPosts = (before: number) =>
  `A minute, please, there is a queue: your answer is ready, Slack takes about one message a second here, and ${before} are before it.`

/** Posts an answer into its conversation. */
export async function say(
  { client, poster, chartBlock, warn }: Pick<Parts, 'client' | 'poster' | 'chartBlock' | 'warn'>,
  answer: Answer,
): Promise<string> {
  const { address, key, reply } = answer
  const picture = reply.chart && (await chartBlock(reply.chart))
  const id = await poster.post(address, answerMessage(answer, picture), key)
  const { file } = reply
  if (file)
    await upload(client, address, file).catch(async (error: unknown) => {
      warn(`Slack: no file: ${messageOf(error)}`)
      const words = answerMessage({ ...answer, reply: withoutFile })
      await poster.post(address, words, `${key}:no-file`)
    })
  return id
}

const withoutFile = textReply(
  'other',
  'Slack did not take the file. The app needs the permission files:write, and has to be in the channel.',
)

async function upload(
  client: Parts['client'],
  { channel, thread }: Address,
  { name, content }: NonNullable<Reply['file']>,
): Promise<void> {
  const target = thread ? { channel_id: channel, thread_ts: thread } : { channel_id: channel }
  await client.filesUploadV2({ ...target, file: Buffer.from(content), filename: name })
}
