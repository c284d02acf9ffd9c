import type { Offer, Price } from './model.ts'
import type { ProviderListing } from './listing.ts'
import { announcedPrices } from './announced-prices.ts'
import { batchOf } from './batch-discounts.ts'
import { labOfProvider } from './labs.ts'
import { hostRegions } from './hosts.ts'
import { nameKey } from './names.ts'

/** A listing with the source and date it was read from. */
export interface DatedListing extends ProviderListing {
  source: string
  asOf: string
}

/** Bedrock's `eu.` and Azure's `eu/` ids stay within the EU; other clouds do not say it per model. */
function regionsOf({ provider, id }: ProviderListing): string[] | undefined {
  const said = regionInId[provider]
  if (!said) return hostRegions(provider)
  const region = said.exec(id)?.[1]
  return region ? [region] : undefined
}

const regionInId: Record<string, RegExp> = {
  'amazon-bedrock': /^(eu|us|jp|au)\./,
  azure: /^(eu|us)\//,
}

const differ = (a: number, b: number) => Math.abs(a - b) > 0.01 * Math.max(a, b)

const agree = (a: Price, b: Price) =>
  !differ(a.inputUsdPerMTok, b.inputUsdPerMTok) && !differ(a.outputUsdPerMTok, b.outputUsdPerMTok)

/**
 * The offers of one model: one for each host, and for each region where a host says where it runs. The newest price list
 * is the price of record; what another list has for the same id is taken over where the two agree within 1%. `lab`: who
 * made the model.
 */
export function offersOf(model: string, lab: string, own: DatedListing[]): Offer[] {
  const places = Map.groupBy(
    own.filter(({ price }) => price),
    (listing) => `${listing.provider} ${regionsOf(listing)?.join() ?? ''}`,
  )
  return [...places.values()].flatMap((there) => {
    const sorted = there.toSorted((a, b) => newestAndPlainest(model, a, b))
    const [record] = sorted
    return record?.price ? [toOffer(model, lab, record, record.price, sorted.slice(1))] : []
  })
}

/** Where a model is served for nothing, once for each host. */
export function freeOffersOf(model: string, lab: string, own: DatedListing[]): Offer[] {
  const nothing = { inputUsdPerMTok: 0, outputUsdPerMTok: 0 }
  const hosts = new Map<string, DatedListing>()
  for (const listing of own.toSorted((a, b) => newestAndPlainest(model, a, b)))
    if (listing.isFree && !hosts.has(listing.provider)) hosts.set(listing.provider, listing)
  return [...hosts.values()].map((listing) => toOffer(model, lab, listing, nothing, []))
}

/** The newest list first; of its ids the model's own name, then the shortest, which is no variant. */
function newestAndPlainest(model: string, a: DatedListing, b: DatedListing): number {
  const isPlain = ({ id }: ProviderListing) => (nameKey(id) === nameKey(model) ? 0 : 1)
  return (
    b.asOf.localeCompare(a.asOf) ||
    isPlain(a) - isPlain(b) ||
    a.id.length - b.id.length ||
    (a.id < b.id ? -1 : 1)
  )
}

function toOffer(
  model: string,
  lab: string,
  record: DatedListing,
  price: Price,
  others: DatedListing[],
): Offer {
  const key = nameKey(record.id)
  // Dated copies and faster variants of the same model may cost something else by right.
  const same = others.filter(({ id }) => nameKey(id) === key)
  const agreeing = same.flatMap((other) =>
    other.price && agree(other.price, price) ? other.price : [],
  )
  const detail = <Key extends keyof Price>(name: Key) =>
    price[name] ?? agreeing.find((other) => other[name] !== undefined)?.[name]
  const fact = <Key extends keyof DatedListing>(name: Key) =>
    record[name] ?? same.find((other) => other[name] !== undefined)?.[name]
  const { inputUsdPerMTok, outputUsdPerMTok } = price
  return {
    model,
    provider: record.provider,
    inputUsdPerMTok,
    outputUsdPerMTok,
    cacheReadUsdPerMTok: detail('cacheReadUsdPerMTok'),
    cacheWriteUsdPerMTok: detail('cacheWriteUsdPerMTok'),
    tiers: detail('tiers'),
    batch: detail('batch') ?? batchOf(record.provider, price),
    offPeak: detail('offPeak'),
    changes: detail('changes') ?? announcedPrices(record.provider, record.id),
    firstParty: labOfProvider.get(record.provider) === lab,
    hostId: record.id,
    contextTokens: fact('contextTokens'),
    maxOutputTokens: fact('maxOutputTokens'),
    status: record.status,
    endsOn: fact('endsOn'),
    regions: regionsOf(record),
    asOf: record.asOf,
    source: record.source,
  }
}
