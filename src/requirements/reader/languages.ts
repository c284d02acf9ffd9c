import { languageNames, rarerLanguages } from './place-names.ts'
import { PhraseIndex } from './phrases.ts'

/** Languages by name, in the six languages that are read. */
export const languageIndex = new PhraseIndex()
for (const [code, names] of Object.entries(languageNames))
  languageIndex.add(code, names.replaceAll(/\s+/g, ', '))
for (const locale of ['en', 'de', 'fr', 'es', 'pt', 'it']) {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
  for (const code of [...Object.keys(languageNames), ...rarerLanguages.split(' ')])
    languageIndex.add(code, names.of(code) ?? '')
}

/** Every language that a message can name: ISO 639-1. */
export const knownLanguages = [...Object.keys(languageNames), ...rarerLanguages.split(' ')]
