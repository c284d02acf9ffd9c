import type { Model, Offer } from '../leaderboard/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Limits, Requirement } from '../requirements/requirement.ts'
import { monthlyCost, offerWithin } from './cost.ts'
import { exclude, uncheckable } from './exclude.ts'
import { caveatsFor, evidenceFor } from './justify.ts'
import { leastEvidence, pickRoles } from './pick.ts'
import { scoreModel } from './score.ts'
import type {
  Barrier,
  Candidate,
  Exclusion,
  JustifiedPick,
  Relaxation,
  Shortlist,
} from './types.ts'

/** Below so many candidates the answer says which limit to relax. */
const enoughCandidates = 2

/** Two or three models for a requirement, with everything needed to justify them. Pure and deterministic. */
export function recommend(engine: Engine, requirement: Requirement): Shortlist {
  const { ranking, excluded } = rank(engine, requirement, new Set())
  const picks = pickRoles(ranking, requirement).map(({ role, candidate }): JustifiedPick => {
    const { dataset, standings } = engine
    const rows = evidenceFor(candidate.model.id, requirement, standings, dataset.asOf)
    return {
      ...candidate,
      role,
      evidenceRows: rows,
      caveats: caveatsFor(candidate, rows, requirement, engine),
      tiedWith: ranking.filter(
        (other) =>
          other.model.id !== candidate.model.id &&
          other.evidence >= leastEvidence &&
          overlaps(other, candidate),
      ),
    }
  })
  return {
    picks,
    ranking,
    excluded,
    unchecked: uncheckable.filter((limit) => requirement.limits[limit] !== undefined),
    relaxations:
      ranking.length < enoughCandidates ? findRelaxations(engine, requirement, excluded) : [],
  }
}

/** Every model, either scored or excluded with its barrier. `ignore`: barriers to leave out of account. */
export function rank(
  engine: Engine,
  requirement: Requirement,
  ignore: Set<Barrier>,
): { ranking: Candidate[]; excluded: Exclusion[] } {
  const ranking: Candidate[] = []
  const excluded: Exclusion[] = []
  for (const model of engine.dataset.models) {
    const offer = offerWithin(requirement.limits, engine.offers.get(model.id) ?? [])
    const exclusion = exclude({ model, offer }, requirement, ignore)
    if (exclusion) excluded.push(exclusion)
    else ranking.push(toCandidate(engine, model, offer, requirement))
  }
  ranking.sort((a, b) => b.score - a.score || (a.model.id < b.model.id ? -1 : 1))
  excluded.sort((a, b) => (a.model.id < b.model.id ? -1 : 1))
  return { ranking, excluded }
}

function toCandidate(
  { dataset }: Engine,
  model: Model,
  offer: Offer | undefined,
  requirement: Requirement,
): Candidate {
  return {
    model,
    ...scoreModel(model.id, requirement, dataset.fit),
    cost: offer && monthlyCost(offer, requirement.workload),
  }
}

/** The figures do not tell two models apart when each lies within the other's interval. */
function overlaps(a: Candidate, b: Candidate): boolean {
  return a.low <= b.score && b.score <= a.high && b.low <= a.score && a.score <= b.high
}

/** For each barrier that keeps models off: the least it would have to give way, and the best that would let in. */
function findRelaxations(
  engine: Engine,
  requirement: Requirement,
  excluded: Exclusion[],
): Relaxation[] {
  const barriers = new Set(
    excluded.filter(({ verified }) => verified).map(({ barrier }) => barrier),
  )
  barriers.delete('status')
  const relaxations: Relaxation[] = []
  for (const barrier of barriers) {
    const admitted = rank(engine, requirement, new Set([barrier])).ranking.filter(
      ({ evidence }) => evidence > 0,
    )
    const needs = admitted.map((candidate) => ({ candidate, to: neededValue(barrier, candidate) }))
    const steps = needs.map(({ to }) =>
      to === undefined ? 0 : Math.abs(Math.log(to / limitOf(barrier, requirement))),
    )
    const within = Math.min(...steps) + nearby
    const [best] = needs
      .filter((_, i) => (steps[i] ?? 0) <= within)
      .toSorted((a, b) => b.candidate.score - a.candidate.score)
    if (best) relaxations.push({ barrier, to: best.to, gains: best.candidate })
  }
  return relaxations.toSorted((a, b) => b.gains.score - a.gains.score)
}

/** Relaxing a little more than needed is fine when it lets in something better: a factor of 1.5, as a logarithm. */
const nearby = Math.log(1.5)

/** The value a numeric barrier would need to let this model in; undefined for barriers that are not numbers. */
function neededValue(barrier: Barrier, { model, cost }: Candidate): number | undefined {
  const values: Partial<Record<Barrier, number | undefined>> = {
    minContextTokens: model.contextTokens,
    'workload-context': model.contextTokens,
    maxInputUsdPerMTok: cost?.offer.inputUsdPerMTok,
    maxOutputUsdPerMTok: cost?.offer.outputUsdPerMTok,
    maxMonthlyUsd: cost?.monthlyUsd,
  }
  return values[barrier]
}

function limitOf(barrier: Barrier, { limits, workload }: Requirement): number {
  if (barrier === 'workload-context') return workload.inputTokens + workload.outputTokens
  const limit = limits[barrier as keyof Limits]
  return typeof limit === 'number' && limit > 0 ? limit : 1
}
