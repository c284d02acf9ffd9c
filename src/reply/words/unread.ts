import { z } from 'zod'
import { readTable } from '../../table.ts'

const rows = readTable(new URL('tables/unread.tsv', import.meta.url), {
  language: z.string(),
  unread: z.string(),
  inEnglish: z.string(),
})

/** Said in languages that the built-in reader does not read and answers are not written in. */
export const unreadSentences: Record<string, string> = Object.fromEntries(
  rows.map(({ language, unread }) => [language, unread]),
)

/** Said above an answer that was understood in a language it cannot be written in. */
export const englishSentences: Record<string, string> = Object.fromEntries(
  rows.map(({ language, inEnglish }) => [language, inEnglish]),
)
