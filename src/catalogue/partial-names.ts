import type { KnownModel } from './meaning.ts'
import type { Atom } from './spellings.ts'
import { pairsOf, readFamily, setOf, wordsOf, type Family, type Written } from './family-names.ts'
import { isCapital, isCount, isEveryday } from './name-shapes.ts'
import { hasNumber, isNumeric, isSize, longestName, tokensOf, type Token } from './name-tokens.ts'
import { mend } from './mend.ts'

/**
 * Names said in part or in another order: "gemini flash 8b", "nemotron ultra 550b", "kimi 3.1 pro". All that is said has
 * to be in the name of a model: the family, and every version and size as it is. What is left out is left open: several
 * models that have it all are several answers, and none is no answer, so that never a neighbour is meant.
 */
export interface PartialName {
  /** Index of the first part after the name. */
  end: number
  models: string[]
}

/** What the next words of a text can be, and how many they are. */
interface Reading {
  words: string[]
  count: number
  /** A family by its letter. */
  isShort?: boolean
  /** With a capital. */
  isWritten?: boolean
}

/** Names that a name said in part can stand for. */
const mostNames = 40

/** Families by their letter, where a size or a word that only they have follows: "L3.1 405B", "V3.1 Terminus". */
const shortFamilies: Record<string, string[]> = { l: ['llama'], v: ['deepseek', 'v'] }
const shortTails = setOf('terminus speciale')
/** Words that name a model where they stand last; others are the sentence's. */
const tails = setOf(
  'mini nano turbo ultra lite micro pro plus flash haiku sonnet opus coder code instruct vl thinking chat distill vision ' +
    'speciale terminus air maverick scout exp lightning',
)
/** Letters before a number that says how weights are packed: "q4_K_M". */
const packed = setOf('q iq fp bf int w')
/** Words that make another model of the one before them. */
const others = setOf(
  'base sft dpo guard abliterated uncensored depth mamba reward rm moe math expanse',
)
/** Words that go without saying beside a size. */
const sizeWords = setOf('mini nano ultra lite micro small medium large oss super')
/** Finds the models that have all that is said from a part of a text on. */
export function indexPartialNames(
  models: KnownModel[],
): (text: string, atoms: Atom[], from: number) => PartialName | undefined {
  const { families, words, joined } = wordsOf(models)
  const read = new Map<string, Family>()
  const familyOf = (name: string): Family => {
    const known = read.get(name)
    if (known) return known
    const family = readFamily(families.get(name) ?? [])
    read.set(name, family)
    return family
  }

  /** Itself, one word with the next, two words in one, or a family but for one letter. */
  const readingsAt = (tokens: Token[], at: number): Reading[] => {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token) return []
    const { text, isNumber } = token
    const readings: Reading[] = [{ words: [text], count: 1 }]
    if (isNumber) return readings
    // "mini max", and not "gl/m4".
    const isTwo =
      /^[ -]$/.test(next?.joint ?? '') && Math.min(text.length, next?.text.length ?? 0) > 1
    if (next && !next.isNumber && isTwo && words.has(text + next.text))
      readings.push({ words: [text + next.text], count: 2 })
    if (words.has(text)) return readings
    const two = joined.get(text)
    if (two) readings.push({ words: two, count: 1 })
    const meant = at > 0 ? mend(text) : undefined
    if (meant) readings.push({ words: [meant], count: 1 })
    return readings
  }

  const findFrom = (tokens: Token[], first: Reading): PartialName | undefined => {
    const family = familyOf(first.words[0] ?? '')
    let left = family.all
    let said: string[] = []
    const take = ({ words: more }: Reading) => {
      const all = [...said, ...more]
      const [one = ''] = more
      const having = family.having.get(one) ?? []
      const mayBe = left === family.all ? having : left
      // Few names have a word twice.
      if (having.length === 0 || (said.includes(one) && !family.twice.has(one))) return false
      const still =
        said.length === 0 && more.length === 1
          ? mayBe
          : mayBe.filter(({ has }) => more.every((word) => hasAll(has, all, word)))
      if (still.length === 0) return false
      said = all
      left = still
      return true
    }
    let best: { at: number; left: Written[]; said: string[] } | undefined
    let reading: Reading | undefined = take(first) ? first : undefined
    let at = 0
    while (reading) {
      at += reading.count
      if (isWhole(tokens[at - 1], said)) best = { at, left, said }
      const token = tokens[at]
      // "command-r7b:7b"
      if (token && isSize(token.text) && said.includes(token.text))
        reading = { words: [], count: 1 }
      else reading = readingsAt(tokens, at).find(take)
    }
    // A version or size that none of them has is another model's.
    if (!best || others.has(tokens[best.at]?.text ?? '')) return undefined
    const ahead = tokens.slice(best.at, best.at + 2)
    if (!packed.has(ahead[0]?.text ?? '') && ahead.some(({ isNumber }) => isNumber))
      return undefined
    const isNamed = first.isWritten && best.said.some((one) => /^\d+\.\d/.test(one))
    if (!isNamed && !isClear(best.said, first.isShort)) return undefined
    // What fits so many says nothing.
    const meant = best.left.length > mostNames ? [] : meantBy(best.left, best.said)
    const end = tokens[best.at - 1]?.end ?? 0
    return meant.length > 0 ? { end, models: meant } : undefined
  }

  return (text, atoms, from) => {
    const first = atoms[from]
    if (!first || isNumeric(first.text) || !hasNumber(atoms, from)) return undefined
    const all = tokensOf(atoms, from, from + longestName)
    const count = all.findIndex(({ end }) => isCount(text, atoms[end - 1]))
    const tokens = count < 0 ? all : all.slice(0, count)
    const short = atoms[from + 1]?.joint === '' ? shortFamilies[first.text] : undefined
    const isWritten = !short && isCapital(text, first)
    const readings = short
      ? [{ words: short, count: 1, isShort: true }]
      : readingsAt(tokens, 0).map((reading) => ({ ...reading, isWritten }))
    const found = readings.flatMap((reading) => findFrom(tokens, reading) ?? [])
    const [best] = found.toSorted((a, b) => b.end - a.end)
    return best && !goesOnAsDay(text, atoms[best.end - 1]) ? best : undefined
  }
}

