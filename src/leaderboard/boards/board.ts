import type { z } from 'zod'
import type { Benchmark } from '../model.ts'
import type { BenchmarkEntry } from './benchmark-table.ts'
import type { Repository } from '../../catalogue/listing.ts'
import type {
  AnswerLength,
  Download,
  Figure,
  HostSpeed,
  Rejections,
  Source,
  SourceReading,
  SpeedRow,
  TaskCost,
  TaskTime,
} from '../sources/source.ts'
import { readParts } from './read-parts.ts'
import { collectRejections, newest, parseRow, withFigures } from '../sources/source.ts'

/**
 * A board as a declaration: its terms, its benchmarks and its rows. `toSource` does the rest: numbers, ids, dates and
 * what is left out.
 */
export interface Board extends Omit<Source, 'benchmarks' | 'read'> {
  /** By key: what stands behind the board's id in the benchmark's id. Empty where it measures no answers. */
  benchmarks: Record<string, BenchmarkEntry>
  /** What holds for all its benchmarks that do not say otherwise; percent, higher is better, independent unless said. */
  usual?: Omit<Partial<BenchmarkEntry>, 'name' | 'column'>
  /** It writes 0 where a model was not run or its run broke. */
  zeroMeansMissing?: true
  /** The names of its rows are repositories of the Hugging Face Hub, where they have an author. */
  namesAreRepositories?: true
  rows(visit: Visit): Promise<Rows>
}

/** What a board reads with. */
export interface Visit {
  download: Download
  /** ISO date, for answers that are true of the moment only. */
  today: string
  /** Counts what is left out, by reason. */
  reject: Rejections['add']
  /** The rows that fit the schema; the others are counted. `label`: what to call a row that does not fit. */
  parse<T>(schema: z.ZodType<T>, rows: unknown[], label?: (row: unknown) => string): T[]
  /** Reads the parts of a board (languages, pages, files); see `readParts`. */
  readParts<Part, Content>(
    parts: Part[],
    label: (part: Part) => string,
    read: (part: Part) => Promise<Content>,
  ): Promise<Content[]>
}

/** What a board publishes. */
interface Rows {
  runs: Run[]
  /** Benchmarks that only the board itself can name, such as its releases. */
  benchmarks?: Board['benchmarks']
  /** ISO date of the board, where it states one; else that of its newest run. */
  asOf?: string
  speeds?: SpeedRow[]
  hostSpeeds?: HostSpeed[]
  repositories?: Repository[]
}

/** A published figure with more than its value. */
interface Measured extends Pick<Figure, 'low' | 'high' | 'votes'> {
  value: unknown
}

/** One row of a board: a model as it ran once, with its figures and what they took. */
export interface Run extends Pick<Figure, 'name' | 'lab' | 'license' | 'setting'> {
  /** ISO date; absent: that of the board. */
  date?: string
  /** By benchmark, under its column: a number, a text such as `77.4%`, or one with an interval. Others are ignored. */
  values: Record<string, unknown>
  /** Tokens written per question, thinking included. */
  answerTokens?: number
  usdPerTask?: number
  secondsPerTask?: number
}

/** The reason under which benchmarks without a figure are reported: they are no rows. */
export const withoutFigure = 'no figure of this benchmark'

/** What boards write where there is no figure. */
const empty = new Set(['', '-', '–', 'N/A', '?', '??', 'Unknown'])

