import { z } from 'zod'
import { called } from './called.ts'
import { listing } from '../../format.ts'
import { hostName } from '../../catalogue/hosts.ts'
import { parseList } from './parse.ts'
import { hostOf } from './reads.ts'
import type { Limit } from './limit.ts'

export const providers: Limit<string[]> = {
  schema: z.array(z.string()),
  phrase: (ids) => `hosted by ${listing(ids.map(hostName), 'or')}`,
  label: 'hosts',
  called: called.host,
  prompt: 'where the model is bought or runs (Bedrock, Azure, Groq ...), not who made it',
  parse: (written, names) => parseList(written, names.host),
  reads: (mention, { isForbidden }) => (isForbidden ? undefined : hostOf(mention)),
  field: { label: 'Only from these hosts', several: true },
  offer: (ids, { provider }) => ids.includes(provider),
}
