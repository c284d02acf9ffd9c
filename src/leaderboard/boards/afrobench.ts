import { z } from 'zod'
import { gitHubFileDate } from '../sources/file-date.ts'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board, Run } from './board.ts'

const repository = 'McGill-NLP/AfroBench'
const folder = 'website/leaderboard_json'
/** Day of the newest copy seen when this was written, for when GitHub does not tell the file's. */
const seen = '2025-07-28'

/** Tasks with figures for single languages. */
const files = ['knowledge', 'nlg', 'nlu', 'qa', 'reasoning']
const liteSchema = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number())))
const taskSchema = z.object({
  subtasks: z.record(
    z.string(),
    z.object({
      datasets: z.record(
        z.string(),
        z.object({
          languages: z.array(z.string()),
          scores: z.record(z.string(), z.array(z.number().nullable())),
        }),
      ),
    }),
  ),
})

/** Tasks in African languages, on models of 2024 and early 2025. */
export const afroBench: Board = {
  id: 'afrobench',
  name: 'AfroBench',
  url: 'https://mcgill-nlp.github.io/AfroBench/',
  licence: 'none found',
  attribution: 'AfroBench, McGill NLP',
  about:
    'Understanding, knowledge, translation and arithmetic in African languages; run by McGill NLP in the same way for all models.',
  howToRead:
    'Points of at most 100: the mean over tasks with different measures, from shares of right answers to overlap with a translation.',
  weaknesses: ['models of 2024 and early 2025', 'the mean mixes measures'],
  bundle: 'figures',
  usual: {
    unit: 'points',
    capabilities: ['multilingual'],
    weakness: 'models of 2024 and early 2025, and a mean over different measures',
  },
  benchmarks: benchmarksOf('afrobench'),
  async rows({ download, readParts }) {
    const json = (name: string) =>
      download.json(`https://raw.githubusercontent.com/${repository}/main/${folder}/${name}.json`)
    const lite = liteSchema.parse(await json('afrobench_lite'))
    const tasks = await readParts(
      files,
      (name) => name,
      async (name) => taskSchema.parse(await json(name)),
    )
    const datasets = tasks.flatMap(({ subtasks }) =>
      Object.values(subtasks).flatMap((subtask) => Object.values(subtask.datasets)),
    )
    const cells = new Map<string, Map<string, number[]>>()
    const add = (model: string, key: string, score: number | null | undefined) => {
      const own = cells.get(model) ?? new Map<string, number[]>()
      cells.set(model, own.set(key, [...(own.get(key) ?? []), score ?? Number.NaN]))
    }
    const liteSets = Object.values(lite).flatMap((task) => Object.values(task))
    const models = new Set(
      [...liteSets, ...datasets.map(({ scores }) => scores)].flatMap(Object.keys),
    )
    for (const model of models) {
      for (const scores of liteSets) add(model, 'lite', scores[model])
      for (const { languages: spoken, scores } of datasets)
        for (const [i, language] of spoken.entries()) add(model, language, scores[model]?.[i])
    }
    const runs = [...cells].map(([name, own]): Run => {
      // With a task missing the mean does not compare.
      const means = [...own].map(([key, scores]) => [
        key,
        scores.some(Number.isNaN) ? undefined : mean(scores),
      ])
      return { name, values: Object.fromEntries(means) as Run['values'] }
    })
    const date = await gitHubFileDate(download, repository, `${folder}/afrobench_lite.json`)
    return { runs, asOf: date ?? seen }
  },
}

const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
