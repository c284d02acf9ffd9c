import type { CommandResult } from '../../command.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Limits } from '../../requirements/requirement.ts'
import type { Thread } from '../../store/thread.ts'
import { runCommand } from '../../conversation/run-command.ts'
import { showsNewList, withoutChart } from '../painter.ts'
import { whichCommand } from '../../conversation/which-command.ts'
import { delayNotes } from './accepted.ts'
import type { Bot } from './bot.ts'
import { plainText, type Answer } from './components.ts'
import { shortlistControls } from './controls.ts'
import type { Place } from './conversations.ts'
import { postAnswer, type Desk } from './deliver.ts'
import { escape, quoteLine } from './escape.ts'
import { describeFault, isNoWay, isPassing } from './faults.ts'
import { clip, limits } from './limits.ts'
import type { ChosenPlace } from './place.ts'

export interface NewRequest {
  text: string
  limits?: Limits
  /** What the asker is called. */
  name: string
  /** The conversation's key where it has no channel of its own. */
  key: string
}

/** Reads a use case and answers it in the chosen place. */
export async function startConversation(
  bot: Bot,
  desk: Desk,
  chosen: ChosenPlace,
  request: NewRequest,
): Promise<void> {
  const run = async () => {
    const { command, text } = whichCommand(request.text)
    const forget = () => bot.forget(desk.user)
    const asked = { text, user: desk.user, limits: request.limits, forget }
    return runCommand(command, asked, bot.services(), bot)
  }
  if (chosen.place === 'thread' || chosen.place === 'here')
    return answerNew(bot, desk, chosen, request, await run())
  // Where conversations share a channel, a new one waits for what is being said in the old one.
  return bot.inOrder(desk.channel, async () => answerNew(bot, desk, chosen, request, await run()))
}

async function answerNew(
  bot: Bot,
  desk: Desk,
  chosen: ChosenPlace,
  request: NewRequest,
  result: CommandResult,
): Promise<void> {
  if (!result.thread) return desk.aside(result.reply)
  const save = async (key: string, channel: string, place: Place) => {
    const known = await bot.conversations.get(key)
    // A new request in a thread of ours leaves it ours, and as quiet as people want it.
    const kept = known?.place === 'thread' ? known : { place, channel, quiet: false }
    await bot.conversations.set(key, { ...kept, thread: result.thread })
  }
  const quote = [`> ${quoteLine(request.text, 300)}`, ...delayNotes()].join('\n')
  let { place, reason } = withinPace(bot, chosen)
  if (place === 'thread' || place === 'shared') {
    const message = await desk.anchor(headline(quote, result.reply, place))
    try {
      const channel =
        place === 'thread'
          ? await bot.api.startThread(desk.channel, message, threadName(request.text))
          : desk.channel
      await save(channel, channel, place)
      return await postAnswer(bot, channel, answerFor(bot, channel, result.reply), desk.event)
    } catch (error) {
      if (!isNoWay(error) && !isPassing(error)) throw error
      bot.log(`Discord: the answer is shown without a thread: ${describeFault(error)}`)
      reason = 'Shown here because Discord did not let me write in a thread.'
      place = 'here'
    }
  }
  const key = place === 'direct' ? desk.channel : request.key
  await save(key, desk.channel, place)
  if (place === 'here') await bot.conversations.setLatest(desk.channel, desk.user, key)
  const lead = [quote, ...(reason ? [`-# ${reason}`] : [])].join('\n')
  await desk.whole(answerFor(bot, key, result.reply, { lead }))
}

/** A reply with the controls of its conversation and a chart, where it shows a shortlist. `before`: what was on it. */
export function answerFor(
  bot: Bot,
  key: string,
  reply: Reply,
  { lead, before }: { lead?: string; before?: Thread } = {},
): Answer {
  const { recommendation } = reply
  const controls = recommendation ? shortlistControls(key, recommendation) : []
  if (!showsNewList(reply, before)) return { reply, lead, controls }
  return bot.painter.hasRoom()
    ? { reply, lead, controls, chart: recommendation }
    : { reply, lead, controls, remark: withoutChart }
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

/** What the channel sees: the use case and the names, with everything else in the thread. */
function headline(quote: string, { short }: Reply, place: Place) {
  const first = short.find(({ kind }) => kind === 'pick' || kind === 'heading')
  const title =
    first?.kind === 'pick' ? first.pick.title : first?.kind === 'heading' ? first.text : ''
  return plainText(
    [
      quote,
      ...(title ? [`**${escape(clip(title, 600))}**`] : []),
      place === 'thread'
        ? '-# Why, prices and doubts are in the thread. Ask on there.'
        : '-# Why, prices and doubts follow.',
    ].join('\n'),
  )
}

function threadName(text: string): string {
  const line = text.toWellFormed().replaceAll(/\s+/g, ' ').trim()
  return clip(line, limits.threadNameCharacters) || 'Model recommendation'
}
