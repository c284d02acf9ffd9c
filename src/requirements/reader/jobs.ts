import type { Lexed } from './lex.ts'
import type { Parts } from './parts.ts'

const mostJobs = 6
const leastSeveral = 0.4

/** Several jobs of one message, each in its own words; none where it is one job. */
export function jobsIn({ lexed, chances }: Parts): string[] {
  const listed = enumerated(lexed)
  if (listed.length > 1) return listed
  if (!lexed.has('several') && chances.several < leastSeveral) return []
  const parts = lexed.text
    .split(/[;\n]|, and |, | and | und | et | y | e |\. /)
    .map((part) => part.trim())
    .filter((part) => part.split(' ').length >= 2)
  return parts.length > 1 ? parts.slice(0, mostJobs).map((part) => part.slice(0, 120)) : []
}

/** "A) ... B) ...", "1. ... 2. ...": what follows each mark, to the next. */
function enumerated({ text, tokens }: Lexed): string[] {
  const marks = tokens.filter(({ low, kind }, i) => {
    const next = tokens[i + 1]
    const isLetter = kind === 'word' && /^(?:[a-f]|i{1,3}|iv)$/.test(low)
    const isNumber = kind === 'number' && /^[1-6]$/.test(low)
    return (
      (isLetter || isNumber) &&
      next?.glued &&
      (next.text === ')' || (next.text === '.' && isNumber && !tokens[i + 2]?.glued))
    )
  })
  if (marks.length < 2) return []
  return marks
    .slice(0, mostJobs)
    .map(({ end }, i) =>
      text
        .slice(end + 1, marks[i + 1]?.start ?? text.length)
        .trim()
        .replace(/[,;.]$/, '')
        .slice(0, 120),
    )
    .filter(Boolean)
}
