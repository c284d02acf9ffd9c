import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'
import type { Words } from './en.ts'

const byLanguage: Record<string, Words> = { de, en, es, fr, it, pt }

/** The words for a language (ISO 639-1); English where there are none. */
export function wordsFor(language: string | undefined): Words {
  return byLanguage[language ?? 'en'] ?? en
}

/** `2026-09-22` as `22 Sep 2026`, in the words' language. */
export function dayIn({ locale }: Words, date: string): string {
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(time)) return date
  return daysIn(locale).format(time).replace('Sept', 'Sep')
}

/** Made once for each language: that takes longer than all that is done with it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function daysIn(locale: string): Intl.DateTimeFormat {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  const known = formats.get(locale) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(locale, known)
  return known
}
