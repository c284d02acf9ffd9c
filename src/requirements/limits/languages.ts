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
  /** ISO 639-1 codes; of languages that have none their code of three letters. */
  schema: z.array(z.string().regex(/^[a-z]{2,3}$/)),
  phrase: (codes) => `in ${listing(codes.map(languageName))}`,
  label: 'languages',
  called: 'language, languages, sprache*, langue*, idioma*, lingua, lingue',
  prompt:
    'languages named as what it reads or writes ("EN to FI", "in French", "decent Czech"), ISO 639-1 or, where there is none, three letters (nap, grc, nds); not that of the message, of a country or of customers; "plain English" is a style',
  parse: (written, names) => parseList(written, names.language),
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
  unknown: 'remark',
}
