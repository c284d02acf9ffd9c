import type { Estimate, EstimateKey, Fit } from './model.ts'

/** One thing about every listed model, in their order: ranking reads them all, and numbers side by side are read fastest. */
export type Column = Record<keyof Estimate, Float64Array>

/** Half-width of the 90% interval of a standard normal: nothing is known beyond the spread of all models. */
const widestMargin = 1.645

/**
 * How good a model is at something: as measured; for a language nobody measured it in, as at languages in general;
 * else its general ability, less surely and with evidence 0.
 */
export function estimateOf(fit: Fit, model: string, key: EstimateKey): Estimate {
  const measured = fit.estimates[key]?.[model]
  if (measured) return measured
  if (key.startsWith('multilingual/')) return estimateOf(fit, model, 'multilingual')
  const { value, margin } = abilityOf(fit, model)
  return { value, margin: Math.sqrt(margin ** 2 + fit.unmeasuredMargin ** 2), evidence: 0 }
}

/** A model's general ability. One that the fit has not seen is taken for average, as unsurely as can be. */
export function abilityOf(fit: Fit, model: string): Estimate {
  return fit.ability[model] ?? { value: 0, margin: widestMargin, evidence: 0 }
}

export function toColumn(estimates: Estimate[]): Column {
  const part = (name: keyof Estimate) => Float64Array.from(estimates, (estimate) => estimate[name])
  return { value: part('value'), margin: part('margin'), evidence: part('evidence') }
}
