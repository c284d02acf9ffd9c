import { z } from 'zod'
import { readTable } from '../../table.ts'

const text = z.string()
/** Why something could not be applied, as the readers say it in English, and in the other languages of answers. */
const reasons = readTable(new URL('tables/not-applied.tsv', import.meta.url), {
  en: text,
  de: text,
  fr: text,
  es: text,
  pt: text,
  it: text,
})

/** A reason in the language of the answer; as it is where it is not one of ours. */
export function reasonIn(locale: string, why: string): string {
  const reason: Record<string, string> | undefined = reasons.find(({ en }) => en === why)
  return reason?.[locale.slice(0, 2)] ?? why
}
