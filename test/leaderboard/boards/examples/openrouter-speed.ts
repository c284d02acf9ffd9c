import { answers, json, type BoardExample } from '../example.ts'

const row = {
  id: 'openai/gpt-9-20261007',
  p50_latency: 386,
  p50_throughput: 191,
  best_latency_provider: 'OpenAI',
  best_throughput_provider: 'OpenAI',
}

export const openRouterSpeed: BoardExample = {
  board: 'openrouter-speed',
  answer: answers({
    'contents/data/openrouter/performance': json(
      ['2026-10-09.json', '2026-10-10.json', 'notes.json'].map((name) => ({ name })),
    ),
    '2026-10-10.json': json({
      date: '2026-10-10',
      data: [
        row,
        // The fastest to begin and the fastest to go on can be two providers; regions are one.
        {
          ...row,
          id: 'anthropic/claude-9',
          best_latency_provider: 'Google',
          best_throughput_provider: 'Amazon Bedrock (2)',
        },
        { ...row, id: 'z-ai/glm-9', best_latency_provider: null, best_throughput_provider: null },
        { ...row, id: 'x/fast', p50_latency: 0 },
      ],
    }),
  }),
  figures: [],
  leftOut: { 'p50_latency: Too small: expected number to be >0': 1 },
  beside: {
    hostSpeeds: [
      {
        name: 'openai/gpt-9-20261007',
        host: 'openai',
        firstTokenSeconds: 0.386,
        outputTokensPerSecond: 191,
        percentile: 'p50',
        date: '2026-10-10',
      },
      {
        name: 'openai/gpt-9-20261007',
        host: 'openrouter',
        percentile: 'p50 of its fastest provider',
      },
      { name: 'anthropic/claude-9', host: 'google-vertex-anthropic', firstTokenSeconds: 0.386 },
      { name: 'anthropic/claude-9', host: 'amazon-bedrock', outputTokensPerSecond: 191 },
    ],
  },
}
