import { windowOf } from './context-windows.ts'
import { z } from 'zod'
import type { Model } from './model.ts'
import { catalogueProvider, type Repository } from './listing.ts'
import type { DatedListing } from './build-offers.ts'
import type { Candidate } from './candidate.ts'
import { plainName } from './candidates.ts'
import { purposeOf } from './jobs.ts'
import { cardFacts } from './card-facts.ts'
import { agreedContext } from './host-contexts.ts'
import { hasStopped } from './hosts.ts'
import { isClosedLine, isOpenLine, labOfProvider, labs } from './labs.ts'
import { lineLicence, normalLicence } from './licences.ts'
import { nameKey } from './names.ts'
import { endedLongAgo } from './retirement-notices.ts'
import { sizesOf } from './sizes.ts'

/** The lab's own listing is worth most, then the agnostic catalogue, then the marketplace, then other price lists. */
export function trust({ id, lab }: Candidate, listing: DatedListing): number {
  const { provider } = listing
  const exact = nameKey(listing.id) === nameKey(id) ? 0 : 0.5
  const detailed = (listing.outputModalities ? 0 : 4) + (hasStopped(provider) ? 8 : 0)
  if (labOfProvider.get(provider) === lab) return exact + detailed
  if (provider === catalogueProvider) return 1 + exact
  if (provider === 'openrouter') return 2 + exact
  return 3 + exact + detailed
}

/**
 * `own`: the model's listings, the most trusted first; `selling`: the labs whose own list was read; `whole`: the source
 * that tells all they sell.
 */
export function mergeFacts(
  candidate: Candidate,
  own: DatedListing[],
  repository: Repository | undefined,
  boardLicence: string | undefined,
  { selling, whole }: { selling: Set<string | undefined>; whole?: string },
): Model {
  const { id, lab, origin, isBase } = candidate
  const first = <Key extends keyof DatedListing>(key: Key) =>
    own.find((listing) => listing[key] !== undefined)?.[key]
  const agnostic = own.find(({ provider }) => provider === catalogueProvider)
  const sold = own.find(({ provider }) => labOfProvider.get(provider) === lab)
  const openWeights = areWeightsOpen(candidate, own, agnostic, repository, boardLicence)
  const retired =
    endedLongAgo.has(id) ||
    (!sold &&
      openWeights === false &&
      labs[lab]?.sellsOnlyListed &&
      selling.has(lab) &&
      // A lab may sell through clouds alone.
      !own.some(({ source, price, provider }) => price && source === whole && clouds.has(provider)))
  const licence = openWeights
    ? (normalLicence(first('license')) ??
      normalLicence(repository?.license) ??
      normalLicence(boardLicence) ??
      lineLicence(id) ??
      lineLicence(repository?.id ?? ''))
    : undefined
  const status = openWeights && sold?.status === 'deprecated' ? undefined : sold?.status
  const onHub = repository ?? (candidate.repository ? { id: candidate.repository } : undefined)
  const sizes = openWeights === false ? {} : sizesOf(id, onHub)
  const stated = own.find(({ contextTokens }) => contextTokens !== undefined)
  // A host often serves less than open weights can do, their maker's own too: then hosts and configuration say more.
  const isMakers = own.some(
    ({ provider }) => provider === catalogueProvider || labOfProvider.get(provider) === lab,
  )
  const agreed = openWeights === false ? stated : agreedContext(own, stated, repository)
  const can = Math.min(agreed?.contextTokens ?? 0, repository?.contextTokens ?? 0)
  const isMore = can > 1.05 * (stated?.contextTokens ?? 0)
  const contextListing = isMakers && !isMore ? stated : agreed
  const contextTokens =
    contextListing?.contextTokens ??
    repository?.contextTokens ??
    (openWeights ? windowOf(onHub?.id ?? id) : undefined)
  // Nobody writes more than the model can hold; of closed models the lab knows it best.
  const limits = own.filter(
    ({ maxOutputTokens: tokens }) => tokens && tokens <= (contextTokens ?? tokens),
  )
  const ofLab = ({ provider }: DatedListing) => labOfProvider.get(provider) === lab
  const output = (openWeights === false ? limits.find(ofLab) : undefined) ?? limits[0]
  return {
    id,
    name: isBase ? baseName(candidate) : plainName(nameOf(candidate, own)),
    lab,
    aliases: aliasesOf(candidate, own),
    family: first('family'),
    released: releaseDate(id, agnostic?.released ?? first('released') ?? repository?.released),
    knowledgeCutoff: first('knowledgeCutoff'),
    openWeights,
    license: licence?.license,
    commercialUse: licence?.commercialUse,
    ...sizes,
    contextTokens,
    maxOutputTokens: output?.maxOutputTokens,
    inputModalities: first('inputModalities')?.filter((modality) => modality !== 'file'),
    toolCalling: first('toolCalling'),
    structuredOutput: first('structuredOutput'),
    reasoning: first('reasoning') ?? (saysItThinks(id) || undefined),
    thinkingOptional: first('reasoning') ? first('thinkingOptional') : undefined,
    purpose: isBase ? 'base' : purposeOf(id),
    origin: origin === 'official' ? undefined : origin,
    base: origin === 'official' ? undefined : repository?.base,
    credits: creditsOf(own, repository, sizes, {
      contextTokens: contextListing?.source,
      maxOutputTokens: output?.source,
    }),
    status: retired ? 'retired' : status,
    ...cardFacts(id),
  }
}

