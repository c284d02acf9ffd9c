import type { Offer } from '../../src/catalogue/model.ts'
import type { Engine } from '../../src/leaderboard/standings.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'

/**
 * What a month costs: tokens times rates, at every rate that may apply, the repeated ones at full or at cache price, with
 * the answer alone or with thinking before it.
 */
export function billsOf(offer: Offer, { workload }: Requirement, thinking: number): number[] {
  const rates = [offer, ...(offer.tiers ?? []), ...(offer.batch ? [offer.batch] : [])]
  const repeated = Math.min(workload.cachedInputTokens ?? 0, workload.inputTokens)
  return rates.flatMap(({ inputUsdPerMTok, outputUsdPerMTok }) =>
    [workload.outputTokens, workload.outputTokens + thinking].flatMap((output) =>
      [0, repeated * (inputUsdPerMTok - (offer.cacheReadUsdPerMTok ?? NaN))].flatMap((saved) =>
        // Of all requests of a month, and of a thousand.
        [workload.requestsPerMonth, 1000].map(
          (requests) =>
            (requests *
              (workload.inputTokens * inputUsdPerMTok - saved + output * outputUsdPerMTok)) /
            1e6,
        ),
      ),
    ),
  )
}

/** What is counted for thinking: as stated, else a share by difficulty of what a board measured of it or of others. */
export function thinkingTokens(
  id: string,
  { workload, difficulty }: Requirement,
  engine: Engine,
): number {
  const share = { routine: 0.1, demanding: 0.35, frontier: 1 }[difficulty]
  const length = engine.answerLengths.get(id)?.outputTokens ?? engine.usualAnswerLength ?? NaN
  return workload.thinkingTokens ?? Math.round(length * share)
}

/** The prices of an offer, those of its tiers and of its cache. */
export function pricesOf(offer: Offer): number[] {
  return [offer, ...(offer.tiers ?? [])]
    .flatMap(({ inputUsdPerMTok, outputUsdPerMTok }) => [inputUsdPerMTok, outputUsdPerMTok])
    .concat(offer.cacheReadUsdPerMTok ?? [])
}
