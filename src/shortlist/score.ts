import type { Capability } from '../capability.ts'
import { abilityOf, estimateOf } from '../leaderboard/estimate.ts'
import type { Estimate, Fit } from '../leaderboard/model.ts'
import type { Requirement } from '../requirements/requirement.ts'

export interface FitScore {
  /** 0-100; 50 is the average measured model, 10 points are one standard deviation. */
  score: number
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
 * each residual.
 */
export function createScorer(requirement: Requirement, fit: Fit): (model: string) => FitScore {
  const needs = Object.entries(requirement.weights) as [Capability, number][]
  return (model) => {
    const ability = abilityOf(fit, model)
    let value = 0
    let residualVariance = 0
    let unproven = 0
    for (const [capability, weight] of needs) {
      const estimate = estimateFor(model, capability, requirement, fit)
      value += weight * estimate.value
      if (estimate.evidence === 0) unproven += weight * fit.unmeasuredMargin
      residualVariance += weight ** 2 * Math.max(0, estimate.margin ** 2 - ability.margin ** 2)
    }
    const margin = Math.sqrt(ability.margin ** 2 + residualVariance)
    return {
      score: toPoints(value),
      low: toPoints(value - margin),
      high: toPoints(value + margin),
      evidence: ability.evidence,
      unproven: 10 * unproven,
    }
  }
}

/** What is known of a capability of a model; `multilingual` is the mean over the languages asked for. */
export function estimateFor(
  model: string,
  capability: Capability,
  requirement: Requirement,
  fit: Fit,
): Estimate {
  const languages = capability === 'multilingual' ? foreignLanguages(requirement) : []
  if (languages.length === 0) return estimateOf(fit, model, capability)
  const each = languages.map((code) => estimateOf(fit, model, `multilingual/${code}`))
  const mean = (part: keyof Estimate) =>
    each.reduce((sum, estimate) => sum + estimate[part], 0) / each.length
  return { value: mean('value'), margin: mean('margin'), evidence: mean('evidence') }
}

/** The languages that the `multilingual` weight is about. */
export function foreignLanguages({ limits }: Requirement): string[] {
  return (limits.languages ?? []).filter((code) => code !== 'en')
}

function toPoints(value: number): number {
  return Math.round(Math.min(100, Math.max(0, 50 + 10 * value)) * 10) / 10
}
