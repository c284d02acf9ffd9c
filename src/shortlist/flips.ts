import { difficulties } from '../capability.ts'
import type { Requirement } from '../requirements/requirement.ts'
import type { Candidate, Flip } from './types.ts'

/** Volumes are tried at these multiples of the person's own, the nearest first. */
const steps = [2, 3, 5, 10, 30, 100, 1000]
const mostRequests = 1e9

/**
 * What would put another model first, worked out by choosing once more with that one thing changed: the volume, and the
 * difficulty where it was assumed. `atTimes`: the first choice at so many times the requests; `anew`: for another
 * requirement.
 */
export function findFlips(
  requirement: Requirement,
  first: Candidate,
  atTimes: (times: number) => Candidate | undefined,
  anew: (changed: Requirement) => Candidate | undefined,
): Flip[] {
  const { workload, assumed } = requirement
  const isOther = (candidate: Candidate | undefined): candidate is Candidate =>
    candidate !== undefined && candidate.model.id !== first.model.id
  const atVolume = (direction: 'below' | 'above'): Flip[] => {
    for (const step of steps) {
      const exact = workload.requestsPerMonth * (direction === 'above' ? step : 1 / step)
      const requestsPerMonth = Number(exact.toPrecision(1))
      if (requestsPerMonth < 1 || requestsPerMonth > mostRequests) break
      const other = atTimes(requestsPerMonth / workload.requestsPerMonth)
      if (isOther(other)) return [{ kind: 'volume', direction, requestsPerMonth, first: other }]
    }
    return []
  }
  const others = assumed.includes('difficulty') ? difficulties : []
  const byDifficulty = others.flatMap((difficulty): Flip[] => {
    if (difficulty === requirement.difficulty) return []
    const other = anew({ ...requirement, difficulty })
    return isOther(other) ? [{ kind: 'difficulty', difficulty, first: other }] : []
  })
  return [...atVolume('below'), ...atVolume('above'), ...byDifficulty]
}
