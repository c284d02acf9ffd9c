import { isEnglishWord } from './classify.ts'
import type { Lexed } from './lex.ts'
import type { Mention } from './mention.ts'

/** What phrases and mentions a text has: the same signs in every language. */
export function signsOf(lexed: Lexed, mentions: Mention[]): string[] {
  const signs = new Set(lexed.hits.map(({ group }) => group).filter((group) => !isPlain.has(group)))
  const questions = lexed.hits.filter(({ group }) => group.startsWith('fact.')).length
  if (questions) signs.add('fact.')
  for (const mention of mentions) {
    signs.add(`has ${mention.kind}`)
    if (mention.kind === 'name') signs.add(`names ${mention.found.kind}`)
    if (mention.kind === 'quantity') {
      signs.add(`has ${mention.unit}`)
      if (mention.bound) signs.add(`bound ${mention.unit}`)
      if (mention.per) signs.add(`per ${mention.per}`)
    }
  }
  if (!mentions.length) signs.add('no mention')
  if (!signs.has('fact.') && !mentions.length) signs.add('nothing known')
  if (lexed.text.includes('?')) signs.add('asks')
  if (lexed.text.trimEnd().endsWith('?')) signs.add('ends with a question')
  if (/^@(?!bot|shortlist)/i.test(lexed.text)) signs.add('to somebody')
  if (/@(?:bot|shortlist)/i.test(lexed.text)) signs.add('to the bot')
  const [first] = lexed.tokens
  const isPlainWord = first?.kind === 'word' && !lexed.hits.some(({ from }) => from === 0)
  if (/^\p{L}{2,12}[,:] /u.test(lexed.text)) signs.add('a word and a comma first')
  if (
    isPlainWord &&
    !isEnglishWord(first.low) &&
    !lexed.words.common.split(' ').includes(first.low)
  )
    signs.add('an unknown word first')
  return [...signs]
}

/** Groups of small words that are in every text. */
const isPlain = new Set(
  'list and between from target per each input output total speaks in word second hour notCount task transcript translate sum single'.split(
    ' ',
  ),
)
