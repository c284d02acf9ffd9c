import { z } from 'zod'
import { readTable } from '../table.ts'
import type { DatedListing } from './build-offers.ts'

/**
 * Ids by which a host means another model than their words say, and since when: an old name for newer weights (models.dev
 * dates DeepSeek's entries by the move, and their prices are those that OpenRouter has for the newer weights), or one
 * without the word that tells siblings apart.
 */
const rows = readTable(new URL('tables/host-ids.tsv', import.meta.url), {
  provider: z.string(),
  id: z.string(),
  model: z.string(),
  from: z.iso.date(),
})
const meant = new Map(rows.map((row) => [`${row.provider} ${row.id}`, row]))

/** The model that a host means by a listing's id, where its words say another. */
export function meantBy({ provider, id, asOf }: DatedListing): string | undefined {
  const other = meant.get(`${provider} ${id}`)
  return other && asOf >= other.from ? other.model : undefined
}
