import { z } from 'zod'
import { called } from './called.ts'
import { listing, regionName } from '../../format.ts'
import { parseList } from './parse.ts'
import { inPlace, judgePlaces } from './place.ts'
import type { Limit } from './limit.ts'

export const excludeLabCountries: Limit<string[]> = {
  schema: z.array(z.string()),
  phrase: (ids) => `no labs from ${listing(ids.map(regionName), 'or')}`,
  label: 'countries ruled out',
  called: called.country,
  prompt: 'the same (no Chinese models: cn)',
  parse: (written, names) => parseList(written, names.country),
  reads: (mention, { isForbidden }) =>
    mention.kind === 'place' && mention.of === 'maker' && isForbidden
      ? mention.countries
      : undefined,
  field: { label: 'No labs from these countries', several: true },
  check: (places, { labs }) => judgePlaces(labs, (country) => !inPlace(country, places)),
}
