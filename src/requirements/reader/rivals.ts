import { isEnd, type Lexed } from './lex.ts'
import type { Mention, Name } from './mention.ts'

/** So far apart are two names that stand against each other, in words. */
const reach = 5

/** Models set against each other: "X or Y?", "X vs Y", "compare X and Y". Empty where there are fewer than two. */
export function findRivals(lexed: Lexed, mentions: Mention[]): Name[] {
  const names = mentions.filter(
    (one): one is Name =>
      one.kind === 'name' && ['model', 'unknown', 'ambiguous'].includes(one.found.kind),
  )
  const rivals = new Set<Name>()
  for (const [i, one] of names.entries()) {
    const other = names[i + 1]
    if (!other || other.from - one.to > reach || !areRivals(lexed, one, other)) continue
    rivals.add(one).add(other)
  }
  return [...rivals]
}

function areRivals(lexed: Lexed, one: Name, other: Name): boolean {
  const between = lexed.tokens.slice(one.to, other.from)
  if (between.some((_, i) => isEnd(lexed, one.to + i))) return false
  // "only X or Y", "we use X or Y": no question which of them.
  const before = Math.max(0, one.from - 4)
  if (lexed.within(before, one.from, 'only', 'use', 'forbid').length > 0) return false
  const compares = lexed.within(before, one.from, 'compare', 'versus').length > 0
  return compares || lexed.within(one.to, other.from, 'versus').length > 0
}
