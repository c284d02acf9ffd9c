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

/** The mean of scores between 0 and 1 with its interval: exact for passes and fails, else a bootstrap of the examples. */
export function meanInterval(scores: number[], level = 0.9): Interval & { mean: number } {
  const n = scores.length
  const total = scores.reduce((sum, score) => sum + score, 0)
  const mean = n === 0 ? 0 : total / n
  if (scores.every((score) => score === 0 || score === 1))
    return { mean, ...shareInterval(total, n, level) }
  const next = seeded(n)
  const means = Array.from({ length: 2000 }, () => {
    let sum = 0
    for (let i = 0; i < n; i += 1) sum += scores[Math.floor(next() * n)]!
    return sum / n
  }).sort((a, b) => a - b)
  const at = (share: number) => means[Math.min(1999, Math.floor(share * 2000))]!
  // Few examples vary too little among themselves: the interval is widened as Student's t is against the normal.
  const widened = Math.sqrt(n / Math.max(1, n - 1))
  const tail = (1 - level) / 2
  return {
    mean,
    low: Math.max(0, mean - (mean - at(tail)) * widened),
    high: Math.min(1, mean + (at(1 - tail) - mean) * widened),
  }
}

/** Two-sided p of the sign test: how often a coin would give at least so uneven a split; ties say nothing. */
export function signTest(wins: number, losses: number): number {
  const n = wins + losses
  const most = Math.max(wins, losses)
  let tail = 0
  for (let k = most; k <= n; k += 1) tail += Math.exp(logChoose(n, k) - n * Math.LN2)
  return Math.min(1, 2 * tail)
}

/** How many further decisions, split as so far, would bring the sign test below 5%; undefined beyond 1,000. */
export function decisionsUntilClear(wins: number, losses: number): number | undefined {
  const n = wins + losses
  if (n === 0 || wins === losses) return undefined
  const share = Math.max(wins, losses) / n
  for (let more = 0; more <= 1000; more += 1) {
    const total = n + more
    const won = Math.round(share * total)
    if (signTest(won, total - won) < 0.05) return more
  }
  return undefined
}

/** One comparison: who won; undefined for a tie. `voter`: whose judgement it was. */
export interface Duel {
  a: string
  b: string
  winner?: string
  voter?: string
}

/**
 * Strengths that explain the duels best (Bradley-Terry with ties after Davidson 1970, fitted by Hunter's
 * minorisation), as the chance to beat an average opponent. A weak prior of half a tie against an average opponent keeps
 * those who never lost finite.
 */
export function strengths(names: string[], duels: Duel[]): Map<string, number> {
  const value = new Map(names.map((name) => [name, 1]))
  let ties = 0.5
  const tied = duels.filter(({ winner }) => winner === undefined).length
  for (let round = 0; round < 300; round += 1) {
    const denominator = new Map(names.map((name) => [name, 0.5 / (value.get(name)! + 1)]))
    const points = new Map(names.map((name) => [name, 0.25]))
    let tieWeight = 0
    for (const { a, b, winner } of duels) {
      const [x, y] = [value.get(a)!, value.get(b)!]
      const root = Math.sqrt(x * y)
      const all = x + y + ties * root
      denominator.set(a, denominator.get(a)! + (1 + (ties / 2) * Math.sqrt(y / x)) / all)
      denominator.set(b, denominator.get(b)! + (1 + (ties / 2) * Math.sqrt(x / y)) / all)
      tieWeight += root / all
      if (winner === undefined) {
        points.set(a, points.get(a)! + 0.5)
        points.set(b, points.get(b)! + 0.5)
      } else points.set(winner, points.get(winner)! + 1)
    }
    for (const name of names) value.set(name, points.get(name)! / denominator.get(name)!)
    if (tieWeight > 0) ties = tied / tieWeight
    const mean = Math.exp(
      names.reduce((sum, name) => sum + Math.log(value.get(name)!), 0) / names.length,
    )
    for (const name of names) value.set(name, value.get(name)! / mean)
  }
  return new Map(names.map((name) => [name, value.get(name)! / (value.get(name)! + 1)]))
}

/**
 * Strengths with a bootstrap interval that draws whole voters: ten votes of one person are not ten opinions. With one
 * voter the votes are drawn.
 */
export function strengthIntervals(
  names: string[],
  duels: Duel[],
  level = 0.9,
): Map<string, Interval & { mean: number }> {
  const groups = new Map<string, Duel[]>()
  for (const [i, duel] of duels.entries()) {
    const key = duel.voter ?? `vote ${i}`
    groups.set(key, [...(groups.get(key) ?? []), duel])
  }
  const clusters = groups.size > 1 ? [...groups.values()] : duels.map((duel) => [duel])
  const next = seeded(duels.length)
  const draws = Array.from({ length: 200 }, () =>
    strengths(
      names,
      clusters.flatMap(() => clusters[Math.floor(next() * clusters.length)]!),
    ),
  )
  const best = strengths(names, duels)
  const tail = (1 - level) / 2
  return new Map(
    names.map((name) => {
      const values = draws.map((draw) => draw.get(name)!).sort((a, b) => a - b)
      const at = (share: number) => values[Math.min(199, Math.floor(share * 200))]!
      return [name, { mean: best.get(name)!, low: at(tail), high: at(1 - tail) }]
    }),
  )
}

/** Always the same draws for the same trial: a result read twice is the same. (mulberry32) */
export function seeded(seed: number): () => number {
  let state = (seed + 0x9e3779b9) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}

/** Lanczos' approximation, to about 15 digits for x > 0 (Numerical Recipes, 6.1). */
function logGamma(x: number): number {
  const terms = [
    76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155,
    0.1208650973866179e-2, -0.5395239384953e-5,
  ]
  const base = x + 5.5
  const sum = terms.reduce((total, term, i) => total + term / (x + 1 + i), 1.000000000190015)
  return (x + 0.5) * Math.log(base) - base + Math.log((2.5066282746310005 * sum) / x)
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

function betaQuantile(share: number, a: number, b: number): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2
    if (betaShare(middle, a, b) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}
