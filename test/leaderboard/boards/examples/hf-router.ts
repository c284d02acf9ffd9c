import { answers, json, type BoardExample } from '../example.ts'

export const hfRouter: BoardExample = {
  board: 'hf-router',
  answer: answers({
    'router.huggingface.co/v1/models': json({
      object: 'list',
      data: [
        {
          id: 'Qwen/Qwen9-7B-Instruct',
          providers: [
            {
              provider: 'together',
              status: 'live',
              first_token_latency_ms: 611,
              throughput: 40.131,
            },
            { provider: 'novita', status: 'error', first_token_latency_ms: 10, throughput: 900 },
            { provider: 'featherless-ai', status: 'live' },
          ],
        },
        { object: 'model' },
      ],
    }),
  }),
  figures: [],
  leftOut: { 'not measured': 2, 'id: Invalid input: expected string, received undefined': 1 },
  beside: {
    hostSpeeds: [
      {
        name: 'Qwen/Qwen9-7B-Instruct',
        host: 'togetherai',
        firstTokenSeconds: 0.611,
        outputTokensPerSecond: 40.1,
        percentile: 'probe',
        // The answer is of the moment.
        date: '2026-11-28',
      },
    ],
  },
}
