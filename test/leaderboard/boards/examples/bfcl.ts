import { answers, lines, type BoardExample } from '../example.ts'

export const bfcl: BoardExample = {
  board: 'bfcl',
  answer: answers({
    'data_overall.csv': lines(
      'Rank,Overall Acc,Model,Latency Mean (s),Live Acc,Multi Turn Acc,Organization,License',
      '1,77.47%,Claude-Opus-9-20251101 (FC),4.38,79.79%,68.38%,Anthropic,Proprietary',
      '2,70.00%,GPT-9-2025-12-11 (Prompt),N/A,70.10%,N/A,OpenAI,Proprietary',
      // Its interface did not work: no live call was right, and the rest means nothing.
      '9,10.00%,Broken-1 (FC),1,0.00%,0.00%,NVIDIA,MIT',
      '10,50.00%,,1,50.00%,most,x,y',
      '11,-,Odd-20999999,1,most,60%,x,y',
    ),
    'data_agentic.csv': lines(
      'Rank,Model,Agentic Overall Acc',
      '1,Claude-Opus-9-20251101 (FC),79.13%',
      '9,Broken-1 (FC),12.00%',
    ),
  }),
  figures: [
    'overall | Claude-Opus-9-20251101 (FC) | 77.47 | | 2025-12-11',
    'multi-turn | Claude-Opus-9-20251101 (FC) | 68.38 | | 2025-12-11',
    'live | Claude-Opus-9-20251101 (FC) | 79.79 | | 2025-12-11',
    // The files bear no date: they are as new as the newest dated model.
    'overall | GPT-9-2025-12-11 (Prompt) | 70 | | 2025-12-11',
    'live | GPT-9-2025-12-11 (Prompt) | 70.1 | | 2025-12-11',
    'multi-turn | Odd-20999999 | 60 | | 2025-12-11',
    'agentic | Claude-Opus-9-20251101 (FC) | 79.13 | | 2025-12-11',
  ],
  leftOut: {
    'the run failed: no live call was right': 1,
    'Model: Too small: expected string to have >=1 characters': 1,
    'not a number': 1,
  },
  beside: {
    taskTimes: [
      {
        name: 'Claude-Opus-9-20251101 (FC)',
        secondsPerTask: 4.38,
        setting: undefined,
        date: '2025-12-11',
      },
      { name: 'Odd-20999999', secondsPerTask: 1, setting: undefined, date: '2025-12-11' },
    ],
  },
}
