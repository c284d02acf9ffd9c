import { languageNames, rarerLanguages } from './place-names.ts'
import { PhraseIndex } from './phrases.ts'
import { tokenise } from './text.ts'

/** Languages by name, in the six languages that are read. */
export const languageIndex = new PhraseIndex()
for (const [code, names] of Object.entries(languageNames))
  languageIndex.add(code, names.replaceAll(/\s+/g, ', '))
for (const locale of ['en', 'de', 'fr', 'es', 'pt', 'it']) {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
  for (const code of rarerLanguages.split(' ')) languageIndex.add(code, names.of(code) ?? '')
}

/** Every language that a message can name: ISO 639-1. */
export const knownLanguages = [...Object.keys(languageNames), ...rarerLanguages.split(' ')]

/** The code of a language as typed, by code or name; undefined where it is none. */
export function languageCode(name: string): string | undefined {
  const word = name.trim().toLowerCase()
  if (knownLanguages.includes(word)) return word
  const tokens = tokenise(name)
  return languageIndex.find(tokens).find(({ from, to }) => from === 0 && to === tokens.length)
    ?.group
}
