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

/** An able model of today, in standard deviations: how hard a test is, is told by what such a model scores. */
const able = 1
/** What an able model scores on tests of a difficulty: the middles of the easy, middle and hard third of all benchmarks. */
const typicalScore: Record<Difficulty, number> = { routine: 0.88, demanding: 0.7, frontier: 0.35 }
/** Tests count for a difficulty by how near they are to it: one standard deviation of that, in logits. */
const nearness = 0.8
/** A test as it is to be expected stands in where a capability has none near; it counts as half a benchmark. */
const typicalWeight = 0.5
/** Its slope, and how many benchmarks outweigh it. */
const typicalSlope = 1.2
const slopeBenchmarks = 2
/** Conversation and writing are judged by those who read them: their votes, where there are any. */
const byVotes = new Set<Capability>(['conversation', 'writing'])
/** Elsewhere votes speak only where tests have less than this share of their weight. */
const fewTests = 0.5
/** Votes against whom: the share of a board's models that the opponent is ahead of. */
const opponents: Record<Difficulty, number> = { routine: 0.5, demanding: 0.8, frontier: 0.97 }
/** How far beyond the models it was measured on a curve is followed, in standard deviations. */
const slack = 1

/** The tests that a capability at a difficulty stands for. `curves`: those of its benchmarks. */
export function bandOf(capability: Capability, difficulty: Difficulty, curves: Curve[]): Band {
  const following = curves.filter(({ benchmark }) => !benchmark.ownScale)
  const votes = following.filter(({ benchmark }) => benchmark.unit === 'rating')
  const tests = following.filter(({ benchmark }) => benchmark.unit === 'percent')
  const isVoted =
    votes.length > 0 && (byVotes.has(capability) || total(tests) < fewTests * total(votes))
  const own = curves.filter(({ benchmark }) => benchmark.ownScale)
  const main = isVoted
    ? votes.map((curve) => against(curve, opponents[difficulty]))
    : atDifficulty(tests, difficulty)
  const share = total(own) / (total(own) + total(isVoted ? votes : tests) || 1)
  return {
    measure: isVoted ? 'preference' : 'success',
    curves: main,
    ...(share > 0 && { own: { share, curves: own } }),
  }
}

/** The tests near a difficulty count most, and the typical one of it stands in for those that are missing. */
function atDifficulty(tests: Curve[], difficulty: Difficulty): BandCurve[] {
  const score = typicalScore[difficulty]
  const target = Math.log(score / (1 - score))
  const own = tests.map(({ offset, slope, from, to, weight }) => {
    const away = (offset + slope * able - target) / nearness
    return { offset, slope, from, to, weight: weight * Math.exp(-(away ** 2) / 2) }
  })
  const slopes = tests.reduce((sum, { slope, weight }) => sum + slope * weight, 0)
  const slope = (slopes + slopeBenchmarks * typicalSlope) / (total(tests) + slopeBenchmarks)
  return [...own, { offset: target - slope * able, slope, from: -3, to: 2, weight: typicalWeight }]
}

const total = (list: { weight: number }[]) => list.reduce((sum, { weight }) => sum + weight, 0)

/** The chance to win a vote against the model ahead of that share of the board. */
function against({ offset, scores, ...curve }: Curve, share: number): BandCurve {
  const opponent = scores[Math.min(scores.length - 1, Math.floor(share * scores.length))] ?? 0
  const { slope, from, to, weight } = curve
  return { offset: offset - opponent, slope, from, to, weight }
}

/** Expected score, 0-1, of a model that is capable of `x`. */
export function expectedScore(curves: BandCurve[], x: number): number {
  let sum = 0
  for (const curve of curves) sum += curve.weight * sigmoid(logitAt(curve, x))
  return curves.length ? sum / total(curves) : 0.5
}

/**
 * How far tests of one kind and difficulty lie apart, in logits of the score: a person's job is one of them. As benchmarks
 * that were hidden from the fit lay apart from what was expected of them; votes of one kind differ less.
 */
const jobDeviation: Record<Measure, number> = { success: 1.2, preference: 0.3 }

/** The standard deviation of a model's score over jobs of a kind, where `score` is expected. */
export function spreadOf(score: number, measure: Measure): number {
  return jobDeviation[measure] * score * (1 - score)
}

/** Whether holding a model at the edge of what tests measured makes a difference of more than two points. */
export function isBeyond(curves: BandCurve[], x: number): boolean {
  const differences = curves.map((curve) => {
    const followed = sigmoid(curve.offset + curve.slope * x)
    return curve.weight * Math.abs(followed - sigmoid(logitAt(curve, x)))
  })
  return differences.reduce((sum, one) => sum + one, 0) > 0.02 * total(curves)
}

function logitAt({ offset, slope, from, to }: BandCurve, x: number): number {
  return offset + slope * Math.min(to + slack, Math.max(from - slack, x))
}
