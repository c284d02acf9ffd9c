import { z } from 'zod'
import { languageName, listing } from '../../format.ts'
import { parseList } from './parse.ts'
import type { Limit } from './limit.ts'

export const languages: Limit<string[]> = {
  /** ISO 639-1 codes. */
  schema: z.array(z.string().regex(/^[a-z]{2}$/)),
  phrase: (codes) => `in ${listing(codes.map(languageName))}`,
  label: 'languages',
  prompt:
    'languages that the model has to read or write, ISO 639-1, comma-separated; not the language of the message itself',
  parse: (written, names) =>
    parseList(written, (name) => (/^[a-z]{2}$/.test(name) ? name : names.language(name))),
  reads: (mention, { isForbidden }) =>
    mention.kind === 'language' && !isForbidden ? [mention.code] : undefined,
  field: { label: 'Languages', example: 'German, French', several: true },
  refused: () => 'it does not speak them',
  group: 'that do not speak the languages',
  unverified: 'nothing in the data measures these languages for it',
  unknown: 'remark',
}
