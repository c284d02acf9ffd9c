import type { Engine, Listing } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { monthlyCost, needsOffer, offerWithin } from './cost.ts'
import { createExclude, subjectOf } from './exclude.ts'
import { createScorer } from './score.ts'
import type { Barrier, Candidate, Exclusion } from './types.ts'

/** Every model, either scored or excluded with its barrier; the candidates best first, else in the order of their ids. */
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
  return { ranking: bestFirst(candidates), excluded }
}

/** Scores are tenths between 0 and 100: a bucket for each puts any number of candidates in order without comparing them. */
function bestFirst(candidates: Candidate[]): Candidate[] {
  const buckets = Array.from({ length: 1001 }, (): Candidate[] => [])
  for (const candidate of candidates)
    buckets[1000 - Math.round(candidate.score * 10)]!.push(candidate)
  const ranking: Candidate[] = []
  for (const bucket of buckets) for (const candidate of bucket) ranking.push(candidate)
  return ranking
}

/** Judges one model after the other: scored or excluded. `ignored`: a barrier to leave out of account. */
export function createJudge(
  engine: Engine,
  requirement: Requirement,
): (listing: Listing, ignored?: Barrier) => Candidate | Exclusion {
  const exclude = createExclude(requirement)
  const scoreOf = createScorer(requirement, engine)
  const { limits } = requirement
  return ({ index, model, record }, ignored) => {
    const offer = needsOffer(limits) ? offerWithin(limits, engine, model.id) : record
    const exclusion = exclude(subjectOf(model, offer, requirement), ignored)
    if (exclusion) return exclusion
    const cost = offer && monthlyCost(offer, requirement.workload)
    // Written out: copies of objects are the slowest part of ranking.
    const { score, low, high, evidence, unproven } = scoreOf(index)
    return { model, score, low, high, evidence, unproven, cost }
  }
}

/** The part of a ranking, best first, that scores at least so much. */
export function scoringAtLeast(ranking: Candidate[], score: number): Candidate[] {
  const end = ranking.findIndex((candidate) => candidate.score < score)
  return end < 0 ? ranking : ranking.slice(0, end)
}

/** The figures do not tell two models apart when each lies within the other's interval. */
export function areTied(a: Candidate, b: Candidate): boolean {
  return a.low <= b.score && b.score <= a.high && b.low <= a.score && a.score <= b.high
}
