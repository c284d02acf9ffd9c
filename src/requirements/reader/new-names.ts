import { isAbbreviated, isEnd, type Lexed } from './lex.ts'
import type { Name } from './mention.ts'

/** Words of a name behind its version, at most: "Mistral Large 5 Nocturne". */
const longestTail = 2

/** A name nobody knows as it goes on, or a lab's with words and a number that none of its models bears. */
export function withTail(lexed: Lexed, name: Name, others: Name[]): Name {
  const isFree = (at: number) => !others.some(({ from, to }) => from <= at && to > at)
  if (name.found.kind === 'unknown') return { ...name, to: endOfTail(lexed, name.to, isFree) }
  // "Qwen 6 Max", where only "Qwen 6" is known: another of that family.
  if (name.found.kind === 'model')
    return isOtherTier(lexed, name)
      ? { ...name, to: name.to + 1, found: { ...name.found, kind: 'unknown' } }
      : name
  const isFamily = 'lab' in name.found && name.found.lab !== undefined
  if (name.found.kind !== 'ambiguous' && !isFamily) return name
  // "Claude Haiku 99" and, where the family is the lab's, "Claude Nimbus 6".
  const tail = isFamily ? endOfTail(lexed, name.to, isFree) : name.to
  const number = isFamily && tail === name.to ? beforeVersion(lexed, tail) : tail
  if (!isVersion(lexed, number) || (name.found.kind === 'lab' && number === name.to)) return name
  return {
    ...name,
    to: endOfTail(lexed, number + 1, isFree),
    found: { ...name.found, kind: 'unknown' },
  }
}

/** A word for a size of a family behind the name of a model that has none. */
function isOtherTier({ tokens }: Lexed, { to, found }: Name): boolean {
  const [tier, next] = [tokens[to], tokens[to + 1]]
  return (
    tier?.kind === 'word' &&
    tiers.test(tier.text) &&
    next?.kind !== 'number' &&
    !found.text.toLowerCase().includes(tier.low)
  )
}
const tiers = /^(?:Max|Ultra|Turbo|Pro|Mini|Nano|Lite|Flash|ultra|turbo|mini|nano|lite)$/

/** German nouns have capitals, too: one is part of a name where a version ends the question ("Mistral Gigant 2?"). */
function beforeVersion({ tokens, language }: Lexed, from: number): number {
  const [word, number, next] = tokens.slice(from, from + 3)
  const isName =
    language === 'de' &&
    word?.kind === 'word' &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
    number?.kind === 'number' &&
    /^\d{1,2}(?:\.\d)?$/.test(number.text) &&
    next?.kind !== 'word' &&
    next?.kind !== 'number'
  return isName ? from + 1 : from
}

/** A number that counts nothing. */
function isVersion({ tokens, words, hits }: Lexed, at: number): boolean {
  const [number, next] = [tokens[at], tokens[at + 1]]
  if (number?.kind !== 'number' || next?.kind === 'number') return false
  if (next?.kind !== 'word') return next?.glued !== true || !isAbbreviated(tokens, at + 1)
  if (tiers.test(next.text)) return true
  const isAsked = hits.some(({ group, from }) => group.startsWith('fact.') && from === at + 1)
  return !next.glued && (isAsked || words.common.split(' ').includes(next.low))
}

/** Where capital words that mean nothing else end: "Llama 6 Behemoth", "Turbo-Lite". */
function endOfTail(lexed: Lexed, from: number, isFree: (at: number) => boolean): number {
  const { tokens, hits, language } = lexed
  let to = from
  for (let words = 0; words < longestTail; words += 1) {
    const word = tokens[to]
    if (word?.kind !== 'word' || !/^\p{Lu}\p{Ll}{2,}$/u.test(word.text) || !isFree(to)) break
    // Every German noun has a capital.
    if (language === 'de' || hits.some((hit) => hit.from === to)) break
    to += 1
  }
  return to
}

/** "Groq, not Grok": a name that is only kept apart from one almost like it is neither wanted nor ruled out. */
export function isToldApart(lexed: Lexed, name: Name, others: Name[]): boolean {
  if (!lexed.within(name.from - 2, name.from, 'forbid').length) return false
  return others.some((other) => {
    const [first, second] = other.from < name.from ? [other, name] : [name, other]
    return (
      isAlmost(name.found.text.toLowerCase(), other.found.text.toLowerCase()) &&
      !lexed.tokens.slice(first.to, second.from).some((_, i) => isEnd(lexed, first.to + i))
    )
  })
}

/** One letter is another. */
const isAlmost = (one: string, other: string) =>
  /^\p{L}+$/u.test(one) &&
  one.length === other.length &&
  [...one].filter((letter, i) => letter !== other[i]).length === 1
