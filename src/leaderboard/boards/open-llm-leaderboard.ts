import { z } from 'zod'
import { findLab } from '../../catalogue/labs.ts'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'
import { readRows } from './dataset-viewer.ts'
import { authorOf, whyNotOfficial } from './hub.ts'

/** Likes on the Hub from which an upload that is no lab's release is well known; the others are left out. */
const wellKnownLikes = 10

const share = z.number().min(0).max(1).nullish()
const date = z.iso.date().nullish()

const rowSchema = z.looseObject({
  fullname: z.string().min(1),
  Precision: z.string().nullish(),
  Flagged: z.boolean().nullish(),
  'Chat Template': z.boolean().nullish(),
  'Hub License': z.string().nullish(),
  'Base Model': z.string().nullish(),
  '#Params (B)': z.number().nullish(),
  Architecture: z.string().nullish(),
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

/** Six older benchmarks on open models, run the same way on one machine; retired in March 2025. */
export const openLlmLeaderboard: Board = {
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
    'most rows are community fine-tunes and merges: of them only those well known on the Hub are read',
  ],
  bundle: 'figures',
  zeroMeansMissing: true,
  namesAreRepositories: true,
  usual: { scale: 100 },
  /**
   * The raw columns are read: the share of right answers, as other boards publish it. The columns without "Raw" are
   * rescaled so that guessing counts 0, and do not compare with them.
   */
  benchmarks: benchmarksOf('open-llm-leaderboard'),
  async rows({ download, parse, reject }) {
    const table = { dataset: 'open-llm-leaderboard/contents', config: 'default', split: 'train' }
    const best = new Map<string, Row>()
    /** Models of labs without a figure that counts are told all the same. */
    const untold = new Map<string, Row>()
    for (const row of parse(rowSchema, await readRows(download, table))) {
      const reason = whyLeftOut(row)
      const known = best.get(row.fullname)
      if (reason) reject(reason, row.fullname)
      else if (known) reject('another run of the same model: the better one is kept', row.fullname)
      if (reason === withoutTemplate) untold.set(row.fullname, row)
      if (!reason && (!known || total(row) > total(known))) best.set(row.fullname, row)
    }
    const rows = [...best.values()]
    return {
      runs: rows.map((row) => ({
        name: row.fullname,
        lab: authorOf(row.fullname),
        license: licenseOf(row),
        setting: [row.Precision, templateOf(row)].filter(Boolean).join(', ') || undefined,
        date: dateOf(row),
        values: row,
      })),
      repositories: [...new Map([...untold, ...best]).values()].map((row) => ({
        id: row.fullname,
        base: repositoryIn(row['Base Model']),
        parametersB: positive(row['#Params (B)']),
        architecture: row.Architecture ?? undefined,
        license: licenseOf(row),
        released: row['Upload To Hub Date'] ?? undefined,
      })),
    }
  },
}

const dateOf = (row: Row) => row['Submission Date'] ?? row['Upload To Hub Date'] ?? undefined
/** "Removed" stands where the base is no longer on the Hub. */
const repositoryIn = (base: string | null | undefined) => (base?.includes('/') ? base : undefined)
const positive = (count: number | null | undefined) => (count && count > 0 ? count : undefined)
/** The name of the column ends in an emoji that is not always spelled alike. */
const likesOf = (row: Row) =>
  Number(Object.entries(row).find(([column]) => column.startsWith('Hub ❤'))?.[1] ?? 0)

const withoutTemplate = 'run without its chat template, as a base model'

function whyLeftOut(row: Row): string | undefined {
  // Null means unknown here, neither true nor false.
  if (row.Flagged) return 'flagged by the board'
  const isOfficial = findLab(authorOf(row.fullname) ?? '') !== undefined
  if (!isOfficial && likesOf(row) < wellKnownLikes)
    return "neither a lab's release nor a well-known upload"
  if (row['Chat Template'] === false && !whyNotOfficial(row.fullname)) return withoutTemplate
  return undefined
}

function templateOf(row: Row): string | undefined {
  if (row['Chat Template'] === true) return undefined
  return row['Chat Template'] === false ? 'without chat template' : 'chat template not stated'
}

function licenseOf(row: Row): string | undefined {
  const license = row['Hub License']
  return license && license !== 'other' ? license : undefined
}

function total(row: Row): number {
  const columns = Object.values(openLlmLeaderboard.benchmarks).map(({ column = '' }) => column)
  return columns.reduce((sum, column) => sum + Number(row[column] ?? 0), 0)
}
