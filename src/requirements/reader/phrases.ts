import { fold, tokenise, type Token } from './text.ts'

/** A phrase of the word lists found in a message, tokens `from` to before `to`. */
export interface Hit {
  group: string
  from: number
  to: number
}

interface Node {
  next: Map<string, Node>
  /** Words by how they begin: `transla*`. */
  stems: Map<string, Node>
  /** At most two words of any kind: `may ~ not`. */
  gap?: Node
  groups: Set<string>
}

const newNode = (): Node => ({ next: new Map(), stems: new Map(), groups: new Set() })
const shortestStem = 2
const widestGap = 2

/**
 * Finds phrases in tokens. A list is `phrase, phrase`; in a phrase `*` stands for any ending of a word and `~` for up to
 * two words. Time is linear in the number of tokens: phrases are short and gaps are bounded.
 */
export class PhraseIndex {
  readonly #root = newNode()

  add(group: string, list: string): void {
    for (const phrase of list.split(',')) {
      const words = phrase.trim().split(/\s+/).filter(Boolean)
      if (words.length) this.#insert(group, words)
    }
  }

  #insert(group: string, words: string[]): void {
    let node = this.#root
    for (const word of words.flatMap(partsOf)) {
      if (word === '~') node = node.gap ??= newNode()
      else if (word.endsWith('*')) node = child(node.stems, word.slice(0, -1))
      else node = child(node.next, word)
    }
    node.groups.add(group)
  }

  /** All phrases that begin anywhere, the longest of each group at each place. */
  find(tokens: Token[]): Hit[] {
    const hits: Hit[] = []
    for (let from = 0; from < tokens.length; from += 1) {
      const longest = new Map<string, number>()
      this.#walk(this.#root, tokens, from, longest, 0)
      for (const [group, to] of longest) hits.push({ group, from, to })
    }
    return hits
  }

  #walk(
    node: Node,
    tokens: Token[],
    at: number,
    found: Map<string, number>,
    skipped: number,
  ): void {
    if (skipped === 0)
      for (const group of node.groups) if (at > (found.get(group) ?? 0)) found.set(group, at)
    const token = tokens[at]
    if (!token || token.kind === 'break') return
    const exact = node.next.get(token.low)
    if (exact) this.#walk(exact, tokens, at + 1, found, 0)
    if (token.kind === 'word')
      for (
        let length = shortestStem;
        length <= token.low.length && node.stems.size > 0;
        length += 1
      ) {
        const stem = node.stems.get(token.low.slice(0, length))
        if (stem) this.#walk(stem, tokens, at + 1, found, 0)
      }
    if (node.gap)
      for (let gap = 0; gap <= widestGap; gap += 1) {
        if (
          gap > 0 &&
          tokens[at + gap - 1]?.kind !== 'word' &&
          tokens[at + gap - 1]?.kind !== 'number'
        )
          break
        this.#walk(node.gap, tokens, at + gap, found, 1)
      }
  }
}

function child(children: Map<string, Node>, key: string): Node {
  let node = children.get(key)
  if (!node) children.set(key, (node = newNode()))
  return node
}

/** A word of a list as the tokens it is found as: "z.ai" is three. */
function partsOf(word: string): string[] {
  if (word === '~') return ['~']
  const isStem = word.endsWith('*')
  const parts = tokenise(isStem ? word.slice(0, -1) : word).map(({ low }) => low)
  const last = parts.pop() ?? fold(word)
  return [...parts, isStem ? `${last}*` : last]
}

/** Hits that no longer one holds. */
export const longest = <T extends { from: number; to: number }>(hits: T[]): T[] =>
  hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
      ),
  )
