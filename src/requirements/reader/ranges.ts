import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'

/** "between 8 and 15 billion parameters", "20-40B": two numbers with one unit. */
export function joinRanges(lexed: Lexed, found: Quantity[]): void {
  for (let i = found.length - 1; i > 0; i -= 1) {
    const [low, high] = [found[i - 1], found[i]]
    if (!low || !high) continue
    const between = lexed.tokens.slice(low.to, high.from)
    const isBare = low.unit === 'item' && low.to - low.from <= 2
    const joined =
      between.length === 1 &&
      (['-', '–', '—'].includes(between[0]?.text ?? '') || lexed.at('and', low.to) === high.from)
    const opens = lexed.hits.some((hit) => hit.group === 'between' && hit.to === low.from)
    const isDash = joined && ['-', '–', '—'].includes(between[0]?.text ?? '')
    // "8 to 20B", "one or two a week": what has a unit or a period of its own needs no "between".
    const isTo =
      between.length === 1 &&
      /^(?:to|bis|a|ate|hasta|or|oder|ou|o)$/.test(between[0]?.low ?? '') &&
      (high.unit === 'parameter' || high.unit === 'page' || (high.per ?? 'item') !== 'item')
    const rises = low.value < high.value || high.unit === 'parameter'
    if (!rises || (!isTo && (!joined || (!opens && !isDash)))) continue
    if (!isBare && low.unit !== high.unit) continue
    const scale =
      isBare && low.value < high.value && high.value >= 1000 && low.value * 1000 <= high.value
        ? high.value / leading(high.value)
        : 1
    const { bound: _, ...rest } = high
    // "between 3 thousand and 14 thousand million": both count in the larger unit.
    if (high.unit === 'parameter' && low.value >= 1000) low.value /= low.value >= 1e9 ? 1e9 : 1000
    found.splice(i - 1, 2, { ...rest, from: low.from, low: low.value * scale })
  }
}

/** 15,000,000,000 -> 15: what was written before the magnitude. */
function leading(value: number): number {
  let rest = value
  while (rest >= 1000) rest /= 1000
  return rest
}
