import { z } from 'zod'
import type { Model, Offer } from '../leaderboard/model.ts'
import { findLab, labs } from './labs.ts'
import { canonicalKey, indexNames, nameKey, type NameIndex } from './names.ts'
import { aliases, unjoinableNames } from './aliases.ts'
import { catalogueProvider } from '../leaderboard/sources/models-dev.ts'
import type { Listing, Price } from '../leaderboard/sources/source.ts'

/** A listing with the source and date it was read from. */
export interface DatedListing extends Listing {
  source: string
  asOf: string
}

export interface CatalogueOfModels {
  models: Model[]
  offers: Offer[]
  names: NameIndex
}

/**
 * One entry per model from all listings: the provider-agnostic catalogue first, then what labs sell themselves, then
 * what only the marketplace lists. Other providers add offers, never models: their ids name quantised and renamed copies.
 */
export function buildCatalogue(listings: DatedListing[]): CatalogueOfModels {
  const usable = listings.filter(isTextModel)
  const ids = new Map<string, string>()
  const addId = (lab: string, slug: string) => {
    const written = canonicalKey(slug)
    const id = aliases[written] ?? `${lab}/${withoutDate(slug)}`
    const key = canonicalKey(id)
    if (!unjoinableNames.has(key) && !ids.has(key)) ids.set(key, id)
  }

  for (const { provider, id } of usable) {
    const [author = '', slug] = id.split('/')
    if (provider === catalogueProvider && slug) addId(author, slug)
  }
  for (const { provider, id } of usable) {
    const lab = labOfProvider.get(provider)
    if (lab && !isOtherLabs(id, lab) && !knownAs(ids, id, lab))
      addId(lab, id.split('/').at(-1) ?? id)
  }
  for (const { provider, id } of usable) {
    const [author = '', slug = ''] = id.replace(/:[^]*/, '').split('/')
    const lab = provider === 'openrouter' ? findLab(author) : undefined
    if (lab && !knownAs(ids, slug, lab) && !isModeOfKnown(ids, slug)) addId(lab, slug)
  }

  const names = indexNames(ids.values())
  const byModel = new Map<string, DatedListing[]>()
  for (const listing of usable) {
    const resolved = names.resolve(listing.id)
    if (!resolved) continue
    byModel.set(resolved.model, [...(byModel.get(resolved.model) ?? []), listing])
  }
  const selling = new Set(usable.map(({ provider }) => labOfProvider.get(provider)))
  const details = priceDetails(listings, names)
  const models: Model[] = []
  const offers: Offer[] = []
  for (const id of [...ids.values()].toSorted()) {
    const own = byModel.get(id)?.toSorted((a, b) => trust(id, a) - trust(id, b))
    if (!own?.length) continue
    models.push(mergeFacts(id, own, selling))
    for (const offer of offersOf(id, own)) offers.push(completed(offer, details))
  }
  return { models, offers, names }
}

const labOfProvider = new Map(
  Object.entries(labs).flatMap(([lab, { providers = [] }]) =>
    providers.map((provider) => [provider, lab] as const),
  ),
)

/** Specialised models, and a model's faster or data-sharing modes under an id of their own. */
const notForText =
  /embed|rerank|guard|safety|whisper|-tts|-asr|audio|voice|realtime|-live|translate|-mt-|-ocr|moderation|deep-research|customtools|computer-use|retriev|-(?:highspeed|ultraspeed|contributor)$|-pii|usd(?:code|validate)/

/** Answers with text and nothing else, and is meant for general use. */
function isTextModel({ id, outputModalities }: Listing): boolean {
  return (
    outputModalities?.length === 1 &&
    outputModalities[0] === 'text' &&
    !notForText.test(id.toLowerCase())
  )
}

function withoutDate(slug: string): string {
  return slug.replace(/-(?:20\d{6}|20\d\d-\d\d-\d\d)$/, '')
}

/** A lab's own platform also serves other labs' models. */
function isOtherLabs(id: string, lab: string): boolean {
  const author = id.includes('/') ? findLab(id.split('/').at(-2) ?? '') : undefined
  if (author) return author !== lab
  const words = nameKey(id).split(/[-\d]/)
  return Object.entries(labs).some(
    ([other, { families = [] }]) =>
      other !== lab && families.some((family) => words.includes(family)),
  )
}

/** True when the id is another spelling of a model that is listed already. */
function knownAs(ids: Map<string, string>, id: string, lab: string): boolean {
  if (ids.has(canonicalKey(id))) return true
  return indexNames(ids.values()).resolve(id, lab) !== undefined
}

/** A marketplace sells faster or longer-thinking modes of a model under an id of their own. */
function isModeOfKnown(ids: Map<string, string>, slug: string): boolean {
  const key = canonicalKey(slug)
  const base = key.replace(/-(?:fast|pro|search|chat)$/, '')
  return base !== key && ids.has(base)
}

/** The lab's own listing is worth most, then the agnostic catalogue, then the marketplace. */
function trust(id: string, listing: Listing): number {
  const provider = listing.provider
  const exact = nameKey(listing.id) === nameKey(id) ? 0 : 0.5
  if (labOfProvider.get(provider) === id.split('/')[0]) return exact
  if (provider === catalogueProvider) return 1 + exact
  if (provider === 'openrouter') return 2 + exact
  return 3 + exact
}

