import type { Capability, Difficulty } from '../../capability.ts'
import { sigmoid, type Curve } from './curves.ts'

/** What scores of a kind mean: tests that are passed, or votes that are won. */
export type Measure = 'success' | 'preference'

/** The tests of one capability at one difficulty. */
export interface Band {
  measure: Measure
  curves: BandCurve[]
  /** The part that is read off estimates of its own, for benchmarks that do not follow ability: 0-1 of the capability. */
  own?: { share: number; curves: BandCurve[] }
}

export interface BandCurve {
  offset: number
  slope: number
  from: number
  to: number
  weight: number
}

/** An able model of today, in standard deviations: benchmarks are ordered by how hard they are for it. */
const reference = 1
const usualWeight = 0.35
/**
 * A test that counts as one benchmark in every band, and alone where a capability has none. Offsets and slope are those
 * of all percent benchmarks of November 2026 taken together: such a model passes .90, .75 and .40 of them.
 */
const usual: Record<Difficulty, BandCurve> = {
  routine: usualCurve(0.9),
  demanding: usualCurve(0.75),
  frontier: usualCurve(0.4),
}
/** Conversation and writing are judged by those who read them: their votes, where there are any. */
const byVotes = new Set<Capability>(['conversation', 'writing'])
/** Votes against whom: the share of a board's models that the opponent is ahead of. */
const opponents: Record<Difficulty, number> = { routine: 0.5, demanding: 0.8, frontier: 0.97 }
/** How far beyond the models it was measured on a curve is followed, in standard deviations. */
const slack = 1

/** The tests that a capability at a difficulty stands for. `curves`: those of its benchmarks. */
export function bandOf(capability: Capability, difficulty: Difficulty, curves: Curve[]): Band {
  const following = curves.filter(({ benchmark }) => !benchmark.ownScale)
  const votes = following.filter(({ benchmark }) => benchmark.unit === 'rating')
  const tests = following.filter(({ benchmark }) => benchmark.unit === 'percent')
  const isVoted = votes.length > 0 && (byVotes.has(capability) || tests.length === 0)
  const own = curves.filter(({ benchmark }) => benchmark.ownScale)
  const main = isVoted
    ? votes.map((curve) => against(curve, opponents[difficulty]))
    : [...atDifficulty(tests, difficulty), usual[difficulty]]
  const total = (list: Curve[]) => list.reduce((sum, { weight }) => sum + weight, 0)
  const share = total(own) / (total(own) + total(isVoted ? votes : tests) || 1)
  return {
    measure: isVoted ? 'preference' : 'success',
    curves: main,
    ...(share > 0 && { own: { share, curves: atDifficulty(own, difficulty) } }),
  }
}

/**
 * Every benchmark counts in every band, by its place between the easiest and the hardest: with few of them a third would
 * be one or none.
 */
function atDifficulty(curves: Curve[], difficulty: Difficulty): BandCurve[] {
  const total = curves.reduce((sum, { weight }) => sum + weight, 0)
  const easiestFirst = curves.toSorted(
    (a, b) =>
      logitAt(b, reference) - logitAt(a, reference) || (a.benchmark.id < b.benchmark.id ? -1 : 1),
  )
  let passed = 0
  return easiestFirst.map(({ offset, slope, from, to, weight }) => {
    const place = (passed + weight / 2) / total
    passed += weight
    return { offset, slope, from, to, weight: weight * emphasis[difficulty](place) }
  })
}

/** `place`: 0 the easiest, 1 the hardest. */
const emphasis: Record<Difficulty, (place: number) => number> = {
  routine: (place) => (1 - place) ** 3,
  demanding: (place) => (4 * place * (1 - place)) ** 2,
  frontier: (place) => place ** 3,
}

/** The chance to win a vote against the model ahead of that share of the board. */
function against({ offset, scores, ...curve }: Curve, share: number): BandCurve {
  const opponent = scores[Math.min(scores.length - 1, Math.floor(share * scores.length))] ?? 0
  const { slope, from, to, weight } = curve
  return { offset: offset - opponent, slope, from, to, weight }
}

/** Expected score, 0-1, of a model that is capable of `x`. */
export function expectedScore(curves: BandCurve[], x: number): number {
  let sum = 0
  let total = 0
  for (const curve of curves) {
    sum += curve.weight * sigmoid(logitAt(curve, x))
    total += curve.weight
  }
  return total ? sum / total : 0.5
}

/** How far tests of a band lie apart for such a model: the standard deviation of their expected scores. */
export function spreadAt(curves: BandCurve[], x: number): number {
  const mean = expectedScore(curves, x)
  let squares = 0
  let total = 0
  for (const curve of curves) {
    squares += curve.weight * (sigmoid(logitAt(curve, x)) - mean) ** 2
    total += curve.weight
  }
  return Math.sqrt(squares / (total || 1))
}

/** Whether holding a model at the edge of what tests measured makes a difference of more than two points. */
export function isBeyond(curves: BandCurve[], x: number): boolean {
  let difference = 0
  let total = 0
  for (const curve of curves) {
    const followed = sigmoid(curve.offset + curve.slope * x)
    difference += curve.weight * Math.abs(followed - sigmoid(logitAt(curve, x)))
    total += curve.weight
  }
  return difference > 0.02 * total
}

function logitAt({ offset, slope, from, to }: BandCurve, x: number): number {
  return offset + slope * Math.min(to + slack, Math.max(from - slack, x))
}

function usualCurve(score: number): BandCurve {
  const slope = 1.2
  const offset = Math.log(score / (1 - score)) - slope * reference
  return { offset, slope, from: -3, to: 2, weight: usualWeight }
}
