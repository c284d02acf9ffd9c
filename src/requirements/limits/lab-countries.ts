import { z } from 'zod'
import { called } from './called.ts'
import { listing, regionName } from '../../format.ts'
import { parseList } from './parse.ts'
import { inPlace, judgePlaces } from './place.ts'
import type { Limit } from './limit.ts'

export const labCountries: Limit<string[]> = {
  schema: z.array(z.string()),
  phrase: (ids) => `labs from ${listing(ids.map(regionName), 'or')}`,
  label: 'countries of the labs',
  called: called.country,
  prompt: 'seat of the lab, not of the data: ISO 3166-1 alpha-2 in lower case or eu',
  parse: (written, names) => parseList(written, names.country),
  reads: (mention, { isForbidden }) =>
    mention.kind === 'place' && mention.of === 'maker' && !isForbidden
      ? mention.countries
      : undefined,
  field: { label: 'Only labs from these countries', several: true },
  check: (places, { labs }) => judgePlaces(labs, (country) => inPlace(country, places)),
}
