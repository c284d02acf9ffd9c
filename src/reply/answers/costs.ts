import { hostName } from '../../catalogue/hosts.ts'
import { listing } from '../../format.ts'
import { monthlyCost, offerWithin } from '../../shortlist/cost.ts'
import { selfHosted } from '../../shortlist/exclude.ts'
import type { JustifiedPick } from '../../shortlist/types.ts'
import { amountOf, shortName } from '../why-pick.ts'
import { unpricedWord } from '../sentences.ts'
import { amountsIn } from '../words/amounts.ts'
import { dayIn } from '../words/index.ts'
import type { Asked } from './asked.ts'
import { asksForCheapest } from './list-questions.ts'

/** What models cost for a workload, which may be another than the conversation's. */
export function costLines({
  engine,
  models,
  requirement,
  words,
  isGeneral,
  text,
}: Asked): string[] {
  const { workload, limits } = requirement
  const { usdPerMonth, quantity, tokens } = amountsIn(words)
  const lines = models.map((model) => {
    const offer = offerWithin(limits, engine, model.id)
    if (!offer) {
      const isSold = engine.offers.has(model.id)
      return `${model.name}: ${isSold ? words.priceUnknown : unpricedWord(model, words)}.`
    }
    const { monthlyUsd, batchMonthlyUsd } = monthlyCost(offer, workload)
    const batch = batchMonthlyUsd ? `; ${usdPerMonth(batchMonthlyUsd)} ${words.inBatches}` : ''
    return `${model.name}: ${words.aMonth(usdPerMonth(monthlyUsd))} ${words.atHost(hostName(offer.provider))}${batch}.`
  })
  const { requestsPerMonth, inputTokens, outputTokens } = workload
  const priced = models.flatMap((model) => {
    const offer = offerWithin(limits, engine, model.id)
    return offer ? [{ model, usd: monthlyCost(offer, workload).monthlyUsd }] : []
  })
  const [least] = priced.toSorted((a, b) => a.usd - b.usd)
  return [
    ...(least && priced.length > 1 && asksForCheapest(text)
      ? [words.list.cheapest(least.model.name, words.aMonth(usdPerMonth(least.usd)))]
      : []),
    ...lines,
    words.facts.forWork(
      quantity(requestsPerMonth),
      tokens(inputTokens),
      tokens(outputTokens),
      isGeneral,
    ),
  ]
}

/** How old prices and scores are. */
export function ageLines({ engine: { dataset }, picks, words }: Asked): string[] {
  const prices = dataset.offers
    .filter(({ model }) => picks.length === 0 || picks.includes(model))
    .map(({ asOf }) => asOf)
    .toSorted()
  const newest =
    dataset.scores
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? dataset.asOf
  const stale = dataset.sources.filter(({ problem }) => problem)
  const days = [...new Set([prices[0] ?? dataset.asOf, prices.at(-1) ?? dataset.asOf])]
  return [
    words.facts.age(days.map((one) => dayIn(words, one)).join(' – '), dayIn(words, newest)),
    ...(stale.length
      ? [
          words.facts.notRenewed(
            String(stale.length),
            listing(
              stale.slice(0, 3).map(({ name }) => name),
              words.and,
            ),
          ),
        ]
      : []),
  ]
}

/** How a cost comes about. */
export function numberLines(asked: Asked, pick: JustifiedPick): string[] {
  const { requirement, words } = asked
  const { workload, limits } = requirement
  const { usd, tokens, quantity } = amountsIn(words)
  const { cost } = pick
  const own = selfHosted(limits)
    ? [words.list.glossary.score]
    : cost
      ? [
          `${words.list.cost(
            shortName(pick),
            quantity(workload.requestsPerMonth),
            `${tokens(workload.inputTokens)} × ${usd(cost.offer.inputUsdPerMTok)}/1M`,
            `${tokens(workload.outputTokens)} × ${usd(cost.offer.outputUsdPerMTok)}/1M`,
            amountOf(pick, requirement, words),
          )} (${hostName(cost.offer.provider)}, ${dayIn(words, cost.offer.asOf)}).`,
        ]
      : [`${shortName(pick)}: ${unpricedWord(pick.model, words)}.`]
  return own
}

/** What batches save, where a host publishes a price for them. */
export function batchLines(
  { words, engine, requirement }: Asked,
  picks: JustifiedPick[],
): string[] {
  const { usdPerMonth } = amountsIn(words)
  const priced = picks.flatMap((pick) => {
    const offer = offerWithin(requirement.limits, engine, pick.model.id)
    const cost = offer && monthlyCost(offer, requirement.workload)
    return cost?.batchMonthlyUsd === undefined
      ? []
      : [{ pick, ...cost, batch: cost.batchMonthlyUsd }]
  })
  const without = picks.filter((pick) => !priced.some((one) => one.pick === pick))
  return [
    ...priced.map(({ pick, batch, monthlyUsd }) =>
      words.list.batch(shortName(pick), words.aMonth(usdPerMonth(batch)), usdPerMonth(monthlyUsd)),
    ),
    ...(without.length ? [words.list.noBatch(listing(without.map(shortName), words.and))] : []),
    words.list.glossary.batch,
  ]
}
