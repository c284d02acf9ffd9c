import type { Benchmark, Dataset, Estimate, EstimateKey, Fit } from '../model.ts'
import { average, toCells, type Cell } from './cells.ts'
import { ownKey } from './curves.ts'
import { priorAbility, type Ability, type Prior } from './prior.ts'
import { fitSettings, type FitSettings } from './settings.ts'

const rounds = 25
/** Noise of a benchmark before its own residuals are known, and how many of them outweigh it. */
const usualNoise = 0.25
const noiseModels = 6
const z90 = 1.645
/**
 * What a model that nobody sells counts for a benchmark's line. Most lie far below those that are chosen from, and a line
 * drawn by them is wrong where the choice is made: on hidden boards .750 instead of .743 (Spearman), and the true best is
 * in three for 58% instead of 51%.
 */
const unsoldWeight = 0.2
/** Variance of one such benchmark around what the others of its kind say: they agree little. */
const ownNoise = 0.6

/** A benchmark's line over general ability: z = slope * ability + offset, with the variance around it. */
interface Line {
  slope: number
  offset: number
  noise: number
}

/**
 * Fits all scores together: z ~ slope_b * ability_m + offset_b, one general ability per model and one line per
 * benchmark, by alternating weighted ridge regression; a noisy benchmark counts less. What a model does better or
 * worse on the benchmarks of one capability than its ability says is its residual there, shrunk by how little they
 * tell. One factor carries nearly all there is in such matrices (Epoch Capabilities Index; BenchPress,
 * arXiv 2606.24020). Deterministic, and independent of the order of the input.
 */
export function fitScores(data: Omit<Dataset, 'fit'>, settings: FitSettings = fitSettings): Fit {
  const cells = toCells(
    data.benchmarks.filter(({ ownScale }) => !ownScale),
    data.scores,
    data.asOf,
    settings,
  )
  const lines = new Map<string, Line>()
  for (const id of cells.byBenchmark.keys())
    lines.set(id, { slope: 1, offset: 0, noise: usualNoise })
  const ability = new Map<string, Ability>()
  const sold = new Set(data.offers.map(({ model }) => model))
  const drawing = new Map(
    [...cells.byBenchmark].map(([id, own]) => [
      id,
      own.map((cell) =>
        sold.has(cell.model) ? cell : { ...cell, weight: cell.weight * unsoldWeight },
      ),
    ]),
  )
  const models = data.models.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (let round = 0; round < rounds; round += 1) {
    const prior = priorAbility(models, data.offers, ability, settings)
    for (const { id } of models)
      ability.set(id, fitAbility(cells.byModel.get(id) ?? [], lines, prior(id), settings))
    standardise(ability)
    for (const [id, own] of drawing) lines.set(id, fitLine(own, ability, settings))
  }
  return {
    ability: Object.fromEntries([...ability].map(([model, own]) => [model, toEstimate(own)])),
    unmeasuredMargin: z90 * settings.capabilityDeviation,
    estimates: {
      ...estimateCapabilities(data.benchmarks, cells.byBenchmark, lines, ability, settings),
      ...estimateOwn(data, settings),
    },
  }
}

function fitAbility(
  own: Cell[],
  lines: Map<string, Line>,
  prior: Prior,
  settings: FitSettings,
): Ability {
  let precision = prior.precision
  let sum = prior.precision * prior.value
  for (const said of opinions(own, lines, 0, settings)) {
    precision += said.precision
    sum += said.precision * said.value
  }
  const told = precision - prior.precision
  return {
    value: sum / precision,
    told: told ? (sum - prior.precision * prior.value) / told : 0,
    precision,
    evidence: own.reduce((total, { weight }) => total + weight, 0),
  }
}

/** What each board says of a model beyond `base`: many columns of one board are not as many opinions. */
function opinions(
  own: Cell[],
  lines: Map<string, Line>,
  base: number,
  { boardDeviation }: FitSettings,
): { value: number; precision: number }[] {
  const boards = new Map<string, { sum: number; precision: number }>()
  for (const { board, benchmark, z, weight } of own) {
    const { slope, offset, noise } = lines.get(benchmark)!
    const precision = (weight * slope * slope) / noise
    const said = boards.get(board) ?? { sum: 0, precision: 0 }
    said.sum += precision * ((z - offset) / slope - base)
    said.precision += precision
    boards.set(board, said)
  }
  return [...boards.values()].map(({ sum, precision }) => ({
    value: sum / precision,
    precision: 1 / (1 / precision + boardDeviation ** 2),
  }))
}

/** Fixes the scale: 0 is the average measured model, 1 the deviation between measured models. */
function standardise(ability: Map<string, Ability>): void {
  const measured = [...ability.values()].filter(({ evidence }) => evidence > 0)
  const mean = average(measured.map(({ value }) => value))
  const deviation = Math.sqrt(average(measured.map(({ value }) => (value - mean) ** 2))) || 1
  for (const own of ability.values()) {
    own.value = (own.value - mean) / deviation
    own.told = (own.told - mean) / deviation
    own.precision *= deviation * deviation
  }
}

