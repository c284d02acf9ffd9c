import { answers, lines, type BoardExample } from '../example.ts'

export const vectara: BoardExample = {
  board: 'vectara',
  answer: answers({
    'hallucination-leaderboard/main/README.md': lines(
      '|Model|Hallucination Rate|Answer Rate|',
      '|--|--|--|',
      '|a table before the marks|1 %|99 %|',
      '<!-- LEADERBOARD_START -->',
      'Last updated on March 10, 2026',
      '',
      '|Model|Hallucination Rate|Factual Consistency Rate|Answer Rate|',
      '|----|----:|----:|----:|',
      '|openai/gpt-9-2026-03-05|7.0 %|93.0 %|99.9 %|',
      // Who leaves many documents out looks safer than it is.
      '|a/b|4.3 %|95.7 %|62.7 %|',
      '|none||93.0 %|99.9 %|',
      '|words|few|93.0 %|99.9 %|',
      '|much|101 %|93.0 %|99.9 %|',
      '||7.0 %|93.0 %|99.9 %|',
      '|cut|7.0 %|',
      '',
      '<!-- LEADERBOARD_END -->',
      '|Model|Hallucination Rate|Answer Rate|',
      '|--|--|--|',
      '|a table behind the marks|1 %|99 %|',
    ),
  }),
  figures: [
    'hallucination-rate | openai/gpt-9-2026-03-05 | 7 | | 2026-03-10',
    'hallucination-rate | a/b | 4.3 | answered only 62.7% | 2026-03-10',
  ],
  leftOut: {
    'not a number': 1,
    'the value is not 0-100': 1,
    'Model: Too small: expected string to have >=1 characters': 1,
    'Answer Rate: Invalid input: expected string, received undefined': 1,
  },
}
