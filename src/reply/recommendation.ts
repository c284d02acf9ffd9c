import { standIns, type Capability } from '../capability.ts'
import { labName } from '../catalogue/labs.ts'
import type { Dataset } from '../leaderboard/model.ts'
import type { Intent } from '../requirements/built-in/reading.ts'
import type { Requirement } from '../requirements/requirement.ts'
import type { JustifiedPick, Shortlist } from '../shortlist/types.ts'
import { capitalise, day, listing, plural } from '../format.ts'
import type { Block, PickBlock, Reply } from './reply.ts'
import {
  caveatSentence,
  contextPhrase,
  dueDiligence,
  costPhrase,
  fitPhrase,
  offerPhrase,
  reasonSentence,
  relaxationSentence,
  weightsWord,
} from './sentences.ts'
import { whyRole } from './why-role.ts'
import { exclusionGroups } from './barriers.ts'
import { capabilityWords, evaluationAdvice, mainCapability } from './capabilities.ts'
import { limitPhrases } from '../requirements/limits/index.ts'
import { tradeoffPhrase, weightsPhrase, workloadPhrase } from './words.ts'

/** A shortlist with what it rests on. */
export interface Recommendation {
  useCase: string
  requirement: Requirement
  shortlist: Shortlist
  /** What would change the shortlist if it were known; at most one. */
  question?: string
  dataset: Dataset
}

/** What surrounds a shortlist in a reply. */
export interface Surroundings {
  intent: Intent
  /** Sentences that come first: what changed since the last answer, which mapper read the request. */
  opening?: string[]
  /** How quantities became tokens and requests. */
  conversions: string[]
  /** Contradictions and impossible wishes. */
  problems: string[]
}

/** Share of the use case from which it is said that nothing measures it. */
const mentionedShare = 0.05
const mostCaveats = 3
const mostRelaxations = 3

export function recommendationReply(
  recommendation: Recommendation,
  surroundings: Surroundings,
): Reply {
  const { shortlist, question, dataset } = recommendation
  const shared = sharedCaveats(shortlist.picks)
  const blocks: Block[] = [
    { kind: 'heading', text: headline(shortlist) },
    ...paragraphs([...(surroundings.opening ?? []), ...surroundings.problems]),
    ...shortlist.picks.map((pick, i): Block => ({
      kind: 'pick',
      pick: pickBlock(pick, i + 1, recommendation, shared),
    })),
    ...sharedBlocks(shared),
    ...relaxationBlocks(shortlist),
    { kind: 'heading', text: 'How I read this' },
    { kind: 'list', items: readingItems(recommendation, surroundings.conversions) },
    ...paragraphs(question ? [question] : []),
    ...leftOut(shortlist),
  ]
  if (shortlist.picks.length) blocks.push({ kind: 'text', text: nextStep(recommendation) })
  blocks.push(dataNote(shortlist, dataset))
  return { intent: surroundings.intent, blocks, recommendation }
}

function headline({ picks, ranking }: Shortlist): string {
  const [best, ...others] = picks
  if (!best) return 'No model in our data meets all of these limits'
  if (best.role !== 'best fit') return picks.map(headlinePart).join('. ')
  if (ranking.length === 1) return `Only ${best.model.name} meets your limits`
  return [`${best.model.name} fits best`, ...others.map(headlinePart)].join('. ')
}

const headlinePart = ({ model, role }: JustifiedPick) => `${capitalise(role)}: ${model.name}`

/** What every pick's caveats say would be read three times: it is said once below. */
function sharedCaveats(picks: JustifiedPick[]): Set<string> {
  const [first = [], ...others] = picks.map(({ caveats }) => caveats.map(caveatSentence))
  return new Set(
    others.length ? first.filter((text) => others.every((texts) => texts.includes(text))) : [],
  )
}

function pickBlock(
  pick: JustifiedPick,
  number: number,
  { shortlist, requirement }: Recommendation,
  shared: Set<string>,
): PickBlock {
  const { model, cost } = pick
  return {
    number,
    name: model.name,
    lab: labName(model.lab),
    role: pick.role,
    why: whyRole(pick, shortlist, requirement),
    facts: [
      ['Fit', `${fitPhrase(pick)} of 100`],
      ['Cost', cost ? costPhrase(cost, requirement.workload) : 'unknown: no price is published'],
      ['Price', cost ? offerPhrase(cost.offer) : 'unknown'],
      ['Context', `${contextPhrase(model)}; ${weightsWord(model)}`],
    ],
    reasons: pick.evidenceRows.map(reasonSentence),
    caveats: pick.caveats
      .map(caveatSentence)
      .filter((text) => !shared.has(text))
      .slice(0, mostCaveats),
  }
}

function sharedBlocks(shared: Set<string>): Block[] {
  if (shared.size === 0) return []
  return [
    { kind: 'text', text: 'True of all of them:' },
    { kind: 'list', items: [...shared] },
  ]
}

function relaxationBlocks({ relaxations, picks, ranking }: Shortlist): Block[] {
  if (relaxations.length === 0) return []
  const items = relaxations.slice(0, mostRelaxations).map(relaxationSentence)
  const text =
    ranking.length > 1
      ? `A better fit than ${picks[0]?.model.name} is just out of reach:`
      : ranking.length
        ? 'Few models meet all limits. What relaxing one would give:'
        : 'What relaxing one limit would give:'
  return [
    { kind: 'text', text },
    { kind: 'list', items },
  ]
}

