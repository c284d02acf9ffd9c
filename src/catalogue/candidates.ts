import type { Candidate, MeasuredName } from './candidate.ts'
import { aliases, unjoinableNames } from './aliases.ts'
import { otherJobOf } from './jobs.ts'
import { findLab, labOfProvider, labs } from './labs.ts'
import { makerOf, slugOf } from './makers.ts'
import { growIndex, isThinkingModel, modelKey, nameKey, type GrowingIndex } from './names.ts'
import { releaseDays } from './release-days.ts'
import { addRepositories, baseRepositories, type Adding } from './repositories.ts'
import type { OtherModel } from './model.ts'
import {
  catalogueProvider,
  type EndNotice,
  type ProviderListing,
  type Repository,
} from './listing.ts'

export interface Candidates {
  models: Map<string, Candidate>
  otherModels: OtherModel[]
  names: GrowingIndex
}

/** Who sells what under which name: marketplaces and clouds whose ids begin with the maker. */
const marketplaces = new Set(['openrouter', 'vercel', 'nvidia', 'huggingface', 'novita-ai'])
/** Clouds that write names as the makers do; other hosts shorten them. */
const clouds = new Set(['amazon-bedrock', 'azure'])

/**
 * One entry per model. The provider-agnostic catalogue names it first, then its lab, then marketplaces, other hosts, the
 * Hub, boards, and notices of what has ended: a name counts only where none of those before it has the model already.
 */
export function findCandidates(
  listings: ProviderListing[],
  measured: MeasuredName[] = [],
  repositories: Repository[] = [],
  ends: EndNotice[] = [],
): Candidates {
  const names = growIndex()
  const models = new Map<string, Candidate>()
  const others = new Map<string, OtherModel>()
  const days = releaseDays(listings, measured, ends)

  const add = (lab: string, written: string, { isHost, ...more }: Adding = {}) => {
    const slug = written.replace(/-(?:fp8|fp4|nvfp4|bf16|int4|int8|awq|gptq|hf|tput)$/i, '')
    const key = nameKey(slug)
    const isOwnDay = days.own(lab, key)
    const plain = isOwnDay ? key : key.replace(/-20\d{6}$/, '')
    // What a lab sells for another job is no text model where a marketplace leaves out what it makes.
    if (plain === '' || unjoinableNames.has(plain) || others.has(key)) return
    if (!isOwnDay && names.listed(slug, lab, isHost)) return
    const id =
      aliases[key] ?? aliases[plain] ?? more.id ?? `${lab}/${isOwnDay ? slug : withoutDay(slug)}`
    if (models.has(id)) return
    models.set(id, { lab, origin: 'official', ...more, id })
    const [newest] = days.of(lab, plain)
    names.add(id, lab, newest && !isOwnDay ? [`${plain}-${newest}`] : [])
  }
  const addOther = (
    lab: string,
    listing: Pick<ProviderListing, 'id' | 'name' | 'job' | 'outputModalities'>,
  ) => {
    const job = otherJobOf(listing)
    const slug =
      listing.id
        .split('/')
        .at(-1)
        ?.replace(/:[a-z]+$/, '') ?? listing.id
    const id = `${lab}/${slug}`
    if (job && !others.has(nameKey(slug)))
      others.set(nameKey(slug), { id, name: plainName(listing.name), lab, job })
    return job !== undefined
  }

  for (const listing of listings) {
    const [lab = '', slug] = listing.id.split('/')
    if (listing.provider !== catalogueProvider || !slug || addOther(lab, listing)) continue
    if (isModel(slug)) add(lab, slug)
  }
  for (const listing of listings) {
    const lab = labOfProvider.get(listing.provider)
    if (!lab || isOtherLabs(listing.id, lab) || !isModel(listing.id)) continue
    if (addOther(lab, listing) || isModeOfKnown(names, listing.id, lab)) continue
    if (isEffort(names, listing.id, lab)) continue
    add(lab, listing.id.split('/').at(-1) ?? listing.id)
  }
  const named = listings.filter(
    ({ provider, id, outputModalities }) =>
      !labOfProvider.has(provider) &&
      provider !== catalogueProvider &&
      (marketplaces.has(provider) ||
        clouds.has(provider) ||
        (id.includes('/') && outputModalities)),
  )
  const baseKeys = baseRepositories(repositories, measured)
  // Of marketplaces the one that has always named models here comes first.
  named.sort((a, b) => Number(b.provider === 'openrouter') - Number(a.provider === 'openrouter'))
  for (const isFirst of [true, false]) {
    for (const listing of named) {
      if (marketplaces.has(listing.provider) !== isFirst) continue
      const lab = makerOf(listing.id)
      if (!lab || !isModel(listing.id)) continue
      const slug = slugOf(listing.id)
      if (addOther(lab, { ...listing, id: slug }) || isModeOfKnown(names, slug, lab)) continue
      if (baseKeys.has(`${lab}/${nameKey(slug)}`) || isEffort(names, slug, lab)) continue
      if (!isFirst && !isSpecific(slug)) continue
      add(lab, slug.toLowerCase(), { ...fineTuneOf(listing, lab), isHost: true })
    }
  }
  addRepositories(repositories, measured, { models, names, add, others })
  for (const { name, lab: organisation, isRepository, isOnlyLicensed } of measured) {
    if (isRepository || isOnlyLicensed || name.includes('+')) continue
    const lab = findLab(organisation?.split(',')[0] ?? '') ?? makerOf(name)
    if (!lab || otherJobOf({ id: name })) continue
    const slug = modelKey(name)
    if (!days.own(lab, slug) && names.resolve(name, lab)) continue
    if (isModel(slug) && (isSpecific(slug) || (organisation && slug.includes('-'))))
      add(lab, spelled(name, slug))
  }
  for (const { provider, id } of ends) {
    const lab = labOfProvider.get(provider)
    if (!lab || isOtherLabs(id, lab) || !isModel(id) || addOther(lab, { id, name: id })) continue
    if (!days.own(lab, nameKey(id)) && names.resolve(id, lab)) continue
    add(lab, id)
  }
  return { models, otherModels: [...others.values()], names }
}

