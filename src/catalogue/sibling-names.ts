import type { Match } from './meaning.ts'
import { isNumeric } from './name-tokens.ts'
import type { Atom } from './spellings.ts'

/** A model's whole name: the parts it runs from and to. */
export interface Stem {
  from: number
  end: number
}

const joins =
  /^(?:,? (?:and|or|und|oder|et|ou|y|o|e|vs\.?|versus|than|als|que) |, | ?\/ ?)(?:the |le |la |el |il |o |das )?$/i
/** A name has no more parts. */
const longest = 8

/**
 * "Mistral Large 3 and Medium 3.5", "Qwen3 32B, 14B and 8B": a name that is said without what it begins with, behind one
 * that has it. It needs a version or a size of its own: "GPT-5.4 and 5 lawyers" is one name. `between`: the text from
 * the last name to this part.
 */
export function siblingAt(
  atoms: Atom[],
  from: number,
  stem: Stem | undefined,
  text: string,
  between: string,
  matchOf: (parts: Atom[]) => Match | undefined,
): Match | undefined {
  const [next, ...rest] = atoms.slice(from, from + longest)
  if (!stem || !next || !joins.test(between)) return undefined
  for (let shared = stem.end - 1; shared > stem.from; shared -= 1) {
    const begun = atoms.slice(stem.from, shared)
    const match = matchOf([...begun, { ...next, joint: ' ' }, ...rest])
    const end = from + (match?.end ?? 0) - begun.length
    if (match?.meaning.kind === 'model' && isTelling(text, atoms.slice(from, end)))
      return { ...match, end }
  }
  return undefined
}

/** A size, a word with a number, or a version with a point that counts nothing: "GPT-5.4, 5.2 million tokens". */
function isTelling(text: string, parts: Atom[]): boolean {
  if (!parts.some((part) => isNumeric(part.text))) return false
  if (!parts.every((part) => isNumeric(part.text))) return true
  return parts[1]?.joint === '.' && goesOn.test(text.slice(parts.at(-1)?.end))
}
const goesOn =
  /^(?:$|[^\s\p{L}\p{N}]|\s(?:and|or|for|in|is|are|on|to|und|oder|für|ist|et|ou|pour|est|y|o|para|es|e|per|è)(?!\p{L}))/iu
