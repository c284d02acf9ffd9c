import type { Offer } from '../leaderboard/model.ts'
import type { Limits, Workload } from '../requirements/requirement.ts'
import type { Cost } from './types.ts'

/**
 * The price of record among a model's offers: the lab's own, else the middle one of the others (the cheapest is often
 * a quantised copy or a listing error). Within a region only offers that promise to stay there count.
 */
export function offerOfRecord(offers: Offer[], limits: Limits): Offer | undefined {
  const { region } = limits
  const eligible = region ? offers.filter(({ regions }) => regions?.includes(region)) : offers
  const own = eligible.find(({ firstParty }) => firstParty)
  if (own) return own
  const byPrice = eligible.toSorted(
    (a, b) => blended(a) - blended(b) || (a.provider < b.provider ? -1 : 1),
  )
  return byPrice[Math.floor((byPrice.length - 1) / 2)]
}

/** USD a month for the workload. A context tier bills the whole request at its rate. */
export function monthlyCost(offer: Offer, workload: Workload): Cost {
  const tier = (offer.tiers ?? [])
    .filter(({ aboveTokens }) => workload.inputTokens > aboveTokens)
    .toSorted((a, b) => b.aboveTokens - a.aboveTokens)[0]
  const { inputUsdPerMTok, outputUsdPerMTok } = tier ?? offer
  const perRequest =
    (workload.inputTokens * inputUsdPerMTok + workload.outputTokens * outputUsdPerMTok) / 1e6
  return { offer, monthlyUsd: perRequest * workload.requestsPerMonth, tiered: tier !== undefined }
}

/** One figure for comparing prices: three parts input, one part output. */
function blended({ inputUsdPerMTok, outputUsdPerMTok }: Offer): number {
  return (3 * inputUsdPerMTok + outputUsdPerMTok) / 4
}
