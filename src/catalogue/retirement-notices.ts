import { z } from 'zod'
import type { EndNotice } from './listing.ts'
import { readTable } from '../table.ts'

/**
 * Ends that the machine-readable lists do not have yet: facts only, each with the provider's page and the day on which it
 * was read (the first of the month or year where only that is known), and what the provider names instead.
 */
export const retirementNotices: EndNotice[] = readTable(
  new URL('tables/retirement-notices.tsv', import.meta.url),
  {
    provider: z.string(),
    id: z.string(),
    endsOn: z.iso.date(),
    replacement: z.string().optional(),
    seen: z.iso.date(),
    url: z.url(),
  },
)

/** Closed models that have ended on a day their providers' pages no longer tell, while price lists still carry them. */
export const endedLongAgo = new Set(
  readTable(new URL('tables/ended-long-ago.tsv', import.meta.url), { model: z.string() }).map(
    ({ model }) => model,
  ),
)