/** What no list tells, the name of the weights may. */
const saysItThinks = (id: string) =>
  /[-/](?:qwq|think|thinking|reasoning)(?:-|$)/i.test(id) && !/-non-/i.test(id)

const clouds = new Set(['amazon-bedrock', 'azure', 'google-vertex', 'google-vertex-anthropic'])

const creditedFields = [
  'contextTokens',
  'maxOutputTokens',
  'knowledgeCutoff',
  'inputModalities',
  'toolCalling',
  'structuredOutput',
] as const

/** Which source each fact was taken from, in the order in which they are taken above. */
function creditsOf(
  own: DatedListing[],
  repository: Repository | undefined,
  { parametersB }: Pick<Model, 'parametersB'>,
  chosen: Partial<Record<(typeof creditedFields)[number], string>>,
): Model['credits'] {
  const credits: Record<string, string> = {}
  for (const field of creditedFields) {
    const source = chosen[field] ?? own.find((listing) => listing[field] !== undefined)?.source
    if (source) credits[field] = source
  }
  const { source: hub } = repository ?? {}
  if (hub && repository?.contextTokens) credits['contextTokens'] ??= hub
  // Else the count is the name's or the maker's card's.
  if (hub && parametersB && repository?.parametersB === parametersB) credits['parametersB'] = hub
  const listed = own.find(({ license }) => license !== undefined)
  if (listed && normalLicence(listed.license)) credits['license'] = listed.source
  else if (hub && normalLicence(repository?.license)) credits['license'] = hub
  return Object.keys(credits).length ? credits : undefined
}

function areWeightsOpen(
  { id, repository: onHub, origin }: Candidate,
  own: DatedListing[],
  agnostic: DatedListing | undefined,
  repository: Repository | undefined,
  boardLicence: string | undefined,
): boolean | undefined {
  if (isClosedLine(id)) return false
  if (isOpenLine(id)) return true
  if (onHub || repository || origin === 'community') return true
  if (agnostic?.openWeights !== undefined) return agnostic.openWeights
  const stated = own.flatMap(({ openWeights }) => openWeights ?? [])
  if (stated.length > 0) return stated.filter(Boolean).length * 2 >= stated.length
  if (own.some((listing) => listing.repository)) return true
  if (boardLicence) return !/proprietary|^-$/i.test(boardLicence)
  return undefined
}

/** A list that writes a name for people knows it best; else the id is spelled out. */
function nameOf({ id, repository }: Candidate, own: DatedListing[]): string {
  const written = own.find(({ name, id: slug }) => name !== slug && name !== '')?.name
  return written ?? repository?.split('/')[1] ?? spelledOut(id.split('/').at(-1) ?? id)
}

/** A base model and the tuned one made from it often bear one name. */
function baseName({ id }: Candidate): string {
  const name = id.split('/').at(-1) ?? id
  return /base|-pt(?:-|$)/i.test(name) ? name : `${name} (base)`
}

/** Where lists give two models of a lab one name, that of the id is spelled out for those it does not fit. */
export function distinctNames(models: Model[]): Model[] {
  const byName = new Map<string, number>()
  const key = ({ lab, name }: Model) => `${lab} ${name.toLowerCase()}`
  for (const model of models) byName.set(key(model), (byName.get(key(model)) ?? 0) + 1)
  return models.map((model) => {
    const isShared = (byName.get(key(model)) ?? 0) > 1
    const slug = model.id.split('/').at(-1) ?? model.id
    return isShared && nameKey(model.name) !== nameKey(slug)
      ? { ...model, name: spelledOut(slug) }
      : model
  })
}

const capitals: Record<string, string> = {
  deepseek: 'DeepSeek',
  gpt: 'GPT',
  glm: 'GLM',
  llm: 'LLM',
  vl: 'VL',
  moe: 'MoE',
  oss: 'OSS',
}

/** `gemini-1.5-pro-002` is "Gemini 1.5 Pro 002". */
function spelledOut(slug: string): string {
  return slug
    .split('-')
    .map(
      (word) =>
        capitals[word] ??
        (/^\d+b$/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)),
    )
    .join(' ')
    .replace(/^GPT /, 'GPT-')
    .replaceAll(/(\d) (\d)(?= |$)/g, '$1.$2')
}

/** Spellings that neither id nor name tell: those of hosts that write more than a packing, and the repository. */
function aliasesOf({ id, repository }: Candidate, own: DatedListing[]): string[] | undefined {
  const known = new Set([nameKey(id)])
  const other: string[] = []
  for (const spelling of [
    ...(repository && repository !== id ? [repository] : []),
    ...own.flatMap((one) => [one.id, one.name]),
  ]) {
    const key = nameKey(spelling)
    if (
      known.has(key) ||
      /-(?:fp8|fp4|nvfp4|bf16|awq|turbo|maas|tput|lite|latest|free|fast)$/.test(key)
    )
      continue
    known.add(key)
    other.push(
      spelling.includes('/') && spelling !== repository
        ? (spelling.split('/').at(-1) ?? spelling)
        : spelling,
    )
  }
  return other.length > 0 ? other : undefined
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
