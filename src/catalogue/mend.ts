import type { Match } from './meaning.ts'
import { isNumeric, longestName } from './name-tokens.ts'
import type { Atom } from './spellings.ts'

/** Families that no word of a language is called like, but for `words`. */
const families = (
  'qwen gemma gemini claude haiku sonnet llama maverick grok kimi mistral mixtral deepseek nemotron codestral devstral ' +
  'magistral ministral pixtral minimax hunyuan granite chatgpt jamba exaone longcat codellama medgemma codegemma wizardlm ' +
  'starcoder'
).split(' ')

/** Words and names that are one letter away from a family. */
const words = new Set(
  (
    'bamba bonnet brok clade claudel claudia clause crok emma flama gamba gamma gamme geminis gemme granit granita granites grob grog gros grot groq grow ' +
    'gwen haikus hemma jamb jambe jambo kimo kini kiwi krimi krok lama laude lemma lhama llamado llamaba llaman llamar llamas ' +
    'llame llamo llana magistrale magistrat mamba mavericks mimi minima minimal minimas ministra ministrat minmax mistrals ' +
    'ollama owen samba sonne sonnen sonner sonnets sonnez zamba'
  ).split(' '),
)

/** The family that a word means but for one letter: wrong, missing, doubled or swapped with the next. */
export function mend(word: string): string | undefined {
  if (word.length < 4 || words.has(word)) return undefined
  const [meant, ...others] = families.filter(
    (family) => Math.abs(family.length - word.length) < 2 && isAlmost(word, family),
  )
  return others.length === 0 ? meant : undefined
}

function isAlmost(one: string, other: string): boolean {
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [rest, meant] = [one.slice(start), other.slice(start)]
  return (
    rest.slice(1) === meant.slice(1) ||
    rest === meant.slice(1) ||
    rest.slice(1) === meant ||
    (rest.slice(2) === meant.slice(2) && rest[0] === meant[1] && rest[1] === meant[0])
  )
}

/** The name that begins at a part of a text. */
export type NameAt = (atoms: Atom[], at: number) => Match | undefined

/** "Heiku 5.5": a family that is written wrong is meant where all behind it fits one model. */
export function mendedAt(atoms: Atom[], at: number, nameAt: NameAt): Match | undefined {
  const ahead = atoms.slice(at, at + longestName)
  const atom = ahead[0]
  const isVersioned = ahead.some(
    (one, i) => i > 0 && i < 4 && one.joint !== undefined && isNumeric(one.text),
  )
  const meant = atom && isVersioned ? mend(atom.text) : undefined
  if (!atom || !meant) return undefined
  const match = nameAt([{ ...atom, text: meant }, ...ahead.slice(1)], 0)
  const next = ahead[match?.end ?? 0]
  // "gema 9 e2b": what goes on with a number is another.
  const goesOn = next?.joint !== undefined && /^(?:[ae]|\d+)$/.test(next.text)
  const isTold =
    !goesOn &&
    match?.meaning.kind === 'model' &&
    ahead.slice(1, match.end).some(({ text }) => isNumeric(text))
  return isTold ? { ...match, end: at + match.end } : undefined
}
