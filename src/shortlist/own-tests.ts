import { usualSlope } from '../leaderboard/estimate.ts'
import type { OwnTest } from '../leaderboard/own-test.ts'
import type { Engine, Listing } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import type { FitScore } from './types.ts'

type ScoreOf = (listing: Listing, plain?: boolean) => FitScore

/** What is expected of a model, in logits of its score, and its standard deviation. */
interface Belief {
  at: number
  deviation: number
}

const z90 = 1.645
/** Nothing is surer than this to pass or fail. */
const edge = 0.002

/** A team's own tests that bear on a requirement: those of its thread on that work, and those that count for all of its kind. */
export function ownTestsFor(
  { weights }: Requirement,
  { ownTests = [] }: Pick<Engine, 'ownTests'>,
): OwnTest[] {
  const most = Math.max(...Object.values(weights))
  return ownTests.filter(({ kind, isEverywhere }) => {
    const weight = weights[kind] ?? 0
    return weight > 0 && (!isEverywhere || weight === most)
  })
}

/**
 * Scores with a team's own tests blended in, each by what it is sure of. In logits of the score the fit expects s of a model,
 * with the standard deviation t; its success at this team's work is m, and it passed k of n examples, which were harder or
 * easier than the fit's by a level d that all models of the test share:
 *
 *     m ~ Normal(s, t²),   k ~ Binomial(n, 1 / (1 + exp(-(m + d)))),   votes: chosen with chances in proportion to exp(m)
 *
 * The blended score is the m that makes this likeliest, which weighs fit and test by their precisions:
 *
 *     m = s + w (y - d - s),   w = t² / (t² + e²),   d = the mean of y - s, weighed by 1 / (t² + e²)
 *
 * with y and e what the counts say of m + d and its standard error, taken where the model expects it and so repeated until
 * it holds (a generalised linear mixed model by penalised quasi-likelihood: Breslow and Clayton 1993; votes by Luce 1959).
 * As d is left free, how hard a team's examples are says nothing of models that did not take them: only what lies between
 * those that did counts. t is the fit's 90% interval, which is stretched until it holds figures of boards it has not seen
 * (`fit/calibrate.ts`): a test is one of those. `voteShare`: the part of the score that is votes.
 */
export function withTests(
  scoreOf: ScoreOf,
  requirement: Requirement,
  engine: Engine,
  voteShare: number,
): ScoreOf {
  const tests = ownTestsFor(requirement, engine)
  if (tests.length === 0) return scoreOf
  // Votes tell models apart less than tests do: what the one's logits are worth in the other's.
  const { percent, rating } = usualSlope
  const asked = voteShare > 0.5 ? rating : percent
  const before = new Map<string, Belief>()
  const after = new Map<string, Belief>()
  for (const { rows, votes } of tests) {
    const known = rows.flatMap((row) => {
      const listing = engine.listings.get(row.model)
      if (!listing) return []
      const own = before.get(row.model) ?? beliefOf(scoreOf(listing))
      before.set(row.model, own)
      return [{ row, belief: after.get(row.model) ?? own }]
    })
    const scale = asked / (votes ? rating : percent)
    for (const [model, belief] of blend(known, scale, votes > 0)) after.set(model, belief)
  }
  return (listing, plain) => {
    const fit = scoreOf(listing, plain)
    const [from, to] = [before.get(listing.model.id), after.get(listing.model.id)]
    return from && to ? moved(fit, from, to) : fit
  }
}

/** More than it takes. */
const rounds = 30
/** Half a pass and half a fail: nobody passes everything. */
const half = 0.5

/** `scale`: logits of the score for one of the test. */
function blend(
  known: { row: OwnTest['rows'][number]; belief: Belief }[],
  scale: number,
  isVoted: boolean,
): [string, Belief][] {
  // One model alone is not told apart from anything.
  if (known.length < 2) return []
  const points = known.map(({ row, belief }) => ({
    model: row.model,
    won: row.won + half,
    of: row.of + 2 * half,
    s: belief.at / scale,
    t: belief.deviation / scale,
    m: belief.at / scale,
    deviation: 0,
  }))
  const sum = (of: (point: (typeof points)[number]) => number) =>
    points.reduce((all, point) => all + of(point), 0)
  const share = sum(({ won }) => won) / sum(({ of }) => of)
  let level =
    (isVoted ? Math.log(share * points[0]!.of) : Math.log(share / (1 - share))) -
    sum(({ s }) => s) / points.length
  for (let round = 0; round < rounds; round += 1) {
    const seen = points.map((point) => ({ point, ...countsAt(point, point.m + level, isVoted) }))
    const precision = ({ point: { t }, error }: (typeof seen)[number]) => 1 / (t ** 2 + error ** 2)
    const total = seen.reduce((all, one) => all + precision(one), 0)
    level = seen.reduce((all, one) => all + precision(one) * (one.y - one.point.s), 0) / total
    for (const one of seen) {
      const { point, y } = one
      const weight = point.t ** 2 * precision(one)
      point.m = point.s + weight * (y - level - point.s)
      point.deviation = Math.sqrt((1 - weight) * point.t ** 2 + weight ** 2 / total)
    }
  }
  return points.map(({ model, m, deviation }) => [
    model,
    { at: m * scale, deviation: deviation * scale },
  ])
}

/** What counts say of a logit (of votes: a logarithm) that is taken for `at`, and its standard error. */
function countsAt({ won, of }: { won: number; of: number }, at: number, isVoted: boolean) {
  const expected = isVoted ? Math.exp(Math.min(at, longest)) : of / (1 + Math.exp(-at))
  const variance = Math.max(least, isVoted ? expected : expected * (1 - expected / of))
  return { y: at + (won - expected) / variance, error: Math.sqrt(1 / variance) }
}
const least = 1e-3
const longest = 8

function beliefOf({ score, low, high }: FitScore): Belief {
  return { at: toLogit(score), deviation: (toLogit(high) - toLogit(low)) / (2 * z90) }
}

/** A score moved as its model was, its interval narrowed as much; the test counts as that part of a benchmark. */
function moved(fit: FitScore, from: Belief, to: Belief): FitScore {
  if (from.deviation === 0) return fit
  const narrowed = to.deviation / from.deviation
  const center = toLogit(fit.score)
  const to100 = (bound: number) =>
    toPoints(center + to.at - from.at + narrowed * (toLogit(bound) - center))
  return {
    ...fit,
    score: to100(fit.score),
    low: to100(fit.low),
    high: to100(fit.high),
    unproven: fit.unproven * narrowed ** 2,
    evidence: fit.evidence + 1 - narrowed ** 2,
  }
}

function toLogit(points: number): number {
  const share = Math.min(1 - edge, Math.max(edge, points / 100))
  return Math.log(share / (1 - share))
}

const toPoints = (logit: number) => Math.round(10_000 / (1 + Math.exp(-logit))) / 100
