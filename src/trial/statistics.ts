/** Small-sample statistics of a trial. Shares are 0 to 1; levels of confidence are 90% unless told. */

export interface Interval {
  low: number
  high: number
}

/**
 * The interval for a share of `successes` out of `n`, equal-tailed from a Beta posterior with Jeffreys' prior (Brown, Cai
 * and DasGupta 2001: its coverage stays close to the level for small n). 0 and n keep their open end.
 */
export function shareInterval(successes: number, n: number, level = 0.9): Interval {
  if (n === 0) return { low: 0, high: 1 }
  const tail = (1 - level) / 2
  const [a, b] = [successes + 0.5, n - successes + 0.5]
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, a, b),
    high: successes === n ? 1 : betaQuantile(1 - tail, a, b),
  }
}

/**
 * The mean of scores between 0 and 1 with its interval. Scores between pass and fail spread less than passes and fails
 * of the same mean do: they count as so many more examples (the variance taken with the half pass and half fail of the
 * prior), which for passes and fails alone is the interval above.
 */
export function meanInterval(scores: number[], level = 0.9): Interval & { mean: number } {
  const n = scores.length
  const mean = n === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / n
  const worth = scoresWorth(scores)
  return { mean, ...shareInterval(mean * worth, worth, level) }
}

/** How many passes and fails say as much about the mean as these scores. */
export function scoresWorth(scores: number[]): number {
  const n = scores.length
  const total = scores.reduce((sum, score) => sum + score, 0)
  if (total === 0 || total === n) return n
  const center = (total + 0.5) / (n + 1)
  return (n * center * (1 - center)) / scoresSpread(scores)
}

/** The variance of scores, with half a pass and half a fail added. */
export function scoresSpread(scores: number[]): number {
  const n = scores.length
  const center = scores.reduce((sum, score) => sum + score, 0.5) / (n + 1)
  const prior = 0.5 * (center ** 2 + (1 - center) ** 2)
  return scores.reduce((sum, score) => sum + (score - center) ** 2, prior) / (n + 1)
}

/** Two-sided p of the sign test: how often a coin would give at least so uneven a split; ties say nothing. Amounts need not be whole. */
export function signTest(wins: number, losses: number): number {
  const [most, least] = [Math.max(wins, losses), Math.min(wins, losses)]
  // The upper tail of a binomial distribution, in its form for any amounts.
  return most === 0 ? 1 : Math.min(1, 2 * betaShare(0.5, most, least + 1))
}

/** How many further decisions, split as so far, would bring the sign test below 5%; undefined beyond 1,000. */
export function decisionsUntilClear(wins: number, losses: number): number | undefined {
  const n = Math.round(wins + losses)
  if (n === 0 || wins === losses) return undefined
  const share = Math.max(wins, losses) / (wins + losses)
  for (let more = 0; more <= 1000; more += 1) {
    const total = n + more
    const won = Math.round(share * total)
    if (signTest(won, total - won) < 0.05) return more
  }
  return undefined
}

/** Lanczos' approximation, to about 15 digits for x > 0 (Numerical Recipes, 6.1). */
function logGamma(x: number): number {
  const terms = [
    76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155,
    0.1208650973866179e-2, -0.5395239384953e-5,
  ]
  const base = x + 5.5
  const sum = terms.reduce((total, term, i) => total + term / (x + 1 + i), 1.000000000190015)
  return (x + 0.5) * Math.log(base) - base + Math.log((2.5066282746310007 * sum) / x)
}

/** The regularised incomplete beta function by its continued fraction (Numerical Recipes, 6.4). */
export function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x),
  )
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b
}

function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const keep = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / keep(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / keep(1 + even * d)
    c = keep(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / keep(1 + odd * d)
    c = keep(1 + odd / c)
    const step = d * c
    result *= step
    if (Math.abs(step - 1) < 1e-12) break
  }
  return result
}

export function betaQuantile(share: number, a: number, b: number): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2
    if (betaShare(middle, a, b) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}
