import type { Benchmark, Dataset } from '../../../src/leaderboard/model.ts'
import { benchmark, model, score, seededRandom } from '../builders.ts'

/** A world in which one ability decides every score: `ability` per model, one line and some noise per benchmark. */
export interface World {
  data: Omit<Dataset, 'fit'>
  ability: Map<string, number>
}

export interface WorldOptions {
  models?: number
  benchmarks?: number
  /** Deviation of a score from its line, in logits. */
  noise?: number
  /** Share of the scores that were published. */
  published?: number
  seed?: number
  about?: (index: number) => Partial<Benchmark>
}

export function lowRankWorld(options: WorldOptions = {}): World {
  const { models = 40, benchmarks = 12, noise = 0.2, published = 0.6, seed = 7 } = options
  const random = seededRandom(seed)
  const spread = () => (random() + random() + random() - 1.5) * 2
  const ability = new Map(Array.from({ length: models }, (_, i) => [`lab/m${i}`, spread()]))
  const tables = Array.from({ length: benchmarks }, (_, i) =>
    benchmark(`board${i % 4}/b${i}`, { ...options.about?.(i) }),
  )
  const scores = tables.flatMap(({ id }) => {
    const [slope, offset] = [0.5 + random() * 1.5, spread()]
    return [...ability].flatMap(([name, value]) => {
      const logit = slope * value + offset + noise * spread()
      return random() < published ? score(name, id, 100 / (1 + Math.exp(-logit))) : []
    })
  })
  return {
    data: {
      version: 1,
      asOf: '2026-05-01',
      sources: [],
      models: [...ability.keys()].map((id) => model(id)),
      offers: [],
      benchmarks: tables,
      scores,
      speeds: [],
      answerLengths: [],
    },
    ability,
  }
}

/** Spearman's rank correlation. */
export function rankCorrelation(a: number[], b: number[]): number {
  const ranks = (values: number[]) => {
    const order = values.map((_, i) => i).toSorted((i, j) => (values[i] ?? 0) - (values[j] ?? 0))
    const places: number[] = []
    order.forEach((index, place) => (places[index] = place))
    return places
  }
  const [x, y] = [ranks(a), ranks(b)]
  const squares = x.reduce((sum, place, i) => sum + (place - (y[i] ?? 0)) ** 2, 0)
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1))
}
