import { multiplierOf, spelledAt, type Spelled } from '../spelled-numbers.ts'
import type { Token } from './text.ts'

/** Number words that mean something else in other languages, and the only one in which they count. */
const doubtful = new Map(
  Object.entries({
    en: 'tenth grand',
    de: 'elf mio',
    fr: 'sept cent cents',
    es: 'once media medio mm dos',
    it: 'due sei',
    pt: 'um',
    // "Meta" is a lab, a "second" is a time; "both" and "double" speak of what is there already.
    none: `meta quarter viertel quart cuarto quarto drittel tiers tercio terco second zweite zweiten both beide double
      doppelt doble dobro doppio single another twice thrice zweimal einmal zero nothing null nichts cero a an t`,
  }).flatMap(([language, words]) =>
    words.split(/\s+/).map((word): [string, string] => [word, language]),
  ),
)
const counts = (word: string, language: string) => (doubtful.get(word) ?? language) === language

const mostWords = 8

/** The number in words that begins at a token, in a text of this language. */
export function numberWordsAt(tokens: Token[], at: number, language: string): Spelled | undefined {
  const words: string[] = []
  for (const { kind, low } of tokens.slice(at, at + mostWords)) {
    // "a dozen" and "half a million" hold an article that is no number by itself.
    if (kind !== 'word' || !(counts(low, language) || low === 'a' || low === 'an')) break
    words.push(low)
  }
  // "per million" and "hundreds" count nothing by themselves; "mille" and "tausend" do.
  if (/^(?:hundred|thousand)$/.test(words[0] ?? '') || (multiplierOf(words[0] ?? '') ?? 0) >= 1e6)
    return undefined
  // "une quinzaine", "una ventina".
  const isArticle = words.length > 1 && spelledAt(words)?.value === 1
  const behind = isArticle ? spelledAt(words.slice(1)) : undefined
  const spelled =
    roughAt(tokens, at) ?? (behind ? { ...behind, length: behind.length + 1 } : spelledAt(words))
  return spelled && (spelled.length > 1 || counts(words[0] ?? '', language)) ? spelled : undefined
}

/** "A couple of hundred", "a few thousand", "ein paar Hundert", "quelques centaines": the least that is meant. */
function roughAt(tokens: Token[], at: number): Spelled | undefined {
  const words = tokens.slice(at, at + 4).map(({ low }) => low)
  const from = /^(?:an?|ein|un|une?|uma?|il|les|los|os)$/.test(words[0] ?? '') ? 1 : 0
  const few = fews.find(([pattern]) => pattern.test(words[from] ?? ''))?.[1]
  if (!few) return undefined
  const link = /^(?:of|de|di|von)$/.test(words[from + 1] ?? '') ? 1 : 0
  const many = manies.find(([pattern]) => pattern.test(words[from + 1 + link] ?? ''))?.[1]
  return many ? { value: few * many, length: from + link + 2 } : undefined
}
const fews = [
  [/^(?:couple|paar|pair|par|paio)$/, 2],
  [
    /^(?:few|several|einige|mehrere|quelques|plusieurs|un[oa]s|vari[oa]s|algun[oa]s|alguns|algumas|qualche|alcun[ie])$/,
    3,
  ],
] as const
const manies = [
  [
    /^(?:hundred|hundreds|hundert|hunderte|centaines?|cents|cientos|centenar(?:es)?|centenas?|centinaia|centinaio)$/,
    100,
  ],
  [
    /^(?:thousand|thousands|tausend|tausende|milliers?|mille|miles|mil|milhares|milhar|migliaia|migliaio)$/,
    1000,
  ],
] as const

/** By how much a word multiplies the digits before it: "2 million", "64k"; of one letter only where it is glued to them, but for "1,2 M" and "40 B". */
export function magnitudeOf(
  { kind, text, low, glued }: Token,
  language: string,
): number | undefined {
  const isLoose = low.length === 1 && !glued && low !== 'k' && text !== 'M' && text !== 'B'
  return kind !== 'word' || isLoose || /^cents?$/.test(low) || !counts(low, language)
    ? undefined
    : multiplierOf(low)
}
