import type { Model, Offer } from '../leaderboard/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { monthlyCost, offerWithin } from './cost.ts'
import { createExclude } from './exclude.ts'
import { createScorer } from './score.ts'
import type { Barrier, Candidate, Exclusion } from './types.ts'

/** Every model, either scored or excluded with its barrier; the candidates best first, else in the order of their ids. */
export function rank(
  engine: Engine,
  requirement: Requirement,
): { ranking: Candidate[]; excluded: Exclusion[] } {
  const ranking: Candidate[] = []
  const excluded: Exclusion[] = []
  const judge = createJudge(engine, requirement)
  for (const { model, record } of engine.listed) {
    const verdict = judge(model, record)
    if ('barrier' in verdict) excluded.push(verdict)
    else ranking.push(verdict)
  }
  ranking.sort((a, b) => b.score - a.score)
  return { ranking, excluded }
}

/** Judges one model after the other: scored or excluded. `ignore`: a barrier to leave out of account. */
export function createJudge(
  engine: Engine,
  requirement: Requirement,
  ignore?: Barrier,
): (model: Model, record?: Offer) => Candidate | Exclusion {
  const exclude = createExclude(requirement, ignore)
  const scoreOf = createScorer(requirement, engine.dataset.fit)
  return (model, record) => {
    const offer = offerWithin(requirement.limits, engine, model.id, record)
    const exclusion = exclude({ model, offer })
    if (exclusion) return exclusion
    const cost = offer && monthlyCost(offer, requirement.workload)
    // Written out: copies of objects are the slowest part of ranking.
    const { score, low, high, evidence, unproven } = scoreOf(model.id)
    return { model, score, low, high, evidence, unproven, cost }
  }
}

/** The figures do not tell two models apart when each lies within the other's interval. */
export function areTied(a: Candidate, b: Candidate): boolean {
  return a.low <= b.score && b.score <= a.high && b.low <= a.score && a.score <= b.high
}
