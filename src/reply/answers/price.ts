import { hostName } from '../../catalogue/hosts.ts'
import { capitalise } from '../../format.ts'
import { blendedUsd, offerOfRecord } from '../../catalogue/price.ts'
import type { Model, Offer } from '../../catalogue/model.ts'
import { offerPhrase } from '../sentences.ts'
import { dayIn } from '../words/index.ts'
import { amountsIn } from '../words/amounts.ts'
import type { Words } from '../words/en.ts'
import type { Asked } from './asked.ts'

/** What a model costs: the price of record, its other rates and changes to come, and the span of other hosts. */
export function priceLines(asked: Asked, model: Model): string[] {
  const { engine, words, hosts } = asked
  const all = engine.offers.get(model.id) ?? []
  const wanted = all.filter(({ provider }) => hosts.includes(provider))
  if (hosts.length && all.length && wanted.length === 0)
    return hosts.map((host) => words.facts.hostNo(model.name, hostName(host)))
  const offers = wanted.length ? wanted : all
  const record = offerOfRecord(offers)
  if (!record) return [words.facts.missing(words.facts.topics.price, model.name)]
  const more = [...otherRates(record, words), ...comingRates(record, words)]
  return [
    `${model.name}: ${offerPhrase(record, words)}.`,
    ...(more.length ? [`${capitalise(more.join('; '))}.`] : []),
    ...others(record, offers, words),
  ]
}

/** Which of two models is cheaper, by the price of record; nothing where one has none. */
export function cheaperLine({ engine, words }: Asked, models: Model[]): string[] {
  const [one, other] = models.map((model) => ({
    name: model.name,
    offer: offerOfRecord(engine.offers.get(model.id) ?? []),
  }))
  if (!one?.offer || !other?.offer) return []
  const [first, second] = [one.offer, other.offer]
  const by = (rate: 'inputUsdPerMTok' | 'outputUsdPerMTok') =>
    first[rate] === second[rate] ? undefined : first[rate] < second[rate] ? one.name : other.name
  const [input, output] = [by('inputUsdPerMTok'), by('outputUsdPerMTok')]
  const [less, lessOut] = [input ?? output, output ?? input]
  return less && lessOut ? [words.facts.cheaper(less, lessOut)] : []
}

const pair = ({ inputUsdPerMTok, outputUsdPerMTok }: NonNullable<Offer['batch']>, words: Words) => {
  const { usd } = amountsIn(words)
  return `${usd(inputUsdPerMTok)}/${usd(outputUsdPerMTok)}`
}

function otherRates({ tiers, cacheReadUsdPerMTok, batch, offPeak }: Offer, words: Words): string[] {
  const rates = words.facts.otherRates
  const { usd, tokens } = amountsIn(words)
  return [
    ...(tiers ?? []).map(
      (tier) => `${rates.above(tokens(tier.aboveTokens))}: ${pair(tier, words)}`,
    ),
    ...(cacheReadUsdPerMTok ? [`${rates.cached}: ${usd(cacheReadUsdPerMTok)}`] : []),
    ...(batch ? [`${words.inBatches}: ${pair(batch, words)}`] : []),
    ...(offPeak ? [`${rates.offPeak(offPeak.hours.join(', '))}: ${pair(offPeak, words)}`] : []),
  ]
}

function comingRates({ changes }: Offer, words: Words): string[] {
  return (changes ?? []).map(
    (change) => `${words.facts.otherRates.from(dayIn(words, change.from))}: ${pair(change, words)}`,
  )
}

/** Cheapest and dearest of the other hosts, by the usual mix of input and output. */
function others(record: Offer, offers: Offer[], words: Words): string[] {
  const sorted = offers
    .filter((offer) => offer.provider !== record.provider)
    .toSorted((a, b) => blendedUsd(a) - blendedUsd(b))
  // A host with several prices is there with its lowest.
  const rest = [...Map.groupBy(sorted, ({ provider }) => provider).values()].map(([one]) => one!)
  const [cheapest] = rest
  const dearest = rest.at(-1)
  if (!cheapest || !dearest) return []
  const span =
    rest.length === 1
      ? `${hostName(cheapest.provider)} ${pair(cheapest, words)}`
      : `${hostName(cheapest.provider)} ${pair(cheapest, words)} – ${hostName(dearest.provider)} ${pair(dearest, words)}`
  return [`${words.facts.otherHosts(rest.length)}: ${span}.`]
}
