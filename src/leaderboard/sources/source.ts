import type { z } from 'zod'
import type { EndNotice, ProviderListing, Repository } from '../../catalogue/listing.ts'
import type { Offer } from '../../catalogue/model.ts'
import type {
  AnswerLength as ListedLength,
  Benchmark,
  Rejection,
  Score,
  SourceInfo,
  Speed,
  TaskCost as ListedCost,
  TaskTime as ListedTime,
} from '../model.ts'

/** What a host said of a body, by which to ask later whether it has changed. */
export interface Validator {
  etag?: string
  lastModified?: string
}

export interface Body {
  bytes: Uint8Array
  validator?: Validator
}

/**
 * Fetches the live URL (or its mirror); undefined when nothing has changed since `since`. `onBytes`: told of each piece as
 * it arrives. Throws UpstreamError.
 */
export type Get = (
  url: string,
  options?: { since?: Validator; signal?: AbortSignal; onBytes?(count: number): void },
) => Promise<Body | undefined>

/** What sources read with: the body of a live URL. Throws UpstreamError. */
export interface Download {
  text(url: string): Promise<string>
  json(url: string): Promise<unknown>
  bytes(url: string): Promise<Uint8Array>
}

/** A row of a dataset as its board has it: with the model under its name there, effort and date included. */
type AsNamed<Row> = Omit<Row, 'board' | 'model'> & { name: string }

/** A figure of a board. */
export interface Figure extends AsNamed<Score> {
  lab?: string
  /** The model's licence, where the board states it. */
  license?: string
  /** The name is a repository of the Hugging Face Hub: it means that upload, not whatever bears a like name. */
  isRepository?: boolean
}

/** `name`: a repository on the Hugging Face Hub, `author/model`; only a lab's own author names that lab's model. */
export type SpeedRow = AsNamed<Speed>
export type AnswerLength = AsNamed<ListedLength>
export type TaskCost = AsNamed<ListedCost>
export type TaskTime = AsNamed<ListedTime>

/** How fast a provider served a model. */
export interface HostSpeed extends Omit<NonNullable<Offer['speed']>, 'source'> {
  /** The model as the list spells it. */
  name: string
  /** As models.dev names the provider. */
  host: string
}

/** What one source says, in our own form. */
export interface SourceReading {
  /** ISO date of the data itself. */
  asOf: string
  listings: ProviderListing[]
  benchmarks: Benchmark[]
  figures: Figure[]
  /** Measured runs, and what the runs behind figures took: of the boards that publish them. */
  speeds?: SpeedRow[]
  answerLengths?: AnswerLength[]
  taskCosts?: TaskCost[]
  taskTimes?: TaskTime[]
  /** Of the sources that tell when models end. */
  ends?: EndNotice[]
  /** Of the sources that measure providers. */
  hostSpeeds?: HostSpeed[]
  /** Of the sources that say more of a repository than its name. */
  repositories?: Repository[]
  rejected: Rejection[]
}

/** The lists that every reading has, for one that has none of them to tell. */
export const nothingRead = { listings: [], benchmarks: [], figures: [] }

/** What is there before a source is read. */
export interface KnownReadings {
  others: SourceReading[]
  lastGood?: SourceReading
}

/** A board or price list. */
export interface Source extends Pick<
  SourceInfo,
  'id' | 'name' | 'url' | 'licence' | 'attribution'
> {
  /** What it is for and who runs it, in a sentence. */
  about: string
  /** Unit, direction, and what does not compare. */
  howToRead: string
  /** Each in half a sentence. */
  weaknesses: string[]
  /**
   * `yes`: figures may be shipped under the attribution; `figures`: no licence is stated, bare figures with
   * attribution and link; `live-only`: fetched by the operator, never committed.
   */
  bundle: 'yes' | 'figures' | 'live-only'
  /** Its benchmarks, where the bundled data does not show them. */
  benchmarks?(): Omit<Benchmark, 'asOf'>[]
  /** Days within which its data is renewed as a rule; absent: no rhythm, or a board that has ended. */
  rhythmDays?: number
  /** It reads what no host can tell the age of, such as local files. */
  alwaysRead?: true
  /**
   * `today`: ISO date of the reading, for what is true of the moment only; else that of the machine. `known`: what the
   * sources that stand alone have said, and its own last good copy, for one that looks up what they name (`readsAfter`).
   */
  read(download: Download, today?: string, known?: KnownReadings): Promise<SourceReading>
  /** It carries no day of its own: it is as new as the newest model it lists. */
  datedByModels?: true
  /** It is read after the others, with what they said. */
  readsAfter?: true
}

/** Collects the rows a parser could not read, by reason. */
export interface Rejections {
  add(reason: string, example: string): void
  list(): Rejection[]
}

export function collectRejections(): Rejections {
  const byReason = new Map<string, Rejection>()
  return {
    add(reason, example) {
      const known = byReason.get(reason)
      if (known) known.count += 1
      else byReason.set(reason, { reason, count: 1, example: example.slice(0, 120) })
    },
    list: () => [...byReason.values()],
  }
}

/** Parses one row; a row that does not fit is counted under its first problem and left out. */
export function parseRow<T>(
  schema: z.ZodType<T>,
  row: unknown,
  label: string,
  rejections: Rejections,
): T | undefined {
  const parsed = schema.safeParse(row)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  rejections.add(`${issue?.path.join('.') || 'row'}: ${issue?.message ?? 'unreadable'}`, label)
  return undefined
}

/** Those benchmarks that a figure was read for, each as of its newest figure. */
export function withFigures(benchmarks: Omit<Benchmark, 'asOf'>[], figures: Figure[]): Benchmark[] {
  return benchmarks.flatMap((benchmark) => {
    const own = figures.filter((figure) => figure.benchmark === benchmark.id)
    return own.length ? { ...benchmark, asOf: newest(own.map(({ date }) => date)) } : []
  })
}

/** OpenRouter derives some limits from the context window (80 to 90% of it): these are nobody's output limit. */
export function statedOutputLimit(
  limit: number | undefined,
  context: number | undefined,
): number | undefined {
  const share = limit && context ? limit / context : 0
  return share > 0.75 && share < 0.96 ? undefined : limit
}

/** Newest of some ISO dates. */
export function newest(dates: Iterable<string>): string {
  let latest = ''
  for (const date of dates) if (date > latest) latest = date
  return latest
}
