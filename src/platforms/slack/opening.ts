import type { Reply } from '../../reply/reply.ts'
import type { OutgoingMessage } from './answer.ts'
import { headline } from './answer.ts'
import { note } from './blocks.ts'
import { cut, escapeWithin } from './escape.ts'
import { bold, paragraph, plain, quote, richText } from './rich-text.ts'

const longestQuote = 600

/** The one message in the channel: what was asked, and below what has become of it. */
export function openingMessage(
  useCase: string,
  asker: string | undefined,
  state: string,
): OutgoingMessage {
  const question = cut(useCase.replaceAll(/\s+/g, ' ').trim(), longestQuote)
  const text = escapeWithin(`Which model for: ${question} (${state})`, 1500)
  return {
    text,
    fallback: () => text,
    blocks: [
      richText(
        paragraph(bold('Which model should we use?'), plain(asker ? ` ${asker} asks:` : '')),
        quote(question),
      ),
      note(state),
    ],
  }
}

export const reading = 'Reading the request ...'

/** What the opening says once the answer stands in the thread. */
export function answeredState(reply: Reply): string {
  return reply.recommendation
    ? `${cut(headline(reply), 300)}. More in the thread.`
    : 'See the thread.'
}
