const single = new Map<string, string>([
  ['’', "'"],
  ['‘', "'"],
  ['´', "'"],
  ['`', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['‑', '-'],
  ['×', 'x'],
  ['ß', 's'],
  ['ø', 'o'],
  ['ł', 'l'],
])

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** Composed and without invisible characters: what positions in a message count in. */
export function compose(text: string): string {
  return text.normalize('NFC').replace(invisible, '')
}

/**
 * Lower case, without accents, with plain quotes and dashes. Every character becomes exactly one, so
 * a match in the folded text can be quoted from the text as written.
 */
export function fold(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase()
  let folded = ''
  for (let index = 0; index < text.length; index++) folded += foldCharacter(text.charAt(index))
  return folded
}

function foldCharacter(character: string): string {
  const known = single.get(character)
  if (known !== undefined) return known
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const result = plain.length === 1 ? plain : character
  single.set(character, result)
  return result
}

/** The phrases of a comma-separated list, which may run over several lines. */
export function list(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** A long expression written over several lines: line breaks and indentation do not count. */
export function expression(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll(/\s*\n\s*/g, ''), flags)
}

/** One alternation of words and phrases, whole words only; `stem*` stands for every ending. */
export function anyOf(phrases: readonly string[], flags = ''): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${alternatives(phrases)})(?![a-z0-9])`, flags)
}

/** The source of the alternation in `anyOf`, longest first, for use inside larger expressions. */
export function alternatives(phrases: readonly string[]): string {
  return [...phrases]
    .sort((one, other) => other.length - one.length)
    .map((phrase) =>
      fold(phrase)
        .replace(/[.+?()[\]{}|\\^$]/g, String.raw`\$&`)
        .replaceAll('*', '[a-z]*')
        .replaceAll(' ', String.raw`[\s-]+`),
    )
    .join('|')
}

const stop = /[.!?](?=\s|$)|[;\n]/g

/** The part of the sentence before a position, at most `reach` characters of it. */
export function before(folded: string, at: number, reach = 60): string {
  const part = folded.slice(Math.max(0, at - reach), at)
  let start = 0
  for (const match of part.matchAll(stop)) {
    if (!/(?:max|min|approx|ca|e\.g|i\.e|mio|mrd|tsd|vs)$/.test(part.slice(0, match.index)))
      start = match.index + 1
  }
  return part.slice(start)
}

/** The rest of the sentence after a position, at most `reach` characters of it. */
export function after(folded: string, at: number, reach = 60): string {
  const part = folded.slice(at, at + reach)
  const match = part.search(/[.!?](?=\s|$)|[;\n]/)
  return match === -1 ? part : part.slice(0, match)
}
