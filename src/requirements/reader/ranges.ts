import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'

/** "between 8 and 15 billion parameters", "20-40B": two numbers with one unit. */
export function joinRanges(lexed: Lexed, found: Quantity[]): void {
  for (let i = found.length - 1; i > 0; i -= 1) {
    const [low, high] = [found[i - 1], found[i]]
    if (!low || !high) continue
    const between = lexed.tokens.slice(low.to, high.from)
    const isBare = low.unit === 'item' && low.to - low.from <= 2
    // A hyphen inside a word is no token: "20b-40b".
    const isHyphen =
      !between.length && /^[-‑]$/.test(lexed.text[(lexed.tokens[high.from]?.start ?? 0) - 1] ?? '')
    const joined =
      isHyphen ||
      (between.length === 1 &&
        (['-', '–', '—'].includes(between[0]?.text ?? '') || lexed.at('and', low.to) === high.from))
    const opens = lexed.hits.some((hit) => hit.group === 'between' && hit.to === low.from)
    const isDash = isHyphen || (joined && ['-', '–', '—'].includes(between[0]?.text ?? ''))
    // "8 to 20B", "one or two a week": what has a unit or a period of its own needs no "between".
    const isTo =
      between.length === 1 &&
      /^(?:to|bis|a|ate|hasta|or|oder|ou|o)$/.test(between[0]?.low ?? '') &&
      (high.unit === 'parameter' || high.unit === 'page' || (high.per ?? 'item') !== 'item')
    if (low.value >= high.value || (!isTo && (!joined || (!opens && !isDash)))) continue
    if (!isBare && low.unit !== high.unit) continue
    const { bound: _, ...rest } = high
    // "3-14k": both are thousands.
    const scale = low.value * 1000 <= high.value ? 1000 : 1
    found.splice(i - 1, 2, { ...rest, from: low.from, low: low.value * scale })
  }
}

/** "At least 70 and no more than 130 billion parameters": the unit that the second end alone has. */
export function joinBounds(lexed: Lexed, found: Quantity[]): void {
  for (const [i, high] of found.entries()) {
    const low = found[i - 1]
    if (!low || low.unit !== 'item' || high.unit === 'item' || low.per || low.value >= high.value)
      continue
    const isLeast = lexed.hits.some(({ group, to }) => group === 'atLeast' && to === low.from)
    const between = lexed.tokens.slice(low.to, high.from)
    const isMost = lexed.within(low.to, high.from, 'atMost').some(({ to }) => to === high.from)
    if (
      isLeast &&
      isMost &&
      between.length <= longestLink &&
      between.every(({ kind, text }) => kind === 'word' || text === ',')
    )
      found[i - 1] = { ...low, unit: high.unit, per: high.per, bound: 'min', noun: undefined }
  }
}
const longestLink = 5

/**
 * "550 a month, sorry, 5,500", "80 a week, no, make that 80 a month": the number behind a correction takes the place of the
 * one before it, where it tells the same or a bare number.
 */
export function joinCorrections(lexed: Lexed, found: Quantity[]): void {
  if (!lexed.has('correct')) return
  for (let i = found.length - 1; i > 0; i -= 1) {
    const [old, now] = [found[i - 1], found[i]]
    if (!old || !now) continue
    const [hit] = lexed.within(old.to, now.from, 'correct')
    const isBare = now.unit === 'item' && !now.noun
    if (!hit || now.from - hit.to > farthestBehind || hit.from - old.to > farthestBefore) continue
    if (old.unit !== now.unit && !isBare) continue
    const { value, low, per = old.per, isWorkday = old.isWorkday } = now
    found.splice(i - 1, 2, { ...old, value, low, per, isWorkday })
  }
}
const farthestBehind = 5
const farthestBefore = 8
