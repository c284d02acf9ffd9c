import { answers, json, type BoardExample } from '../example.ts'

const row = {
  name: 'Claude 9 Opus medium (20260724)',
  date: '2026-07-24',
  resolved: 74.4,
  instance_cost: 0.721,
  tags: ['Model: claude-opus-9-20260724', 'Org: Anthropic'],
  warning: null,
  'mini-swe-agent_version': '1.16.0',
}

export const sweBench: BoardExample = {
  board: 'swe-bench',
  answer: answers({
    'data/leaderboards.json': json({
      leaderboards: [
        { name: 'Verified', results: [{ ...row, name: 'An agent', resolved: 80 }] },
        {
          name: 'bash-only',
          results: [
            row,
            // The two generations of the agent do not compare.
            {
              ...row,
              name: 'GPT-9',
              tags: [],
              instance_cost: null,
              'mini-swe-agent_version': '2.0.1',
            },
            { ...row, warning: 'Not reproducible' },
            { ...row, 'mini-swe-agent_version': null },
            { ...row, date: null },
            { ...row, resolved: 372 },
          ],
        },
      ],
    }),
  }),
  figures: [
    'bash-only-1 | claude-opus-9-20260724 | 74.4 | medium, mini-SWE-agent 1.16.0 | 2026-07-24',
    'bash-only-2 | GPT-9 | 74.4 | mini-SWE-agent 2.0.1 | 2026-07-24',
  ],
  leftOut: {
    'the board warns of it': 1,
    'mini-swe-agent_version: no version of the agent': 1,
    'date: no date': 1,
    'the value is not 0-100': 1,
  },
  beside: {
    taskCosts: [row, row].map(() => ({
      name: 'claude-opus-9-20260724',
      usdPerTask: 0.721,
      setting: 'medium, mini-SWE-agent 1.16.0',
      date: '2026-07-24',
    })),
  },
}
