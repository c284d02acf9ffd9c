import type { Offer } from './model.ts'

/** USD per 1M tokens as one figure for comparing prices: three parts input, one part output. */
export function blendedUsd({ inputUsdPerMTok, outputUsdPerMTok }: Offer): number {
  return (3 * inputUsdPerMTok + outputUsdPerMTok) / 4
}

/**
 * The price of record among a model's offers: the lab's own as the newest list has it, else the middle one of the others
 * (the cheapest is often a quantised copy or a listing error). Does not depend on their order.
 */
export function offerOfRecord(offers: Offer[]): Offer | undefined {
  const first = offers.filter(({ firstParty }) => firstParty)
  const own = first.filter(({ asOf }) => first.every((other) => other.asOf <= asOf))
  const byPrice = (own.length ? own : offers).toSorted(
    (a, b) => blendedUsd(a) - blendedUsd(b) || (a.provider < b.provider ? -1 : 1),
  )
  return own.length ? byPrice[0] : byPrice[Math.floor((byPrice.length - 1) / 2)]
}
