import type { RichTextBlock } from '@slack/types'
import type { Reply } from '../../reply/reply.ts'
import { aroundIn } from '../../reply/words/around/index.ts'
import type { OutgoingMessage } from './answer.ts'
import { headline } from './answer.ts'
import { note } from './blocks.ts'
import { escapeWithin } from './escape.ts'
import { cut } from '../../printable.ts'
import { bold, paragraph, quote, richText } from './rich-text.ts'

const longestQuote = 600

/** The one message in the channel: who asked what, and the first line of the answer. The asker is told by it. */
export function openingMessage(useCase: string, user: string, reply: Reply): OutgoingMessage {
  const question = cut(useCase.replaceAll(/\s+/g, ' ').trim(), longestQuote)
  const around = aroundIn(reply.language)
  const state = `${cut(headline(reply).replace(/\.$/, ''), 300)}. ${around.inThread}`
  const text = escapeWithin(`Which model for: ${question} (${state})`, 1500)
  return {
    text,
    fallback: () => text,
    blocks: [
      richText(paragraph(bold(around.whichModel)), asker(user, around.asks), quote(question)),
      note(state),
    ],
  }
}

const asker = (user: string, asks: string): RichTextBlock['elements'][number] => ({
  type: 'rich_text_section',
  elements: [
    { type: 'user', user_id: user },
    { type: 'text', text: ` ${asks}` },
  ],
})
