import type { Capability } from '../capability.ts'
import { abilityOf } from '../leaderboard/estimate.ts'
import type { Model } from '../catalogue/model.ts'
import type { Estimate } from '../leaderboard/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { allEvidence } from './justify.ts'
import type { FitScore, Candidate, Evidence, Exclusion } from './types.ts'
import { estimateFor, createScorer, withLanguages } from './score.ts'
import { rank } from './rank.ts'

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
  /** Present when the model meets the limits. */
  candidate?: Candidate
  /** Place among the candidates, 1 is best. */
  place?: number
  /** How many meet the limits. */
  ranked: number
  exclusion?: Exclusion
  /** What it scores for the use case, whether it meets the limits or not. */
  fit: FitScore
  terms: Term[]
  evidence: Evidence[]
}

/** Takes the score of a model apart; the same numbers that made the shortlist. */
export function explain(everything: Engine, asked: Requirement, model: Model): Explanation {
  const requirement = withLanguages(asked)
  const engine = everything.market(requirement.limits)
  const home = engine.listings.has(model.id) ? engine : everything
  const { fit } = engine.dataset
  const ability = abilityOf(fit, model.id)
  const { ranking, excluded } = rank(engine, requirement)
  const index = ranking.findIndex((candidate) => candidate.model.id === model.id)
  const terms = Object.entries(requirement.weights).flatMap(([name, weight]) => {
    if (!weight) return []
    const capability = name as Capability
    const estimate = estimateFor(model.id, capability, requirement, fit)
    return { capability, weight, estimate, lift: 10 * (estimate.value - ability.value) }
  })
  const place = (row: Evidence) => row.place / row.of
  return {
    candidate: ranking[index],
    place: index < 0 ? undefined : index + 1,
    ranked: ranking.length,
    exclusion: excluded.find((exclusion) => exclusion.model.id === model.id),
    fit: createScorer(requirement, home)(home.listings.get(model.id)!),
    terms: terms.toSorted((a, b) => b.weight - a.weight),
    evidence: allEvidence(model.id, requirement, engine.standings).toSorted((a, b) =>
      a.score.date < b.score.date ? 1 : a.score.date > b.score.date ? -1 : place(a) - place(b),
    ),
  }
}
