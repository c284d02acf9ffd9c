import { answers, json, type BoardExample } from '../example.ts'

const submission = {
  model_name: 'Claude Opus 9',
  model_organization: 'Anthropic',
  submission_date: '2026-08-04',
  submission_type: 'standard',
  modality: 'text',
  reasoning_effort: 'none',
  results: { airline: null, retail: { pass_1: 79.611, pass_2: 70 }, telecom: { pass_1: null } },
  methodology: { evaluation_date: '2026-07-23' },
}
const bodies = {
  good: submission,
  custom: { ...submission, submission_type: 'custom' },
  voice: { ...submission, modality: 'voice' },
  original: { ...submission, methodology: { tau2_bench_version: 'original tau-bench' } },
  nameless: { ...submission, model_name: '' },
  beyond: { ...submission, model_name: 'Beyond', results: { retail: { pass_1: 796 } } },
  old: {
    ...submission,
    model_name: 'GPT-9',
    reasoning_effort: 'enabled',
    methodology: null,
    results: { banking_knowledge: { pass_1: 40 } },
  },
}

export const tau2: BoardExample = {
  board: 'tau2',
  answer: answers({
    'manifest.json': json({
      submissions: ['good', 'custom', 'voice', 'original', 'nameless', 'beyond', 'never uploaded'],
      voice_submissions: ['other'],
      legacy_submissions: ['old'],
    }),
    ...Object.fromEntries(
      Object.entries(bodies).map(([folder, body]) => [`${folder}/submission.json`, json(body)]),
    ),
  }),
  figures: [
    'retail | Claude Opus 9 | 79.61 | no thinking | 2026-07-23',
    // The first version had other tasks and mostly labs' own runs.
    'banking-knowledge-legacy | GPT-9 | 40 | thinking | 2026-08-04',
  ],
  leftOut: {
    'a part could not be read': 1,
    'an agent built around a model': 1,
    'not in text': 1,
    'another benchmark': 1,
    'content.model_name: Too small: expected string to have >=1 characters': 1,
    'the value is not 0-100': 1,
  },
}