/** A name has a word as often as it was said. */
function hasAll(has: Map<string, number>, said: string[], word: string): boolean {
  let count = has.get(word) ?? 0
  if (count === 0) return false
  for (const one of said) if (one === word) count -= 1
  return count >= 0
}

/** A name with a number that can end here. */
function isWhole(last: Token | undefined, said: string[]): boolean {
  const word = said.at(-1) ?? ''
  const isTail = tails.has(word) || (word.length === 1 && last?.joint !== ' ')
  return (isTail || last?.isNumber === true) && said.some((one) => /\d/.test(one))
}

/** A family that is a word of a language, or only a letter, needs more beside it than a number. */
function isClear(said: string[], isShort = false): boolean {
  if (said.some(isSize)) return true
  return isShort
    ? said.some((word) => shortTails.has(word))
    : said.length > 2 || !isEveryday(said[0] ?? '')
}

/** "preview 09 2025": what was read is half of a day. */
function goesOnAsDay(text: string, last: Atom | undefined): boolean {
  return isNumeric(last?.text) && /^[\s-]\d/.test(text.slice(last?.end, (last?.end ?? 0) + 2))
}

/**
 * The models that have what was said, and no word more but one of size: "grok-1" is no "grok-code-fast-1", and what others
 * made of a model bears their word. Of those that are left, the ones without a word or version that another does without.
 */
function meantBy(left: Written[], said: string[]): string[] {
  const isSized = said.some(isSize)
  const pairs = pairsOf(said)
  const meant = left.filter(
    ({ words, versions, pairs: own }) =>
      words.every((word) => said.includes(word) || (isSized && sizeWords.has(word))) &&
      // Of two versions each belongs to the word before it: "Hermes 2 Pro Llama 3".
      (versions.length < 2 || pairs.every((pair) => own.includes(pair))),
  )
  const more = ({ words, versions, days }: Written) => [...words, ...versions, ...days]
  const isLess = (one: string[], other: string[]) =>
    one.length < other.length && one.every((part) => other.includes(part))
  const plainest = meant.filter((one) => !meant.some((other) => isLess(more(other), more(one))))
  return [...new Set(plainest.map(({ id }) => id))]
}
