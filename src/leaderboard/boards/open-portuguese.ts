import { z } from 'zod'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'
import { authorOf } from './hub.ts'
import { hubResults } from './hub-results.ts'

const externalUrl =
  'https://huggingface.co/spaces/eduagarcia/open_pt_llm_leaderboard/raw/main/external_models_results.json'

/** One bad value leaves the others standing. */
const valuesSchema = z.record(z.string(), z.unknown())
const resultSchema = z.object({
  model: z.string(),
  date: z.string(),
  body: z.object({
    config_general: z.object({
      model_private: z.boolean().nullish(),
      model_num_parameters: z.unknown().optional(),
    }),
    results: z.object({ all_grouped: valuesSchema }),
  }),
})
const externalSchema = z.object({ model: z.string().min(1), result_metrics: valuesSchema })
const count = z.number().positive().optional().catch(undefined)

/** Nine tasks in Brazilian Portuguese, on open models and on closed ones that the board ran itself. */
export const openPortuguese: Board = {
  id: 'open-portuguese',
  name: 'Open Portuguese LLM Leaderboard',
  url: 'https://huggingface.co/spaces/eduagarcia/open_pt_llm_leaderboard',
  licence: 'none found',
  attribution: 'Open Portuguese LLM Leaderboard, Eduardo Garcia',
  about:
    'Language tasks in Portuguese on open models, run by Eduardo Garcia; a few closed models for comparison.',
  howToRead: 'Percent or a correlation of at most 1, by task.',
  weaknesses: ['short classification tasks, far from free writing', 'archived in 2025'],
  bundle: 'figures',
  zeroMeansMissing: true,
  namesAreRepositories: true,
  usual: { capabilities: ['multilingual'], language: 'pt', scale: 100 },
  benchmarks: benchmarksOf('open-portuguese'),
  async rows(visit) {
    const repository = {
      kind: 'datasets',
      id: 'eduagarcia-temp/llm_pt_leaderboard_results',
    } as const
    const results = await hubResults(visit, repository)
    const files = visit
      .parse(resultSchema, results, (file) => (file as { path: string }).path)
      .filter(({ model, body }) => {
        if (body.config_general.model_private) visit.reject('not open to the public', model)
        return !body.config_general.model_private
      })
    const external = z.array(z.unknown()).parse(await visit.download.json(externalUrl))
    return {
      runs: [
        ...files.map(({ model, date, body }) => ({
          name: model,
          lab: authorOf(model),
          date,
          values: body.results.all_grouped,
        })),
        // These rows have no date: they were true when the board was last run.
        ...visit
          .parse(externalSchema, external)
          .map(({ model, result_metrics: values }) => ({ name: model, values })),
      ],
      repositories: files.map(({ model, body }) => {
        const parameters = count.parse(body.config_general.model_num_parameters)
        return { id: model, parametersB: parameters && Number((parameters / 1e9).toFixed(3)) }
      }),
    }
  },
}
