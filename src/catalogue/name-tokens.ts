import type { Atom } from './spellings.ts'

/** A word, or a number that is one thing: a version, a size, a day. */
export interface Token {
  text: string
  isNumber: boolean
  /** What stands before it. */
  joint?: string
  /** Index of the first part after it. */
  end: number
}

export const isNumeric = (part = 'x') => part.charCodeAt(0) < 58
const isGlued = (atom: Atom | undefined) => atom?.joint === ''
export const isSize = (text: string) => /^[ae]?[\dx.]+[bm]$/.test(text)
/** No size, length of context or day. */
export const isVersion = (text: string) =>
  /\d/.test(text) && !/^(?:[ae]?[\dx.]+[bmk]|\d{3,}|0\d)$/.test(text)

/** More parts are in no name. */
export const longestName = 16

/** A number stands in what is joined to this part. */
export function hasNumber(atoms: Atom[], from: number): boolean {
  let at = from + 1
  while (at < from + longestName && atoms[at]?.joint !== undefined) {
    if (isNumeric(atoms[at]?.text)) return true
    at += 1
  }
  return false
}

/** The words and numbers that begin here and are joined: `claude-3-5-sonnet` is claude, 3.5, sonnet. */
export function tokensOf(atoms: Atom[], from: number, to: number): Token[] {
  const tokens: Token[] = []
  let at = from
  while (at < Math.min(to, atoms.length) && (at === from || atoms[at]?.joint !== undefined)) {
    const end = endOfNumber(atoms, at)
    const parts = atoms.slice(at, end)
    const text = parts
      .map(({ text: part, joint }, i) =>
        i > 0 && isNumeric(part) && joint !== '' ? `.${part}` : part,
      )
      .join('')
    const isNumber = /\d/.test(text)
    tokens.push({
      // "4.0" is "4", "8x22" is "8x22b".
      text: text.replace(/^(\d+)\.0$/, '$1').replace(/^(\d+x\d+)$/, '$1b'),
      isNumber,
      joint: atoms[at]?.joint,
      end,
    })
    at = end
  }
  return tokens
}

/** Index after the number that begins here: "3.1", "27b", "8x7b", "e4b", "a22b", "4o". A word is one part. */
function endOfNumber(atoms: Atom[], from: number): number {
  const [first, second] = [atoms[from], atoms[from + 1]]
  if (!isNumeric(first?.text)) {
    const mayBeSize = /^[ae]$/.test(first?.text ?? '') && isGlued(second) && isNumeric(second?.text)
    const end = mayBeSize ? endOfNumber(atoms, from + 1) : from + 1
    return atoms[end - 1]?.text === 'b' ? end : from + 1
  }
  let at = from + 1
  if (isPoint(atoms, at)) at += 1
  const unit = atoms[at]
  if (!isGlued(unit) || unit?.text.length !== 1) return at
  const isCounted = isGlued(atoms[at + 1])
  if (unit.text === 'x' && isCounted && isNumeric(atoms[at + 1]?.text))
    return endOfNumber(atoms, at + 1)
  // "3n" is no "3", but "2v3" says two things.
  return isCounted ? at : at + 1
}

/** "3.5", "3-5" and "1_8b", but not "3-8b". */
function isPoint(atoms: Atom[], at: number): boolean {
  const [before, atom, next] = [atoms[at - 1], atoms[at], atoms[at + 1]]
  if (!before || !atom || !isNumeric(atom.text)) return false
  if (atom.joint === '.') return true
  if (before.text.length + atom.text.length > 2) return false
  return (
    atom.joint === '_' ||
    (atom.joint === '-' && !(isGlued(next) && /^[bx]$/.test(next?.text ?? '')))
  )
}
