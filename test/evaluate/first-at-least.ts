/** The smallest figure that is at least so large; `sorted`: smallest first. */
export function firstAtLeast(sorted: Float64Array, least: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < least) from = middle + 1
    else to = middle
  }
  return sorted[from] ?? Infinity
}
