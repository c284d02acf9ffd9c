import type { Model, Offer, OtherModel } from './model.ts'
import { blendedUsd } from './price.ts'
import { catalogueProvider, type EndNotice, type Repository } from './listing.ts'
import type { Candidate, MeasuredName } from './candidate.ts'
import { findCandidates } from './candidates.ts'
import { dataPolicyOf } from './data-policies.ts'
import { joinEnds, offerWithEnd, withEnd } from './ends.ts'
import { distinctNames, mergeFacts, trust } from './facts.ts'
import { meantBy } from './host-ids.ts'
import { hasStopped } from './hosts.ts'
import { otherJobOf } from './jobs.ts'
import { labOfProvider, labs } from './labs.ts'
import type { NameIndex } from './names.ts'
import { freeOffersOf, offersOf, type DatedListing } from './build-offers.ts'

export type { DatedListing } from './build-offers.ts'

export interface CatalogueOfModels {
  models: Model[]
  offers: Offer[]
  freeOffers: Offer[]
  otherModels: OtherModel[]
  names: NameIndex
}

/** What is known of models beside the price lists. */
export interface CatalogueSources {
  measured?: MeasuredName[]
  repositories?: Repository[]
  ends?: EndNotice[]
  /** ISO date that tells what has ended; default: the day of the newest price list. */
  today?: string
}

/** One entry per model from all that names models, with its offers. Pure: same sources, same catalogue. */
export function buildCatalogue(
  listings: DatedListing[],
  { measured = [], repositories = [], ends = [], today }: CatalogueSources = {},
): CatalogueOfModels {
  const {
    models: candidates,
    otherModels,
    names,
  } = findCandidates(listings, measured, repositories, ends)
  const day = today ?? listings.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), '')
  const text = listings.filter((listing) => !otherJobOf(listing))
  const byModel = listingsByModel(text, names, candidates)
  const freeByModel = listingsByModel(
    text.filter(({ isFree }) => isFree).map((one) => ({ ...one, id: withoutFree(one.id) })),
    names,
    candidates,
  )
  const facts = repositoryFacts(repositories, names)
  const licences = statedLicences(measured, names)
  const joinedEnds = joinEnds([...listedEnds(text), ...ends], names)
  const whole = wholeList(text)
  const selling = new Set(text.map(({ provider }) => labOfProvider.get(provider)))
  const models: Model[] = []
  const offers: Offer[] = []
  const freeOffers: Offer[] = []
  for (const candidate of [...candidates.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { id, lab } = candidate
    const own = (byModel.get(id) ?? []).toSorted(
      (a, b) => trust(candidate, a) - trust(candidate, b),
    )
    const merged = mergeFacts(candidate, own, facts.get(id), licences.get(id), { selling, whole })
    // A list that gives one model another's name does not make it that model's.
    const aliases = merged.aliases?.filter((name) => {
      const resolved = names.resolve(name)
      return !resolved || (resolved.model === id && !resolved.setting)
    })
    const ownNames = { ...merged, aliases: aliases?.length ? aliases.slice(0, 6) : undefined }
    models.push(withEnd(ownNames, joinedEnds, names, day))
    const served = own.filter(({ provider }) => !hasStopped(provider))
    const sold = offersOf(id, lab, served).filter(
      (offer) =>
        !hasLeft(offer, own, whole) &&
        (!merged.openWeights || !isOnlyElsewhere(offer, lab, own, whole)),
    )
    for (const offer of plausible(sold, merged.openWeights))
      offers.push({
        ...offerWithEnd(offer, joinedEnds),
        dataPolicy: dataPolicyOf(offer.provider, merged),
      })
    for (const offer of freeOffersOf(id, lab, freeByModel.get(id) ?? []))
      freeOffers.push(offerWithEnd(offer, joinedEnds))
  }
  return { models: distinctNames(models), offers, freeOffers, otherModels, names }
}

/** A list that is out by its unit is out by a thousand; no host asks so many times what the middle one does. */
const mostTimesMiddle = 50

/**
 * Without mistakes of lists: prices far above all others, and open weights that an older list alone has at their lab's own
 * platform, for less than half of what hosts ask.
 */
function plausible(offers: Offer[], openWeights: boolean | undefined): Offer[] {
  const prices = offers.map(blendedUsd).toSorted((a, b) => a - b)
  const middle = prices[Math.floor(prices.length / 2)] ?? 0
  const day = newestDay(offers)
  if (offers.length < 3) return offers
  return offers.filter(
    (offer) =>
      blendedUsd(offer) <= mostTimesMiddle * middle &&
      !(openWeights && offer.firstParty && offer.asOf < day && blendedUsd(offer) < middle / 2),
  )
}