export function toSource(board: Board): Source {
  const entriesOf = (benchmarks: Board['benchmarks']) =>
    Object.entries(benchmarks).map(([key, entry]) => ({
      benchmark: toBenchmark(board, key, entry),
      column: entry.column ?? key,
      scale: entry.scale ?? board.usual?.scale ?? 1,
    }))

  async function read(
    download: Download,
    today = new Date().toISOString().slice(0, 10),
  ): Promise<SourceReading> {
    const rejections = collectRejections()
    const published = await board.rows({
      download,
      today,
      reject: rejections.add,
      parse: (schema, all, label = (row) => JSON.stringify(row)) =>
        all.flatMap((row) => parseRow(schema, row, label(row), rejections) ?? []),
      readParts: (parts, label, one) => readParts(parts, rejections, label, one),
    })
    const { runs, speeds, hostSpeeds, repositories } = published
    const entries = entriesOf({ ...board.benchmarks, ...published.benchmarks })
    const all = entries.map(({ benchmark }) => benchmark)
    const dates = [runs, speeds ?? [], hostSpeeds ?? []].flat().map(({ date }) => date ?? '')
    const asOf = published.asOf ?? newest(dates)
    const figures = runs.flatMap((run) =>
      entries.flatMap(({ benchmark, column, scale }) => {
        const { value: cell, ...more } = measured(run.values[column])
        const value = toNumber(cell)
        if (value === undefined) return []
        const { name, lab, license, setting, date = asOf } = run
        const example = `${benchmark.id} ${name}: ${JSON.stringify(cell)}`
        if (Number.isNaN(value)) rejections.add('not a number', example)
        else if (value === 0 && board.zeroMeansMissing)
          rejections.add('0 stands for missing on this board', example)
        else
          return {
            benchmark: benchmark.id,
            name,
            lab,
            license,
            setting,
            date,
            ...scaled({ ...more, value }, scale, benchmark.unit),
          }
        return []
      }),
    )
    const benchmarks = withFigures(all, figures)
    const measuredIds = new Set(benchmarks.map(({ id }) => id))
    for (const { id } of all) if (!measuredIds.has(id)) rejections.add(withoutFigure, id)
    return {
      asOf,
      listings: [],
      benchmarks,
      figures: board.namesAreRepositories
        ? figures.map((figure) => ({ ...figure, isRepository: figure.name.includes('/') }))
        : figures,
      speeds,
      hostSpeeds,
      repositories,
      answerLengths: perTask(runs, asOf, ({ answerTokens }) =>
        answerTokens ? { outputTokens: Math.round(answerTokens) } : undefined,
      ) satisfies AnswerLength[],
      taskCosts: perTask(runs, asOf, ({ usdPerTask }) =>
        usdPerTask ? { usdPerTask: threeDigits(usdPerTask) } : undefined,
      ) satisfies TaskCost[],
      taskTimes: perTask(runs, asOf, ({ secondsPerTask }) =>
        secondsPerTask ? { secondsPerTask: threeDigits(secondsPerTask) } : undefined,
      ) satisfies TaskTime[],
      rejected: rejections.list(),
    }
  }

  return {
    ...board,
    benchmarks: () => entriesOf(board.benchmarks).map(({ benchmark }) => benchmark),
    read,
  }
}

function toBenchmark(board: Board, key: string, entry: BenchmarkEntry): Omit<Benchmark, 'asOf'> {
  const id = `${board.id}/${key}`
  const about: BenchmarkEntry = { ...board.usual, ...entry }
  return {
    id,
    board: board.id,
    name: about.name,
    unit: about.unit ?? 'percent',
    higherIsBetter: about.higherIsBetter ?? true,
    evaluator: about.evaluator ?? 'independent',
    capabilities: about.capabilities ?? [],
    group: about.group ?? id,
    ownScale: about.ownScale,
    severalRuns: about.severalRuns,
    language: about.language,
    measures: about.measures,
    weakness: about.weakness,
    url: about.url ?? board.url,
  }
}

function measured(cell: unknown): Measured {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell }
}

/** `77.47%`, `**1.8 %**` and `12` are numbers; undefined: nothing published; NaN: something unreadable. */
function toNumber(cell: unknown): number | undefined {
  if (cell === undefined || cell === null) return undefined
  if (typeof cell === 'number') return cell
  if (typeof cell !== 'string') return Number.NaN
  const text = cell.replaceAll('*', '').trim()
  if (empty.has(text)) return undefined
  return /^-?\d+(?:\.\d+)?\s?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN
}

/** In the unit of the benchmark, without the noise of floating point. */
function scaled(
  { value, low, high, votes }: Measured & { value: number },
  scale: number,
  unit: Benchmark['unit'],
) {
  const tidy = (number: number) => Number((number * scale).toFixed(unit === 'points' ? 4 : 2))
  return {
    value: tidy(value),
    low: low === undefined ? undefined : tidy(low),
    high: high === undefined ? undefined : tidy(high),
    votes,
  }
}

/** What a run took beside its score, with the same setting, so that the two can be paired. */
function perTask<Told extends object>(
  runs: Run[],
  asOf: string,
  told: (run: Run) => Told | undefined,
): (Told & Pick<Figure, 'name' | 'setting' | 'date'>)[] {
  return runs.flatMap((run) => {
    const own = told(run)
    const { name, setting, date = asOf } = run
    return own ? [{ ...own, name, setting, date }] : []
  })
}

const threeDigits = (value: number) => Number(value.toPrecision(3))
