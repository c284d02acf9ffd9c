import { listing } from '../../format.ts'
import { describeChanges } from '../describe-changes.ts'
import { parseSwitch } from '../limits/parse.ts'
import { emptyReading } from '../reading.ts'
import type { Catalogue, ConversationState, Intent, NotApplied, Reading } from '../reading.ts'
import type { Requirement } from '../requirement.ts'
import { changeRequirement, newRequirement, type Claims } from './assemble.ts'
import { cleanWords } from './clean.ts'
import type { Ground } from './ground.ts'
import { checkLimits } from './limits.ts'
import { createResolver, type Resolver } from './names.ts'
import { readBaseline, resolveNames, type NamesAsked } from './names-asked.ts'
import { quotesOf } from './quotes.ts'
import type { Wire } from './wire.ts'
import { checkWorkload } from './workload.ts'

/** What is read of one message at most, whatever a language model returns. */
const mostClaims = 40

/**
 * The reading behind an answer of the language model: what its quotes and numbers do not carry is left out, and said.
 * Nothing is added but defaults, marked as assumed.
 */
export function toReading(
  wire: Wire,
  text: string,
  state: ConversationState | undefined,
  catalogue: Catalogue,
): Reading {
  const resolver = createResolver(catalogue)
  const language = resolver.language(wire.language.split(/[-_]/)[0] ?? '') ?? 'en'
  if (!wire.addressed) return silence(language, state)
  const ground = groundOf(text, language, resolver, state, catalogue)
  const names = resolveNames(wire, ground)
  const claims = claimsOf(wire, ground)
  // Where no job was named yet there is nothing to change.
  const before = state?.useCase ? state : undefined
  const intent = isOfEarlier(wire, claims, before) ? 'refine' : intentOf(wire, before)
  const { requirement, asked, isKept } = requirementsOf(intent, wire, claims, before)
  const reading = {
    intent,
    addressed: true,
    jobs: jobsOf(wire),
    models: names.models,
    unknownNames: [...new Set([...names.unknownNames, ...claims.unknownNames])],
    hosts: names.hosts,
    labs: names.labs,
    fact: wire.fact ?? undefined,
    notApplied: [...claims.notApplied, ...wishesOf(wire, ground, claims)],
    stated: statedOf(claims),
    conversions: claims.conversions,
    problems: [],
    language,
  }
  return {
    ...reading,
    requirement,
    ...(asked ? { asked } : {}),
    ...(isKept ? { isKept } : {}),
    changes:
      before && requirement && !beginning.has(intent)
        ? describeChanges(before.requirement, asked ?? requirement)
        : [],
    question: questionOf(wire, intent, requirement, claims, names, catalogue),
  }
}

function silence(language: string, state?: ConversationState): Reading {
  return {
    ...emptyReading(language),
    addressed: false,
    ...(state && { requirement: state.requirement }),
  }
}

function groundOf(
  text: string,
  language: string,
  resolver: Resolver,
  state: ConversationState | undefined,
  catalogue: Catalogue,
): Ground {
  const known = new Set([...(state?.picks ?? []), ...(state?.subjects ?? [])])
  const { limits, preferences, baseline } = state?.requirement ?? {}
  for (const id of baseline?.models ?? []) known.add(id)
  for (const value of Object.values({ ...preferences, ...limits }))
    if (Array.isArray(value)) for (const id of value) known.add(id)
  for (const { id, lab } of catalogue.models) if (known.has(id)) known.add(lab)
  // While no job was named the work of what was asked before may be meant.
  const words = state?.useCase ? text : `${state?.lastMessage ?? ''}\n${text}`
  return {
    text,
    said: quotesOf(words),
    resolver,
    named: resolver.named(words),
    known,
    language,
    today: catalogue.today,
    before: state?.requirement,
    earlier: state?.useCase || (state?.lastMessage ?? ''),
    picks: state?.picks ?? [],
  }
}

