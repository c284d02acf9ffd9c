import { hostName, hosts as allHosts } from '../../catalogue/hosts.ts'
import { listing } from '../../format.ts'
import { limitKinds } from '../../requirements/limits/index.ts'
import { blendedUsd } from '../../catalogue/price.ts'
import type { Model, Offer } from '../../catalogue/model.ts'
import { dayIn } from '../words/index.ts'
import { placeIn } from '../words/limit-phrase.ts'
import type { Words } from '../words/en.ts'
import { ratesOf } from '../sentences.ts'
import type { Asked } from './asked.ts'

const mostHosts = 8

/** Who offers a model, or whether the hosts asked for do. */
export function hostLines(
  { engine, words, hosts: named, labs, requirement, text }: Asked,
  model: Model,
): string[] {
  const hosts = named.length ? named : labs.filter((lab) => lab !== model.lab).flatMap(hostsOf)
  const offers = engine.offers.get(model.id) ?? []
  if (hosts.length)
    return hosts.map((host) => {
      const own = cheapestAt(offers, host)
      return own
        ? `${words.facts.hostYes(model.name, hostName(host))}: ${ratesOf(own, words)} (${dayIn(words, own.asOf)}).`
        : words.facts.hostNo(model.name, hostName(host))
    })
  if (offers.length === 0) return [words.facts.missing(words.facts.topics.hosts, model.name)]
  const region = requirement.limits.region ?? (europe.test(text) ? 'eu' : undefined)
  if (region) return [regionLine(words, model, offers, region)]
  const cheapestFirst = offers.toSorted((a, b) => blendedUsd(a) - blendedUsd(b))
  const ids = [...new Set(cheapestFirst.map((one) => one.provider))]
  const shown = ids.slice(0, mostHosts).map(hostName)
  const more = ids.length - shown.length
  const names = `${shown.join(', ')}${more > 0 ? ` ${words.facts.andMore(more)}` : ''}`
  const [cheapest] = cheapestFirst
  const rates = cheapest && `${ratesOf(cheapest, words)} (${dayIn(words, cheapest.asOf)})`
  return [
    words.facts.hosts(model.name, names),
    ...(rates && ids.length > 1 ? [words.facts.cheapest(hostName(ids[0]!), rates)] : []),
  ]
}

/** The one place that is asked about by name without being a condition. */
const europe = /\b(?:eu|europe|europa|ue)\b/i

/** Which hosts promise to keep the data of a model in a region. */
function regionLine(words: Words, { name }: Model, offers: Offer[], region: string): string {
  const there = offers.filter((offer) => limitKinds.region.offer?.(region, offer))
  const hosts = [...new Set(there.map(({ provider }) => hostName(provider)))]
  const place = placeIn(words, region)
  return hosts.length
    ? words.facts.inRegion(name, listing(hosts.slice(0, mostHosts), words.and), place)
    : words.facts.notInRegion(name, place)
}

/** What a company hosts at: its own platform, or the cloud that bears its name. */
function hostsOf(lab: string): string[] {
  return allHosts
    .filter(({ id, lab: runs }) => id === lab || runs === lab || id.startsWith(`${lab}-`))
    .map(({ id }) => id)
}

const cheapestAt = (offers: Offer[], host: string) =>
  offers
    .filter(({ provider }) => provider === host)
    .toSorted((a, b) => blendedUsd(a) - blendedUsd(b))[0]
