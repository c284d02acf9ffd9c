import { topics } from './words/topics.ts'

/** What the learned part of the reader sees of a text: hashed words, pairs of words and parts of words. */

/** Features share this many places; two that fall together add up. */
export const places = 2 ** 14
/** Beyond this nothing changes what a message is. */
const longestText = 2000

/** Words in lower case without accents; every number is `#`, signs stand alone. */
export function wordsOf(text: string): string[] {
  const plain = text.slice(0, longestText).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const found = plain.match(/\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? []
  return found.map((word) => (/^\d/.test(word) ? '#' : word))
}

/** Topics by the beginnings of their words. */
const topicsBy = new Map<string, string[]>()
for (const [topic, list] of Object.entries(topics))
  for (const word of list.split(' ')) topicsBy.set(word, [...(topicsBy.get(word) ?? []), topic])
const shortestStem = 3

/** What the words of a text are about, in whichever language. */
function topicsOf(words: string[]): Set<string> {
  const found = new Set<string>()
  for (const word of words) {
    for (const topic of topicsBy.get(word) ?? []) found.add(topic)
    for (let length = shortestStem; length <= word.length; length += 1)
      for (const topic of topicsBy.get(`${word.slice(0, length)}*`) ?? []) found.add(topic)
  }
  return found
}

/** Each topic, as each sign, counts as much as this many words. */
const signWeight = 3
const topicWeight = 3

/**
 * Places of the features of a text, each once: its words, and `signs`: the groups of phrases and kinds of mentions in it,
 * the same in every language.
 */
export function textFeatures(text: string, isFollowUp: boolean, signs: string[]): Set<number> {
  const words = wordsOf(text)
  const found = new Set<number>()
  const add = (feature: string) => found.add(placeOf(feature))
  add(isFollowUp ? 'later' : 'first')
  add(`length ${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`)
  for (const [i, word] of words.entries()) {
    add(`w ${word}`)
    add(`b ${words[i - 1] ?? '^'} ${word}`)
    if (i < 3) add(`at ${i} ${word}`)
    for (const part of partsOf(word)) add(part)
  }
  add(`end ${words.at(-1) ?? ''}`)
  add(`${isFollowUp ? 'later' : 'first'} ${words[0] ?? ''}`)
  for (const topic of topicsOf(words))
    for (let times = 0; times < topicWeight; times += 1) add(`topic ${times} ${topic}`)
  return withSigns(found, isFollowUp, signs)
}

/** The same places and those of signs. */
export function withSigns(own: Set<number>, isFollowUp: boolean, signs: string[]): Set<number> {
  const found = new Set(own)
  const add = (feature: string) => found.add(placeOf(feature))
  for (const sign of signs)
    for (let times = 0; times < signWeight; times += 1) {
      add(`sign ${times} ${sign}`)
      if (times === 0) add(`sign ${isFollowUp ? 'later' : 'first'} ${sign}`)
    }
  return found
}

/** Beginnings, ends and middles of a word, so that forms of one word share most of what they are. */
function partsOf(word: string): string[] {
  if (word.length < 4) return []
  const framed = `<${word}>`
  const parts: string[] = []
  for (let i = 0; i + 4 <= framed.length && i < 12; i += 1)
    parts.push(`c ${framed.slice(i, i + 4)}`)
  if (word.length > 5) parts.push(`s ${word.slice(0, 5)}`)
  return parts
}

/** The place of a feature: FNV-1a. */
export function placeOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (places - 1)
}
