import { fold } from './text.ts'

/** One phrase of a word list: its words, the last of which may stand for every ending. */
interface Entry<T> {
  words: string[]
  open: boolean
  item: T
}

export interface Hit<T> {
  item: T
  start: number
  end: number
  /** Found only by forgiving a typing error. */
  typo: boolean
}

/** A word list that finds all its phrases in a text in one pass. */
export interface WordIndex<T> {
  exact: Map<string, Entry<T>[]>
  stems: Map<string, Entry<T>[]>
  /** Long words with one letter left out, for typing errors. */
  deletes: Map<string, Entry<T>[]>
}

const shortestTypo = 6
const longestWord = 30

/** `exactly` are words for which typing errors are not forgiven. */
export function indexWords<T>(
  items: readonly T[],
  wordsOf: (item: T) => { words: string; exactly: string },
): WordIndex<T> {
  const index: WordIndex<T> = { exact: new Map(), stems: new Map(), deletes: new Map() }
  for (const item of items) {
    const { words, exactly } = wordsOf(item)
    for (const phrase of words.split(',')) addPhrase(index, item, phrase.trim(), true)
    for (const phrase of exactly.split(',')) addPhrase(index, item, phrase.trim(), false)
  }
  return index
}

function addPhrase<T>(index: WordIndex<T>, item: T, phrase: string, forgiving: boolean): void {
  const words = tokens(fold(phrase.replace(/\*$/, ''))).map((token) => token.word)
  const open = phrase.endsWith('*')
  const first = words[0]
  if (first === undefined) return
  const entry = { words, open, item }
  push(open && words.length === 1 ? index.stems : index.exact, first, entry)
  if (!forgiving || words.length > 1 || first.length < shortestTypo) return
  for (const key of [first, ...withoutOne(first)]) push(index.deletes, key, entry)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

interface Token {
  word: string
  start: number
  end: number
}

function tokens(folded: string): Token[] {
  return [...folded.matchAll(/[a-z0-9]+(?:[+#]+(?![a-z0-9]))?/g)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Every phrase of the list in a folded text; longer phrases hide shorter ones inside them. */
export function findWords<T>(folded: string, index: WordIndex<T>): Hit<T>[] {
  const hits: Hit<T>[] = []
  const words = tokens(folded)
  words.forEach((token, at) => {
    const found = [...phrasesAt(folded, words, at, index)]
    const { length } = token.word
    if (found.length === 0 && length >= shortestTypo - 1 && length <= longestWord)
      found.push(...typosOf(token, index))
    hits.push(...found)
  })
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.start <= hit.start &&
          other.end >= hit.end &&
          other.end - other.start > hit.end - hit.start,
      ),
  )
}

function phrasesAt<T>(folded: string, words: Token[], at: number, index: WordIndex<T>): Hit<T>[] {
  const token = words[at]
  if (!token) return []
  const found: Hit<T>[] = []
  for (const entry of index.exact.get(token.word) ?? []) {
    const last = words[at + entry.words.length - 1]
    if (last && matches(folded, words, at, entry))
      found.push({ item: entry.item, start: token.start, end: last.end, typo: false })
  }
  for (let length = 3; length <= Math.min(token.word.length, longestWord); length++) {
    for (const entry of index.stems.get(token.word.slice(0, length)) ?? [])
      found.push({ item: entry.item, start: token.start, end: token.end, typo: false })
  }
  return found
}

function matches<T>(folded: string, words: Token[], at: number, entry: Entry<T>): boolean {
  return entry.words.every((word, offset) => {
    const token = words[at + offset]
    const earlier = words[at + offset - 1]
    if (!token) return false
    // Only a space, hyphen, slash or apostrophe may stand between the words of a phrase.
    if (
      offset > 0 &&
      earlier &&
      !/^(?:[\s'/.&-]|\s?[&-]\s?)$/.test(folded.slice(earlier.end, token.start))
    )
      return false
    const isLast = offset === entry.words.length - 1
    return entry.open && isLast ? token.word.startsWith(word) : token.word === word
  })
}

/** Real words that are one letter away from a word of the lists. */
const realWords = new Set(
  'contrast contrasts portion retrain factory factor factors poetical locality customs demandes assistant assistants literally conversion conversions'.split(
    ' ',
  ),
)

function typosOf<T>({ word, start, end }: Token, index: WordIndex<T>): Hit<T>[] {
  if (realWords.has(word)) return []
  const lengths = [word.length]
  // A stem can be misspelt too: "clasification" begins almost like "classif".
  for (let length = shortestTypo; length < Math.min(word.length, 12); length++) lengths.push(length)
  for (const length of lengths) {
    const part = word.slice(0, length)
    for (const key of [part, ...withoutOne(part)]) {
      const entry = index.deletes
        .get(key)
        ?.find(
          (candidate) =>
            (candidate.open || length === word.length) && isOneAway(part, candidate.words[0] ?? ''),
        )
      if (entry) return [{ item: entry.item, start, end, typo: true }]
    }
  }
  return []
}

function withoutOne(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** One letter changed, added, left out, or two neighbours swapped; never the first letter. */
function isOneAway(one: string, other: string): boolean {
  if (one === other || one.charAt(0) !== other.charAt(0)) return false
  let start = 0
  while (start < one.length && one.charAt(start) === other.charAt(start)) start++
  let [end, otherEnd] = [one.length, other.length]
  while (end > start && otherEnd > start && one.charAt(end - 1) === other.charAt(otherEnd - 1)) {
    end--
    otherEnd--
  }
  const [rest, otherRest] = [one.slice(start, end), other.slice(start, otherEnd)]
  // In a short word another letter is more often another word: "coming" is not "coding".
  if (rest.length <= 1 && otherRest.length <= 1)
    return other.length > 6 || rest.length !== otherRest.length
  return rest.length === 2 && otherRest === rest.charAt(1) + rest.charAt(0)
}
