import type { Reply } from '../../reply/reply.ts'
import { plainText, type Body } from './components.ts'
import { escape, quoteLine } from './escape.ts'
import { clip, limits } from './limits.ts'

/** What the channel sees: the use case and the first line of the answer, with everything else in the thread. */
export function headlineOf(useCase: string, { short }: Reply, place: 'thread' | 'shared'): Body {
  const first = short.find(({ kind }) => kind === 'pick' || kind === 'heading')
  const line =
    first?.kind === 'pick' ? first.pick.title : first?.kind === 'heading' ? first.text : ''
  return plainText(
    [
      `> ${quoteLine(useCase, 300)}`,
      ...(line ? [`**${escape(clip(line, 600))}**`] : []),
      place === 'thread'
        ? '-# Why, prices and doubts are in the thread. Ask on there.'
        : '-# Why, prices and doubts follow.',
    ].join('\n'),
  )
}

export function threadName(text: string): string {
  const line = text.toWellFormed().replaceAll(/\s+/g, ' ').trim()
  return clip(line, limits.threadNameCharacters) || 'Model recommendation'
}
