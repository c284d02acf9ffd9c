import { answers, hubInfo, lines, type BoardExample } from '../example.ts'

export const bigcode: BoardExample = {
  board: 'bigcode',
  answer: answers({
    '/api/spaces/bigcode/bigcode-models-leaderboard': hubInfo('2024-11-16', 'data/x.csv'),
    'data/code_eval_board.csv': lines(
      'T,Model,Win Rate,Throughput (tokens/s),humaneval-python,java,cpp,Throughput (tokens/s) bs=50,Peak Memory (MB),Links',
      // The link names the repository; the name beside it can be another.
      '🔶,Coder-9B,48.5,33.1,80.5,60.2,,500,18000.2,https://huggingface.co/deepseek-ai/coder-6.7b-instruct',
      // 0 percent was not run, 0 tokens a second did not fit in the memory.
      '🔴,Submitted,,0,70,0,55,0,,https://huggingface.co/someone/Submitted?x=1',
      '🔶,Named-Only,,,55,,,,,https://arxiv.org/abs/1',
      '🔶,,,,50,,,,,',
    ),
  }),
  figures: [
    'win-rate | deepseek-ai/coder-6.7b-instruct | 48.5 | | 2024-11-16',
    'python | deepseek-ai/coder-6.7b-instruct | 80.5 | | 2024-11-16',
    'java | deepseek-ai/coder-6.7b-instruct | 60.2 | | 2024-11-16',
    'python | someone/Submitted | 70 | measured by its submitter | 2024-11-16',
    'cpp | someone/Submitted | 55 | measured by its submitter | 2024-11-16',
    'python | Named-Only | 55 | | 2024-11-16',
  ],
  leftOut: { 'no model named': 1, '0 stands for missing on this board': 1 },
  beside: {
    speeds: [
      {
        name: 'deepseek-ai/coder-6.7b-instruct',
        batchSize: 1,
        outputTokensPerSecond: 33.1,
        peakMemoryMb: 18000.2,
        date: '2024-11-16',
      },
      {
        name: 'deepseek-ai/coder-6.7b-instruct',
        batchSize: 50,
        outputTokensPerSecond: 500,
        date: '2024-11-16',
      },
    ],
  },
}
