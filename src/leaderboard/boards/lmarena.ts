import { z } from 'zod'
import { type BenchmarkEntry, benchmarkColumns } from './benchmark-table.ts'
import type { Board, Run } from './board.ts'
import { readTable } from '../../table.ts'
import { readRows } from './dataset-viewer.ts'

/** The categories that tell something about a use case; filters such as "no refusals" are left out. */
const categories = Map.groupBy(
  readTable(new URL('tables/lmarena.tsv', import.meta.url), {
    part: z.string(),
    category: z.string(),
    /** Which of two answers people prefer so. */
    asked: z.string(),
    name: benchmarkColumns.name,
    capabilities: benchmarkColumns.capabilities,
    language: benchmarkColumns.language,
  }),
  ({ part }) => part,
)

/** Configs of the dataset; ratings compare only within one config and category. */
const configs = ['text', 'text_style_control', 'vision_style_control', 'webdev', 'document']

/** For example `text/coding`. */
const benchmarks = configs.flatMap((config) => {
  const part = config.replace('_style_control', '')
  const suffix = config === 'text_style_control' ? ', style control' : ''
  return (categories.get(part) ?? []).map(
    ({ category, name, asked, ...about }): [string, BenchmarkEntry] => [
      `${config}/${category}`,
      {
        ...about,
        name: `Arena ${name}${suffix}`,
        measures: `which of two answers people prefer ${asked}`,
        // Most votes are on questions in English.
        group: `lmarena/${part}/${category === 'english' ? 'overall' : category}`,
      },
    ],
  )
})

const rowSchema = z.object({
  model_name: z.string().min(1),
  organization: z.string().nullable(),
  license: z.string().nullable(),
  rating: z.number(),
  rating_lower: z.number().nullable(),
  rating_upper: z.number().nullable(),
  vote_count: z.number().nullable(),
  category: z.string(),
  leaderboard_publish_date: z.iso.date(),
})

/** People vote blind between two answers; ratings by question category and language. */
export const lmArena: Board = {
  id: 'lmarena',
  name: 'LMArena (Chatbot Arena)',
  url: 'https://huggingface.co/datasets/lmarena-ai/leaderboard-dataset',
  licence: 'CC BY 4.0',
  attribution: 'LMArena leaderboard dataset (CC BY 4.0)',
  about:
    'People put questions to two unnamed models and vote for the better answer; run by LMArena, by category and language.',
  howToRead:
    'A rating: 100 points more win about 64 of 100 votes. Models whose intervals overlap are not told apart. Ratings compare only within one category.',
  weaknesses: [
    'people also vote for style and length, not only for correct answers',
    'labs can test private versions before they publish one',
  ],
  bundle: 'yes',
  rhythmDays: 14,
  usual: {
    unit: 'rating',
    weakness: 'people also vote for style and length, not only for correct answers',
    url: 'https://lmarena.ai/leaderboard',
  },
  benchmarks: Object.fromEntries(benchmarks),
  async rows({ download, parse }) {
    const runs: Run[] = []
    for (const config of configs) {
      const table = { dataset: 'lmarena-ai/leaderboard-dataset', config, split: 'latest' }
      for (const row of parse(rowSchema, await readRows(download, table)))
        runs.push({
          name: row.model_name,
          lab: row.organization ?? undefined,
          license: row.license ?? undefined,
          date: row.leaderboard_publish_date,
          values: {
            [`${config}/${row.category}`]: {
              value: row.rating,
              low: row.rating_lower ?? undefined,
              high: row.rating_upper ?? undefined,
              votes: row.vote_count ?? undefined,
            },
          },
        })
    }
    return { runs }
  },
}
