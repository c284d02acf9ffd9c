import { z } from 'zod'
import type { Benchmark } from '../model.ts'
import { readRows } from './dataset-viewer.ts'
import { findLab } from '../../catalogue/labs.ts'
import { authorOf, whyNotOfficial } from './hub.ts'
import type {
  Download,
  Figure,
  FineTune,
  Rejections,
  Source,
  SourceReading,
} from '../sources/source.ts'
import { collectRejections, newest, parseRow, withFigures } from '../sources/source.ts'

/** Six older benchmarks on open models, run the same way on one machine; retired in March 2025. */
export const openLlmLeaderboard: Source = {
  id: 'open-llm-leaderboard',
  name: 'Open LLM Leaderboard v2',
  url: 'https://huggingface.co/spaces/open-llm-leaderboard/open_llm_leaderboard',
  licence: 'none stated for the figures',
  attribution: 'Open LLM Leaderboard v2, Hugging Face',
  about:
    'Six school and exam benchmarks on thousands of open models, run by Hugging Face in the same way for all; closed in 2025.',
  howToRead:
    "Raw percent of each benchmark. The board's own average is over normalised values, where guessing counts as 0: it is not used, and the two are never mixed.",
  weaknesses: [
    'frozen since March 2025: no model of today',
    'public questions that fine-tunes are often trained on',
    'most rows are community fine-tunes and merges: only official releases inform the ranking',
  ],
  bundle: 'figures',
  read,
}

/**
 * The raw columns are read: the share of right answers, as other boards publish it. The columns without "Raw" are
 * rescaled so that guessing counts 0, and do not compare with them.
 */
const columns = [
  'IFEval Raw',
  'BBH Raw',
  'MATH Lvl 5 Raw',
  'GPQA Raw',
  'MUSR Raw',
  'MMLU-PRO Raw',
] as const

type About = Pick<Benchmark, 'id' | 'name' | 'capabilities' | 'measures' | 'weakness'> & {
  /** The same questions on another board. */
  group?: string
}

const about: Record<(typeof columns)[number], About> = {
  'IFEval Raw': {
    id: 'open-llm-leaderboard/ifeval',
    name: 'IFEval',
    capabilities: ['instruction-following'],
    measures: 'keeping to instructions that a program can check, such as a word count',
    weakness: 'the instructions are artificial and many models were trained on the like',
  },
  'BBH Raw': {
    id: 'open-llm-leaderboard/bbh',
    name: 'BIG-Bench Hard',
    capabilities: ['reasoning', 'general'],
    measures: 'short puzzles of logic, language and common sense',
    weakness: 'public since 2022 and nearly solved',
  },
  'MATH Lvl 5 Raw': {
    id: 'open-llm-leaderboard/math',
    name: 'MATH level 5',
    capabilities: ['math', 'education'],
    group: 'epoch/math_level_5',
    measures: 'the hardest school competition problems of one collection',
    weakness: 'public since 2021; an answer in another notation counts as wrong',
  },
  'GPQA Raw': {
    id: 'open-llm-leaderboard/gpqa',
    name: 'GPQA',
    capabilities: ['science', 'reasoning'],
    group: 'epoch/gpqa_diamond',
    measures: 'graduate-level science questions, one of four choices',
    weakness: 'guessing already gives 25, and most models here are close to it',
  },
  'MUSR Raw': {
    id: 'open-llm-leaderboard/musr',
    name: 'MuSR',
    capabilities: ['reasoning', 'long-context'],
    measures: 'murder mysteries and puzzles told over a few pages',
    weakness: 'written by a program, and guessing gives a third to a half',
  },
  'MMLU-PRO Raw': {
    id: 'open-llm-leaderboard/mmlu-pro',
    name: 'MMLU-Pro',
    capabilities: ['general', 'science'],
    measures: 'knowledge questions of fourteen subjects, one of ten choices',
    weakness: 'public since 2024 and likely part of newer training data',
  },
}

const share = z.number().min(0).max(1).nullish()
const date = z.iso.date().nullish()

const rowSchema = z.object({
  fullname: z.string().min(1),
  Precision: z.string().nullish(),
  Flagged: z.boolean().nullish(),
  Merged: z.boolean().nullish(),
  'Chat Template': z.boolean().nullish(),
  'Hub License': z.string().nullish(),
  'Base Model': z.string().nullish(),
  'Available on the hub': z.boolean().nullish(),
  '#Params (B)': z.number().nullish(),
  'Submission Date': date,
  'Upload To Hub Date': date,
  'IFEval Raw': share,
  'BBH Raw': share,
  'MATH Lvl 5 Raw': share,
  'GPQA Raw': share,
  'MUSR Raw': share,
  'MMLU-PRO Raw': share,
})
type Row = z.infer<typeof rowSchema>