/** A host's own name for a model often leaves out what tells siblings apart: only names with a version or size count. */
const isSpecific = (slug: string) => /\d|-instruct$/.test(slug)

const notModels =
  /^minimax-m[\d-]{1,20}-lightning$|^(?:auto|model-router|chat-latest|free|bodybuilder|container|computer-use|(?:pro|fast)-search|advanced-deep-research)$|-(?:contributor|customtools|highspeed|ultraspeed|alpha|batch|spot|us|web-?app|copilot|tee|gguf|lora|auto|experimental|mxfp|dev-api)$|(?:^|-)ft(?:-|$)|-thinking-turbo$|-thinking-fast$|experimental-chat|fine-?tuned|tuning|gemini-advanced|fp8-draft|kimi-latest|refs-pr|-q8-0|gguf|-ultrafast$|-safety-(?:off|recitation)|^gemini-gemma|-feb24$|-text-v14$|-completions$|^text-moderation-(?:latest|stable)$|^(?:r1|v3|v3-2|command-nightly)$|^parasail-/

/** The id names a model, and not a route to whatever is newest or a faster way to be served. */
function isModel(id: string): boolean {
  return !id.trim().includes(' ') && !notModels.test(nameKey(id))
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

/** A marketplace sells a model with its effort set, under an id of its own. */
function isEffort(names: GrowingIndex, slug: string, lab: string): boolean {
  const base = nameKey(slug).replace(
    /-(?:high|low|medium|minimal|xhigh|non-reasoning|reasoning)$/,
    '',
  )
  return base !== nameKey(slug) && names.listed(base, lab, true) !== undefined
}

/** A marketplace sells faster or longer-thinking modes of a model under an id of their own. */
function isModeOfKnown(names: GrowingIndex, slug: string, lab: string): boolean {
  const base = nameKey(slug).replace(/-(?:fast|pro|search|chat|turbo|free|thinking)$/, '')
  const mode = nameKey(slug).slice(base.length + 1)
  if (mode === '') return false
  if (mode === 'thinking')
    return !isThinkingModel(slug) && names.listed(base, lab, true) !== undefined
  if (mode === 'turbo') return /kimi/.test(base) && names.listed(base, lab, true) !== undefined
  return (
    (lab !== 'xai' || !/^grok-(?:4|4-1|code)$/.test(base)) &&
    names.listed(base, lab, true) !== undefined &&
    !aliases[nameKey(slug)]
  )
}

function fineTuneOf({ id, repository }: ProviderListing, lab: string): Partial<Candidate> {
  const isOthers = /(?:hermes|tulu|dracarys|cogito|openthinker|wizardlm|dolphin)/i.test(id)
  return {
    repository,
    ...(isOthers && lab !== 'allenai' && lab !== 'microsoft'
      ? { origin: 'fine-tune' as const }
      : {}),
  }
}

function withoutDay(slug: string): string {
  return slug.replace(/-(?:20\d{6}|20\d\d-\d\d(?:-\d\d)?)$/, '')
}

/** Without the lab in front and the remarks in brackets behind. */
export function plainName(name: string): string {
  return name
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^:]{1,40}: /, '')
    .replace(/ \((?:latest|free|preview|new|beta|batch)\)$/i, '')
}

/** A board's name in the form of an id, as far as `key` goes. */
function spelled(name: string, key: string): string {
  let slug = (name.trim().split('/').at(-1) ?? name)
    .toLowerCase()
    .replaceAll(/[\s_()[\],]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-|-$/g, '')
  while (slug.includes('-') && nameKey(slug) !== key && nameKey(slug).length > key.length)
    slug = slug.slice(0, slug.lastIndexOf('-'))
  return nameKey(slug) === key ? slug : key
}
