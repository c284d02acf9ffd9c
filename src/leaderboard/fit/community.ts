import type { Capability } from '../../capability.ts'
import type { Benchmark, Dataset, Estimate, Fit, Score } from '../model.ts'
import { average, comparable } from './cells.ts'

/** With fewer official models a benchmark says nothing of where a fine-tune stands. */
const leastModels = 8
/** Standard deviations of doubt beside the scatter: fine-tunes are often trained on these very questions. */
const doubt = 0.3
const z90 = 1.645
/** Weight of a figure as evidence, as that of an old board. */
const evidenceOfFigure = 0.35

/**
 * How able community fine-tunes are by their own figures: each is read off the line that official models draw between
 * the same benchmark and their ability, and never above the ablest of them there. They teach the fit nothing, so that
 * official models rank the same with and without them, and inherit nothing from the model they were made from.
 */
export function fitCommunity(
  { benchmarks, scores, fit }: Dataset,
  own: Score[],
): Pick<Fit, 'ability' | 'estimates'> {
  const byModel = new Map<string, { benchmark: Benchmark; value: number; variance: number }[]>()
  for (const benchmark of benchmarks) {
    const read = readerOf(benchmark, scores, fit)
    if (!read) continue
    for (const { model, value } of own.filter((score) => score.benchmark === benchmark.id))
      byModel.set(model, [...(byModel.get(model) ?? []), { benchmark, ...read(value) }])
  }
  const ability: Fit['ability'] = {}
  const estimates: Fit['estimates'] = {}
  for (const [model, readings] of byModel) {
    ability[model] = toEstimate(readings)
    for (const capability of new Set(readings.flatMap(({ benchmark }) => benchmark.capabilities))) {
      const measured = readings.filter(({ benchmark }) => measures(benchmark, capability))
      ;(estimates[capability] ??= {})[model] = toEstimate(measured)
    }
  }
  return { ability, estimates }
}

const measures = ({ capabilities }: Benchmark, capability: Capability) =>
  capabilities.includes(capability)

/** The line from a benchmark's values to ability, by least squares over the official models measured on it. */
function readerOf(benchmark: Benchmark, scores: Score[], fit: Fit) {
  const points = scores.flatMap(({ benchmark: id, model, value }) => {
    const y = fit.ability[model]?.value
    return id === benchmark.id && y !== undefined ? [{ x: comparable(benchmark, value), y }] : []
  })
  if (points.length < leastModels) return undefined
  const meanX = average(points.map(({ x }) => x))
  const meanY = average(points.map(({ y }) => y))
  const spread = average(points.map(({ x }) => (x - meanX) ** 2))
  if (spread === 0) return undefined
  const slope = average(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread
  const line = (x: number) => meanY + slope * (x - meanX)
  const variance = average(points.map(({ x, y }) => (y - line(x)) ** 2))
  const most = Math.max(...points.map(({ y }) => y))
  return (value: number) => ({
    value: Math.min(most, line(comparable(benchmark, value))),
    variance,
  })
}

function toEstimate(readings: { value: number; variance: number }[]): Estimate {
  const round = (figure: number) => Math.round(figure * 1000) / 1000
  // One board's benchmarks err together: more of them do not make the mean much surer.
  const variance = average(readings.map((reading) => reading.variance)) + doubt ** 2
  return {
    value: round(average(readings.map(({ value }) => value))),
    margin: round(z90 * Math.sqrt(variance)),
    evidence: round(readings.length * evidenceOfFigure),
  }
}
