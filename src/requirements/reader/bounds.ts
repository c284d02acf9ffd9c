import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'

/** Whether an amount is said to be a most or a least; the longest phrase next to it tells. */
export function boundOf(lexed: Lexed, { from, to, per }: Quantity): 'max' | 'min' | undefined {
  const near = lexed.hits.filter(
    (hit) =>
      ((hit.group === 'atMost' || hit.group === 'atLeast') &&
        hit.to <= from &&
        hit.to >= from - 3) ||
      ((hit.group === 'tops' || hit.group === 'upwards') &&
        hit.from >= to &&
        hit.from <= to + (per ? 4 : 3)),
  )
  const free = near.filter(
    (hit) => !isCut(lexed, Math.min(hit.to, from), Math.max(from, hit.to > from ? hit.from : from)),
  )
  // The longest phrase wins: "no more than" holds "more than".
  const [best] = free.toSorted(
    (a, b) => distance(a, from, to) - distance(b, from, to) || b.to - b.from - (a.to - a.from),
  )
  const longer =
    best &&
    free.find(
      (hit) =>
        hit.from <= best.from && hit.to >= best.to && hit.to - hit.from > best.to - best.from,
    )
  const group = (longer ?? best)?.group
  if (group === undefined) return undefined
  return group === 'atMost' || group === 'tops' ? 'max' : 'min'
}

const distance = (hit: { from: number; to: number }, from: number, to: number) =>
  hit.to <= from ? from - hit.to : hit.from - to

const isCut = ({ tokens }: Lexed, from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(({ text, kind }) => kind === 'break' || ['.', ';', ',', '!', '?'].includes(text))
