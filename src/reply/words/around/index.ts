import type { AroundWords } from './en.ts'
import { around as de } from './de.ts'
import { around as en } from './en.ts'
import { around as es } from './es.ts'
import { around as fr } from './fr.ts'
import { around as it } from './it.ts'
import { around as pt } from './pt.ts'

const byLanguage: Record<string, AroundWords> = { de, en, es, fr, it, pt }

/** What stands around an answer in a language (ISO 639-1); English where there are no words for it. */
export const aroundIn = (language: string | undefined): AroundWords =>
  byLanguage[language ?? 'en'] ?? en
