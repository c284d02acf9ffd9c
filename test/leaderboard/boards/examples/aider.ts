import { answers, lines, type BoardExample } from '../example.ts'

export const aider: BoardExample = {
  board: 'aider',
  answer: answers({
    'polyglot_leaderboard.yml': lines(
      '- model: gpt-9 (high)',
      '  edit_format: diff',
      '  pass_rate_1: 52.0',
      '  pass_rate_2: 88.0',
      '  date: 2025-08-23',
      '  test_cases: 225',
      '  total_cost: 29.0829',
      '  completion_tokens: 2675561',
      '  seconds_per_case: 194.0',
      // Nobody counted: 0 is no price and no time.
      '- model: Gemini 9 Pro',
      '  edit_format: whole',
      '  pass_rate_2: 35.6',
      '  date: 2025-02-25',
      '  test_cases: 225',
      '  total_cost: 0.0000',
      '  seconds_per_case: 0',
      '- pass_rate_2: 40.0',
      '  date: 2025-02-25',
      '- model: broken',
      '  pass_rate_2: most',
      '  date: 2025-02-25',
    ),
    'edit_leaderboard.yml': lines(
      '- model: ollama/qwen9-coder:7b-instruct-q8_0',
      '  edit_format: whole',
      '  pass_rate_2: 51.9',
      '  date: 2024-11-09',
      '- model: gpt-8 (diff)',
      '  pass_rate_2: 60.0',
      '  date: 2024-11-09',
    ),
  }),
  figures: [
    'edit | qwen9-coder-7b-instruct | 51.9 | q8_0, edit format whole | 2024-11-09',
    'edit | gpt-8 | 60 | | 2024-11-09',
    'polyglot | gpt-9 (high) | 88 | edit format diff | 2025-08-23',
    'polyglot | Gemini 9 Pro | 35.6 | edit format whole | 2025-02-25',
  ],
  leftOut: {
    'model: Invalid input: expected string, received undefined': 1,
    'pass_rate_2: Invalid input: expected number, received string': 1,
  },
  // With the setting of the score, so that a score can be paired with what it took.
  beside: {
    taskCosts: [
      { name: 'gpt-9 (high)', usdPerTask: 0.129, setting: 'edit format diff', date: '2025-08-23' },
    ],
    answerLengths: [
      {
        name: 'gpt-9 (high)',
        outputTokens: 11891,
        setting: 'edit format diff',
        date: '2025-08-23',
      },
    ],
    taskTimes: [
      {
        name: 'gpt-9 (high)',
        secondsPerTask: 194,
        setting: 'edit format diff',
        date: '2025-08-23',
      },
    ],
  },
}
