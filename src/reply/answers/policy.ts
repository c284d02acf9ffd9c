import { hostName } from '../../catalogue/hosts.ts'
import { labCountry, labName } from '../../catalogue/labs.ts'
import type { Model, Offer } from '../../catalogue/model.ts'
import { capitalise, listing, lowered } from '../../format.ts'
import { offerWithin } from '../../shortlist/cost.ts'
import type { Words } from '../words/en.ts'
import type { Asked } from './asked.ts'
import { seatLine } from './catalogue.ts'

/** What a lab, a host, or the hosts of a model do with what is sent to them: as far as the data tells, else what to check. */
export function policyLines(asked: Asked): string[] {
  const { engine, models, labs, hosts, words, requirement } = asked
  const offersOf = (isMeant: (offer: Offer, model: Model | undefined) => boolean) =>
    engine.dataset.offers.filter((offer) => isMeant(offer, engine.models.get(offer.model)))
  const subjects: Subject[] = [
    ...labs.map((lab): Subject => [
      labName(lab),
      offersOf((offer, model) => offer.firstParty && model?.lab === lab),
    ]),
    ...hosts
      .filter((host) => !labs.includes(host))
      .map((host): Subject => [hostName(host), offersOf((offer) => offer.provider === host)]),
    ...(labs.length + hosts.length === 0
      ? models.map((model): Subject => {
          const own = offerWithin(requirement.limits, engine, model.id)
          // Where it would be bought counts before what others promise.
          return own && !own.dataPolicy
            ? [`${model.name} (${hostName(own.provider)})`, [own]]
            : [model.name, own ? [own] : (engine.offers.get(model.id) ?? [])]
        })
      : []),
  ]
  const rules = rulesIn(asked.text)
  if (rules.length) return ruleLines(asked, rules, subjects)
  if (subjects.length === 0) {
    const known = knownPolicies(asked)
    return known.length
      ? [...known, words.facts.othersUntold]
      : [`${capitalise(words.unverified.dataPolicy)}. ${words.whichModel}`]
  }
  return subjects.map(([name, offers]) => policyLine(words, name, offers))
}

/** Hosts of which it is known that they do not train, or keep nothing: "no training on what is sent: OpenAI, Azure". */
function knownPolicies({ engine, words: { facts } }: Asked): string[] {
  const hosts = (isMeant: (policy: NonNullable<Offer['dataPolicy']>) => boolean) => [
    ...new Set(
      engine.dataset.offers.flatMap(({ provider, dataPolicy }) =>
        dataPolicy && isMeant(dataPolicy) ? hostName(provider) : [],
      ),
    ),
  ]
  const told: [string, string[]][] = [
    [facts.training.no, hosts(({ training }) => training === false)],
    [facts.kept(0), hosts(({ retentionDays }) => retentionDays === 0)],
  ]
  return told.flatMap(([what, names]) =>
    names.length ? `${capitalise(what)}: ${names.slice(0, mostNamed).join(', ')}.` : [],
  )
}
const mostNamed = 8

type Subject = [name: string, offers: Offer[]]

/** Rules that are kept by contract, and certificates: no list tells them of a host. */
const rules =
  /\b(?:gdpr|dsgvo|rgpd|lgpd|ccpa|dpa|avv|hipaa|baa|soc ?2|fedramp|iso ?270\d\d|iso ?42001|pci dss|hds|c5|tisax|hitrust|irap|ferpa)\b/gi
const rulesIn = (text: string) => [...new Set(text.match(rules)?.map((rule) => rule.toUpperCase()))]

/** What the data tells beside a rule that it does not: training, retention, and where the lab has its seat. */
function ruleLines({ words, labs, hosts }: Asked, found: string[], subjects: Subject[]): string[] {
  const { facts, and } = words
  const untold = facts.rule(listing(found, and))
  const named = listing(
    subjects.map(([name]) => name),
    and,
  )
  const known = subjects.filter(([, offers]) => offers.some(({ dataPolicy }) => dataPolicy))
  const seats = [...new Set([...labs, ...hosts])].filter((id) => labCountry(id) !== undefined)
  return [
    `${named ? `${named}: ${lowered(untold)}` : untold} ${facts.askFor}`,
    ...known.map(([name, offers]) => policyLine(words, name, offers)),
    ...seats.map((lab) => seatLine(words, lab)),
  ]
}

function policyLine({ facts, and }: Words, name: string, offers: Offer[]): string {
  const known = offers.find(({ dataPolicy }) => dataPolicy)
  if (!known?.dataPolicy) return facts.policyUnknown(name)
  const { training, retentionDays, source } = known.dataPolicy
  const parts = [
    facts.training[training === undefined ? 'unknown' : training ? 'yes' : 'no'],
    facts.kept(retentionDays),
  ]
  const host = hostName(known.provider)
  return `${name === host ? name : `${name} (${host})`}: ${listing(parts, and)} (${source}).`
}