/** The list that tells all that some labs sell; see `sellsOnlyListed`. */
const wholeList = (listings: DatedListing[]) =>
  listings.find(({ provider }) => provider === catalogueProvider)?.source

/**
 * At its lab's own platform, but not on the list that tells all that is sold there: other lists copy prices of
 * marketplaces, and keep what has ended.
 */
function isOnlyElsewhere(
  { firstParty, provider }: Offer,
  lab: string,
  own: DatedListing[],
  whole?: string,
) {
  const isTold = firstParty && labs[lab]?.sellsOnlyListed && whole
  return isTold && !own.some((one) => one.provider === provider && one.source === whole)
}

/** Marketplaces whose own lists are copied whole, every hour: what only another list still has there has left them. */
const copiedWhole = new Set(['openrouter', 'vercel'])

function hasLeft({ provider }: Offer, own: DatedListing[], whole?: string) {
  const isListed = (one: DatedListing) =>
    one.provider === provider && (one.source === whole || one.source === provider)
  return whole !== undefined && copiedWhole.has(provider) && !own.some(isListed)
}

const newestDay = (offers: Offer[]) =>
  offers.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), '')

const withoutFree = (id: string) => id.replace(/[:-]free$/, '')

/** Listings that mean a model; a marketplace's mode of it (`:free`, `-fast`) has rates of its own and is no offer. */
function listingsByModel(
  listings: DatedListing[],
  names: NameIndex,
  candidates: Map<string, Candidate>,
): Map<string, DatedListing[]> {
  const byModel = new Map<string, DatedListing[]>()
  for (const listing of listings) {
    if (/:(?:free|batch|nitro|extended|exacto|floor|online|thinking)$/.test(listing.id)) continue
    const lab = labOfProvider.get(listing.provider)
    const isCatalogue = listing.provider === catalogueProvider
    const meant = meantBy(listing)
    const resolved =
      (meant && { model: meant, setting: undefined }) ??
      names.resolve(listing.id) ??
      (lab && !isCatalogue ? names.resolve(listing.id, lab) : undefined)
    if (!resolved || !candidates.has(resolved.model)) continue
    // An effort in the id of a listing is a way to be billed, not the plain offer.
    if (resolved.setting && !/thinking|reasoning|reasoner|chat|\dk/.test(resolved.setting)) continue
    const own = byModel.get(resolved.model)
    if (own) own.push(listing)
    else byModel.set(resolved.model, [listing])
  }
  return byModel
}

function repositoryFacts(repositories: Repository[], names: NameIndex): Map<string, Repository> {
  const facts = new Map<string, Repository>()
  for (const repository of repositories) {
    const resolved = names.resolve(repository.id)
    if (!resolved || resolved.setting) continue
    // Several sources tell of one repository; a packed copy tells less than the weights it was made from.
    const known = facts.get(resolved.model)
    const isCopy = known && known.id.toLowerCase() !== repository.id.toLowerCase()
    const stated = Object.fromEntries(
      Object.entries(repository).filter(([, value]) => value !== undefined),
    ) as unknown as Repository
    facts.set(
      resolved.model,
      !known ? repository : isCopy ? { ...stated, ...known } : { ...known, ...stated },
    )
  }
  return facts
}

/** Boards have the licence of the code here, or the usual one of the lab, and not that of the weights. */
const misquoted = /chatglm\d|^glm-5\.3(?!-)/i

/** A board's licence column counts only when all its rows for the model agree. */
function statedLicences(measured: MeasuredName[], names: NameIndex): Map<string, string> {
  const stated = new Map<string, Set<string>>()
  for (const { name, lab, license } of measured) {
    const model = license && !misquoted.test(name) && names.resolve(name, lab?.split(',')[0])?.model
    if (license && model) stated.set(model, (stated.get(model) ?? new Set()).add(license))
  }
  return new Map(
    [...stated].flatMap(([model, all]) => {
      const [only] = all
      return only && all.size === 1 ? [[model, only] as const] : []
    }),
  )
}

/** Ends that stand in price lists, as notices of that list's day. */
function listedEnds(listings: DatedListing[]): EndNotice[] {
  return listings.flatMap(({ provider, id, endsOn, asOf, source }) =>
    // Some entries hold the day of the release.
    endsOn && endsOn > '2025'
      ? [
          {
            provider,
            id,
            endsOn,
            url: listUrls[source] ?? listUrls['models-dev'] ?? '',
            seen: asOf,
          },
        ]
      : [],
  )
}

const listUrls: Record<string, string> = {
  litellm: 'https://github.com/BerriAI/litellm',
  'models-dev': 'https://models.dev',
  openrouter: 'https://openrouter.ai/models',
}
