import { answers, json, lines, type BoardExample } from '../example.ts'

const map = { Coding: ['code', 'complete'], IF: ['summarize'], Cooking: ['eggs'] }

export const livebench: BoardExample = {
  board: 'livebench',
  answer: answers({
    // Models are added to a release for months.
    'commits?path=public/table_2026_06_25.csv': json([
      { commit: { committer: { date: '2026-08-22T10:00:00Z' } } },
    ]),
    'contents/public': json(
      ['2026_06_25', '2024_06_24', '2026_01_08', 'x'].map((id) => ({
        name: `table_${id}.csv`,
      })),
    ),
    'table_2026_06_25.csv': lines(
      'model,code,complete,summarize',
      'gpt-9-high,80.0,70.5,60.25',
      // With a subtask missing or impossible the category has no mean.
      'gpt-8,80.0,,60',
      'gpt-7,80.0,101,60',
      ',1,1,1',
    ),
    'table_2026_01_08.csv': lines('model,code,complete,summarize', 'gpt-8,1,2,3'),
    categories: json(map),
    'cost_2026_06_25.csv': lines(
      'model,avg_output_tokens,nq_code',
      'gpt-9-high,11355.4,10',
      'gpt-8,0,1',
    ),
  }),
  // Each release has its own questions.
  figures: [
    '2026-06-25/coding | gpt-9-high | 75.25 | | 2026-06-25',
    '2026-06-25/if | gpt-9-high | 60.25 | | 2026-06-25',
    '2026-06-25/if | gpt-8 | 60 | | 2026-06-25',
    '2026-06-25/if | gpt-7 | 60 | | 2026-06-25',
    '2026-01-08/coding | gpt-8 | 1.5 | | 2026-01-08',
    '2026-01-08/if | gpt-8 | 3 | | 2026-01-08',
  ],
  leftOut: {
    'a part could not be read': 1,
    'unknown category': 2,
    'a subtask is missing or not 0-100': 6,
    'avg_output_tokens: Too small: expected number to be >0': 1,
    'model: Too small: expected string to have >=1 characters': 1,
  },
  beside: {
    asOf: '2026-08-22',
    answerLengths: [
      { name: 'gpt-9-high', outputTokens: 11355, setting: undefined, date: '2026-06-25' },
    ],
  },
}
