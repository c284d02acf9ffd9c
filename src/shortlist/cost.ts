import type { Offer } from '../leaderboard/model.ts'
import { offerOfRecord } from '../leaderboard/price.ts'
import type { Engine } from '../leaderboard/standings.ts'
import { limitKind, statedLimits } from '../requirements/limits/index.ts'
import type { Limits, Workload } from '../requirements/requirement.ts'
import type { Cost } from './types.ts'

/** Some limits (region, hosts, data policy) are met by an offer rather than by a model. */
export function needsOffer(limits: Limits): boolean {
  return offerLimits(limits).length > 0
}

/** A model's price of record, among the offers that meet the limits which depend on the host. */
export function offerWithin(
  limits: Limits,
  { offers, listings }: Pick<Engine, 'offers' | 'listings'>,
  model: string,
): Offer | undefined {
  const judges = offerLimits(limits)
  if (judges.length === 0) return listings.get(model)?.record
  return offerOfRecord(
    (offers.get(model) ?? []).filter((offer) => judges.every((meets) => meets(offer))),
  )
}

function offerLimits(limits: Limits): ((offer: Offer) => boolean)[] {
  return statedLimits(limits).flatMap(([name, value]) => {
    const { offer: judge, unknown } = limitKind(name)
    return judge ? [(offer: Offer) => judge(value, offer) ?? unknown === 'remark'] : []
  })
}

/**
 * USD a month for the workload. A context tier bills the whole request at its rate. What every request repeats counts at
 * the provider's cache price; at full price where none is published, as none is for tiers and batches.
 */
export function monthlyCost(offer: Offer, workload: Workload): Cost {
  const tier = (offer.tiers ?? [])
    .filter(({ aboveTokens }) => workload.inputTokens > aboveTokens)
    .toSorted((a, b) => b.aboveTokens - a.aboveTokens)[0]
  const { inputTokens, outputTokens, requestsPerMonth } = workload
  const repeated = repeatedTokens(workload)
  const published = tier ? 0 : (offer.cacheReadUsdPerMTok ?? 0)
  // Nobody caches for nothing, or to pay more: such a price is a mistake of the list.
  const isPrice = published > 0 && published <= offer.inputUsdPerMTok
  const cacheUsd = isPrice ? published : undefined
  const rate = (
    { inputUsdPerMTok, outputUsdPerMTok }: NonNullable<Offer['batch']>,
    repeatedUsd = inputUsdPerMTok,
  ) =>
    (((inputTokens - repeated) * inputUsdPerMTok +
      repeated * repeatedUsd +
      outputTokens * outputUsdPerMTok) /
      1e6) *
    requestsPerMonth
  const monthlyUsd = rate(tier ?? offer, cacheUsd)
  // What long prompts cost in a batch is not on the lists.
  const batchMonthlyUsd = offer.batch && !tier ? rate(offer.batch) : undefined
  return {
    offer,
    monthlyUsd,
    batchMonthlyUsd:
      batchMonthlyUsd !== undefined && batchMonthlyUsd < monthlyUsd ? batchMonthlyUsd : undefined,
    tiered: tier !== undefined,
    cache: repeated > 0 ? { tokens: repeated, usdPerMTok: cacheUsd } : undefined,
  }
}

/** USD for a thousand requests of the workload. */
export function perThousand(monthlyUsd: number, { requestsPerMonth }: Workload): number {
  return (1000 * monthlyUsd) / requestsPerMonth
}

/** Tokens of a request that are the same in every one of them: never more than it holds. */
export function repeatedTokens({ inputTokens, cachedInputTokens = 0 }: Workload): number {
  return Math.min(cachedInputTokens, inputTokens)
}
