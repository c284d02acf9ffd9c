import { answers, lines, type BoardExample } from '../example.ts'

export const confabulations: BoardExample = {
  board: 'confabulations',
  answer: answers({
    'confabulations/master/README.md': lines(
      '### Ranking',
      '|Rank|Model|Confab %|Non-Resp %|Weighted|',
      '|---:|---|---:|---:|---:|',
      '|1|GPT-9 (medium reasoning)|10.9|9.8|10.34|',
      '|2|Silent|0.0|100|50|',
      '|3||10.9|9.8|10.34|',
    ),
  }),
  // The two halves stand beside the figure: who never answers invents nothing.
  figures: [
    'weighted | GPT-9 | 10.34 | medium, invented 10.9%, unanswered 9.8% | 2025-08-07',
    'weighted | Silent | 50 | invented 0.0%, unanswered 100% | 2025-08-07',
  ],
  leftOut: { 'Model: Too small: expected string to have >=1 characters': 1 },
}
