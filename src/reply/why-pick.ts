import { hostName } from '../catalogue/hosts.ts'
import { capitalise } from '../format.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { fullUsd } from '../shortlist/cost.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import { leastEvidence } from '../shortlist/pick.ts'
import { alikePoints, areTied } from '../shortlist/rank.ts'
import type { Candidate, JustifiedPick, Shortlist } from '../shortlist/types.ts'
import { clip } from './fit.ts'
import { endOf, endPhrase, isNear } from './ending.ts'
import { ownMemory } from './own-memory.ts'
import { contextWord, unpricedWord, weightsWord } from './sentences.ts'
import type { PickBlock } from './reply.ts'
import { amountsIn } from './words/amounts.ts'
import type { Purpose, Strength, Words } from './words/en.ts'

/** Longest name of a model in a line: some lists carry whole sentences. */
const longestName = 44
/** From so many times the price on, thinking is worth a word. */
const noticeable = 1.05

export const shortName = ({ model }: Pick<Candidate, 'model'>) => clip(model.name, longestName)

/** How one candidate stands against another, as far as the figures tell. */
export function strengthAgainst(one: Candidate, other: Candidate): Strength {
  const lead = one.score - other.score
  if (!areTied(one, other)) return lead > 0 ? 'ahead' : 'weaker'
  if (Math.abs(lead) <= alikePoints) return 'tied'
  return lead > 0 ? 'likely' : 'behind'
}

/** A pick of the short form: what it is for and what it costs, why it and not the first, what it is. */
export function pickLine(
  pick: JustifiedPick,
  number: number,
  { picks, ranking }: Shortlist,
  requirement: Requirement,
  asOf: string,
  words: Words,
): PickBlock {
  const amount = amountOf(pick, requirement, words)
  const lead =
    number > 1
      ? `${words.list.purposes[purposeOf(pick, picks, requirement)]}:`
      : ranking.length === 1
        ? `${words.only}:`
        : words.startWith
  const title = `${lead} ${shortName(pick)}${number > 1 || ranking.length === 1 ? ', ' : ': '}${amount}`
  const reason = reasonFor(pick, { picks, ranking }, requirement, words)
  return {
    number,
    model: pick.model.id,
    title,
    why: `${reason} ${capitalise(whatItIs(pick, requirement, asOf, words))}.`,
  }
}

/** Why it and not the first; of the first, why it and not all others. */
export function reasonFor(
  pick: JustifiedPick,
  { picks, ranking }: Pick<Shortlist, 'picks' | 'ranking'>,
  requirement: Requirement,
  words: Words,
): string {
  const [first] = picks
  const reason =
    first && first !== pick
      ? against(pick, first, requirement, words)
      : overAll(pick, ranking, requirement, words)
  return `${capitalise(reason)}.`
}

/** What it costs or, on own hardware, how much memory it needs. */
export function amountOf(candidate: Candidate, requirement: Requirement, words: Words): string {
  const { limits } = requirement
  const { cost } = candidate
  if (selfHosted(limits)) {
    const own = ownMemory(candidate, requirement)
    return own ? words.needs(`${Math.ceil(own.memoryGb)} GB`) : words.memoryUnknown
  }
  if (!cost) return unpricedWord(candidate.model, words)
  const { offer, monthlyUsd, batch } = cost
  const { usdPerMonth } = amountsIn(words)
  const full = fullUsd(cost)
  const thinking =
    candidate.thinks !== false && full > monthlyUsd * noticeable
      ? words.withThinking(usdPerMonth(full))
      : ''
  if (offer.inputUsdPerMTok + offer.outputUsdPerMTok === 0)
    return `${words.free} ${words.atHost(hostName(offer.provider))}`
  const hosted = limits.providers || limits.region || limits.excludeProviders || limits.dataPolicy
  const host = hosted || !offer.firstParty ? ` ${words.atHost(hostName(offer.provider))}` : ''
  return `${words.aMonth(usdPerMonth(monthlyUsd))}${batch ? ` ${words.inBatches}` : ''}${thinking}${host}`
}

/** For whom a later pick is meant, told from the figures, so that no pick argues against itself; each purpose once. */
export function purposeOf(
  pick: JustifiedPick,
  picks: JustifiedPick[],
  requirement: Requirement,
): Purpose {
  const before = picks.slice(1, picks.indexOf(pick))
  const own = purposeByItself(pick, picks, requirement)
  return before.some((other) => purposeByItself(other, picks, requirement) === own) ? 'other' : own
}

/** On own hardware: from here on it is for its speed, or its memory, that one is taken. */
const [muchFaster, muchLess] = [1.3, 0.8]

