import { z } from 'zod'
import { languageName, listing } from '../../format.ts'
import { parseList } from './parse.ts'
import type { Limit } from './limit.ts'

/** Those that people ask for most, as a form offers them. */
const offered =
  'en de fr es pt it nl pl sv da no fi cs sk hu ro bg el ru uk tr ar he fa hi ur bn ta te mr zh ja ko vi th id ms sw ca hr sr sl lt lv et'.split(
    ' ',
  )

export const languages: Limit<string[]> = {
  /** ISO 639-1 codes. */
  schema: z.array(z.string().regex(/^[a-z]{2}$/)),
  phrase: (codes) => `in ${listing(codes.map(languageName))}`,
  label: 'languages',
  called: 'language, languages, sprache*, langue*, idioma*, lingua, lingue',
  prompt:
    'languages that the model has to read or write, ISO 639-1; not the language of the message itself',
  parse: (written, names) =>
    parseList(written, (name) => (/^[a-z]{2}$/.test(name) ? name : names.language(name))),
  reads: (mention, { isForbidden }) =>
    mention.kind === 'language' && !isForbidden ? [mention.code] : undefined,
  field: {
    label: 'Languages',
    example: 'German, French',
    choices: offered
      .map((value) => ({ value, label: languageName(value) }))
      .toSorted((a, b) => a.label.localeCompare(b.label)),
    several: true,
    usual: true,
  },
  refused: () => 'it does not speak them',
  group: 'that do not speak the languages',
  unverified: 'nothing in the data measures these languages for it',
  unknown: 'remark',
}
