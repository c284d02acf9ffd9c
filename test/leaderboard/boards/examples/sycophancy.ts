import { answers, lines, type BoardExample } from '../example.ts'

export const sycophancy: BoardExample = {
  board: 'sycophancy',
  answer: answers({
    'sycophancy/main/README.md': lines(
      '## Main Leaderboard',
      '',
      '| Rank | Model | Sycophancy | Conditional | Decisive Coverage | Stripped |',
      '| ---: | --- | ---: | ---: | ---: | ---: |',
      '| 1 | GPT-9 (medium reasoning) | 2.0% | 2.7% | 73.4% | 4.0% |',
      '| 2 | Grok 9 (no reasoning) | 1.0% | 3.6% | 28.1% | 2.0% |',
      '| 3 | Cut | 1.0% |',
      '',
      '| Rank | Model | Total | Sycophancy | Decisive Coverage |',
      '| ---: | --- | ---: | ---: | ---: |',
      '| 1 | Grok 9 | 1.5% | 1.0% | 28.1% |',
    ),
  }),
  figures: [
    'rate | GPT-9 | 2 | medium | 2026-04-19',
    'rate | Grok 9 | 1 | no thinking, clear verdict in only 28.1% | 2026-04-19',
  ],
  leftOut: { 'Decisive Coverage: Invalid input: expected string, received undefined': 1 },
}
