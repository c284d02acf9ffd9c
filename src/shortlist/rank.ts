import type { Model } from '../leaderboard/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { monthlyCost, offerWithin } from './cost.ts'
import { exclude } from './exclude.ts'
import { scoreModel } from './score.ts'
import type { Barrier, Candidate, Exclusion } from './types.ts'

/** Every model, either scored or excluded with its barrier; the candidates best first. */
export function rank(
  engine: Engine,
  requirement: Requirement,
): { ranking: Candidate[]; excluded: Exclusion[] } {
  const ranking: Candidate[] = []
  const excluded: Exclusion[] = []
  for (const model of engine.dataset.models) {
    const verdict = consider(engine, model, requirement)
    if ('barrier' in verdict) excluded.push(verdict)
    else ranking.push(verdict)
  }
  ranking.sort((a, b) => b.score - a.score || (a.model.id < b.model.id ? -1 : 1))
  excluded.sort((a, b) => (a.model.id < b.model.id ? -1 : 1))
  return { ranking, excluded }
}

/** One model, scored or excluded. `ignore`: a barrier to leave out of account. */
export function consider(
  { dataset, offers }: Engine,
  model: Model,
  requirement: Requirement,
  ignore?: Barrier,
): Candidate | Exclusion {
  const offer = offerWithin(requirement.limits, offers.get(model.id) ?? [])
  const cost = offer && monthlyCost(offer, requirement.workload)
  return (
    exclude({ model, offer }, requirement, ignore) ?? {
      model,
      ...scoreModel(model.id, requirement, dataset.fit),
      cost,
    }
  )
}

/** The figures do not tell two models apart when each lies within the other's interval. */
export function areTied(a: Candidate, b: Candidate): boolean {
  return a.low <= b.score && b.score <= a.high && b.low <= a.score && a.score <= b.high
}
