import { z } from 'zod'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'
import { authorOf } from './hub.ts'
import { hubResults } from './hub-results.ts'

/**
 * Rows that are wrong where they were first published, told by one of their values, so that a corrected row counts.
 */
const knownWrong: Record<string, { task: string; value: number; reason: string }> = {
  'mistralai/Mixtral-8x22B-Instruct-v0.1': {
    task: 'medqa_4options',
    value: 0.633,
    reason: 'known to be wrong: its columns are shifted, their mean is not the published one',
  },
  'epfl-llm/meditron-70b': {
    task: 'medqa_4options',
    value: 0.577,
    reason: 'known to be wrong: its values do not add up to the published mean',
  },
  'GPT-3.5-Turbo': {
    task: 'medmcqa',
    value: 0.727,
    reason: 'known to be wrong: MedMCQA and PubMedQA are swapped',
  },
}

const share = z.number().min(0).max(1).nullish()
const resultSchema = z.object({
  model: z.string(),
  date: z.string(),
  body: z.object({
    results: z.record(z.string(), z.looseObject({ 'acc,none': share, acc: share })),
  }),
})
type Results = z.infer<typeof resultSchema>['body']['results']

/** Nine sets of medical exam questions. The board says itself that no model on it is approved for clinical use. */
export const openMedical: Board = {
  id: 'open-medical',
  name: 'Open Medical-LLM Leaderboard',
  url: 'https://huggingface.co/spaces/openlifescienceai/open_medical_llm_leaderboard',
  licence: 'none seen',
  attribution: 'Open Medical-LLM Leaderboard, Open Life Science AI',
  about:
    'Medical exam questions, run by Open Life Science AI on open models; figures copied from papers say so.',
  howToRead:
    'Percent of right choices. The board says itself that none of its models is approved for clinical use.',
  weaknesses: [
    'exam questions with given choices, far from work with patients',
    'models of 2024 and before',
  ],
  bundle: 'figures',
  zeroMeansMissing: true,
  namesAreRepositories: true,
  usual: { capabilities: ['medical'], scale: 100 },
  benchmarks: benchmarksOf('open-medical'),
  async rows(visit) {
    const results = await hubResults(visit, { kind: 'datasets', id: 'openlifescienceai/results' })
    const files = visit.parse(resultSchema, results, (file) => (file as { path: string }).path)
    const runs = files.flatMap(({ model, date, body: { results: tasks } }) => {
      const wrong = knownWrong[model]
      const isWrong = wrong && valueOf(tasks, wrong.task) === wrong.value
      if (isWrong) visit.reject(wrong.reason, model)
      const values = Object.fromEntries(
        Object.keys(tasks).map((task) => [task, valueOf(tasks, task)]),
      )
      const lab = authorOf(model)
      // A folder without an author was filled in by hand, for example with the five-shot figure of a paper.
      const setting = lab ? undefined : 'copied from a paper'
      return isWrong ? [] : { name: model, lab, setting, date, values }
    })
    return { runs }
  },
}

const valueOf = (results: Results, task: string) =>
  results[task]?.['acc,none'] ?? results[task]?.acc ?? undefined
