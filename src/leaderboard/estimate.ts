import type { Estimate, EstimateKey, Fit } from './model.ts'

/** Slopes in logits for a standard deviation of capability, as most benchmarks have them. */
export const usualSlope = { percent: 1.2, rating: 0.55 }

/** Half-width of the 90% interval of a standard normal: nothing is known beyond the spread of all models. */
const widestMargin = 1.645
const unknown: Estimate = { value: 0, margin: widestMargin, evidence: 0 }

/**
 * How good a model is at something: as measured; for a language nobody measured it in, as at languages in general;
 * else its general ability, less surely and with evidence 0. What does not follow ability is not read off it.
 */
export function estimateOf(fit: Fit, model: string, key: EstimateKey): Estimate {
  const measured = fit.estimates[key]?.[model]
  if (measured) return measured
  if (key.startsWith('multilingual/')) return estimateOf(fit, model, 'multilingual')
  if (key.startsWith('own/')) return unknown
  const { value, margin } = abilityOf(fit, model)
  return { value, margin: Math.sqrt(margin ** 2 + fit.unmeasuredMargin ** 2), evidence: 0 }
}

/** A model's general ability. One that the fit has not seen is taken for average, as unsurely as can be. */
export function abilityOf(fit: Fit, model: string): Estimate {
  return fit.ability[model] ?? unknown
}
