import type { ImageBlock, KnownBlock } from '@slack/types'
import { howToGoOn } from '../../conversation/manners.ts'
import type { Answer, Aside } from '../../conversation/surface.ts'
import type { Reply } from '../../reply/reply.ts'
import { renderText } from '../../reply/text.ts'
import { note, replyBlocks } from './blocks.ts'
import { choiceButtons, controlBlocks, feedback } from './buttons.ts'
import { escapeWithin } from './escape.ts'
import { cut } from '../../printable.ts'
import { limits } from './limits.ts'

/** A message ready to send, and the same content for the case that Slack refuses the blocks. */
export interface OutgoingMessage {
  /** Shown in notifications and read by screen readers. */
  text: string
  blocks: KnownBlock[]
  /** Stands above the blocks; Slack may not have it ready yet. */
  chart?: ImageBlock
  /** Everything, as text alone: only made when it is needed. */
  fallback(): string
}

/** The forms of a message, the fullest first: each is for the case that Slack refuses the one before. */
export function formsOf({ text, blocks, chart, fallback }: OutgoingMessage) {
  return [
    ...(chart ? [() => ({ text, blocks: [chart, ...blocks] })] : []),
    ...(blocks.length ? [() => ({ text, blocks })] : []),
    () => ({ text: fallback() }),
  ]
}

/** Said where the chart of the long form cannot be had. */
const withoutChart = 'The chart cannot be shown just now; the figures are complete without it.'

/** What stands around the reply is short, so that the reply keeps its room. */
const longestNote = 300

/** A reply as a Slack message; one with a list has controls and a vote below. */
export function answerMessage(
  { reply, key, quiet, ...answer }: Answer,
  chart?: ImageBlock,
): OutgoingMessage {
  const lead = cut(answer.lead ?? '', longestNote)
  const remark = cut(answer.remark ?? '', longestNote)
  const hasList = (reply.recommendation?.picks.length ?? 0) > 0
  const hint = howToGoOn(reply, quiet, 'replies')
  const below: KnownBlock[] = [
    ...(remark ? [note(remark, longestNote)] : []),
    ...controlBlocks(reply, quiet),
    ...(reply.recommendation ? [note(hint)] : []),
    ...(hasList ? [feedback(key, reply.language)] : []),
  ]
  const after = [remark, reply.recommendation ? hint : '']
  return message(reply, { lead, below, after, chart })
}

/** Words for one person alone, with what can be chosen. */
export function asideMessage(
  { reply, choices, remark = '' }: Aside,
  thread = '',
  chart?: ImageBlock,
): OutgoingMessage {
  const below = choices?.length ? [choiceButtons(choices, thread)] : []
  return message(reply, {
    lead: cut(remark, longestNote),
    below,
    after: choices?.map(({ label }) => label) ?? [],
    chart,
  })
}

function message(
  reply: Reply,
  parts: { lead: string; below: KnownBlock[]; after: string[]; chart?: ImageBlock },
): OutgoingMessage {
  const { lead, after, chart } = parts
  const above = lead ? [note(lead, longestNote)] : []
  const below = [...parts.below, ...(reply.chart && !chart ? [note(withoutChart)] : [])]
  const start = lead ? `${lead}\n` : ''
  return {
    text: escapeWithin(start + summary(reply), limits.textCharacters - 1000),
    blocks: [...above, ...replyBlocks(reply, above.length + below.length + 1), ...below],
    ...(chart && { chart }),
    fallback: () =>
      escapeWithin(
        [start + renderText(reply, Infinity), ...after].filter(Boolean).join('\n\n'),
        limits.messageBlocksCharacters,
      ),
  }
}

/** The answer in a few lines: the headline and what each pick costs. */
function summary(reply: Reply): string {
  const lines = reply.short.flatMap((block) => (block.kind === 'pick' ? block.pick.title : []))
  return lines.length ? lines.join('\n') : renderText(reply, Infinity)
}

/** The first line of an answer. */
export function headline({ short }: Reply): string {
  const first = short.find(({ kind }) => kind === 'pick' || kind === 'heading') ?? short[0]
  if (first?.kind === 'pick') return first.pick.title
  return first && 'text' in first ? first.text : 'The answer is in the thread.'
}
