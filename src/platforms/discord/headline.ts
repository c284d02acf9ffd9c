import type { Reply } from '../../reply/reply.ts'
import { aroundIn } from '../../reply/words/around/index.ts'
import { plainText, type Body } from './components.ts'
import { escape, quoteLine } from './escape.ts'
import { cut } from '../../printable.ts'
import { limits } from './limits.ts'

/** What the channel sees: the use case and the first line of the answer, with everything else in the thread. */
export function headlineOf(
  useCase: string,
  { short, language }: Reply,
  place: 'thread' | 'shared',
): Body {
  const around = aroundIn(language)
  const first = short.find(({ kind }) => kind === 'pick' || kind === 'heading')
  const line =
    first?.kind === 'pick' ? first.pick.title : first?.kind === 'heading' ? first.text : ''
  return plainText(
    [
      `> ${quoteLine(useCase, 300)}`,
      ...(line ? [`**${escape(cut(line, 600))}**`] : []),
      `-# ${place === 'thread' ? around.restInThread : around.restFollows}`,
    ].join('\n'),
  )
}

export function threadName(text: string): string {
  const line = text.toWellFormed().replaceAll(/\s+/g, ' ').trim()
  return cut(line, limits.threadNameCharacters) || 'Model recommendation'
}
