import { answers, json, type BoardExample } from '../example.ts'

const task = (languages: string[], scores: Record<string, (number | null)[]>) =>
  json({ task: 'x', subtasks: { RC: { datasets: { one: { languages, scores } } } } })

export const afrobench: BoardExample = {
  board: 'afrobench',
  answer: answers({
    'afrobench_lite.json': json({
      NLI: { afrixnli: { 'GPT-9': 60, 'Gemini 9': 70 } },
      MT: { 'flores - en_xx': { 'GPT-9': 40.5 } },
    }),
    'knowledge.json': task(['swa', 'fra'], { 'GPT-9': [80, 99], 'Gemini 9': [70, 99] }),
    'reasoning.json': task(['swa', 'zul'], { 'GPT-9': [50, 40], 'Gemini 9': [null, 60] }),
    'qa.json': task([], {}),
    'nlu.json': task([], {}),
  }),
  // With a task missing the mean does not compare.
  figures: [
    'lite | GPT-9 | 50.25 | | 2025-07-28',
    'sw | GPT-9 | 65 | | 2025-07-28',
    'zu | GPT-9 | 40 | | 2025-07-28',
    'zu | Gemini 9 | 60 | | 2025-07-28',
  ],
  leftOut: { 'a part could not be read': 1 },
}
