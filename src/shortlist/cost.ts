import type { Offer } from '../leaderboard/model.ts'
import { offerOfRecord } from '../leaderboard/price.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Limits, Workload } from '../requirements/requirement.ts'
import type { Cost } from './types.ts'

/** A model's price of record; within a region, that of the offers that promise to keep the data there. */
export function offerWithin(
  { region }: Limits,
  { offers, listings }: Pick<Engine, 'offers' | 'listings'>,
  model: string,
): Offer | undefined {
  if (!region) return listings.get(model)?.record
  return offerOfRecord((offers.get(model) ?? []).filter(({ regions }) => regions?.includes(region)))
}

/** USD a month for the workload. A context tier bills the whole request at its rate. */
export function monthlyCost(offer: Offer, workload: Workload): Cost {
  const tier = (offer.tiers ?? [])
    .filter(({ aboveTokens }) => workload.inputTokens > aboveTokens)
    .toSorted((a, b) => b.aboveTokens - a.aboveTokens)[0]
  const { inputTokens, outputTokens, requestsPerMonth } = workload
  const rate = ({ inputUsdPerMTok, outputUsdPerMTok }: NonNullable<Offer['batch']>) =>
    ((inputTokens * inputUsdPerMTok + outputTokens * outputUsdPerMTok) / 1e6) * requestsPerMonth
  return {
    offer,
    monthlyUsd: rate(tier ?? offer),
    // What long prompts cost in a batch is not on the lists.
    batchMonthlyUsd: offer.batch && !tier ? rate(offer.batch) : undefined,
    tiered: tier !== undefined,
  }
}
