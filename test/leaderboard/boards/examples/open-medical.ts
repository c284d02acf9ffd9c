import { answers, hubInfo, json, type BoardExample } from '../example.ts'

const results = (values: Record<string, number>, metric = 'acc,none') =>
  json({
    config: { model_name: 'x' },
    results: Object.fromEntries(
      Object.entries(values).map(([task, value]) => [task, { [metric]: value, alias: task }]),
    ),
  })
const file = (model: string, day = '2024-04-01') => `${model}/results_${day} 00:00:00.000000.json`

export const openMedical: BoardExample = {
  board: 'open-medical',
  answer: answers({
    '/api/datasets/openlifescienceai/results': hubInfo(
      '2024-10-01',
      file('Qwen/Qwen9-7B-Instruct', '2024-01-01'),
      file('Qwen/Qwen9-7B-Instruct'),
      file('GPT-4 (5-shot)'),
      file('mistralai/Mixtral-8x22B-Instruct-v0.1'),
      file('google/broken'),
      'README.md',
    ),
    [file('Qwen/Qwen9-7B-Instruct')]: results({
      medqa_4options: 0.7,
      pubmedqa: 0,
      mmlu_anatomy: 0.5,
    }),
    // The older name of the metric is read too; rows filled in by hand say so.
    [file('GPT-4 (5-shot)')]: results({ medmcqa: 0.724 }, 'acc'),
    // Wrong where it was first published, told by its value: once it is corrected it counts.
    [file('mistralai/Mixtral-8x22B-Instruct-v0.1')]: results({ medqa_4options: 0.633 }),
    [file('google/broken')]: json([]),
  }),
  figures: [
    'medmcqa | GPT-4 (5-shot) | 72.4 | copied from a paper | 2024-04-01',
    'medqa_4options | Qwen/Qwen9-7B-Instruct | 70 | | 2024-04-01',
    'mmlu_anatomy | Qwen/Qwen9-7B-Instruct | 50 | | 2024-04-01',
  ],
  leftOut: {
    'an older run of the same model': 1,
    '0 stands for missing on this board': 1,
    'known to be wrong: its columns are shifted, their mean is not the published one': 1,
    'body: Invalid input: expected object, received array': 1,
  },
}
