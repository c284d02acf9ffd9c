import { z } from 'zod'
import { readTable } from '../table.ts'
import type { Price } from './model.ts'

const usd = z.coerce.number().nonnegative()

/**
 * Rates that a provider has on its pages, or has announced there, and its price list does not tell yet, in USD per 1M tokens. A list that tells them makes a row needless.
 */
const rows = readTable(new URL('tables/announced-prices.tsv', import.meta.url), {
  provider: z.string(),
  id: z.string(),
  from: z.iso.date(),
  inputUsdPerMTok: usd,
  outputUsdPerMTok: usd,
})

/** The announced rates of what a provider lists under an id, in the order of time; undefined where there are none. */
export function announcedPrices(provider: string, id: string): Price['changes'] {
  const own = rows.filter((row) => row.provider === provider && row.id === id)
  const changes = own.map(({ from, inputUsdPerMTok, outputUsdPerMTok }) => ({
    from,
    inputUsdPerMTok,
    outputUsdPerMTok,
  }))
  return changes.length ? changes : undefined
}
