import { languageNames } from './place-names.ts'
import { PhraseIndex } from './phrases.ts'
import { tokenise } from './text.ts'

/** Languages by name, in the six languages that are read. */
export const languageIndex = new PhraseIndex()
for (const [code, names] of Object.entries(languageNames))
  languageIndex.add(code, names.replaceAll(/\s+/g, ', '))

/** Every language that a message can name: ISO 639-1. */
export const knownLanguages = Object.keys(languageNames)

/** The code of a language as typed, by code or name; undefined where it is none. */
export function languageCode(name: string): string | undefined {
  const word = name.trim().toLowerCase()
  if (word in languageNames) return word
  const tokens = tokenise(name)
  return languageIndex.find(tokens).find(({ from, to }) => from === 0 && to === tokens.length)
    ?.group
}
