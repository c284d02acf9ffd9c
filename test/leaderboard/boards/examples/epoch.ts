import { strToU8, zipSync } from 'fflate'
import { answers, type BoardExample } from '../example.ts'

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

export const epoch: BoardExample = {
  board: 'epoch',
  answer: answers({
    'benchmark_data.zip': zip({
      'README.md': 'not read',
      // Shares become percent and standard errors 95% intervals, within 0 and 100; notes hold line breaks.
      'gpqa_diamond.csv':
        'Model version,mean_score,Organization,Started at,stderr,Notes\n' +
        'gpt-9_high,0.85,OpenAI,2026-04-01T10:00:00Z,0.01,"two\nlines"\n' +
        'gpt-8,0.999,OpenAI,soon,0.01,\n' +
        'gpt-7,,OpenAI,2026-04-01,,\n' +
        'gpt-6,most,OpenAI,2026-04-01,,\n' +
        'gpt-5,1.5,OpenAI,2026-04-01,,\n' +
        ',0.5,Agents,2026-04-01,,\n',
      // The error column holds the half-width of the interval already.
      'hle_external.csv':
        'Model version,Accuracy,Accuracy Standard Error,Date added\ngpt-9,0.4,0.02,2026-04-02\n',
      'terminalbench_external.csv':
        'Agent,Model version,Run date,Accuracy mean\n Codex ,gpt-9_unknown,2026-04-02,0.7\n',
      'aider_polyglot_external.csv': 'Model version,Percent correct\ngpt-9,88\n',
      'lech_mazur_writing_external.csv': 'Model version,Mean score\ngpt-9,8.623\n',
      'vpct_external.csv': 'Model version,"Correct\n',
    }),
  }),
  figures: [
    'gpqa_diamond | gpt-9_high | 85 [83.04-86.96] | | 2026-04-01',
    'gpqa_diamond | gpt-8 | 99.9 [97.94-100] | | 2026-04-02',
    'terminalbench | gpt-9_unknown | 70 | Codex | 2026-04-02',
    'aider_polyglot | gpt-9 | 88 | | 2026-04-02',
    'hle | gpt-9 | 40 [38-42] | | 2026-04-02',
    // A row without a date was true when the archive was made.
    'lech_mazur_writing | gpt-9 | 8.623 | | 2026-04-02',
  ],
  leftOut: {
    'file is missing from the archive': 25,
    'no model named': 1,
    'not a number': 1,
    'table cannot be read': 1,
    'the value is not 0-100': 1,
  },
}
