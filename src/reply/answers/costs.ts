import { hostName } from '../../catalogue/hosts.ts'
import { capitalise, listing, lowered } from '../../format.ts'
import type { Model } from '../../catalogue/model.ts'
import { monthsAskedFor } from '../../requirements/asked-months.ts'
import { costFor, fullUsd, monthlyCost, offerWithin } from '../../shortlist/cost.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import { selfHosted } from '../../shortlist/exclude.ts'
import type { JustifiedPick } from '../../shortlist/types.ts'
import { amountOf, shortName } from '../why-pick.ts'
import { workPhrase } from '../assumed-work.ts'
import { staleSentence, unpricedWord } from '../sentences.ts'
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
  const work = workPhrase(words, {
    input: tokens(inputTokens),
    output: tokens(outputTokens),
    ...(!isOne && { requests: quantity(requestsPerMonth) }),
  })
  const isThinkingTold = selfHosted(limits) || priced.some(({ usd, full }) => full > usd)
  const worked = [
    `${work}${isGeneral ? ` (${lowered(words.labels.assumed)})` : ''}`,
    ...(isThinkingTold ? [] : [`${lowered(words.labels.notInPrice)}: ${words.thinking}`]),
  ]
  return [
    ...(least && priced.length > 1 && asksForCheapest(text)
      ? [words.facts.cheapest(least.model.name, words.aMonth(usdPerMonth(least.usd)))]
      : []),
    ...lines,
    ...(priced.length ? [`${capitalise(worked.join('; '))}.`] : []),
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
      const saved = full < today ? usdPerMonth(today - full) : undefined
      return list.saves(model.name, its, usdPerMonth(today), saved)
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
    words.dates(days.map((one) => dayIn(words, one)).join(' – '), dayIn(words, newest)),
    ...(stale.length ? [staleSentence(stale, words)] : []),
  ]
}

/** How a cost comes about. */
export function numberLines({ requirement, words }: Asked, pick: JustifiedPick): string[] {
  const { workload, limits } = requirement
  const { usd, tokens, quantity } = amountsIn(words)
  const { model, cost } = pick
  if (selfHosted(limits)) return [words.list.glossary.score]
  if (!cost) return [`${shortName(pick)}: ${unpricedWord(model, words)}.`]
  const { provider, asOf, inputUsdPerMTok, outputUsdPerMTok } = cost.offer
  const part = (count: number, rate: number) => `${tokens(count)} × ${usd(rate)}/1M`
  const input = part(workload.inputTokens, inputUsdPerMTok)
  const output = part(workload.outputTokens, outputUsdPerMTok)
  const requests = words.work.requests(quantity(workload.requestsPerMonth))
  const amount = amountOf(pick, requirement, words)
  const where = `${hostName(provider)}, ${dayIn(words, asOf)}`
  return [`${shortName(pick)}: ${requests} × (${input} + ${output}) = ${amount} (${where}).`]
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
    ...priced.map(({ pick, batch, monthlyUsd }) => {
      const inBatches = `${words.aMonth(usdPerMonth(batch))} ${words.inBatches}`
      return `${shortName(pick)}: ${words.list.costs(inBatches, usdPerMonth(monthlyUsd))}.`
    }),
    ...(without.length ? [words.list.noBatch(listing(without.map(shortName), words.and))] : []),
    words.list.glossary.batch,
  ]
}