const table = { dataset: 'open-llm-leaderboard/contents', config: 'default', split: 'train' }

async function read(download: Download): Promise<SourceReading> {
  return parseOpenLlmLeaderboard(await readRows(download, table))
}

export function parseOpenLlmLeaderboard(rows: unknown[]): SourceReading {
  const rejections = collectRejections()
  const dates: string[] = []
  const best = new Map<string, Row>()
  const fineTunes = new Map<string, { row: Row; base: string }>()
  for (const raw of rows) {
    const label = z.object({ fullname: z.string() }).safeParse(raw).data?.fullname ?? 'no name'
    const row = parseRow(rowSchema, raw, label, rejections)
    if (!row) continue
    dates.push(dateOf(row) ?? '')
    const reason = whyLeftOut(row)
    const base = baseOf(row)
    if (base && !reason) {
      const known = fineTunes.get(row.fullname)
      if (!known || total(row) > total(known.row)) fineTunes.set(row.fullname, { row, base })
      continue
    }
    if (reason) {
      rejections.add(reason, row.fullname)
      continue
    }
    const known = best.get(row.fullname)
    if (known) rejections.add('another run of the same model: the better one is kept', label)
    if (!known || total(row) > total(known)) best.set(row.fullname, row)
  }
  const asOf = newest(dates)
  const figures = [...best.values()].flatMap((row) => toFigures(row, asOf, rejections))
  return {
    asOf,
    listings: [],
    benchmarks: benchmarksOf(figures),
    figures,
    fineTunes: [...fineTunes.values()].map(({ row, base }) => toFineTune(row, base, asOf)),
    rejected: rejections.list(),
  }
}

const dateOf = (row: Row) => row['Submission Date'] ?? row['Upload To Hub Date'] ?? undefined

function whyLeftOut(row: Row): string | undefined {
  const unofficial = whyNotOfficial(row.fullname)
  if (unofficial && !baseOf(row)) return unofficial
  // Null means unknown here, neither true nor false.
  if (row.Flagged) return 'flagged by the board'
  if (row.Merged) return 'a merge of other models'
  if (row['Chat Template'] === false) return 'run without its chat template, as a base model'
  if (row['Chat Template'] !== true) return 'not known whether it was run with its chat template'
  return undefined
}

/** The lab's model that somebody tuned, where the board says so and the result can still be had. */
function baseOf(row: Row): string | undefined {
  const base = row['Base Model'] ?? ''
  const isCommunity = !findLab(authorOf(row.fullname) ?? '')
  return isCommunity && row['Available on the hub'] && findLab(authorOf(base) ?? '')
    ? base
    : undefined
}

function toFineTune(row: Row, base: string, asOf: string): FineTune {
  const values = columns.flatMap((column) => {
    const value = row[column]
    return value ? [[about[column].id, Number((value * 100).toFixed(2))]] : []
  })
  return {
    name: row.fullname,
    base,
    parametersB: row['#Params (B)'] && row['#Params (B)'] > 0 ? row['#Params (B)'] : undefined,
    license: licenseOf(row),
    released: row['Upload To Hub Date'] ?? undefined,
    setting: row.Precision ?? undefined,
    date: dateOf(row) ?? asOf,
    values: Object.fromEntries(values) as Record<string, number>,
  }
}

function licenseOf(row: Row): string | undefined {
  const license = row['Hub License']
  return license && license !== 'other' ? license : undefined
}

function total(row: Row): number {
  return columns.reduce((sum, column) => sum + (row[column] ?? 0), 0)
}

function toFigures(row: Row, asOf: string, rejections: Rejections): Figure[] {
  const license = licenseOf(row)
  return columns.flatMap((column) => {
    const value = row[column]
    if (!value) {
      // A model that answers at all gets something right: a plain 0 is a run that broke.
      rejections.add(value === 0 ? '0, so the task broke' : 'no value', `${row.fullname} ${column}`)
      return []
    }
    return {
      benchmark: about[column].id,
      name: row.fullname,
      lab: authorOf(row.fullname),
      value: Number((value * 100).toFixed(2)),
      setting: row.Precision ?? undefined,
      license,
      date: dateOf(row) ?? asOf,
    }
  })
}

function benchmarksOf(figures: Figure[]): Benchmark[] {
  const all = columns.map((column) => {
    const { id, group = id, ...words } = about[column]
    return {
      id,
      board: 'open-llm-leaderboard',
      ...words,
      unit: 'percent' as const,
      higherIsBetter: true,
      evaluator: 'independent' as const,
      group,
      url: openLlmLeaderboard.url,
    }
  })
  return withFigures(all, figures)
}
