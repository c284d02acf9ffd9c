import type { KnownBlock } from '@slack/types'
import type { Reply } from '../../reply/reply.ts'
import { renderText } from '../../reply/text.ts'
import { note, replyBlocks } from './blocks.ts'
import { answerControls, feedback } from './buttons.ts'
import { cut, escapeWithin } from './escape.ts'
import { limits } from './limits.ts'

/** A message ready to send, and the same content for the case that Slack refuses the blocks. */
export interface OutgoingMessage {
  /** Shown in notifications and read by screen readers. */
  text: string
  blocks: KnownBlock[]
  /** Everything, as text alone: only made when it is needed. */
  fallback(): string
}

export interface AnswerOptions {
  /** Names the answer: feedback is stored under it. */
  key: string
  /** The bot answers in this thread only when mentioned. */
  quiet: boolean
  /** Who asked for it, where that is not plain from the conversation. */
  attribution?: string
  /** Said below the answer, for example that the chart is missing. */
  remark?: string
}

/** What stands around the reply is short, so that the reply keeps its room. */
const longestNote = 300

/** A reply as a Slack message; one with a list has buttons and a vote below. */
export function answerMessage(
  reply: Reply,
  { key, quiet, ...options }: AnswerOptions,
): OutgoingMessage {
  const attribution = cut(options.attribution ?? '', longestNote)
  const remark = cut(options.remark ?? '', longestNote)
  const hasList = (reply.recommendation?.shortlist.picks.length ?? 0) > 0
  const hint = quiet
    ? 'Press a button, or mention me to change the request.'
    : 'Press a button, or reply in your own words.'
  const below: KnownBlock[] = [
    ...(remark ? [note(remark, longestNote)] : []),
    ...(reply.recommendation ? answerControls(quiet) : []),
    ...(reply.recommendation ? [note(hint)] : []),
    ...(hasList ? [feedback(key)] : []),
  ]
  const above = attribution ? [note(attribution, longestNote)] : []
  const lead = attribution ? `${attribution}\n` : ''
  return {
    text: escapeWithin(lead + summary(reply), limits.textCharacters - 1000),
    blocks: [...above, ...replyBlocks(reply, above.length + below.length), ...below],
    fallback: () =>
      escapeWithin(
        [lead + renderText(reply, Infinity), remark, reply.recommendation ? hint : '']
          .filter(Boolean)
          .join('\n\n'),
        limits.messageBlocksCharacters,
      ),
  }
}

/** The answer in a few lines: the headline and what each pick costs. */
export function summary(reply: Reply): string {
  const lines = reply.short.flatMap((block) => (block.kind === 'pick' ? block.pick.title : []))
  return lines.length ? lines.join('\n') : renderText(reply, Infinity)
}

/** The first line of an answer. */
export function headline({ short }: Reply): string {
  const first = short.find(({ kind }) => kind === 'pick' || kind === 'heading') ?? short[0]
  if (first?.kind === 'pick') return first.pick.title
  return first && 'text' in first ? first.text : 'The answer is in the thread.'
}
