import { z } from 'zod'
import { capitalise } from '../format.ts'
import { list, pattern, readTable } from '../table.ts'

/** What a licence allows a company that sells what it makes with the model. */
type CommercialUse = 'yes' | 'no' | 'conditions'

export interface Licence {
  license: string
  commercialUse?: CommercialUse
}

/** SPDX identifiers where there are any, else a short name, with the spellings of the Hub and of boards. */
const known = readTable(new URL('tables/licences.tsv', import.meta.url), {
  license: z.string(),
  commercialUse: z.enum(['yes', 'no', 'conditions']),
  spellings: list.optional(),
  /** As people write it, where the identifier does not tell. */
  name: z.string().optional(),
})

const names = new Map(known.map(({ license, name }) => [license, name]))

/** `apache-2.0` as `Apache 2.0`, `kimi-k3-license` as `Kimi K3 license`; other capitals stay. */
export function licenceName(id: string | undefined): string | undefined {
  return id && (names.get(id.toLowerCase()) ?? id.split('-').map(capitalise).join(' '))
}

const bySpelling = new Map(
  known.flatMap(({ license, commercialUse, spellings = [] }) =>
    [license, ...spellings].map((one) => [one, { license, commercialUse }] as const),
  ),
)
/** What lists write when they know no licence, or when the weights are closed. */
const says = new Set([
  'other',
  'unknown',
  'proprietary',
  '-',
  'none',
  'n/a',
  'open',
  'custom',
  'non-commercial',
])

/** One name for a licence that lists spell in many ways; undefined when they name none. */
export function normalLicence(spelling: string | undefined): Licence | undefined {
  const plain = spelling?.trim().toLowerCase() ?? ''
  if (plain === '' || says.has(plain)) return undefined
  return bySpelling.get(plain) ?? { license: plain.replaceAll(/\s+/g, '-') }
}

/**
 * The licence that a maker gives a whole line of its models, from their cards, for where no list states it. The first
 * that fits holds. Ids are canonical, in small letters.
 */
const lines = readTable(new URL('tables/line-licences.tsv', import.meta.url), {
  line: pattern,
  license: z.string(),
})

/** The licence of the line that a model of open weights belongs to. */
export function lineLicence(id: string): Licence | undefined {
  const plain = id.toLowerCase()
  return normalLicence(lines.find(({ line }) => line.test(plain))?.license)
}
