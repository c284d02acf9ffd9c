import type { Benchmark, Score } from './model.ts'

/**
 * By benchmark, then by model: the run that speaks for it, of several efforts, harnesses and dates the one with the
 * best figure; where the agent around the model makes the difference (`severalRuns: 'middle'`) the middle one, of an
 * even number the worse of the two in the middle. The setting stays with the figure and is shown with it.
 */
export function bestScores(
  benchmarks: Benchmark[],
  scores: Score[],
): Map<string, Map<string, Score>> {
  const about = new Map(benchmarks.map((benchmark) => [benchmark.id, benchmark]))
  const chosen = new Map<string, Map<string, Score>>()
  for (const [id, runs] of Map.groupBy(scores, ({ benchmark }) => benchmark)) {
    const benchmark = about.get(id)
    const sign = benchmark ? signOf(benchmark) : 1
    const own = new Map<string, Score>()
    for (const [model, all] of Map.groupBy(runs, (run) => run.model)) {
      if (all.length > 1) all.sort((a, b) => byQuality(a, b, sign))
      const place = benchmark?.severalRuns === 'middle' ? Math.floor(all.length / 2) : 0
      own.set(model, all[place]!)
    }
    chosen.set(id, own)
  }
  return chosen
}

/** The better figure first; of equal ones the newer, else the one whose setting sorts first: never the one that happens to come first. */
function byQuality(a: Score, b: Score, sign: number): number {
  if (a.value !== b.value) return sign * (b.value - a.value)
  if (a.date !== b.date) return a.date > b.date ? -1 : 1
  return (a.setting ?? '') < (b.setting ?? '') ? -1 : 1
}

export const signOf = ({ higherIsBetter }: Benchmark) => (higherIsBetter ? 1 : -1)