/** All that tells of own hardware. */
const ownHardware = ['selfHosted', 'hardware', 'maxMemoryGb'] as const

function claimsOf(wire: Wire, ground: Ground): Claims {
  // "Rather from the cloud": hosted is what everybody gets who names no hardware.
  const isHosted = ({ name, value }: Wire['limits'][number]) =>
    name === 'selfHosted' && parseSwitch(value) === false
  const hosted = wire.limits.find((one) => isHosted(one) && ground.said(one.quote))
  const stated = wire.limits.slice(0, mostClaims).filter((one) => !isHosted(one))
  const limits = checkLimits(stated, ground)
  const preferences = checkLimits(wire.preferences.slice(0, mostClaims), ground)
  const work = checkWorkload(wire.workload.slice(0, mostClaims), ground)
  const { baseline, ...unclear } = readBaseline(wire.baseline, ground)
  const removed = wire.removedLimits
    .slice(0, mostClaims)
    .filter(({ quote }) => ground.said(quote))
    .map(({ name, value }) => ({
      name,
      ids: value
        ? idsOf(checkLimits([{ name, value, quote: ground.text }], ground).limits[name])
        : [],
      isWhole: !value,
    }))
  if (hosted) removed.push(...ownHardware.map((name) => ({ name, ids: [], isWhole: true })))
  const { tradeoff, difficulty } = wire
  const isDifficultySaid = Boolean(difficulty?.quote && ground.said(difficulty.quote))
  return {
    limits,
    preferences,
    removed,
    work,
    baseline,
    tradeoff: tradeoff && ground.said(tradeoff.quote) ? tradeoff : undefined,
    difficulty: difficulty?.level,
    isDifficultySaid,
    conversions: [...limits.conversions, ...preferences.conversions, ...work.conversions],
    ambiguous: unclear.ambiguous,
    notApplied: [
      ...limits.notApplied,
      ...preferences.notApplied,
      ...work.notApplied,
      ...unclear.notApplied,
    ],
    unknownNames: [...limits.unknownNames, ...preferences.unknownNames],
    job: wire.job,
    weights: wire.weights,
  }
}

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** Whether the work is told: "something good" is none where it has to be asked what for; how long and how many is enough. */
const isUseCase = ({ job, weights, workload, question }: Wire) =>
  job !== 'text' ||
  weights.some(({ capability }) => capability !== 'general') ||
  (weights.length > 0 && !question) ||
  (workload.some(({ field }) => field === 'inputTokens') &&
    workload.some(({ field }) => field === 'requestsPerMonth' || field === 'jobsPerMonth'))

/** Without a list a change that names the work is a use case. */
function intentOf(wire: Wire, state?: ConversationState): Intent {
  const { intent } = wire
  return !state && changing.has(intent) && isUseCase(wire) ? 'recommend' : intent
}

/** "Undo the price cap" when something else was said after it: that one is lifted, and the last change stays. */
function isOfEarlier({ intent }: Wire, claims: Claims, state?: ConversationState): boolean {
  if (!state || intent !== 'undo' || claims.removed.length === 0) return false
  const { requirement, lastChange = [] } = state
  const lifted = describeChanges(changeRequirement(requirement, claims), requirement)
  return lifted.length > 0 && lifted.join() !== lastChange.join()
}

/** A use case with nothing before it; "start over: ..." forgets what was. */
const beginning = new Set<Intent>(['recommend', 'reset'])
const changing = new Set<Intent>(['refine', 'what-if'])
/** What leads to a list where there is none. */
const starting = new Set<Intent>([...beginning, 'refine'])
/** Questions that can be asked for another workload or other limits than those of the list. */
const asking = new Set<Intent>(['fact', 'explain', 'why-not', 'compare'])

