import { isServedOn } from '../../catalogue/offers.ts'
import { hostName } from '../../catalogue/hosts.ts'
import { capitalise, listing } from '../../format.ts'
import type { Model } from '../../catalogue/model.ts'
import { endSentence } from '../ending.ts'
import { dayIn } from '../words/index.ts'
import type { Asked } from './asked.ts'

/** When a model ends or ended, where that is known, and what its lab names instead. */
export function endLines({ engine, words }: Asked, model: Model): string[] {
  const { facts } = words
  const { asOf } = engine.dataset
  const { name, status, endsOn, endSource, replacement, openWeights } = model
  const lines: string[] = []
  const source = endSource ? ` (${endSource})` : ''
  const offers = engine.offers.get(model.id) ?? []
  const ended = offers.find(
    ({ firstParty, endsOn: end }) => firstParty && end !== undefined && end <= asOf,
  )
  if (endsOn) lines.push(endSentence(name, endsOn, asOf, words, source))
  else if (status === 'retired' || status === 'deprecated')
    lines.push(`${name}: ${words.status[status]}. ${facts.missing(facts.topics.end, name)}`)
  // Its lab no longer sells it; who has the weights does not mind.
  else if (ended?.endsOn)
    lines.push(
      `${name}: ${words.ended(dayIn(words, ended.endsOn))} ${words.atHost(hostName(ended.provider))}.`,
    )
  else lines.push(facts.noEnd(name, dayIn(words, asOf)))
  const hostEnds = new Map(
    offers.flatMap(({ provider, endsOn: end }) =>
      end && end !== endsOn && end > asOf ? [[provider, end] as const] : [],
    ),
  )
  for (const [host, end] of [...hostEnds].slice(0, 2))
    lines.push(`${capitalise(words.atHost(hostName(host)))}: ${words.ends(dayIn(words, end))}.`)
  const still = [
    ...new Set(
      offers
        .filter((offer) => !offer.firstParty && isServedOn(offer, asOf))
        .map(({ provider }) => provider),
    ),
  ]
  if ((status === 'retired' || status === 'deprecated' || ended) && still.length)
    lines.push(facts.stillAt(listing(still.slice(0, 4).map(hostName), words.and)))
  if (openWeights && lines.length && (status ?? ended)) lines.push(facts.weightsStay)
  if (replacement)
    lines.push(facts.replacement(engine.models.get(replacement)?.name ?? replacement))
  return lines
}