function purposeByItself(
  pick: JustifiedPick,
  picks: JustifiedPick[],
  { limits }: Requirement,
): Purpose {
  const first = picks[0]!
  const ratio = selfHosted(limits) ? undefined : costRatio(pick, first)
  if (ratio !== undefined && ratio <= 0.8)
    return picks.some((other) => (costRatio(other, pick) ?? 1) < 1) ? 'between' : 'cost'
  const strength = strengthAgainst(pick, first)
  if (strength === 'ahead' || strength === 'likely') return 'misses'
  const isOwn = selfHosted(limits)
  if (isOwn && (ratioOf(pick.own?.tokensPerSecond, first.own?.tokensPerSecond) ?? 1) >= muchFaster)
    return 'speed'
  if (isOwn && (ratioOf(pick.own?.memoryGb, first.own?.memoryGb) ?? 1) <= muchLess) return 'memory'
  if (pick.model.openWeights && !first.model.openWeights) return 'open'
  if (pick.role === 'best documented' && pick.evidence > first.evidence) return 'documented'
  if (pick.model.openWeights === false && first.model.openWeights) return 'closed'
  return 'other'
}

function against(pick: Candidate, first: Candidate, { limits }: Requirement, words: Words): string {
  if (pick.evidence === 0) return words.unmeasured
  const strength = strengthAgainst(pick, first)
  const ratio = selfHosted(limits) ? undefined : costRatio(pick, first)
  const text = words.compared[strength](shortName(first))
  // What costs more and is not better would argue against itself; its price stands above.
  if ((strength === 'tied' || strength === 'behind') && ratio !== undefined && ratio > 1.07)
    return text
  return withThinking(withCost(text, ratio, words), pick, first, words)
}

function overAll(
  pick: JustifiedPick,
  ranking: Candidate[],
  { limits }: Requirement,
  words: Words,
): string {
  if (pick.evidence === 0) return words.unmeasured
  // What nobody measured cannot be said to score higher.
  const top = ranking.find(({ evidence }) => evidence >= leastEvidence)
  if (ranking[0]?.model.id === pick.model.id || !top)
    return pick.tiedWith.length ? words.topTied(pick.tiedWith.length) : words.top(ranking.length)
  if (top.model.id === pick.model.id) return words.documentedTop
  if (!areTied(pick, top)) {
    const ratio = selfHosted(limits) ? undefined : costRatio(pick, top)
    if (ratio === undefined || ratio > 0.8) return words.bestBalance
    return words.belowTop(shortName(top), ratio)
  }
  const ratio = selfHosted(limits) ? undefined : costRatio(pick, top)
  // What costs more is no reason for it.
  return ratio !== undefined && ratio < 0.93
    ? withThinking(withCost(words.nearTop, ratio, words), pick, top, words)
    : words.nearTop
}

/** The amounts in front are without thinking, shares of the cost are with it: that is said where it makes a difference. */
function withThinking(text: string, one: Candidate, other: Candidate, words: Words): string {
  const [full, plain] = [costRatio(one, other), plainRatio(one, other)]
  if (full === undefined || plain === undefined) return text
  return Math.abs(Math.log(full / plain)) > Math.log(1.25) ? words.thinkingIncluded(text) : text
}

function withCost(text: string, ratio: number | undefined, words: Words): string {
  if (ratio === undefined) return text
  if (ratio > 0.93 && ratio < 1.07) return `${text}, ${words.sameCost}`
  return `${text}, ${words.atCost(ratio)}`
}

const costRatio = (one: Candidate, other: Candidate) =>
  ratioOf(one.cost && fullUsd(one.cost), other.cost && fullUsd(other.cost))

const plainRatio = (one: Candidate, other: Candidate) =>
  ratioOf(one.cost?.monthlyUsd, other.cost?.monthlyUsd)

const ratioOf = (a: number | undefined, b: number | undefined) => (a && b ? a / b : undefined)

/** Context window of the offer, open or not, an end that is near. */
export function whatItIs(
  candidate: Candidate,
  requirement: Requirement,
  asOf: string,
  words: Words,
): string {
  const { model, cost } = candidate
  const { limits } = requirement
  const own = ownMemory(candidate, requirement)
  const window = selfHosted(limits) ? model.contextTokens : contextOf({ model, cost })
  const parts = [
    contextWord({ contextTokens: window && inRound(window) }, words),
    weightsWord(model, words),
  ]
  if (own) parts.push(words.bits(own.bits))
  if (own?.tokensPerSecond)
    parts.push(words.facts.perSecond(String(Math.max(1, Math.round(own.tokensPerSecond)))))
  if (candidate.thinks === false && model.reasoning) parts.push(words.thinkingOff)
  const end = endOf(model, cost?.offer)
  if (end && isNear(end, asOf)) parts.push(endPhrase(end, asOf, words))
  return parts.join(', ')
}

/** A window in round numbers: whether it is 1.02M or 1.05M tokens decides nothing. */
const inRound = (window: number) => (window < 1e6 ? window : Math.floor(window / 1e5) * 1e5)

/** Tokens of context of the offer; of the model where the host does not tell. */
export function contextOf({ model, cost }: Pick<Candidate, 'model' | 'cost'>): number | undefined {
  return cost?.offer.contextTokens ?? model.contextTokens
}
