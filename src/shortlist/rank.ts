import type { Offer } from '../catalogue/model.ts'
import type { Engine, Listing } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { costFor, createOffers, needsOffer } from './cost.ts'
import { createExclude, createRuleOut, selfHosted } from './exclude.ts'
import { machineOf, type Machine } from './hardware.ts'
import { latencyOf } from './latency.ts'
import { isNamed, ownHardware } from './memory.ts'
import type { FitScore, Barrier, Candidate, Exclusion, OwnHardware, Use } from './types.ts'
import { createScorer } from './score.ts'
import { thinkingOf } from './thinking.ts'

/** Every model, either scored or excluded with its barrier; the candidates best first. */
export function rank(
  engine: Engine,
  requirement: Requirement,
): { ranking: Candidate[]; excluded: Exclusion[] } {
  const candidates: Candidate[] = []
  const excluded: Exclusion[] = []
  const judge = createJudge(engine, requirement)
  for (const listing of engine.listings.values()) {
    const verdict = judge(listing)
    if ('barrier' in verdict) excluded.push(verdict)
    else candidates.push(verdict)
  }
  const abilityOf = ({ model }: Candidate) => engine.listings.get(model.id)?.ability ?? 0
  // Near the top of the scale many score alike: then the abler comes first, else they stay in the order of their ids.
  const ranking = candidates.sort((a, b) => b.score - a.score || abilityOf(b) - abilityOf(a))
  return { ranking, excluded }
}

/**
 * Judges one model after the other: scored or excluded. One that can be told not to think is judged both ways, and
 * meets the limits if one way does. `ignored`: a barrier to leave out of account.
 */
export function createJudge(
  engine: Engine,
  requirement: Requirement,
): (listing: Listing, ignored?: Barrier) => Candidate | Exclusion {
  const ruleOut = createRuleOut(requirement, engine.today)
  const exclude = createExclude(requirement)
  const scoreOf = createScorer(requirement, engine)
  const useOf = createUse(engine, requirement)
  const isOwn = selfHosted(requirement.limits)
  const judge = (listing: Listing, plain: boolean, ignored?: Barrier): Candidate | Exclusion => {
    const use = useOf(listing, plain)
    return exclude(use, ignored) ?? scored(use, scoreOf(listing, plain))
  }
  return (listing, ignored) => {
    const { model, barred, barredAtHosts } = listing
    // On own hardware no host has a part in it.
    if (barred !== undefined || (barredAtHosts && !isOwn))
      return { model, barrier: 'policy', verified: true, actual: barred }
    const ruledOut = ruleOut(model, ignored)
    if (ruledOut) return ruledOut
    const verdict = judge(listing, false, ignored)
    if (!listing.canSkipThinking) return verdict
    const plain = judge(listing, true, ignored)
    if ('barrier' in plain) return verdict
    if ('barrier' in verdict) return plain
    verdict.plain = plain
    return verdict
  }
}

const scored = (
  { model, thinks, cost, latency, own }: Use,
  { score, low, high, level, evidence, unproven, beyond }: FitScore,
): Candidate => ({
  model,
  score,
  low,
  high,
  level,
  evidence,
  unproven,
  beyond,
  thinks,
  cost,
  latency,
  own,
})

/** The same models used in the same ways, scored for another requirement whose limits they meet, too. */
export function rescored(
  engine: Engine,
  requirement: Requirement,
  candidates: Candidate[],
): Candidate[] {
  const scoreOf = createScorer(requirement, engine)
  const useOf = createUse(engine, requirement)
  return candidates.map(({ model, thinks }) => {
    const listing = engine.listings.get(model.id)!
    const plain = listing.canSkipThinking && thinks === false
    return scored(useOf(listing, plain), scoreOf(listing, plain))
  })
}

/** What a model costs and how fast it is, used in one of two ways. `plain`: told not to think. */
function createUse(
  engine: Engine,
  requirement: Requirement,
): (listing: Listing, plain: boolean) => Use {
  const offerOf = createOfferOf(engine, requirement)
  const ownOf = createOwn(engine, requirement)
  const { workload } = requirement
  return (listing, plain) => {
    const { model } = listing
    const thinking = plain ? undefined : thinkingOf(model, requirement, engine)
    const thinks = plain ? false : model.reasoning
    if (ownOf) {
      const own = ownOf(listing)
      const latency = ownLatency(own, thinking?.tokens ?? 0, workload.outputTokens)
      return { model, thinks, cost: undefined, latency, own }
    }
    const offer = offerOf(listing)
    return {
      model,
      thinks,
      cost: offer && costFor(offer, requirement, thinking),
      latency: latencyOf(offer?.speed, thinking, workload, engine.usualSpeed),
      own: undefined,
    }
  }
}

/** The offer that a model would be bought at: the price of record, unless the limits or the length need another. */
function createOfferOf(
  engine: Engine,
  { limits, workload }: Requirement,
): (listing: Listing) => Offer | undefined {
  const needed = Math.max(
    limits.minContextTokens ?? 0,
    workload.inputTokens + workload.outputTokens,
  )
  const depends = needsOffer(limits)
  const choose = createOffers(engine, limits, needed)
  if (limits.freeOnly) return ({ model }) => choose(engine.freeOffers.get(model.id) ?? [])
  return ({ model, record }) =>
    !depends && (record?.contextTokens ?? Infinity) >= needed
      ? record
      : choose(engine.offers.get(model.id) ?? [])
}

/** How models would run on the person's machine; undefined where they are bought. */
function createOwn(
  { dataset }: Engine,
  requirement: Requirement,
): ((listing: Listing) => OwnHardware | undefined) | undefined {
  const { limits } = requirement
  if (!selfHosted(limits)) return undefined
  const named: Machine = limits.hardware === undefined ? {} : machineOf(limits.hardware)
  const machine = { ...named, memoryGb: limits.maxMemoryGb ?? named.memoryGb }
  const wanted = limits.hardware?.toLowerCase() ?? ''
  const runs = dataset.speeds.filter((run) => run.batchSize === 1 && isNamed(run, wanted))
  return ({ model }) =>
    ownHardware(
      model,
      requirement,
      machine,
      runs.find((run) => run.model === model.id),
    )
}

function ownLatency(
  own: OwnHardware | undefined,
  thinkingTokens: number,
  outputTokens: number,
): Candidate['latency'] {
  const speed = own?.tokensPerSecond
  if (speed === undefined) return undefined
  const thinking = thinkingTokens / speed
  return {
    firstTokenSeconds: thinkingTokens ? thinking : undefined,
    answerSeconds: thinking + outputTokens / speed,
    outputTokensPerSecond: speed,
  }
}

/** The part of a ranking, best first, that scores at least so much. */
export function scoringAtLeast(ranking: Candidate[], score: number): Candidate[] {
  const end = ranking.findIndex((candidate) => candidate.score < score)
  return end < 0 ? ranking : ranking.slice(0, end)
}

/** Differences so small are never a reason: a score that was hidden is off by more. */
export const alikePoints = 2

/** The figures do not tell two models apart when each lies within the other's interval, or they are expected to score alike. */
export function areTied(a: Candidate, b: Candidate): boolean {
  if (Math.abs(a.score - b.score) <= alikePoints) return true
  return a.low <= b.score && b.score <= a.high && b.low <= a.score && a.score <= b.high
}