/** `own`: the model's listings, the most trusted first; `selling`: the labs whose own list was read. */
function mergeFacts(id: string, own: DatedListing[], selling: Set<string | undefined>): Model {
  const first = <Key extends keyof Listing>(key: Key) =>
    own.find((listing) => listing[key] !== undefined)?.[key]
  const [lab = ''] = id.split('/')
  const stated = own.flatMap(({ openWeights }) => openWeights ?? [])
  const agnostic = own.find(({ provider }) => provider === catalogueProvider)
  const sold = own.find(({ provider }) => labOfProvider.get(provider) === lab)
  const openWeights =
    agnostic?.openWeights ??
    (stated.length ? stated.filter(Boolean).length * 2 >= stated.length : undefined)
  const retired = !sold && !openWeights && labs[lab]?.sellsOnlyListed && selling.has(lab)
  return {
    id,
    name: plainName(first('name') ?? id),
    lab,
    family: first('family'),
    released: releaseDate(id, agnostic?.released ?? first('released')),
    knowledgeCutoff: first('knowledgeCutoff'),
    openWeights,
    license: first('license'),
    parametersB: parametersIn(id),
    contextTokens: first('contextTokens'),
    maxOutputTokens: first('maxOutputTokens'),
    inputModalities: first('inputModalities')?.filter((modality) => modality !== 'file'),
    toolCalling: first('toolCalling'),
    structuredOutput: first('structuredOutput'),
    reasoning: first('reasoning'),
    thinkingOptional: first('reasoning') ? first('thinkingOptional') : undefined,
    status: retired ? 'retired' : sold?.status,
  }
}

/** Without the lab in front and the remarks in brackets behind. */
function plainName(name: string): string {
  return name
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^:]+: /, '')
    .replace(/ \((?:latest|free|preview|new|beta)\)$/i, '')
}

/**
 * `2025-04` says a month: its first day is the latest date that is certain not to be too late. A version such as
 * `mistral-large-2512` dates the model better than a list that copied its predecessor's entry.
 */
function releaseDate(id: string, listed: string | undefined): string | undefined {
  const [, year, month] = /-(2\d)(0[1-9]|1[0-2])$/.exec(id) ?? []
  const dated = year && month ? `20${year}-${month}-01` : undefined
  const day = z.iso.date().safeParse(listed?.length === 7 ? `${listed}-01` : listed).data
  if (!day) return dated
  return dated && day < dated ? dated : day
}

/** Totals in billions of models whose name states the active parameters only, from their model cards. */
const totalParametersB: Record<string, number> = {
  'meta/llama-4-maverick-17b-instruct': 400,
  'meta/llama-4-scout-17b-instruct': 109,
}

/** `qwen3-235b-a22b` has 235 billion parameters, of which 22 are active; memory goes by the total. */
function parametersIn(id: string): number | undefined {
  const stated = totalParametersB[id]
  if (stated) return stated
  const [, count, unit] = /(?:^|[-_])(\d+(?:\.\d+)?)(b|t)(?=-|$)/i.exec(id) ?? []
  return count ? Number(count) * (unit?.toLowerCase() === 't' ? 1000 : 1) : undefined
}

/** Providers that process in one region only, as they state it. */
const homeRegion: Record<string, string[]> = {
  mistral: ['eu', 'fr'],
  nebius: ['eu'],
  ovhcloud: ['eu', 'fr'],
  scaleway: ['eu', 'fr'],
  upstage: ['kr'],
}

/** Bedrock's `eu.` ids stay within the EU; other clouds do not say it per model. */
function regionsOf({ provider, id }: Listing): string[] | undefined {
  if (provider !== 'amazon-bedrock') return homeRegion[provider]
  const region = /^(eu|us|jp|au)\./.exec(id)?.[1]
  return region ? [region] : undefined
}

function offersOf(model: string, own: DatedListing[]): Offer[] {
  const offers = new Map<string, Offer>()
  for (const listing of own) {
    const { provider, price, source, asOf } = listing
    const regions = regionsOf(listing)
    // The most trusted listing of a provider comes first; the others are dated copies, unless they say where they run.
    const key = `${provider} ${regions?.join() ?? ''}`
    if (!price || offers.has(key)) continue
    const firstParty = labOfProvider.get(provider) === model.split('/')[0]
    offers.set(key, { model, provider, ...price, firstParty, regions, asOf, source })
  }
  return [...offers.values()]
}

/** By provider and model: what the price lists that name no modalities say. They add details, never models. */
function priceDetails(listings: DatedListing[], names: NameIndex): Map<string, Price[]> {
  const details = new Map<string, Price[]>()
  for (const { provider, id, price, outputModalities } of listings) {
    const model = price && !outputModalities ? names.resolve(id)?.model : undefined
    if (!price || !model) continue
    const key = `${provider} ${model}`
    details.set(key, [...(details.get(key) ?? []), price])
  }
  return details
}

/** Context tiers, cache and batch prices from a list that agrees on the price itself. */
function completed(offer: Offer, details: Map<string, Price[]>): Offer {
  const same = (a: number, b: number) => Math.abs(a - b) <= 0.01 * Math.max(a, b)
  const agreeing = (details.get(`${offer.provider} ${offer.model}`) ?? []).filter(
    ({ inputUsdPerMTok, outputUsdPerMTok }) =>
      same(inputUsdPerMTok, offer.inputUsdPerMTok) &&
      same(outputUsdPerMTok, offer.outputUsdPerMTok),
  )
  const first = <Key extends keyof Price>(key: Key) =>
    agreeing.find((price) => price[key] !== undefined)?.[key]
  return {
    ...offer,
    cacheReadUsdPerMTok: offer.cacheReadUsdPerMTok ?? first('cacheReadUsdPerMTok'),
    cacheWriteUsdPerMTok: offer.cacheWriteUsdPerMTok ?? first('cacheWriteUsdPerMTok'),
    tiers: offer.tiers ?? first('tiers'),
    batch: first('batch'),
  }
}
