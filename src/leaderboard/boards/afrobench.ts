import { z } from 'zod'
import { gitHubFileDate } from '../sources/file-date.ts'
import type { BenchmarkEntry, Board, Run } from './board.ts'

const repository = 'McGill-NLP/AfroBench'
const folder = 'website/leaderboard_json'
/** Day of the newest copy seen when this was written, for when GitHub does not tell the file's. */
const seen = '2025-07-28'

/** Tasks with figures for single languages. */
const files = ['knowledge', 'nlg', 'nlu', 'qa', 'reasoning']
/** Languages with at least four tasks: the board's codes are ISO 639-3. */
const languages: Record<string, { code: string; name: string }> = {
  amh: { code: 'am', name: 'Amharic' },
  hau: { code: 'ha', name: 'Hausa' },
  ibo: { code: 'ig', name: 'Igbo' },
  kin: { code: 'rw', name: 'Kinyarwanda' },
  lug: { code: 'lg', name: 'Ganda' },
  orm: { code: 'om', name: 'Oromo' },
  sna: { code: 'sn', name: 'Shona' },
  sot: { code: 'st', name: 'Sotho' },
  swa: { code: 'sw', name: 'Swahili' },
  twi: { code: 'tw', name: 'Twi' },
  wol: { code: 'wo', name: 'Wolof' },
  xho: { code: 'xh', name: 'Xhosa' },
  yor: { code: 'yo', name: 'Yoruba' },
  zul: { code: 'zu', name: 'Zulu' },
}

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
  benchmarks: {
    lite: {
      name: 'AfroBench-Lite',
      measures: 'seven tasks in fourteen African languages',
    },
    ...Object.fromEntries(
      Object.values(languages).map(({ code, name }): [string, BenchmarkEntry] => [
        code,
        {
          name: `AfroBench ${name}`,
          language: code,
          measures: `understanding, knowledge and translation in ${name}`,
        },
      ]),
    ),
  },
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
        for (const [i, language] of spoken.entries()) {
          const code = languages[language]?.code
          if (code) add(model, code, scores[model]?.[i])
        }
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
