import { answers, lines, type BoardExample } from '../example.ts'

export const voicebench: BoardExample = {
  board: 'voicebench',
  answer: answers({
    'VoiceBench/main/README.md': lines(
      '| Subset | Questions |',
      '|:--:|:--:|',
      '| x | 1 |',
      '',
      '| Rank | Model                   | AlpacaEval | AdvBench | Overall |',
      '|:----:|-------------------------|:----------:|:--------:|:-------:|',
      '|  1   | Whisper-v3-large+GPT-9  |    4.80    |  98.27   |  87.80  |',
      '|  2   | GPT-9-Audio             |    4.78    |  98.65   |    -    |',
      '|  3   |                         |    4.78    |  98.65   |  86.75  |',
    ),
  }),
  figures: [
    'overall | GPT-9 | 87.8 | heard through Whisper-v3-large | 2025-06-12',
    'harmful-requests | GPT-9 | 98.27 | heard through Whisper-v3-large | 2025-06-12',
    'harmful-requests | GPT-9-Audio | 98.65 | | 2025-06-12',
  ],
  leftOut: { 'Model: Too small: expected string to have >=1 characters': 1 },
}
