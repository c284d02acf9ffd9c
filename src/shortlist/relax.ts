import type { Engine, Listing } from '../leaderboard/standings.ts'
import type { Limits, Requirement } from '../requirements/requirement.ts'
import {
  limitKind,
  limitKinds,
  statedLimits,
  type LimitName,
} from '../requirements/limits/index.ts'
import { subjectOf } from './exclude.ts'
import { createFirst, leastEvidence, poolOf } from './pick.ts'
import { createJudge, rank } from './rank.ts'
import type { Barrier, Candidate, Exclusion, Relaxation } from './types.ts'
import { settingOf } from './utility.ts'

/** Below so many candidates every limit that lets somebody in is worth a word. */
const enoughCandidates = 2
/** With enough of them, only a limit that has to give way by at most this factor. */
const smallStep = 1.5
/** And only for a model that fits so many points better. */
const muchBetter = 3
/** Relaxing a little more than needed is fine when it lets in something better. */
const nearby = 1.5

/**
 * Which limits to relax, how far, and the best model each would let in, the best first. With enough candidates only
 * small steps count, and only towards a model that fits much better than `best`.
 */
export function findRelaxations(
  engine: Engine,
  requirement: Requirement,
  { ranking, excluded }: { ranking: Candidate[]; excluded: Exclusion[] },
  best: Candidate | undefined,
): Relaxation[] {
  const isShort = ranking.length < enoughCandidates
  const nearest = ranking.length === 0 ? unverifiable(engine, requirement, excluded) : []
  const kept = new Map<Barrier, Listing[]>()
  for (const { barrier, verified, model } of excluded) {
    // With enough candidates only a limit that is a number can give way a little, for a model of known worth.
    if (!verified || barrier === 'status' || barrier === 'policy') continue
    if (!isShort && !isAmount(barrier)) continue
    const listing = engine.listings.get(model.id)!
    if (!isShort && listing.evidence < leastEvidence) continue
    const listings = kept.get(barrier)
    if (listings) listings.push(listing)
    else kept.set(barrier, [listing])
  }
  if (kept.size === 0) return nearest
  const judge = createJudge(engine, requirement)
  const found = [...kept].flatMap(([barrier, listings]): Relaxation[] => {
    const admitted = listings
      .flatMap((listing) => {
        const verdict = judge(listing, barrier)
        return 'barrier' in verdict
          ? []
          : [{ gains: verdict, ...stepTo(verdict, barrier, requirement) }]
      })
      .filter(({ gains, step }) =>
        isShort ? gains.evidence > 0 : step <= smallStep && isMuchBetter(gains, best),
      )
    const least = Math.min(...admitted.map(({ step }) => step))
    const [top] = admitted
      .filter(({ step }) => step <= least * nearby)
      .toSorted((a, b) => b.gains.score - a.gains.score)
    return top ? [{ barrier, to: top.to, gains: top.gains }] : []
  })
  return [...nearest, ...found.toSorted((a, b) => b.gains.score - a.gains.score)]
}

/** Limits that nobody is known to meet: the best model under the nearest value that somebody meets, or without the limit. */
function unverifiable(
  engine: Engine,
  requirement: Requirement,
  excluded: Exclusion[],
): Relaxation[] {
  const unknown = new Set(excluded.flatMap(({ verified, barrier }) => (verified ? [] : barrier)))
  return statedLimits(requirement.limits).flatMap(([name, value]): Relaxation[] => {
    if (!unknown.has(name)) return []
    const { [name]: _, ...others } = requirement.limits
    const best = (limits: Limits) => {
      const wider = { ...requirement, limits }
      return createFirst(
        poolOf(rank(engine, wider).ranking, wider),
        wider,
        settingOf(engine, wider),
      )()
    }
    const to = limitKind(name).nearest?.(value)
    const near = typeof to === 'string' ? best({ ...others, [name]: to }) : undefined
    if (near && typeof to === 'string') return [{ barrier: name, to, gains: near }]
    const any = best(others)
    return any ? [{ barrier: name, gains: any }] : []
  })
}

function isMuchBetter(one: Candidate, best: Candidate | undefined): boolean {
  return best !== undefined && one.score >= best.score + muchBetter
}

/** The value a limit would need to let this model in, and by what factor that is off; other limits have to go. */
function stepTo(
  candidate: Candidate,
  barrier: Barrier,
  requirement: Requirement,
): { to?: number; step: number } {
  const needed = neededFor(candidate, barrier, requirement)
  const { inputTokens, outputTokens } = requirement.workload
  const limit =
    barrier === 'workload-context'
      ? inputTokens + outputTokens
      : requirement.limits[barrier as LimitName]
  if (!needed || typeof limit !== 'number' || !limit) return { step: Infinity }
  return needed > limit
    ? { to: roundedUp(needed), step: needed / limit }
    : { to: needed, step: limit / needed }
}

/** What a model needs of a limit that is a number. */
function neededFor(
  candidate: Candidate,
  barrier: Barrier,
  requirement: Requirement,
): number | undefined {
  const { model, cost } = candidate
  if (barrier === 'workload-context') return cost?.offer.contextTokens ?? model.contextTokens
  if (!isLimit(barrier)) return undefined
  return limitKind(barrier).need?.(subjectOf(candidate, requirement))
}

const isLimit = (barrier: Barrier): barrier is LimitName => barrier in limitKinds

/** Barriers that are numbers can give way a little. */
const isAmount = (barrier: Barrier) =>
  barrier === 'workload-context' || (isLimit(barrier) && limitKind(barrier).need !== undefined)

/** To two digits: somebody who allows $340.20 allows $350. */
function roundedUp(value: number): number {
  const near = Number(value.toPrecision(2))
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1)
  // A sum of prices that is $42 but for the noise of floating point asks for $42.
  return near >= value * (1 - 1e-9) ? near : Number((near + unit).toPrecision(2))
}
