import { z } from 'zod'
import { readTable } from '../table.ts'
import type { Model, Offer } from './model.ts'

/**
 * What hosts say of what is sent to their API, each from the host's own page as read on 28 November 2026. A page can say
 * more than fits here: exceptions, other plans, features that store. Hosts that are not here are unknown.
 */
const policies = readTable(new URL('tables/data-policies.tsv', import.meta.url), {
  provider: z.string(),
  /** What is sent is not used to train models, unless the customer agrees. */
  training: z
    .literal('no')
    .transform(() => false)
    .optional(),
  /** Days for which what is sent is kept by default; 0: not at all. */
  retentionDays: z.coerce.number().optional(),
  /** It holds only for models of open weights (`open`), or of this lab. */
  only: z.string().optional(),
  source: z.url(),
})

/** What the host of an offer says it does with what is sent; undefined when that is not known. */
export function dataPolicyOf(
  host: string,
  { lab, openWeights }: Pick<Model, 'lab' | 'openWeights'>,
): Offer['dataPolicy'] {
  const found = policies.find(({ provider }) => provider === host)
  if (!found) return undefined
  const { only, provider: _, ...policy } = found
  const holds = only === undefined || (only === 'open' ? openWeights === true : only === lab)
  return holds ? policy : undefined
}
