import type { Capability } from '../capability.ts'
import { estimateOf, type Column } from '../leaderboard/estimate.ts'
import type { Estimate, EstimateKey, Fit } from '../leaderboard/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'

export interface FitScore {
  /**
   * Expected success at this work, 0-100: the share of tests of these kinds and this difficulty that the model passes,
   * or of votes it wins; see `Shortlist.measure`.
   */
  score: number
  /** Bounds of its 90% interval. */
  low: number
  high: number
  /** Weighted number of benchmarks behind the model's general ability. */
  evidence: number
  /** Points the score would lose if every capability not measured on this model were at the low end of its interval. */
  unproven: number
}

/**
 * How well a model fits: the weighted sum over capabilities of general ability plus the shrunk residual on that
 * capability. The interval adds what is unsure of general ability, which all capabilities share, to what is unsure of
 * each residual. `index`: the place of its listing.
 */
export function createScorer(
  requirement: Requirement,
  engine: Engine,
): (index: number) => FitScore {
  const { ability, dataset } = engine
  const { unmeasuredMargin } = dataset.fit
  const models = ability.value.length
  const value = new Float64Array(models)
  const variance = ability.margin.map((margin) => margin ** 2)
  const unproven = new Float64Array(models)
  for (const [capability, weight] of Object.entries(requirement.weights)) {
    const column = columnFor(capability as Capability, requirement, engine)
    for (let i = 0; i < models; i += 1) {
      value[i]! += weight * column.value[i]!
      if (column.evidence[i] === 0) unproven[i]! += weight * unmeasuredMargin
      const residual = column.margin[i]! ** 2 - ability.margin[i]! ** 2
      if (residual > 0) variance[i]! += weight ** 2 * residual
    }
  }
  return (index) => {
    const margin = Math.sqrt(variance[index]!)
    return {
      score: toPoints(value[index]!),
      low: toPoints(value[index]! - margin),
      high: toPoints(value[index]! + margin),
      evidence: ability.evidence[index]!,
      unproven: 10 * unproven[index]!,
    }
  }
}

function columnFor(
  capability: Capability,
  requirement: Requirement,
  { estimates }: Engine,
): Column {
  const [first, ...others] = keysFor(capability, requirement).map(estimates) as [
    Column,
    ...Column[],
  ]
  if (others.length === 0) return first
  const mean = (part: keyof Estimate) =>
    first[part].map(
      (value, i) =>
        others.reduce((sum, column) => sum + column[part][i]!, value) / (others.length + 1),
    )
  return { value: mean('value'), margin: mean('margin'), evidence: mean('evidence') }
}

/** What is known of a capability of a model; `multilingual` is the mean over the languages asked for. */
export function estimateFor(
  model: string,
  capability: Capability,
  requirement: Requirement,
  fit: Fit,
): Estimate {
  const each = keysFor(capability, requirement).map((key) => estimateOf(fit, model, key))
  const mean = (part: keyof Estimate) =>
    each.reduce((sum, estimate) => sum + estimate[part], 0) / each.length
  return { value: mean('value'), margin: mean('margin'), evidence: mean('evidence') }
}

function keysFor(capability: Capability, requirement: Requirement): EstimateKey[] {
  const languages = capability === 'multilingual' ? foreignLanguages(requirement) : []
  return languages.length ? languages.map((code) => `multilingual/${code}` as const) : [capability]
}

/** The languages that the `multilingual` weight is about. */
export function foreignLanguages({ limits }: Requirement): string[] {
  return (limits.languages ?? []).filter((code) => code !== 'en')
}

function toPoints(value: number): number {
  return Math.round(Math.min(100, Math.max(0, 50 + 10 * value)) * 10) / 10
}