function requirementsOf(
  intent: Intent,
  wire: Wire,
  claims: Claims,
  state?: ConversationState,
): Pick<Reading, 'requirement' | 'asked' | 'isKept'> {
  if (!state || beginning.has(intent)) {
    const requirement = forQuestion(newRequirement(claims), intent, wire, claims)
    if (isUseCase(wire) && (starting.has(intent) || intent === 'compare')) return { requirement }
    const isOther = [claims.work, claims.limits].some(
      ({ stated }) => Object.keys(stated).length > 0,
    )
    return isOther && (asking.has(intent) || starting.has(intent)) ? { asked: requirement } : {}
  }
  if (!changing.has(intent) && !asking.has(intent)) return { requirement: state.requirement }
  const isKept = intent === 'what-if' && wire.keepsWhatIf
  const base = (!isKept && wire.keepsWhatIf && state.pending) || state.requirement
  const changed = forQuestion(changeRequirement(base, claims), intent, wire, claims)
  if (intent === 'refine') return { requirement: changed }
  if (isKept) return { requirement: changed, isKept }
  if (intent === 'what-if') return { requirement: changed, asked: changed }
  const isOther = describeChanges(state.requirement, changed).length > 0
  return { requirement: state.requirement, ...(isOther ? { asked: changed } : {}) }
}

/** The context that memory is asked for is all of it. */
function forQuestion(
  requirement: Requirement,
  intent: Intent,
  { fact }: Wire,
  { work }: Claims,
): Requirement {
  const { inputTokens, outputTokens = 1 } = work.workload
  if (intent !== 'fact' || fact !== 'hardware' || inputTokens === undefined) return requirement
  return { ...requirement, workload: { ...requirement.workload, outputTokens } }
}

function statedOf(claims: Claims): Record<string, string> {
  const stated: Record<string, string> = {}
  for (const [name, words] of Object.entries(claims.limits.stated)) stated[`limits.${name}`] = words
  for (const [name, words] of Object.entries(claims.preferences.stated))
    stated[`preferences.${name}`] = words
  for (const [field, words] of Object.entries(claims.work.stated))
    stated[`workload.${field}`] = words
  if (claims.tradeoff) stated['tradeoff'] = cleanWords(claims.tradeoff.quote, 200)
  return stated
}

const longestJob = 120
const mostJobs = 6

function jobsOf({ jobs }: Wire): string[] | undefined {
  const cleaned = jobs
    .slice(0, mostJobs)
    .map((job) => cleanWords(job, longestJob))
    .filter(Boolean)
  return cleaned.length > 1 ? cleaned : undefined
}

/** Wishes that the language model found no field for, in the person's words. */
function wishesOf(wire: Wire, { said }: Ground, claims: Claims): NotApplied[] {
  const taken = new Set(claims.notApplied.map(({ words }) => words))
  return wire.notApplied.slice(0, 8).flatMap(({ words, why }) => {
    const wish = { words: cleanWords(words, 120), why: cleanWords(why, 120) }
    return said(words) && wish.words && !taken.has(wish.words) ? wish : []
  })
}

const longestQuestion = 200

/** Amounts beyond belief first, then names that several models bear, then what the language model would ask. */
function questionOf(
  wire: Wire,
  intent: Intent,
  requirement: Requirement | undefined,
  claims: Claims,
  { ambiguous }: NamesAsked,
  { models }: Catalogue,
): string | undefined {
  const doubt = claims.work.question ?? claims.limits.question
  if (doubt) return doubt
  // Leaving a model needs no price of it.
  const inUse = claims.baseline?.wish === 'replace' ? [] : claims.ambiguous
  const [first] = [...ambiguous, ...inUse]
  if (first) {
    const names = first.models.map((id) => models.find((one) => one.id === id)?.name ?? id)
    return `Which ${first.name} is meant: ${listing(names, 'or')}?`
  }
  const own = cleanWords(wire.question ?? '', longestQuestion)
  if (own) return own
  return (intent === 'recommend' || changing.has(intent)) && !requirement
    ? 'What should the model do?'
    : undefined
}