function fitLine(own: Cell[], ability: Map<string, Ability>, { slopeModels }: FitSettings): Line {
  const points = own.map((cell) => ({ ...cell, x: ability.get(cell.model)?.value ?? 0 }))
  const total = points.reduce((sum, { weight }) => sum + weight, 0)
  const mean = (value: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, point) => sum + point.weight * value(point), 0) / total
  const meanX = mean(({ x }) => x)
  const meanZ = mean(({ z }) => z)
  const varianceX = mean(({ x }) => (x - meanX) ** 2)
  const covariance = mean(({ x, z }) => (x - meanX) * (z - meanZ))
  // z has deviation 1, so a benchmark that follows ability has the slope 1 / deviation of its models' ability.
  const suggested = 0.85 / Math.sqrt(varianceX + 0.02)
  const pull = (slopeModels / points.length) * (varianceX + 0.02)
  const slope = (covariance + pull * suggested) / (varianceX + pull)
  const offset = meanZ - slope * meanX
  const squares = mean(({ x, z }) => (z - slope * x - offset) ** 2)
  const noise = (squares * points.length + usualNoise * noiseModels) / (points.length + noiseModels)
  return { slope: Math.max(slope, 0.05), offset, noise }
}

function estimateCapabilities(
  benchmarks: Benchmark[],
  byBenchmark: Map<string, Cell[]>,
  lines: Map<string, Line>,
  ability: Map<string, Ability>,
  settings: FitSettings,
): Fit['estimates'] {
  const keys = new Map<EstimateKey, Benchmark[]>()
  for (const benchmark of benchmarks) {
    if (!byBenchmark.has(benchmark.id)) continue
    const own: EstimateKey[] = [...benchmark.capabilities]
    if (benchmark.language) own.push(`multilingual/${benchmark.language}`)
    for (const key of own) keys.set(key, [...(keys.get(key) ?? []), benchmark])
  }
  const estimates: Fit['estimates'] = {}
  for (const [key, own] of [...keys].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const cells = own.flatMap(({ id }) => byBenchmark.get(id) ?? [])
    estimates[key] = estimateCapability(cells, lines, ability, settings)
  }
  return estimates
}

/**
 * What benchmarks say that do not follow ability, each capability by itself: the mean of their standardised figures,
 * shrunk towards the average model.
 */
function estimateOwn(data: Omit<Dataset, 'fit'>, settings: FitSettings): Fit['estimates'] {
  const apart = data.benchmarks.filter(({ ownScale }) => ownScale)
  const { byModel } = toCells(apart, data.scores, data.asOf, settings)
  const about = new Map(apart.map((benchmark) => [benchmark.id, benchmark]))
  const estimates: Fit['estimates'] = {}
  for (const capability of new Set(apart.flatMap(({ capabilities }) => capabilities)))
    for (const [model, cells] of byModel) {
      const own = cells.filter(({ benchmark }) =>
        about.get(benchmark)?.capabilities.includes(capability),
      )
      if (own.length === 0) continue
      const evidence = own.reduce((sum, { weight }) => sum + weight, 0)
      const precision = 1 + evidence / ownNoise
      const sum = own.reduce((total, { weight, z }) => total + (weight * z) / ownNoise, 0)
      ;(estimates[ownKey(capability)] ??= {})[model] = tidy({
        value: sum / precision,
        margin: z90 / Math.sqrt(precision),
        evidence,
      })
    }
  return estimates
}

/**
 * Ability plus the shrunk residual on these cells, for the models measured on them. How much a capability is a thing of its
 * own is learned from the boards that measure it: where they agree on what a model does better than its ability says, it
 * is; where they do not, their residuals are noise.
 */
function estimateCapability(
  cells: Cell[],
  lines: Map<string, Line>,
  ability: Map<string, Ability>,
  settings: FitSettings,
): Record<string, Estimate> {
  const byModel = Map.groupBy(cells, ({ model }) => model)
  const residuals = [...byModel].flatMap(([model, measured]) => {
    const own = ability.get(model)
    return own
      ? [{ model, measured, own, said: opinions(measured, lines, own.value, settings) }]
      : []
  })
  const variance = sharedVariance(
    residuals.map(({ said }) => said),
    settings,
  )
  const estimates: Record<string, Estimate> = {}
  for (const { model, measured, own, said } of residuals) {
    let precision = 1 / variance
    let sum = 0
    for (const residual of said) {
      precision += residual.precision
      sum += residual.precision * residual.value
    }
    const evidence = measured.reduce((total, { weight }) => total + weight, 0)
    estimates[model] = tidy({
      value: own.value + sum / precision,
      margin: z90 * Math.sqrt(1 / own.precision + 1 / precision),
      evidence,
    })
  }
  return estimates
}

/** With as many pairs of boards, what they say of a capability weighs as much as what is usual. */
const usualPairs = 40
const leastDeviation = 0.1

/** The variance of residuals that boards have in common: the mean product of two boards' residuals of one model. */
function sharedVariance(
  residuals: { value: number; precision: number }[][],
  { capabilityDeviation }: FitSettings,
): number {
  const usual = capabilityDeviation ** 2
  let sum = usual * usualPairs
  let pairs = usualPairs
  for (const said of residuals)
    for (const [i, a] of said.entries())
      for (const b of said.slice(i + 1)) {
        sum += a.value * b.value
        pairs += 1
      }
  return Math.min(usual * 2, Math.max(leastDeviation ** 2, sum / pairs))
}

function toEstimate({ value, precision, evidence }: Omit<Ability, 'told'>): Estimate {
  return tidy({ value, margin: z90 / Math.sqrt(precision), evidence })
}

/** Three decimals are more than any of this is worth, and keep the file small. */
function tidy({ value, margin, evidence }: Estimate): Estimate {
  const round = (figure: number) => Math.round(figure * 1000) / 1000
  return { value: round(value), margin: round(margin), evidence: round(evidence) }
}
