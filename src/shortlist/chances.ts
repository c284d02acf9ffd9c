import type { Candidate } from './types.ts'

/** Enough to tell a third from a half; it is said to the nearest 5%. */
const draws = 500
/** Half-widths of 90% intervals in standard deviations. */
const z90 = 1.645

type Interval = Pick<Candidate, 'score' | 'low' | 'high'>

/**
 * The chance of each candidate to be truly among the three best, 0-1, in the order given: the share of simulated worlds
 * in which it is, each drawing every candidate's true fit from its interval. The seed is fixed, so the same list gives
 * the same chances. A model whose whole interval lies below that of three others has none.
 */
export function chancesInThree(candidates: Interval[]): number[] {
  const floor = candidates.map(({ low }) => low).toSorted((a, b) => b - a)[2] ?? -Infinity
  const rivals = candidates.flatMap(({ high }, i) => (high >= floor ? [i] : []))
  const means = Float64Array.from(rivals, (i) => candidates[i]!.score)
  const deviations = Float64Array.from(
    rivals,
    (i) => (candidates[i]!.high - candidates[i]!.low) / 2 / z90,
  )
  const counts = new Float64Array(rivals.length)
  const fits = new Float64Array(rivals.length)
  normals ??= normalDraws(1)
  for (let draw = 0, next = 0; draw < draws; draw += 1) {
    let [first, second, third] = [-Infinity, -Infinity, -Infinity]
    for (let i = 0; i < fits.length; i += 1) {
      const fit = means[i]! + deviations[i]! * normals[next]!
      fits[i] = fit
      next = next + 1 < normals.length ? next + 1 : 0
      if (fit <= third) continue
      third = Math.min(fit, second)
      second = Math.min(Math.max(fit, second), first)
      first = Math.max(fit, first)
    }
    for (let i = 0; i < fits.length; i += 1) if (fits[i]! >= third) counts[i]! += 1
  }
  const chances = candidates.map(() => 0)
  for (const [i, index] of rivals.entries()) chances[index] = counts[i]! / draws
  return chances
}

/** Drawn once, on first use: enough for a hundred rivals before they come round again. */
let normals: Float64Array | undefined
const mostNormals = 50_021

/** Standard normal numbers: Box and Muller's transform of mulberry32. */
function normalDraws(seed: number): Float64Array {
  let state = seed
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return new Float64Array(mostNormals).map(
    () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  )
}
