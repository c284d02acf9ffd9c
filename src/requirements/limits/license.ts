import { z } from 'zod'
import { pass, unpublished } from './judge.ts'
import type { Limit } from './limit.ts'

const licences = [
  'apache-2.0',
  'mit',
  'bsd-3-clause',
  'cc-by-4.0',
  'permissive',
  'commercial',
] as const
const permissive = ['apache-2.0', 'mit', 'bsd-3-clause', 'cc-by-4.0', 'isc', 'cc0-1.0']
const severalLicences =
  /^(?:apache-2\.0|mit|bsd-3-clause|cc-by-4\.0)(?: or (?:apache-2\.0|mit|bsd-3-clause|cc-by-4\.0)){0,3}$/
const aliases: Record<string, string> = {
  apache: 'apache-2.0',
  'apache 2.0': 'apache-2.0',
  'apache 2': 'apache-2.0',
  apache2: 'apache-2.0',
  bsd: 'bsd-3-clause',
  'commercial use': 'commercial',
}
const words: Record<(typeof licences)[number], string> = {
  'apache-2.0': 'Apache 2.0',
  mit: 'MIT',
  'bsd-3-clause': 'BSD',
  'cc-by-4.0': 'CC BY 4.0',
  permissive: 'Any permissive licence',
  commercial: 'Commercial use allowed',
}

export const license: Limit<string> = {
  schema: z.enum(licences).or(z.string().regex(severalLicences)),
  phrase: (licence) => (licence === 'commercial' ? 'commercial use allowed' : `licence ${licence}`),
  label: 'licence',
  called: 'licen*, lizenz*',
  prompt:
    'of the weights: apache-2.0, mit, bsd-3-clause, cc-by-4.0, permissive (any of these) or commercial (such use allowed); several with " or "',
  parse: (written) => {
    const names = written
      .toLowerCase()
      .split(' or ')
      .map((name) => aliases[name.trim()] ?? name.trim())
    return names.every((name) => (licences as readonly string[]).includes(name))
      ? names.join(' or ')
      : undefined
  },
  reads: (mention, { isForbidden }) =>
    mention.kind === 'licence' && !isForbidden ? mention.id : undefined,
  field: {
    label: 'Licence',
    choices: licences.map((value) => ({ value, label: words[value] })),
  },
  check: (wanted, { model }) => {
    const { commercialUse } = model
    if (wanted === 'commercial')
      return commercialUse ? pass(commercialUse !== 'no', model.license) : unpublished
    if (!model.license) return unpublished
    // Of "mit+apache-2.0" both apply; "mit-modified" is another licence than "mit".
    const own = model.license.toLowerCase().split('+')
    const accepted = new Set(
      wanted.split(' or ').flatMap((name) => (name === 'permissive' ? permissive : [name])),
    )
    return pass(
      own.every((name) => accepted.has(name)),
      model.license,
    )
  },
}
