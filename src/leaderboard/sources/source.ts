import type { z } from 'zod'
import type { EndNotice, Listing, Repository } from '../../catalogue/listing.ts'
import type { Benchmark, Rejection, SourceInfo } from '../model.ts'

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

/** A figure of a board, with the model named as the board names it. */
export interface Figure {
  benchmark: string
  /** Spelled as on the board, effort and date included. */
  name: string
  lab?: string
  value: number
  low?: number
  high?: number
  votes?: number
  /** What the board says of the run beside the name: agent, harness. */
  setting?: string
  /** The model's licence, where the board states it. */
  license?: string
  /** The name is a repository of the Hugging Face Hub: it means that upload, not whatever bears a like name. */
  isRepository?: boolean
  /** ISO date. */
  date: string
}

/** How fast and how large a model ran on one machine. Says nothing of its answers; absent means not measured. */
export interface SpeedRow {
  /** Repository on the Hugging Face Hub, `author/model`: only a lab's own author names that lab's model. */
  name: string
  /** As the board names the machine, for example `1xT4`; absent where the board does not say. */
  hardware?: string
  /** How the weights were stored, for example `float16` or `4-bit awq`. */
  weights?: string
  /** What else the run was done with: backend, attention. */
  setting?: string
  batchSize: number
  inputTokens?: number
  outputTokens?: number
  firstTokenSeconds?: number
  /** Of the whole batch. */
  outputTokensPerSecond?: number
  peakMemoryMb?: number
  outputTokensPerKwh?: number
  /** ISO date. */
  date: string
}

/** How fast a provider served a model. */
export interface HostSpeed {
  /** The model as the list spells it. */
  name: string
  /** As models.dev names the provider. */
  host: string
  firstTokenSeconds?: number
  outputTokensPerSecond?: number
  /** `p50`: the median of many requests; `probe`: a single one. */
  percentile: string
  /** ISO date. */
  date: string
}

/** How many tokens a model writes per question of a board, thinking included: what answers really cost. */
export interface AnswerLength {
  /** Spelled as on the board, effort and date included. */
  name: string
  outputTokens: number
  /** What the board says of the run beside the name, as with the score. */
  setting?: string
  /** ISO date. */
  date: string
}

/** How long one of a board's tasks took. */
export interface TaskTime {
  /** Spelled as on the board, effort and date included. */
  name: string
  /** Mean, with all calls and thinking. */
  secondsPerTask: number
  setting?: string
  /** ISO date. */
  date: string
}

/** What a board paid a model's provider for one of its tasks. */
export interface TaskCost {
  /** Spelled as on the board, effort and date included. */
  name: string
  usdPerTask: number
  /** What the board says of the run beside the name: agent, harness. */
  setting?: string
  /** ISO date. */
  date: string
}

/** What one source says, in our own form. */
export interface SourceReading {
  /** ISO date of the data itself. */
  asOf: string
  listings: Listing[]
  benchmarks: Benchmark[]
  figures: Figure[]
  /** Measured runs, of the boards that publish them. */
  speeds?: SpeedRow[]
  /** Of the sources that tell when models end. */
  ends?: EndNotice[]
  /** Of the boards that publish them. */
  answerLengths?: AnswerLength[]
  /** Of the boards that publish them. */
  taskCosts?: TaskCost[]
  /** Of the boards that publish them. */
  taskTimes?: TaskTime[]
  /** Of the sources that measure providers. */
  hostSpeeds?: HostSpeed[]
  /** Of the sources that say more of a repository than its name. */
  repositories?: Repository[]
  rejected: Rejection[]
}

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
