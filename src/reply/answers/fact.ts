import { labName } from '../../catalogue/labs.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import type { Model, Offer } from '../../leaderboard/model.ts'
import type { FactTopic } from '../../requirements/built-in/reading.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import { monthlyCost, offerWithin } from '../../shortlist/cost.ts'
import { ownHardware } from '../../shortlist/justify.ts'
import { day, listing, plural, tokens, usd, usdPerMonth } from '../../format.ts'
import { caveatSentence, offerPhrase, valuePhrase, weightsWord } from '../sentences.ts'

const mostOffers = 6
const mostScores = 8

/** A fact about a model from the dataset, with its date; what the dataset does not hold is said to be unknown. */
export function factSentences(
  engine: Engine,
  model: Model,
  topic: Exclude<FactTopic, 'providers'>,
  requirement: Requirement,
): string[] {
  const offers = engine.offers.get(model.id) ?? []
  const asOf = day(offers[0]?.asOf ?? engine.dataset.asOf)
  const list = `models.dev, ${asOf}`
  const unknown = (what: string) => [
    `${what} of ${model.name} is not in our data, so we do not know it.`,
  ]
  switch (topic) {
    case 'price':
      return offers.length ? priceSentences(model, offers) : unknown('The price')
    case 'hardware':
      return hardwareFacts(engine, model, requirement)
    case 'context':
      if (model.contextTokens === undefined) return unknown('The context window')
      return [
        `${model.name} has a context window of ${tokens(model.contextTokens)} tokens${model.maxOutputTokens ? ` and answers with up to ${tokens(model.maxOutputTokens)}` : ''} (${list}).`,
      ]
    case 'cutoff':
      if (!model.knowledgeCutoff) return unknown('The knowledge cutoff')
      return [`${model.name} knows the world until ${model.knowledgeCutoff} (${list}).`]
    case 'release':
      return model.released
        ? [`${model.name} was released on ${day(model.released)} (${list}).`]
        : unknown('The release date')
    case 'license':
      if (model.openWeights === undefined) return unknown('The licence')
      return [
        `${model.name}: ${weightsWord(model)} (${list}).${model.openWeights && !model.license ? ' The licence itself is not in our data.' : ''}`,
      ]
    case 'modalities':
      return [
        ...(model.inputModalities
          ? [`${model.name} takes ${listing(model.inputModalities)} (${list}).`]
          : unknown('What it takes in, the list of modalities,')),
        supportSentence('tool calling', model.toolCalling),
        supportSentence('structured output', model.structuredOutput),
      ]
    case 'speed':
      return speedSentences(engine, model)
    case 'scores':
      return scoreSentences(engine, model)
    case 'lab':
      return [`${model.name} is made by ${labName(model.lab)} (${list}).`]
  }
}

function supportSentence(feature: string, isSupported: boolean | undefined): string {
  if (isSupported === undefined) return `Whether it supports ${feature} is not in our data.`
  return `It ${isSupported ? 'supports' : 'does not support'} ${feature}.`
}

function priceSentences(model: Model, offers: Offer[]): string[] {
  const own = offers.filter(({ firstParty }) => firstParty)
  const others = offers
    .filter(({ firstParty }) => !firstParty)
    .toSorted((a, b) => a.inputUsdPerMTok - b.inputUsdPerMTok)
  const shown = [...own, ...others].slice(0, mostOffers)
  const more = offers.length - shown.length
  return [
    `${model.name} costs:`,
    ...shown.map((offer) => `- ${offerPhrase(offer)}${otherRates(offer)}`),
    ...(more > 0 ? [`and ${plural(more, 'other offer')}.`] : []),
    ...(offers.some(({ batch }) => batch) ? [] : ['No price for batches is on our lists.']),
  ]
}

/** `; $0.40 for input from the cache; $2.00 in, $10.00 out in batches`, as far as they are published. */
function otherRates({ cacheReadUsdPerMTok: cached, batch }: Offer): string {
  const rates = [
    ...(cached ? [`${usd(cached)} for input from the cache`] : []),
    ...(batch
      ? [`${usd(batch.inputUsdPerMTok)} in, ${usd(batch.outputUsdPerMTok)} out in batches`]
      : []),
  ]
  return rates.map((rate) => `; ${rate}`).join('')
}

/** Hardware needs instead of a price: what a machine costs is in no data of ours. */
function hardwareFacts(engine: Engine, model: Model, requirement: Requirement): string[] {
  if (model.openWeights === false)
    return [`${model.name} is proprietary: it cannot be run on hardware of your own.`]
  const offer = offerWithin(requirement.limits, engine, model.id)
  const needs = ownHardware(model, requirement, engine)
  return [
    needs.memoryGb === undefined
      ? `The size of ${model.name} is not in our data, so we do not know what hardware it needs.`
      : `${model.name}: ${caveatSentence(needs)}`,
    offer
      ? `What a machine costs is not in our data: set its price and upkeep against ${usdPerMonth(monthlyCost(offer, requirement.workload).monthlyUsd)} a month for this workload at ${offer.provider}.`
      : 'What a machine costs is not in our data.',
  ]
}

function scoreSentences(engine: Engine, model: Model): string[] {
  const benchmarks = engine.standings.benchmarksOf(model.id)
  if (benchmarks.length === 0) return [`None of our boards publishes a figure for ${model.name}.`]
  const rows = benchmarks.flatMap((benchmark) => {
    const standing = engine.standings.place(benchmark.id, model.id)
    return standing ? [{ benchmark, standing }] : []
  })
  const newest = rows
    .toSorted((a, b) => (a.standing.score.date < b.standing.score.date ? 1 : -1))
    .slice(0, mostScores)
  return [
    `${model.name} has ${plural(rows.length, 'published figure')}, the newest:`,
    ...newest.map(({ benchmark, standing: { score, place, of } }) => {
      const setting = score.setting ? `, setting: ${score.setting}` : ''
      return `- ${benchmark.name}: ${valuePhrase(benchmark, score.value)}, place ${place} of ${of} (${day(score.date)}${setting})`
    }),
  ]
}

function speedSentences({ dataset }: Engine, model: Model): string[] {
  const rows = dataset.speeds.filter((row) => row.model === model.id && row.outputTokensPerSecond)
  if (rows.length === 0)
    return [
      `There is no open data on the speed of ${model.name}. Measure it with your own requests.`,
    ]
  return rows.map(
    ({ hardware, weights, batchSize, outputTokensPerSecond, firstTokenSeconds, board, date }) => {
      const first = firstTokenSeconds
        ? `, first token after ${Number(firstTokenSeconds.toFixed(2))} s`
        : ''
      return `${model.name} wrote ${Math.round(outputTokensPerSecond ?? 0)} tokens a second on ${hardware ?? 'unnamed hardware'} (${weights ?? 'weights not stated'}, ${plural(batchSize, 'request')} at a time${first}; ${board}, ${day(date)}).`
    },
  )
}
