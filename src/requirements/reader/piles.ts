import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'

/** "our archive of 40,000 letters": what is there already, and is no work. */
export const isStock = (lexed: Lexed, { from }: Quantity) =>
  lexed.within(from - 5, from, 'stock').length > 0

/** A pile that is worked off once: a number of things, and a word for the whole. */
export function isPile(lexed: Lexed, one: Quantity): boolean {
  if (one.unit !== 'item' || one.per || one.bound || one.value < 20 || !one.noun) return false
  if (lexed.at('people', one.to) !== undefined || isYear(one)) return false
  return lexed.has('once') || (lexed.has('total') && !isStock(lexed, one)) || isOrdered(lexed, one)
}

/** "Tag 3 million descriptions": what is to be done stands first in its clause, how many right behind it. */
function isOrdered(lexed: Lexed, { from, value }: Quantity): boolean {
  const verb = lexed.tokens[from - 1]
  const before = lexed.tokens[from - 2]
  const isFirst =
    !before || before.kind !== 'word' || ['to', 'and', 'zu', 'und'].includes(before.low)
  return value >= 1000 && verb?.kind === 'word' && isFirst && !lexed.at('about', from - 1)
}
const isYear = ({ value }: Quantity) => Number.isInteger(value) && value >= 1900 && value <= 2100
