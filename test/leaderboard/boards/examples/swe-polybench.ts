import { answers, json, type BoardExample } from '../example.ts'

const row = {
  name: 'Aider-PB (Sonnet 9)',
  date: '2025-04-02',
  resolved: 14.0758,
  resolved_java: 15.76,
}

export const swePolyBench: BoardExample = {
  board: 'swe-polybench',
  answer: answers({
    'polybench_data.json': json({
      leaderboards: [
        {
          name: 'Full',
          results: [row, { ...row, name: 'Agent (v20250402)' }, { ...row, date: '' }],
        },
        // A sample of the whole.
        { name: 'PolyBench500', results: [row] },
        {
          name: 'Verified',
          results: [
            { name: 'Prometheus + GPT-9', date: '2026-04-30', resolved: 30 },
            { name: 'Some Agent', date: '2026-04-30', resolved: 40 },
          ],
        },
      ],
    }),
  }),
  figures: [
    'full/all | Sonnet 9 | 14.08 | Aider-PB | 2025-04-02',
    'full/java | Sonnet 9 | 15.76 | Aider-PB | 2025-04-02',
    'verified/all | GPT-9 | 30 | Prometheus | 2026-04-30',
  ],
  leftOut: { 'an agent that names no model': 2, 'date: Invalid ISO date': 1 },
}
