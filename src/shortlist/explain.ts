import type { Capability } from '../capability.ts'
import type { Estimate } from '../leaderboard/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { allEvidence } from './justify.ts'
import { estimateOf, scoreModel } from './score.ts'
import { rank } from './shortlist.ts'
import type { Barrier, Candidate, Evidence, Exclusion } from './types.ts'

/** One capability's part of a model's fit. */
export interface Term {
  capability: Capability
  /** Share of the use case. */
  weight: number
  estimate: Estimate
  /** Points by which the model is better here than its general level. */
  lift: number
}

/** Everything the score of one model is made of. */
export interface Explanation {
  model: string
  /** Present when the model meets the limits. */
  candidate?: Candidate
  /** Place among the candidates, 1 is best. */
  place?: number
  exclusion?: Exclusion
  /** General level in points, where 50 is the average measured model. */
  general: number
  terms: Term[]
  evidence: Evidence[]
}

/** Takes the score of a model apart; the same numbers that made the shortlist. */
export function explain(
  engine: Engine,
  requirement: Requirement,
  model: string,
): Explanation | undefined {
  const { fit } = engine.dataset
  const ability = fit.ability[model]
  if (!ability || !scoreModel(model, requirement, fit)) return undefined
  const { ranking, excluded } = rank(engine, requirement, new Set<Barrier>())
  const index = ranking.findIndex((candidate) => candidate.model.id === model)
  const terms = Object.entries(requirement.weights).flatMap(([capability, weight]) => {
    const estimate = estimateOf(model, capability as Capability, requirement, fit)
    if (!weight || !estimate) return []
    return {
      capability: capability as Capability,
      weight,
      estimate,
      lift: 10 * (estimate.value - ability.value),
    }
  })
  const place = (row: Evidence) => row.place / row.of
  return {
    model,
    candidate: ranking[index],
    place: index < 0 ? undefined : index + 1,
    exclusion: excluded.find((exclusion) => exclusion.model.id === model),
    general: 50 + 10 * ability.value,
    terms: terms.toSorted((a, b) => b.weight - a.weight),
    evidence: allEvidence(model, requirement, engine.standings).toSorted((a, b) =>
      a.score.date < b.score.date ? 1 : a.score.date > b.score.date ? -1 : place(a) - place(b),
    ),
  }
}
