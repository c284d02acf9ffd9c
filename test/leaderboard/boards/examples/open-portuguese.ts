import { answers, hubInfo, json, type BoardExample } from '../example.ts'

const file = (model: string) => `${model}/results_2025-07-15T10-00-00.1.json`
const results = (values: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  json({
    config_general: { model_name: 'x', model_private: false, ...more },
    results: { all_grouped: values, all: {} },
  })

export const openPortuguese: BoardExample = {
  board: 'open-portuguese',
  answer: answers({
    '/api/datasets/eduagarcia-temp/llm_pt_leaderboard_results': hubInfo(
      '2025-07-16',
      file('Qwen/Qwen9-7B-Instruct'),
      file('someone/Tuned-7B'),
      file('secret/Model'),
    ),
    // A correlation is no percentage and can be negative; 0.0 means that the task did not run.
    [file('Qwen/Qwen9-7B-Instruct')]: results(
      { bluex: 0.6321, assin2_sts: -0.12345, faquad_nli: 0, oab_exams: 'x', hatebr_offensive: 70 },
      { model_num_parameters: 7_615_616_512 },
    ),
    [file('someone/Tuned-7B')]: results({ bluex: 0.5 }),
    [file('secret/Model')]: results({ bluex: 0.9 }, { model_private: true }),
    'external_models_results.json': json([
      { model: 'gpt-9', link: 'https://x', result_metrics: { bluex: 0.8 } },
      { link: 'https://x', result_metrics: {} },
    ]),
  }),
  figures: [
    'bluex | Qwen/Qwen9-7B-Instruct | 63.21 | | 2025-07-15',
    'assin2_sts | Qwen/Qwen9-7B-Instruct | -0.1235 | | 2025-07-15',
    'bluex | someone/Tuned-7B | 50 | | 2025-07-15',
    // Closed models have no date of their own.
    'bluex | gpt-9 | 80 | | 2025-07-15',
  ],
  leftOut: {
    'not open to the public': 1,
    '0 stands for missing on this board': 1,
    'not a number': 1,
    'the value is not 0-100': 1,
    'model: Invalid input: expected string, received undefined': 1,
  },
  beside: {
    repositories: [
      { id: 'Qwen/Qwen9-7B-Instruct', parametersB: 7.616 },
      { id: 'someone/Tuned-7B', parametersB: undefined },
    ],
  },
}
