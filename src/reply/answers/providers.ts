import type { Model } from '../../catalogue/model.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import { monthlyCost } from '../../shortlist/cost.ts'
import { limitPhraseIn } from '../words/limit-phrase.ts'
import { amountsIn } from '../words/amounts.ts'
import type { Words } from '../words/en.ts'
import { type Block, heading, list, paragraph } from '../reply.ts'
import { offerPhrase } from '../sentences.ts'

const mostOffers = 12

/** Who sells a model, the cheapest for this workload first, the lab before who asks the same; with where its data stays. */
export function providerBlocks(
  engine: Engine,
  { workload }: Requirement,
  model: Model,
  words: Words,
): Block[] {
  const offers = (engine.offers.get(model.id) ?? [])
    .map((offer) => monthlyCost(offer, workload))
    .toSorted(
      (a, b) =>
        a.monthlyUsd - b.monthlyUsd ||
        Number(b.offer.firstParty) - Number(a.offer.firstParty) ||
        (a.offer.provider < b.offer.provider ? -1 : 1),
    )
  const { details, facts, aMonth } = words
  const { usd, usdPerMonth } = amountsIn(words)
  if (offers.length === 0) return [paragraph(facts.missing(facts.topics.price, model.name))]
  const items = offers.slice(0, mostOffers).map(({ offer, monthlyUsd }) => {
    const { cacheReadUsdPerMTok: cached, regions } = offer
    return [
      `${aMonth(usdPerMonth(monthlyUsd))}: ${offerPhrase(offer, words)}`,
      ...(cached === undefined ? [] : [`${facts.otherRates.cached} ${usd(cached)}`]),
      ...(regions ?? []).map((region) => limitPhraseIn(words, 'region', region)),
    ].join('; ')
  })
  const more = offers.length - items.length
  if (more > 0) items.push(facts.andMore(more))
  return [heading(`${details.price}: ${model.name}`), list(items)]
}
