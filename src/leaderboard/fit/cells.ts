import { monthsBetween } from '../../dates.ts'
import type { Benchmark, Score } from '../model.ts'
import { bestScores } from '../best-scores.ts'
import { fitSettings, type FitSettings } from './settings.ts'

/** One model on one benchmark, made comparable. */
export interface Cell {
  model: string
  benchmark: string
  board: string
  /** Standardised within the benchmark: mean 0, deviation 1. */
  z: number
  /** 0-1: how much the figure counts, by evaluator, age and how many like benchmarks the model has. */
  weight: number
}

export interface Cells {
  byModel: Map<string, Cell[]>
  byBenchmark: Map<string, Cell[]>
}

/** A benchmark of fewer models cannot place its line. */
const minModels = 8
/** Questions of a board that is no longer updated leak, and its models age; its figures still count a little. */
const leastAgeWeight = 0.35

/** Standardises all scores. One figure per model and benchmark: the best published setting, knowingly. */
export function toCells(
  benchmarks: Benchmark[],
  scores: Score[],
  asOf: string,
  { evaluatorWeight, halfLifeMonths }: FitSettings = fitSettings,
): Cells {
  const best = bestScores(benchmarks, scores)
  const byBenchmark = new Map<string, Cell[]>()
  const about = new Map(benchmarks.map((benchmark) => [benchmark.id, benchmark]))
  for (const benchmark of benchmarks.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = [...(best.get(benchmark.id)?.values() ?? [])].toSorted((a, b) =>
      a.model < b.model ? -1 : 1,
    )
    if (own.length < minModels) continue
    const values = own.map((score) => comparable(benchmark, score.value))
    const mean = average(values)
    const deviation = Math.sqrt(average(values.map((value) => (value - mean) ** 2)))
    if (deviation === 0) continue
    const weight =
      evaluatorWeight[benchmark.evaluator] * ageWeight(benchmark.asOf, asOf, halfLifeMonths)
    const cells = own.map(({ model }, i) => ({
      model,
      benchmark: benchmark.id,
      board: benchmark.board,
      z: ((values[i] ?? mean) - mean) / deviation,
      weight,
    }))
    byBenchmark.set(benchmark.id, cells)
  }
  const byModel = Map.groupBy([...byBenchmark.values()].flat(), ({ model }) => model)
  for (const own of byModel.values()) shareWeights(own, about)
  return { byModel, byBenchmark }
}

/** Percentages through a logit, so that 98 to 99 counts as much as 60 to 75; ratings as they are. */
export function comparable(benchmark: Benchmark, value: number): number {
  const sign = benchmark.higherIsBetter ? 1 : -1
  if (benchmark.unit !== 'percent') return sign * value
  const share = Math.min(0.995, Math.max(0.005, value / 100))
  return sign * Math.log(share / (1 - share))
}

function ageWeight(date: string, asOf: string, halfLifeMonths: number): number {
  return Math.max(leastAgeWeight, 0.5 ** (monthsBetween(date, asOf) / halfLifeMonths))
}

/** Like benchmarks count once together. */
function shareWeights(own: Cell[], about: Map<string, Benchmark>): void {
  const groupOf = ({ benchmark }: Cell) => about.get(benchmark)?.group ?? benchmark
  const sizes = new Map<string, number>()
  for (const cell of own) sizes.set(groupOf(cell), (sizes.get(groupOf(cell)) ?? 0) + 1)
  for (const cell of own) cell.weight /= sizes.get(groupOf(cell)) ?? 1
}

export function average(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
