import type { Capability } from '../capability.ts'
import type { Estimate, EstimateKey, Fit } from '../leaderboard/model.ts'
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
 * each residual. Undefined for a model the fit does not know.
 */
export function scoreModel(
  model: string,
  requirement: Requirement,
  fit: Fit,
): FitScore | undefined {
  const ability = fit.ability[model]
  if (!ability) return undefined
  let value = 0
  let residualVariance = 0
  let unproven = 0
  for (const [capability, weight = 0] of Object.entries(requirement.weights)) {
    const estimate = estimateOf(model, capability as Capability, requirement, fit) ?? ability
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

/** What is known of a capability of a model; without any measurement its general ability, less surely. */
export function estimateOf(
  model: string,
  capability: Capability,
  requirement: Requirement,
  fit: Fit,
): Estimate | undefined {
  const ability = fit.ability[model]
  if (!ability) return undefined
  const unmeasured = {
    ...ability,
    margin: Math.hypot(ability.margin, fit.unmeasuredMargin),
    evidence: 0,
  }
  const measured = (key: EstimateKey) => fit.estimates[key]?.[model]
  const languages = capability === 'multilingual' ? foreignLanguages(requirement) : []
  if (languages.length === 0) return measured(capability) ?? unmeasured
  const each = languages.map(
    (code) => measured(`multilingual/${code}`) ?? measured('multilingual') ?? unmeasured,
  )
  const mean = (pick: (estimate: Estimate) => number) =>
    each.reduce((sum, one) => sum + pick(one), 0) / each.length
  return {
    value: mean(({ value }) => value),
    margin: mean(({ margin }) => margin),
    evidence: mean(({ evidence }) => evidence),
  }
}

/** The languages that the `multilingual` weight is about. */
export function foreignLanguages({ limits }: Requirement): string[] {
  return (limits.languages ?? []).filter((code) => code !== 'en')
}

function toPoints(value: number): number {
  return Math.round(Math.min(100, Math.max(0, 50 + 10 * value)) * 10) / 10
}
