import { difficulties } from '../capability.ts'
import type { Requirement } from '../requirements/requirement.ts'
import type { Candidate, Flips, VolumeFlip } from './types.ts'

/** Volumes are tried at these multiples of the person's own, the nearest first. */
const steps = [2, 3, 5, 10, 30, 100, 1000]
const mostRequests = 1e9

/** Where nothing that was assumed decides. */
export const noFlips: Flips = { volume: () => [].values(), difficulty: () => [].values() }

/**
 * What would put another model first, worked out by choosing once more with that one thing changed: the volume, and the
 * difficulty where it was assumed. `atTimes`: the first choice at so many times the requests; `anew`: for another
 * requirement.
 */
export function createFlips(
  requirement: Requirement,
  first: Candidate,
  atTimes: (times: number) => Candidate | undefined,
  anew: (changed: Requirement) => Candidate | undefined,
): Flips {
  const { workload, assumed } = requirement
  const isOther = (candidate: Candidate | undefined): candidate is Candidate =>
    candidate !== undefined && candidate.model.id !== first.model.id
  const atVolume = (direction: 'below' | 'above', mostTimes: number): VolumeFlip[] => {
    for (const step of steps) {
      const exact = workload.requestsPerMonth * (direction === 'above' ? step : 1 / step)
      const requestsPerMonth = Number(exact.toPrecision(1))
      if (step > mostTimes || requestsPerMonth < 1 || requestsPerMonth > mostRequests) break
      const other = atTimes(requestsPerMonth / workload.requestsPerMonth)
      if (isOther(other)) return [{ kind: 'volume', direction, requestsPerMonth, first: other }]
    }
    return []
  }
  return {
    *volume(mostTimes = Infinity) {
      yield* atVolume('below', mostTimes)
      yield* atVolume('above', mostTimes)
    },
    *difficulty(mostSteps = Infinity) {
      if (!assumed.includes('difficulty')) return
      const now = difficulties.indexOf(requirement.difficulty)
      for (const [i, difficulty] of difficulties.entries()) {
        if (i === now || Math.abs(i - now) > mostSteps) continue
        const other = anew({ ...requirement, difficulty })
        if (isOther(other)) yield { kind: 'difficulty', difficulty, first: other }
      }
    },
  }
}
