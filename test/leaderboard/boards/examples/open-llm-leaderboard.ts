import { viewerRows, type BoardExample } from '../example.ts'

const row = {
  Precision: 'bfloat16',
  fullname: 'Qwen/Qwen9-7B-Instruct',
  'Hub License': 'apache-2.0',
  'Hub ❤️': 300,
  '#Params (B)': 7.6,
  Flagged: false,
  'Chat Template': true,
  'IFEval Raw': 0.7585,
  IFEval: 75.85,
  'BBH Raw': null,
  'MATH Lvl 5 Raw': 0,
  'GPQA Raw': 0.29,
  'MUSR Raw': null,
  'MMLU-PRO Raw': null,
  Merged: false,
  'Base Model': 'Qwen/Qwen9-7B',
  'Upload To Hub Date': '2024-09-16',
  'Submission Date': '2024-09-18',
}
const only = { ...row, 'GPQA Raw': null }

export const openLlmLeaderboard: BoardExample = {
  board: 'open-llm-leaderboard',
  answer: (url) =>
    url.includes('rows?dataset=open-llm-leaderboard')
      ? viewerRows(
          row,
          { ...row, 'IFEval Raw': 0.5 },
          { ...only, fullname: 'someone/Tuned-7B', 'Base Model': row.fullname },
          { ...only, fullname: 'someone/Unheard-Of-7B', 'Hub ❤️': 9 },
          { ...only, fullname: 'Qwen/Flagged', Flagged: true },
          { ...only, fullname: 'Qwen/Qwen9-14B-Instruct', 'Chat Template': false },
          // Null means unknown, neither true nor false; a base model has no template.
          {
            ...only,
            fullname: 'Qwen/Later',
            'Base Model': 'Removed',
            Flagged: null,
            'Chat Template': null,
            'Submission Date': null,
          },
          { ...only, fullname: 'Qwen/Qwen9-7B-Base', 'Chat Template': false, '#Params (B)': -1 },
          { ...only, fullname: 'Qwen/Odd', 'IFEval Raw': 75.85 },
        )
      : undefined,
  figures: [
    'ifeval | Qwen/Qwen9-7B-Instruct | 75.85 | bfloat16 | 2024-09-18',
    'gpqa | Qwen/Qwen9-7B-Instruct | 29 | bfloat16 | 2024-09-18',
    'ifeval | someone/Tuned-7B | 75.85 | bfloat16 | 2024-09-18',
    'ifeval | Qwen/Later | 75.85 | bfloat16, chat template not stated | 2024-09-16',
    'ifeval | Qwen/Qwen9-7B-Base | 75.85 | bfloat16, without chat template | 2024-09-18',
  ],
  leftOut: {
    'another run of the same model: the better one is kept': 1,
    "neither a lab's release nor a well-known upload": 1,
    'flagged by the board': 1,
    'run without its chat template, as a base model': 1,
    '0 stands for missing on this board': 4,
    'IFEval Raw: Too big: expected number to be <=1': 1,
  },
  beside: {
    // Of a lab's model whose figure does not count it is told that there is one.
    repositories: [
      ['Qwen/Qwen9-14B-Instruct', 'Qwen/Qwen9-7B', 7.6],
      ['Qwen/Qwen9-7B-Instruct', 'Qwen/Qwen9-7B', 7.6],
      ['someone/Tuned-7B', 'Qwen/Qwen9-7B-Instruct', 7.6],
      ['Qwen/Later', undefined, 7.6],
      ['Qwen/Qwen9-7B-Base', 'Qwen/Qwen9-7B', undefined],
    ].map(([id, base, parametersB]) => ({
      id,
      base,
      parametersB,
      license: 'apache-2.0',
      released: '2024-09-16',
    })),
  },
}
