import type { Lexed } from './lex.ts'
import type { Language, Mention } from './mention.ts'

/** "only OpenAI, I mean only Anthropic": what stands before a correction gives way to what stands behind it. */
export function isCorrected(lexed: Lexed, mention: Mention, all: Mention[]): boolean {
  if (!lexed.has('correct')) return false
  const isDenied = all.some((one) => isSame(one, mention) && isContradicted(lexed, one, all))
  if (isDenied) return true
  return all.some(
    (later) =>
      later.kind === mention.kind &&
      later.from >= mention.to &&
      (mention.kind !== 'quantity' || (later.kind === 'quantity' && later.unit === mention.unit)) &&
      lexed.within(mention.to, later.from, 'correct').some(({ to }) => later.from - to <= 10),
  )
}

const isSame = (one: Mention, other: Mention) =>
  one.kind === other.kind && one.kind === 'language' && one.code === (other as Language).code

/** "I mean, it's not French, it's Italian": another one comes right behind. */
const isContradicted = (lexed: Lexed, { kind, from, to }: Mention, all: Mention[]) =>
  lexed.within(Math.max(0, from - 3), from, 'forbid').length > 0 &&
  all.some((next) => next.kind === kind && next.from >= to && next.from - to <= 5)
