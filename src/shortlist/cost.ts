import type { Offer } from '../leaderboard/model.ts'
import { offerOfRecord } from '../leaderboard/price.ts'
import type { Limits, Workload } from '../requirements/requirement.ts'
import type { Cost } from './types.ts'

/** The price of record; within a region, of the offers that promise to keep the data there. */
export function offerWithin({ region }: Limits, offers: Offer[]): Offer | undefined {
  return offerOfRecord(region ? offers.filter(({ regions }) => regions?.includes(region)) : offers)
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
