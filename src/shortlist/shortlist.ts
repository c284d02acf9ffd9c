import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { uncheckable } from './exclude.ts'
import { caveatsFor, evidenceFor } from './justify.ts'
import { leastEvidence, pickRoles } from './pick.ts'
import { areTied, rank, scoringAtLeast } from './rank.ts'
import { findRelaxations } from './relax.ts'
import type { JustifiedPick, Shortlist } from './types.ts'

/** Two or three models for a requirement, with everything needed to justify them. Pure and deterministic. */
export function recommend(everything: Engine, requirement: Requirement): Shortlist {
  const engine = everything.market(requirement.limits)
  const { dataset, standings } = engine
  const ranked = rank(engine, requirement)
  const picks = pickRoles(ranked.ranking, requirement).map(({ role, candidate }): JustifiedPick => {
    const rows = evidenceFor(candidate.model.id, requirement, standings, dataset.asOf)
    return {
      ...candidate,
      role,
      evidenceRows: rows,
      caveats: caveatsFor(candidate, rows, requirement, engine),
      tiedWith: scoringAtLeast(ranked.ranking, candidate.low).filter(
        (other) =>
          areTied(other, candidate) && other.evidence >= leastEvidence && other !== candidate,
      ),
    }
  })
  return {
    ...ranked,
    picks,
    unchecked: uncheckable.filter((limit) => requirement.limits[limit] !== undefined),
    relaxations: findRelaxations(engine, requirement, ranked, picks[0]),
    measure: 'success',
    alike: { count: 1 + (picks[0]?.tiedWith.length ?? 0), points: 2 },
    flips: [],
    nearlyFits: [],
  }
}