function readingItems({ requirement, shortlist }: Recommendation, conversions: string[]): string[] {
  const { limits, assumed } = requirement
  const isAssumed = (path: string) =>
    assumed.some((field) => field === path || field.startsWith(`${path}.`))
  const stated = limitPhrases(limits)
  const workload = ['inputTokens', 'outputTokens', 'requestsPerMonth'].filter((field) =>
    isAssumed(`workload.${field}`),
  )
  const items = [
    `Needs: ${weightsPhrase(requirement)}${isAssumed('weights') ? ' (assumed)' : ''}.`,
    stated.length ? `Your limits: ${stated.join('; ')}.` : 'You stated no limits.',
    ...wishItems(requirement, shortlist),
    `Workload: ${workloadPhrase(requirement)}${workloadRemark(workload)}.`,
    `Trade-off: ${tradeoffPhrase(requirement)}${isAssumed('tradeoff') ? ' (assumed)' : ''}.`,
    ...conversions,
  ]
  if (shortlist.picks.some(({ cost }) => cost?.cache?.usdPerMTok !== undefined))
    items.push(
      'The cache price holds while requests follow each other within minutes; some providers also bill for filling the cache.',
    )
  for (const [capability, what] of Object.entries(standIns))
    if ((requirement.weights[capability as Capability] ?? 0) >= mentionedShare)
      items.push(`${capitalise(capabilityWords[capability as Capability])}: ${what}.`)
  if (limits.officialOnly === false) items.push(communityItem(shortlist))
  if (shortlist.unchecked.length)
    items.push('No open data covers the speed you asked for: measure it before you decide.')
  return items
}

function wishItems(
  { preferences: { openWeights: wish }, limits }: Requirement,
  { picks: [best] }: Shortlist,
): string[] {
  const isSettled = limits.openWeights !== undefined || limits.wantOpenAndProprietary
  if (wish === undefined || isSettled) return []
  const kind = wish ? 'open weights' : 'proprietary models'
  const isMet = !best || best.model.openWeights === wish
  const none = isMet ? '' : `; none of them is tied with ${best.model.name}`
  return [`Your wish: ${kind}, where the figures do not tell models apart${none}.`]
}

function communityItem({ ranking }: Shortlist): string {
  const fineTunes = ranking.filter(({ model }) => model.community)
  const [best] = fineTunes
  if (!best) return 'Community fine-tunes were asked for, but none in our data meets these limits.'
  return `Community fine-tunes took part: ${fineTunes.length} of them meet these limits, the best is ${best.model.name} by ${best.model.lab} with a fit of ${fitPhrase(best)}. Before you use one: ${dueDiligence}.`
}

function workloadRemark(assumed: string[]): string {
  if (assumed.length === 0) return ''
  if (assumed.length === 3) return ' (assumed)'
  const names: Record<string, string> = {
    inputTokens: 'tokens in',
    outputTokens: 'tokens out',
    requestsPerMonth: 'requests',
  }
  return ` (assumed: ${listing(assumed.map((field) => names[field] ?? field))})`
}

function leftOut({ excluded, ranking }: Shortlist): Block[] {
  if (excluded.length === 0) return []
  const groups = exclusionGroups(excluded).slice(0, 4)
  const text = `Compared ${plural(ranking.length, 'model')}; left out ${excluded.length}: ${listing(groups)}.`
  return [{ kind: 'text', text }]
}

function nextStep({ requirement, shortlist }: Recommendation): string {
  const names = listing(
    shortlist.picks.map(({ model }) => model.name),
    'and',
  )
  const advice = evaluationAdvice[mainCapability(requirement)]
  const both =
    shortlist.picks.length > 1
      ? `Next: try ${names}`
      : `Next: try ${names} beside what you use today`
  return `${both} on 30 to 50 examples of your own and ${advice}. ${chanceLead} A benchmark is only a start.`
}

/** Sign test at 5%: of 50 examples two models usually differ on 10 to 15, and 8 more for one is the least that is not chance. */
const chanceLead = 'A lead of fewer than 8 in 50 may be chance.'

/** The sources behind what is shown, and what the numbers mean. */
function dataNote({ picks }: Shortlist, { asOf, sources }: Dataset): Block {
  const shown = new Set(
    picks.flatMap(({ evidenceRows, cost }) => [
      ...evidenceRows.map(({ benchmark }) => benchmark.board),
      ...(cost ? [cost.offer.source] : []),
    ]),
  )
  const stale = sources.filter(({ problem }) => problem).length
  const state = stale ? `; ${stale} of them could not be refreshed (/leaderboards)` : ''
  return {
    kind: 'note',
    text: `Ranked on ${plural(sources.length, 'source')}, the newest of ${day(asOf)}${state}. Fit: the share of tests of this kind and difficulty that a model is expected to pass, or of votes it wins, with the 90% interval in brackets.`,
    sources: sources.filter(({ id }) => shown.has(id)),
  }
}

function paragraphs(texts: string[]): Block[] {
  return texts.map((text) => ({ kind: 'text', text: capitalise(text) }))
}
