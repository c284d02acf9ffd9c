import type { Model, Offer } from '../../src/catalogue/model.ts'
import type { Benchmark, Dataset, Score } from '../../src/leaderboard/model.ts'
import type { ProviderListing } from '../../src/catalogue/listing.ts'
import type {
  Download,
  Figure,
  Source,
  SourceReading,
} from '../../src/leaderboard/sources/source.ts'

/** Smallest valid entries; a test states only what it is about. */

export function listing(id: string, more: Partial<ProviderListing> = {}): ProviderListing {
  return { provider: 'models.dev', id, name: id, outputModalities: ['text'], ...more }
}

export function figure(name: string, value: number, more: Partial<Figure> = {}): Figure {
  return { benchmark: 'board/overall', name, value, date: '2026-05-01', ...more }
}

export function benchmark(id: string, more: Partial<Benchmark> = {}): Benchmark {
  return {
    id,
    board: id.split('/')[0] ?? id,
    name: id,
    unit: 'percent',
    higherIsBetter: true,
    evaluator: 'independent',
    capabilities: ['general'],
    group: id,
    measures: 'something',
    asOf: '2026-05-01',
    url: 'https://example.com',
    ...more,
  }
}

export function model(id: string, more: Partial<Model> = {}): Model {
  return { id, name: id, lab: id.split('/')[0] ?? id, released: '2026-01-01', ...more }
}

export function offer(of: string, usd: number, more: Partial<Offer> = {}): Offer {
  return {
    model: of,
    provider: 'provider',
    inputUsdPerMTok: usd,
    outputUsdPerMTok: usd,
    firstParty: true,
    asOf: '2026-05-01',
    source: 'prices',
    ...more,
  }
}

export function score(of: string, on: string, value: number, more: Partial<Score> = {}): Score {
  return { model: of, benchmark: on, value, date: '2026-05-01', ...more }
}

export function dataset(more: Partial<Dataset> = {}): Dataset {
  return {
    version: 1,
    asOf: '2026-05-01',
    sources: [],
    models: [],
    offers: [],
    benchmarks: [],
    scores: [],
    speeds: [],
    answerLengths: [],
    fit: { ability: {}, estimates: {}, unmeasuredMargin: 0 },
    ...more,
  }
}

export function reading(more: Partial<SourceReading> = {}): SourceReading {
  return { asOf: '2026-05-01', listings: [], benchmarks: [], figures: [], rejected: [], ...more }
}

export function source(id: string, read: Source['read'] = async () => reading()): Source {
  return {
    id,
    name: `The ${id} board`,
    url: `https://example.com/${id}`,
    licence: 'CC BY 4.0',
    attribution: `${id} (CC BY 4.0)`,
    about: `What ${id} is for.`,
    howToRead: 'More is better.',
    weaknesses: ['small'],
    bundle: 'yes',
    read,
  }
}

/** Answers from a table of URL to body; any other URL fails like a host that does not know it. */
export function downloadOf(bodies: Record<string, string>): Download {
  const text = async (url: string) => {
    const body = bodies[url]
    if (body === undefined) throw new Error(`${new URL(url).host}: answered 404`)
    return body
  }
  return {
    text,
    json: async (url) => JSON.parse(await text(url)) as unknown,
    bytes: async (url) => new TextEncoder().encode(await text(url)),
  }
}

/** A generator of numbers in 0-1 that is the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
