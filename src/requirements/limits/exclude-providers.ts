import { z } from 'zod'
import { called } from './called.ts'
import { listing } from '../../format.ts'
import { hostName } from '../../catalogue/hosts.ts'
import { parseList } from './parse.ts'
import { hostOf } from './reads.ts'
import type { Limit } from './limit.ts'

export const excludeProviders: Limit<string[]> = {
  schema: z.array(z.string()),
  phrase: (ids) => `not hosted by ${listing(ids.map(hostName), 'or')}`,
  label: 'hosts ruled out',
  called: called.host,
  prompt: '',
  parse: (written, names) => parseList(written, names.host),
  reads: (mention, { isForbidden }) => (isForbidden ? hostOf(mention, true) : undefined),
  field: { label: 'Not from these hosts', several: true },
  offer: (ids, { provider }) => !ids.includes(provider),
}
