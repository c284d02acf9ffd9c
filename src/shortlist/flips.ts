import { difficulties } from '../capability.ts'
import type { Requirement } from '../requirements/requirement.ts'
import type { Candidate, Flip } from './types.ts'
import { costFor } from './cost.ts'

/** Volumes are tried at these multiples of the person's own, the nearest first. */
const steps = [2, 5, 10, 30, 100, 1000]
const mostRequests = 1e9

/**
 * What would put another model first, worked out by choosing once more with that one thing changed: the volume, and the
 * difficulty where it was assumed.
 */
export function findFlips(
  requirement: Requirement,
  first: Candidate,
  choose: {
    atVolume(changed: Requirement): Candidate | undefined
    anew(changed: Requirement): Candidate | undefined
  },
): Flip[] {
  const { workload, assumed } = requirement
  const at = (requestsPerMonth: number): Requirement => ({
    ...requirement,
    workload: { ...workload, requestsPerMonth },
  })
  const isOther = (candidate: Candidate | undefined): candidate is Candidate =>
    candidate !== undefined && candidate.model.id !== first.model.id
  const volume = (direction: 'below' | 'above'): Flip[] => {
    for (const step of steps) {
      const requests = workload.requestsPerMonth * (direction === 'above' ? step : 1 / step)
      if (requests < 1 || requests > mostRequests) break
      const rounded = Number(requests.toPrecision(1))
      const other = choose.atVolume(at(rounded))
      if (isOther(other))
        return [{ kind: 'volume', direction, requestsPerMonth: rounded, first: other }]
    }
    return []
  }
  const harder = assumed.includes('difficulty')
    ? difficulties
        .filter((difficulty) => difficulty !== requirement.difficulty)
        .flatMap((difficulty): Flip[] => {
          const other = choose.anew({ ...requirement, difficulty })
          return isOther(other) ? [{ kind: 'difficulty', difficulty, first: other }] : []
        })
    : []
  return [...volume('below'), ...volume('above'), ...harder]
}

/** The same candidates at another number of requests: success stays, cost follows. */
export function atVolume(candidates: Candidate[], requirement: Requirement): Candidate[] {
  return candidates.map((one): Candidate => {
    const cost = one.cost && costFor(one.cost.offer, requirement, one.cost.thinking)
    const plain = one.plain && atVolume([one.plain], requirement)[0]
    return { ...one, cost, plain }
  })
}
