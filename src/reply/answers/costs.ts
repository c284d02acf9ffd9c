import { hostName } from '../../catalogue/hosts.ts'
import { listing } from '../../format.ts'
import type { Model } from '../../catalogue/model.ts'
import { monthsAskedFor } from '../../requirements/asked-months.ts'
import { costFor, fullUsd, monthlyCost, offerWithin } from '../../shortlist/cost.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import { selfHosted } from '../../shortlist/exclude.ts'
import type { JustifiedPick } from '../../shortlist/types.ts'
import { amountOf, shortName } from '../why-pick.ts'
import { unpricedWord } from '../sentences.ts'
import { amountsIn } from '../words/amounts.ts'
import { dayIn } from '../words/index.ts'
import type { Asked } from './asked.ts'
import { asksForCheapest } from './list-questions.ts'

/** What models cost for a workload, which may be another than the conversation's: at the hosts that are asked about. */
export function costLines(asked: Asked): string[] {
  const { models, requirement, words, isGeneral, text } = asked
  const { workload, limits } = requirement
  const { usdPerMonth, quantity, tokens } = amountsIn(words)
  const { requestsPerMonth, inputTokens, outputTokens } = workload
  const isOne = requestsPerMonth === 1
  const months = monthsAskedFor(text)
  const amount = (usd: number) => (isOne ? usdPerMonth(usd) : words.aMonth(usdPerMonth(usd)))
  const costs = models.flatMap((model) => costsAt(asked, model))
  const priced = costs.flatMap(({ model, cost }) =>
    cost ? [{ model, usd: cost.monthlyUsd, full: fullUsd(cost) }] : [],
  )
  const [least] = priced.toSorted((a, b) => a.usd - b.usd)
  const lines = costs.map(({ model, host, cost }) => {
    if (!cost && host) return words.facts.hostNo(model.name, hostName(host))
    if (!cost) {
      const isSold = asked.engine.offers.has(model.id)
      return `${model.name}: ${isSold ? words.priceUnknown : unpricedWord(model, words)}.`
    }
    const { monthlyUsd, batchMonthlyUsd, offer } = cost
    const full = fullUsd(cost)
    const inBatch = cost.batch ? ` ${words.inBatches}` : ''
    const thinking = full > monthlyUsd ? words.withThinking(usdPerMonth(full)) : ''
    const batch = batchMonthlyUsd ? `; ${usdPerMonth(batchMonthlyUsd)} ${words.inBatches}` : ''
    const sum = months && !isOne ? `, ${words.list.over(usdPerMonth(months * full), months)}` : ''
    return `${model.name}: ${amount(monthlyUsd)}${inBatch}${thinking}${sum} ${words.atHost(hostName(offer.provider))}${batch}.`
  })
  const worked = words.facts.forWork(
    isOne ? undefined : quantity(requestsPerMonth),
    tokens(inputTokens),
    tokens(outputTokens),
    isGeneral,
    selfHosted(limits) || priced.some(({ usd, full }) => full > usd),
  )
  return [
    ...(least && priced.length > 1 && asksForCheapest(text)
      ? [words.list.cheapest(least.model.name, words.aMonth(usdPerMonth(least.usd)))]
      : []),
    ...lines,
    ...(priced.length ? [worked] : []),
  ]
}

/** What a model costs at its host of record, or at each of the hosts that are named. */
function costsAt({ engine, requirement, hosts }: Asked, model: Model) {
  const { limits } = requirement
  const places = hosts.length ? hosts : [undefined]
  const { picks, ranking } = recommend(engine, requirement)
  const ranked = [...picks, ...ranking].find((one) => one.model.id === model.id)
  const thinking = ranked?.thinks === false ? undefined : ranked?.cost?.thinking
  return places.map((host) => {
    const offer = host
      ? offerWithin({ providers: [host] }, engine, model.id)
      : offerWithin(limits, engine, model.id)
    return { model, host, cost: offer && costFor(offer, requirement, thinking) }
  })
}

/** What the models save against today's: by the bill that was told, else by the price of the model in use. */
export function savingLines(asked: Asked): string[] {
  const { engine, models, requirement, words } = asked
  const { baseline } = requirement
  const { usdPerMonth } = amountsIn(words)
  const { list, aMonth } = words
  const inUse = baseline?.models.flatMap((id) => engine.models.get(id) ?? [])[0]
  const today =
    baseline?.monthlyUsd ?? (inUse && costsAt({ ...asked, hosts: [] }, inUse)[0]?.cost?.monthlyUsd)
  if (today === undefined) return [list.noBill, ...costLines(asked)]
  return models.flatMap((model) =>
    costsAt(asked, model).flatMap(({ cost }) => {
      if (!cost) return []
      const full = fullUsd(cost)
      const thinking = full > cost.monthlyUsd ? words.withThinking(usdPerMonth(full)) : ''
      const its = `${aMonth(usdPerMonth(cost.monthlyUsd))}${thinking}`
      return full < today
        ? list.saves(model.name, its, usdPerMonth(today), usdPerMonth(today - full))
        : list.savesNothing(model.name, its, usdPerMonth(today))
    }),
  )
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
