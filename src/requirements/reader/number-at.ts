import { currencies } from './currencies.ts'
import type { Lexed } from './lex.ts'
import { magnitudeOf, numberWordsAt } from './number-words.ts'
import { periodAt } from './per-month.ts'
import { numberValue, type Token } from './text.ts'
import { en } from './words/en.ts'

/** A number as it is written. */
export interface Written {
  value: number
  to: number
  /** Letter glued to it: "12B". */
  letter?: string
}

/** "Price per million tokens": the million belongs to the unit. */
const isUnit = ({ hits }: Lexed, at: number) =>
  hits.some(({ group, from, to }) => group === 'perMTok' && from < at && to > at)

/** "thx <3" */
const isHeart = (tokens: Token[], i: number) =>
  tokens[i]?.text === '3' &&
  tokens[i].glued &&
  tokens[i - 1]?.text === '<' &&
  tokens[i + 1]?.kind !== 'word'

/** "22:00", "alle 2": a time of day. */
function isClock({ tokens, words }: Lexed, i: number): boolean {
  const isSplit = (at: number) =>
    tokens[at]?.text === ':' &&
    tokens[at].glued &&
    tokens[at + 1]?.glued === true &&
    Number(tokens[at - 1]?.text) <= 24 &&
    tokens[at + 1]?.text.length === 2
  return (
    isSplit(i + 1) ||
    isSplit(i - 1) ||
    (words.code === 'it' && tokens[i - 1]?.low === 'alle' && Number(tokens[i]?.text) <= 24)
  )
}

/** The number that begins at a token, with digits or in words; undefined where none does. */
export function numberAt(lexed: Lexed, i: number): Written | undefined {
  const { tokens, words } = lexed
  const token = tokens[i]
  if (
    !token ||
    isPartOfName(tokens, i) ||
    isClock(lexed, i) ||
    isHeart(tokens, i) ||
    isUnit(lexed, i)
  )
    return undefined
  const spelled =
    token.kind === 'word'
      ? (oftenAt(lexed, i) ??
        shareAt(lexed, i) ??
        pageAt(lexed, i) ??
        (isOne(lexed, i) ? { value: 1, length: 1 } : numberWordsAt(tokens, i, words.code)))
      : undefined
  if (token.kind !== 'number' && !spelled) return undefined
  let value = spelled?.value ?? numberValue(token.text, words === en)
  let to = i + (spelled?.length ?? 1)
  let letter: string | undefined
  for (let next = tokens[to]; next; next = tokens[to]) {
    const size = magnitudeOf(next, words.code)
    if (size === undefined) break
    if (next.low.length === 1) letter = next.low
    value *= size
    to += 1
    // "12 Mio. Token"
    if (short.test(next.low) && tokens[to]?.text === '.' && tokens[to + 1]?.kind === 'word') to += 1
  }
  return { value, to, letter }
}

const short = /^(?:mio|mrd|tsd|mln|mld)$/

/** "twice a day": what is no number elsewhere ("twice as much"). */
const oftenAt = (lexed: Lexed, i: number) => {
  const value = timesInWords[lexed.tokens[i]?.low ?? '']
  return value && periodAt(lexed, i + 1) ? { value, length: 1 } : undefined
}
const timesInWords: Record<string, number> = {
  once: 1,
  twice: 2,
  thrice: 3,
  einmal: 1,
  zweimal: 2,
  dreimal: 3,
}

/** "a tenth of a cent". */
function shareAt({ tokens }: Lexed, i: number) {
  const at = articles.test(tokens[i]?.low ?? '') ? i + 1 : i
  const [part, of, , money] = tokens.slice(at, at + 4).map(({ low }) => low)
  if (!tenths.test(part ?? '') || !ofA.test(of ?? '') || !currencies.has(money ?? ''))
    return undefined
  return { value: 0.1, length: at + 3 - i }
}
const tenths = /^(?:tenth|zehntel|dixieme|decima|decimo)$/
const ofA = /^(?:of|eines|de|di)$/

/** "a page of remarks", "half a page"; but "3 cents a page". */
function pageAt({ at, tokens }: Lexed, i: number) {
  const isHalf = half.test(tokens[i]?.low ?? '')
  const article = isHalf ? i + 1 : i
  const isArticle = articles.test(tokens[article]?.low ?? '')
  const page = isHalf && !isArticle ? i + 1 : article + 1
  if ((!isHalf && !isArticle) || at('page', page) === undefined) return undefined
  const isPer = tokens.slice(Math.max(0, i - 3), i).some(({ kind }) => kind === 'number')
  return isPer ? undefined : { value: isHalf ? 0.5 : 1, length: page - i }
}
const half = /^(?:half|halbe|demi|media|meia|mezza)$/
const articles = /^(?:an?|eine|une|una|uma)$/

/** "under a second", "unter einem Cent": one, where an amount is bounded. */
const isOne = (lexed: Lexed, i: number) =>
  /^(?:an?|einer?|einem|einen|une?|una|uma|um|uno)$/.test(lexed.tokens[i]?.low ?? '') &&
  lexed.hits.some(({ group, to }) => group === 'atMost' && to === i) &&
  (lexed.at('second', i + 1) !== undefined ||
    lexed.at('minute', i + 1) !== undefined ||
    currencies.has(lexed.tokens[i + 1]?.low ?? ''))

/** "M4", "v2.1": a number that a name ends in is none; "sub-3B" and the second of "20b-40b" are. */
const isPartOfName = (tokens: Token[], i: number) =>
  tokens[i]?.kind === 'number' &&
  tokens[i].glued &&
  tokens[i - 1]?.kind === 'word' &&
  tokens[i - 1]?.low !== 'sub' &&
  !(/^[bkm]$/.test(tokens[i - 1]?.low ?? '') && tokens[i - 2]?.kind === 'number') &&
  !currencies.has(tokens[i - 1]?.low ?? '')
