import { isAbbreviated, type Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'
import type { Hit } from './phrases.ts'

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
    (hit) =>
      !isArrow(lexed, hit) &&
      !isCut(lexed, Math.min(hit.to, from), Math.max(from, hit.to > from ? hit.from : from)),
  )
  // The longest phrase wins: "no more than" holds "more than".
  const [best] = free.toSorted(
    (a, b) => distance(a, from, to) - distance(b, from, to) || b.to - b.from - (a.to - a.from),
  )
  if (best === undefined) return undefined
  const isMost = best.group === 'atMost' || best.group === 'tops'
  return isMost === isRefused(lexed, best) ? 'min' : 'max'
}

/** "->" */
const isArrow = ({ tokens }: Lexed, { from }: Hit) =>
  tokens[from]?.text === '>' && tokens[from]?.glued && tokens[from - 1]?.text === '-'

/** "No model over $3", "nothing under 30B": what is refused beyond an amount makes it the other end. */
const isRefused = (lexed: Lexed, { from }: Hit): boolean =>
  beyond.test(lexed.tokens[from]?.low ?? '') &&
  (none.test(lexed.tokens[from - 1]?.low ?? '') ||
    lexed
      .within(from - widestRefusal, from, 'forbid')
      .some(({ to }) => to <= from && !isCut(lexed, to, from)))
const none = /^(?:none|nothing|nichts|keins|rien|nada|niente|nulla)$/
const widestRefusal = 4
const beyond =
  /^(?:over|above|beyond|more|exceeding|uber|mehr|oberhalb|au|plus|superieur|por|mas|superior|acima|mais|piu|sopra|oltre|superiore|en|dessous|abaixo|inferieur|inferior|inferiore|under|below|less|smaller|fewer|unter|moins|menos|menor|meno|sotto)$/

const distance = (hit: { from: number; to: number }, from: number, to: number) =>
  hit.to <= from ? from - hit.to : hit.from - to

const isCut = ({ tokens }: Lexed, from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(
      ({ text, kind }, i) =>
        kind === 'break' ||
        [';', ',', '!', '?'].includes(text) ||
        (text === '.' && !isAbbreviated(tokens, from + i)),
    )
