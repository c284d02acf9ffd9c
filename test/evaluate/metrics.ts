/** How well a ranking matches what was measured; all take predictions and truth of the same models, higher is better. */

/** Spearman's rank correlation, ties at their mean rank. */
export function spearman(predicted: number[], truth: number[]): number {
  const a = ranks(predicted)
  const b = ranks(truth)
  const middle = (a.length - 1) / 2
  let product = 0
  let squaresA = 0
  let squaresB = 0
  for (const [i, rank] of a.entries()) {
    const other = (b[i] ?? middle) - middle
    product += (rank - middle) * other
    squaresA += (rank - middle) ** 2
    squaresB += other ** 2
  }
  return product / Math.sqrt(squaresA * squaresB || 1)
}

/** Share of the pairs at least `margin` apart in truth that are put in the right order; ties count half. */
export function pairOrder(predicted: number[], truth: number[], margin: number): number {
  let right = 0
  let pairs = 0
  for (let i = 0; i < truth.length; i += 1)
    for (let j = i + 1; j < truth.length; j += 1) {
      const gap = (truth[i] ?? 0) - (truth[j] ?? 0)
      if (Math.abs(gap) < margin) continue
      const order = Math.sign((predicted[i] ?? 0) - (predicted[j] ?? 0)) * Math.sign(gap)
      right += order > 0 ? 1 : order === 0 ? 0.5 : 0
      pairs += 1
    }
  return pairs ? right / pairs : Number.NaN
}

/** What the best of the first `picks` misses of the true best, as a share of the range. */
export function regret(predicted: number[], truth: number[], picks: number): number {
  const best = Math.max(...truth)
  const range = best - Math.min(...truth) || 1
  return (best - Math.max(...topOf(predicted, picks).map((i) => truth[i] ?? 0))) / range
}

/** Whether the true best is among the first three, or one that is at most `equal` below it. */
export function bestInThree(predicted: number[], truth: number[], equal = 0): number {
  const least = Math.max(...truth) - equal
  return topOf(predicted, 3).some((i) => truth[i]! >= least) ? 1 : 0
}

export function mean(values: number[]): number {
  const known = values.filter((value) => !Number.isNaN(value))
  return known.reduce((sum, value) => sum + value, 0) / (known.length || 1)
}

/** 95% bootstrap interval of the mean, drawn over the values with a fixed seed. */
export function bootstrap(values: number[], draws = 1000): [number, number] {
  const known = values.filter((value) => !Number.isNaN(value))
  const random = seeded(1)
  const means = Array.from({ length: draws }, () =>
    mean(known.map(() => known[Math.floor(random() * known.length)] ?? 0)),
  ).toSorted((a, b) => a - b)
  return [means[Math.floor(draws * 0.025)] ?? 0, means[Math.floor(draws * 0.975)] ?? 0]
}

/** Mulberry32: a small generator, so that two runs draw the same. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The places of the first few, by prediction. */
export function topOf(predicted: number[], count: number): number[] {
  return predicted
    .map((_, i) => i)
    .toSorted((a, b) => (predicted[b] ?? 0) - (predicted[a] ?? 0))
    .slice(0, count)
}

function ranks(values: number[]): number[] {
  const order = values.map((_, i) => i).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const result = Array.from({ length: values.length }, () => 0)
  for (let i = 0; i < order.length;) {
    let j = i
    while (j + 1 < order.length && values[order[j + 1] ?? 0] === values[order[i] ?? 0]) j += 1
    for (let k = i; k <= j; k += 1) result[order[k] ?? 0] = (i + j) / 2
    i = j + 1
  }
  return result
}
