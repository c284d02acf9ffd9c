import type { Offer } from '../catalogue/model.ts'
import { isServedOn } from '../catalogue/offers.ts'
import { offerOfRecord } from '../catalogue/price.ts'
import type { Engine } from '../leaderboard/standings.ts'
import { limitKind, statedLimits } from '../requirements/limits/index.ts'
import type { Limits, Requirement, Workload } from '../requirements/requirement.ts'
import type { Cost, Thinking } from './types.ts'

/** Seconds that an answer may take from which it can wait for a batch. */
const anHour = 3600

/** A model's price of record, among the offers that are served today and meet the limits which depend on the host. */
export function offerWithin(
  limits: Limits,
  engine: Pick<Engine, 'offers' | 'today'>,
  model: string,
): Offer | undefined {
  return createOffers(engine, limits, 0)(engine.offers.get(model) ?? [])
}

/**
 * Chooses among a model's offers: served today, meeting the limits that depend on the host, with a window of so many
 * tokens. If all windows are too small, that is left for the reason why the model is off the list.
 */
export function createOffers(
  { today }: Pick<Engine, 'today'>,
  limits: Limits,
  neededTokens: number,
): (offers: Offer[]) => Offer | undefined {
  const judges = offerLimits(limits)
  const sure = offerLimits(limits, false)
  return (offers) => {
    const served = offers.filter(
      (offer) => isServedOn(offer, today) && judges.every((meets) => meets(offer)),
    )
    // Who is known to meet them goes before who may.
    const proven = sure.length
      ? served.filter((offer) => sure.every((meets) => meets(offer)))
      : served
    const chosen = proven.length ? proven : served
    const wide = chosen.filter(({ contextTokens }) => (contextTokens ?? Infinity) >= neededTokens)
    return offerOfRecord(wide.length ? wide : chosen)
  }
}

/** Some limits (region, hosts, data policy) are met by an offer rather than by a model. */
export function needsOffer(limits: Limits): boolean {
  return offerLimits(limits).length > 0
}

function offerLimits(limits: Limits, passesUnknown = true): ((offer: Offer) => boolean)[] {
  return statedLimits(limits).flatMap(([name, value]) => {
    const { offer: judge, unknown } = limitKind(name)
    return judge
      ? [(offer: Offer) => judge(value, offer) ?? (passesUnknown && unknown === 'remark')]
      : []
  })
}

/**
 * The person said that speed does not matter, or allows hours for an answer: then it can wait for a batch, which providers
 * keep until it is fetched.
 */
export function mayWait({ tradeoff, limits, assumed }: Requirement): boolean {
  if (limits.dataPolicy === 'zero-retention') return false
  if ((limits.maxAnswerSeconds ?? 0) >= anHour) return true
  const isAssumed = assumed.some((path) => path === 'tradeoff' || path === 'tradeoff.speed')
  return tradeoff.speed === 0 && !isAssumed
}

/** What a model costs for a requirement: in batches where answers may wait, and with its thinking. */
export function costFor(
  offer: Offer,
  requirement: Requirement,
  thinking: Thinking | undefined,
): Cost {
  const { workload } = requirement
  const cost = monthlyCost(offer, workload)
  if (cost.batchMonthlyUsd !== undefined && mayWait(requirement)) {
    cost.monthlyUsd = cost.batchMonthlyUsd
    cost.batch = true
    cost.batchMonthlyUsd = undefined
    cost.cache = undefined
  }
  if (thinking) {
    cost.thinking = thinking
    cost.monthlyUsdThinking =
      cost.monthlyUsd + thinking.tokens * usdPerThinkingToken(cost, workload)
  }
  return cost
}

/** USD a month for one token more of thinking in every request. */
export function usdPerThinkingToken({ offer, batch }: Cost, workload: Workload): number {
  const rates = batch && offer.batch ? offer.batch : (tierOf(offer, workload) ?? offer)
  return (rates.outputUsdPerMTok * workload.requestsPerMonth) / 1e6
}

/** All that a month would cost, thinking included as far as it is known. */
export function fullUsd({ monthlyUsd, monthlyUsdThinking }: Cost): number {
  return monthlyUsdThinking ?? monthlyUsd
}

/**
 * USD a month for the workload. A context tier bills the whole request at its rate. What every request repeats counts at
 * the provider's cache price; at full price where none is published, as none is for tiers and batches.
 */
export function monthlyCost(offer: Offer, workload: Workload): Cost {
  const tier = tierOf(offer, workload)
  const repeated = repeatedTokens(workload)
  const published = tier ? 0 : (offer.cacheReadUsdPerMTok ?? 0)
  // Nobody caches for nothing, or to pay more: such a price is a mistake of the list.
  const isPrice = published > 0 && published <= offer.inputUsdPerMTok
  const cacheUsd = isPrice ? published : undefined
  const monthlyUsd = atRates(tier ?? offer, workload, cacheUsd)
  // What long prompts cost in a batch is not on the lists.
  const batchMonthlyUsd = offer.batch && !tier ? atRates(offer.batch, workload) : undefined
  return {
    offer,
    monthlyUsd,
    monthlyUsdThinking: undefined,
    thinking: undefined,
    batch: undefined,
    batchMonthlyUsd:
      batchMonthlyUsd !== undefined && batchMonthlyUsd < monthlyUsd ? batchMonthlyUsd : undefined,
    tiered: tier !== undefined,
    cache: repeated > 0 ? { tokens: repeated, usdPerMTok: cacheUsd } : undefined,
  }
}

function atRates(
  { inputUsdPerMTok, outputUsdPerMTok }: NonNullable<Offer['batch']>,
  workload: Workload,
  repeatedUsd = inputUsdPerMTok,
): number {
  const repeated = repeatedTokens(workload)
  const read = (workload.inputTokens - repeated) * inputUsdPerMTok + repeated * repeatedUsd
  return ((read + workload.outputTokens * outputUsdPerMTok) / 1e6) * workload.requestsPerMonth
}

/** The context tier that a request of this length is billed at. */
function tierOf(offer: Offer, { inputTokens }: Workload) {
  return offer.tiers
    ?.filter(({ aboveTokens }) => inputTokens > aboveTokens)
    .toSorted((a, b) => b.aboveTokens - a.aboveTokens)[0]
}

/** USD for a thousand requests of the workload. */
export function perThousand(monthlyUsd: number, { requestsPerMonth }: Workload): number {
  return (1000 * monthlyUsd) / requestsPerMonth
}

/** Tokens of a request that are the same in every one of them: never more than it holds. */
export function repeatedTokens({ inputTokens, cachedInputTokens = 0 }: Workload): number {
  return Math.min(cachedInputTokens, inputTokens)
}
