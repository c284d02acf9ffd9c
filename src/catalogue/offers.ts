import { batchOf } from './batch-discounts.ts'
import type { Offer } from './model.ts'

/**
 * The offer with the rates that hold on a day (ISO date): announced changes are applied once their day has come, and
 * those still to come stay announced.
 */
export function offerOn(offer: Offer, day: string): Offer {
  const due = offer.changes?.findLast(({ from }) => from <= day)
  if (!due) return offer
  // What an announcement does not say is not known from then on.
  const unsaid = { cacheReadUsdPerMTok: undefined, cacheWriteUsdPerMTok: undefined }
  const gone = { tiers: undefined, offPeak: undefined }
  const { from: _from, ...rates } = due
  const batch = batchOf(offer.provider, rates)
  const later = offer.changes?.filter(({ from }) => from > day)
  return {
    ...offer,
    ...unsaid,
    ...gone,
    batch,
    ...rates,
    changes: later?.length ? later : undefined,
  }
}

/** The provider still serves it on that day (ISO date), as far as is known. */
export function isServedOn({ endsOn, status }: Offer, day: string): boolean {
  return endsOn ? endsOn > day : status !== 'retired'
}
