import { difficulties, type Difficulty } from '../../src/capability.ts'
import { expectedScore } from '../../src/leaderboard/fit/bands.ts'
import { curvesOf, logitsPerPoint, sigmoid } from '../../src/leaderboard/fit/curves.ts'
import type { Benchmark, Dataset } from '../../src/leaderboard/model.ts'
import type { Engine } from '../../src/leaderboard/standings.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { fullUsd } from '../../src/shortlist/cost.ts'
import { leastEvidence } from '../../src/shortlist/pick.ts'
import { rank } from '../../src/shortlist/rank.ts'
import type { Candidate } from '../../src/shortlist/types.ts'
import { createUtility, settingOf, usualOf } from '../../src/shortlist/utility.ts'
import type { Hidden } from './ranking.ts'

/** What was expected of models on a hidden benchmark, in points of 100. */
export interface Calibration {
  difficulty: Difficulty
  measure: 'success' | 'preference'
  rows: { expected: number; low: number; high: number; real: number }[]
}

/** What the first pick by one utility really scored and costs. */
export interface Choice {
  difficulty: Difficulty
  model: string
  real: number
  usd: number
}

/** An able model of today, in standard deviations. */
const able = 1

/**
 * What a fit that has not seen a benchmark expects of each model on it, against what was measured. Told to it is only what a
 * person would say: what the test measures, and of three difficulties the one that an able model finds it. `engine`: without
 * the benchmark; `dataset`: with it.
 */
export function calibrationOn(
  hidden: Hidden,
  engine: Engine,
  dataset: Dataset,
): Calibration | undefined {
  const { benchmark, models } = hidden
  if (benchmark.ownScale || benchmark.unit === 'points') return undefined
  const difficulty = difficultyOf(benchmark, engine, dataset)
  if (!difficulty) return undefined
  const requirement = requirementFor(benchmark, difficulty)
  const { ranking } = rank(engine, requirement)
  const byModel = new Map(ranking.map((one) => [one.model.id, one]))
  const real = realScores(hidden, difficulty)
  // Votes are not compared with what is read off tests.
  const isRating = benchmark.unit === 'rating'
  const isVoted = (one: Benchmark['capabilities'][number]) =>
    engine.expectations.band(one, difficulty).measure === 'preference'
  if (!benchmark.capabilities.every((one) => isVoted(one) === isRating)) return undefined
  const rows = models.flatMap((model, i) => {
    const one = byModel.get(model)
    if (!one || one.evidence < leastEvidence) return []
    const down = Math.hypot(one.score - one.low, one.level)
    const up = Math.hypot(one.high - one.score, one.level)
    return [
      { expected: one.score, low: one.score - down, high: one.score + up, real: real[i] ?? NaN },
    ]
  })
  return { difficulty, measure: benchmark.unit === 'rating' ? 'preference' : 'success', rows }
}

/**
 * The first choice by the utility of old (standard deviations of ability) and of now (expected success), among the models
 * that the benchmark measured and somebody sells.
 */
export function choicesOn(
  hidden: Hidden,
  engine: Engine,
  dataset: Dataset,
): { old: Choice; now: Choice } | undefined {
  const { benchmark, models } = hidden
  const difficulty = benchmark.unit === 'percent' && difficultyOf(benchmark, engine, dataset)
  if (!difficulty) return undefined
  const requirement = requirementFor(benchmark, difficulty)
  const pool = rank(engine, requirement).ranking.filter(
    ({ model, cost, evidence }) => cost && evidence >= leastEvidence && models.includes(model.id),
  )
  if (pool.length < 5) return undefined
  const real = realScores(hidden, difficulty)
  const choice = (value: (one: Candidate) => number): Choice => {
    const best = pool.reduce((a, b) => (value(b) > value(a) ? b : a))
    return {
      difficulty,
      model: best.model.id,
      real: real[models.indexOf(best.model.id)] ?? NaN,
      usd: fullUsd(best.cost!),
    }
  }
  const ability = (one: Candidate) => engine.listings.get(one.model.id)!.ability
  const { tradeoff } = requirement
  return {
    // Ten points a deviation, less eight for a tenfold price where price and quality matter alike.
    old: choice(
      (one) =>
        10 * ability(one) -
        (8 *
          (tradeoff.price + tradeoff.speed / 2) *
          Math.log10(Math.max(one.cost!.monthlyUsd, 0.01))) /
          tradeoff.quality,
    ),
    now: choice(
      createUtility(requirement, usualOf(pool, requirement, settingOf(engine, requirement))),
    ),
  }
}

/** A plain workload, weighed as when nobody says. */
function requirementFor({ capabilities }: Benchmark, difficulty: Difficulty): Requirement {
  return {
    job: 'text',
    weights: Object.fromEntries(capabilities.map((one) => [one, 1 / capabilities.length])),
    difficulty,
    tradeoff: { quality: 0.6, price: 0.3, speed: 0.1 },
    limits: {},
    preferences: {},
    workload: { inputTokens: 1500, outputTokens: 500, requestsPerMonth: 20_000 },
    assumed: [],
    mappedBy: 'rules',
  }
}

/** Of three difficulties the one that an able model finds the benchmark; votes are as hard as the opponent, here a good one. */
function difficultyOf(
  benchmark: Benchmark,
  { expectations }: Engine,
  dataset: Dataset,
): Difficulty | undefined {
  if (benchmark.unit === 'rating') return 'demanding'
  const [curve] = curvesOf({ ...dataset, benchmarks: [benchmark] })
  if (!curve) return undefined
  const own = expectedScore([curve], able)
  const usual = (difficulty: Difficulty) =>
    benchmark.capabilities.reduce(
      (sum, capability) =>
        sum + expectedScore(expectations.band(capability, difficulty).curves, able),
      0,
    ) / benchmark.capabilities.length
  return difficulties.toSorted((a, b) => Math.abs(usual(a) - own) - Math.abs(usual(b) - own))[0]
}

/** Percent as they are; votes as the chance against the model that is ahead of four fifths of the board. */
function realScores({ benchmark, truth }: Hidden, difficulty: Difficulty): number[] {
  if (benchmark.unit !== 'rating') return truth.map((value) => (value < 0 ? 100 + value : value))
  const share = { routine: 0.5, demanding: 0.8, frontier: 0.97 }[difficulty]
  const sorted = truth.toSorted((a, b) => a - b)
  const opponent = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return truth.map((value) => 100 * sigmoid((value - opponent) * logitsPerPoint))
}
