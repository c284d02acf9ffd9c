import { clusteredMean } from './preference.ts'
import type { Run, Vote } from './record.ts'
import type { Interval } from './statistics.ts'

/** How often the judge preferred what people preferred. */
export interface Agreement extends Interval {
  alike: number
  /** Pairs of answers between which both made a difference. */
  of: number
}

/**
 * The judge against people, where both looked at the same answers: whoever votes for one prefers it to each of the others.
 * `judged`: the examples with a rubric. Undefined where nothing can be compared.
 */
export function agreementOf(
  runs: Run[],
  votes: Vote[],
  judged: Set<number>,
): Agreement | undefined {
  const pairs = votes.flatMap(({ choice, example, voter }) => {
    if (typeof choice !== 'object' || !judged.has(example)) return []
    const own = runs.filter((run) => run.example === example && run.score !== undefined)
    const chosen = own.find(({ model }) => model === choice.model)?.score
    if (chosen === undefined) return []
    return own
      .filter(({ score }) => score !== chosen)
      .map(({ score = 0 }) => ({ value: chosen > score ? 1 : 0, voter, example }))
  })
  if (pairs.length === 0) return undefined
  const { low, high } = clusteredMean(pairs)
  const alike = pairs.filter(({ value }) => value === 1).length
  return { alike, of: pairs.length, low, high }
}
