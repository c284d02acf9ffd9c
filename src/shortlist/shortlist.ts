import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { answersWish, standingsOf, verdictOn } from './baseline.ts'
import { createUnverified, selfHosted } from './exclude.ts'
import { createFlips, noFlips } from './flips.ts'
import { allEvidence, caveatsFor, evidenceFor, isEarned } from './justify.ts'
import { memoryOf, toHold } from './memory.ts'
import { ownTestsFor } from './own-tests.ts'
import { createFirst, leastEvidence, pickRoles, poolOf, type RolePick } from './pick.ts'
import { alikePoints, areTied, rank, rescored, scoringAtLeast } from './rank.ts'
import { findRelaxations } from './relax.ts'
import { createScorer, measureOf, withLanguages } from './score.ts'
import type {
  BaselineComparison,
  Candidate,
  Exclusion,
  JustifiedPick,
  NearlyFit,
  Shortlist,
} from './types.ts'
import { settingOf } from './utility.ts'

/** Memory that is named as nearly enough: up to so many times what there is. */
const nearlyFactor = 2
const mostNearly = 3

/** One to three models for a requirement, with everything needed to justify them. Pure and deterministic. */
export function recommend(everything: Engine, asked: Requirement): Shortlist {
  const requirement = withLanguages(asked)
  const engine = everything.market(requirement.limits)
  const ranked = rank(engine, requirement)
  const baseline = compareBaseline(engine, requirement)
  const choices = choicesFor(ranked.ranking, requirement, baseline)
  const pool = poolOf(choices, requirement)
  const roles = pickRoles(pool, requirement, settingOf(engine, requirement))
  const picks = roles.map((pick) => justify(pick, ranked.ranking, requirement, engine))
  const [first] = picks
  const ownTests = ownTestsFor(requirement, engine)
  return {
    ...ranked,
    picks,
    relaxations: () => findRelaxations(engine, requirement, ranked, first),
    measure: measureOf(requirement, engine),
    ...(baseline && { baseline: { ...baseline, verdict: verdictOn(baseline, first) } }),
    flips: first ? flipsOf(engine, requirement, pool, first) : noFlips,
    nearlyFits: () => nearlyFitting(engine, requirement, ranked.excluded, first),
    ...(ownTests.length && { ownTests }),
  }
}

/** What is in use today, without the verdict. */
function compareBaseline(
  engine: Engine,
  requirement: Requirement,
): Omit<BaselineComparison, 'verdict'> | undefined {
  const { baseline } = requirement
  if (!baseline || baseline.models.length + baseline.unknown.length === 0) return undefined
  return {
    wish: baseline.wish,
    models: standingsOf(engine, requirement),
    unknown: baseline.unknown,
  }
}

/** The candidates that may be picked: with a baseline, those that answer the wish; each way of use by itself. */
function choicesFor(
  ranking: Candidate[],
  requirement: Requirement,
  baseline: Omit<BaselineComparison, 'verdict'> | undefined,
): Candidate[] {
  if (!baseline) return ranking
  const answers = answersWish(baseline, requirement)
  return ranking.flatMap((one) => {
    const plain = one.plain && answers(one.plain) ? one.plain : undefined
    if (answers(one)) return [{ ...one, plain }]
    return plain ? [plain] : []
  })
}

function justify(
  { role, candidate }: RolePick,
  ranking: Candidate[],
  requirement: Requirement,
  engine: Engine,
): JustifiedPick {
  const { standings, dataset } = engine
  const known = allEvidence(candidate.model.id, requirement, standings)
  const earned = known.filter((figure) => isEarned(candidate, figure))
  const rows = evidenceFor(earned, requirement, dataset.asOf)
  const unverified = createUnverified(requirement)(candidate)
  const pick = { ...candidate, ...(unverified.length && { unverified }) }
  return {
    ...pick,
    role,
    evidenceRows: rows,
    caveats: caveatsFor(pick, known, rows, requirement, engine),
    tiedWith: scoringAtLeast(ranking, candidate.low).filter(
      (other) =>
        areTied(other, candidate) &&
        other.evidence >= leastEvidence &&
        other.model.id !== candidate.model.id,
    ),
  }
}

function flipsOf(
  engine: Engine,
  requirement: Requirement,
  pool: Candidate[],
  first: Candidate,
): Shortlist['flips'] {
  // On own hardware no volume costs more, and a stated baseline is compared at the volume of today.
  if (selfHosted(requirement.limits) || requirement.baseline) return noFlips
  const anew = (changed: Requirement) => {
    // Another difficulty changes who meets the limits for limits of time alone.
    const among = hasTimeLimit(requirement)
      ? poolOf(rank(engine, changed).ranking, changed)
      : rescored(engine, changed, pool)
    return createFirst(among, changed, settingOf(engine, changed))()
  }
  const atTimes = createFirst(pool, requirement, settingOf(engine, requirement))
  return createFlips(requirement, first, atTimes, anew)
}

const hasTimeLimit = ({ limits }: Requirement) =>
  [
    limits.maxTimeToFirstTokenSeconds,
    limits.maxAnswerSeconds,
    limits.minOutputTokensPerSecond,
  ].some((limit) => limit !== undefined)

/** Open models that would be better than the first pick and need somewhat more memory than there is. */
function nearlyFitting(
  engine: Engine,
  requirement: Requirement,
  excluded: Exclusion[],
  first: Candidate | undefined,
): NearlyFit[] {
  const tooLarge = excluded.filter(
    ({ barrier, verified, actual }) =>
      barrier === 'maxMemoryGb' && verified && typeof actual === 'number',
  )
  if (tooLarge.length === 0) return []
  const scoreOf = createScorer(requirement, engine)
  const near = tooLarge.flatMap(({ model, actual }): NearlyFit[] => {
    const listing = engine.listings.get(model.id)
    if (!listing) return []
    const { score, evidence } = scoreOf(listing)
    const limit = requirement.limits.maxMemoryGb ?? first?.own?.memoryGb ?? 0
    const memoryGb = memoryOf(model, toHold(requirement))?.memoryGb ?? Number(actual)
    const isNear = memoryGb <= limit * nearlyFactor
    const isBetter = score > (first?.score ?? 0) + alikePoints
    return isNear && isBetter && evidence >= leastEvidence ? [{ model, memoryGb, score }] : []
  })
  return near.toSorted((a, b) => b.score - a.score || a.memoryGb - b.memoryGb).slice(0, mostNearly)
}
