/**
 * `npm run evaluate -- use-cases`: what is picked for sixty use cases of every kind, as docs/use-cases.md. The requirements
 * are written out, so that the page shows the choice and not the reading of words.
 */
import type { Capability } from '../../src/capability.ts'
import type { Difficulty, Requirement } from '../../src/requirements/requirement.ts'

export interface UseCase {
  name: string
  requirement: Requirement
}

type Changes = Partial<Omit<Requirement, 'weights' | 'workload'>> & {
  weights: Partial<Record<Capability, number>>
  /** Tokens in, tokens out, requests a month. */
  work: [number, number, number]
}

function useCase(name: string, { weights, work, ...changes }: Changes): UseCase {
  const [inputTokens, outputTokens, requestsPerMonth] = work
  return {
    name,
    requirement: {
      job: 'text',
      weights,
      difficulty: 'demanding',
      tradeoff: { quality: 0.6, price: 0.3, speed: 0.1 },
      limits: {},
      preferences: {},
      workload: { inputTokens, outputTokens, requestsPerMonth },
      assumed: [],
      mappedBy: 'rules',
      ...changes,
    },
  }
}

const cheap = { quality: 0.3, price: 0.6, speed: 0.1 }
const best = { quality: 0.85, price: 0.1, speed: 0.05 }
const quick = { quality: 0.4, price: 0.15, speed: 0.45 }

/** Each capability at the three difficulties of one job in that field. */
const fields: [Capability, string, string, string, [number, number, number]][] = [
  [
    'coding',
    'boilerplate and unit tests',
    'features in a web application',
    'a security review of a kernel module',
    [4000, 1500, 3000],
  ],
  [
    'agentic-coding',
    'dependency updates',
    'bug fixes in a large repository',
    'a port of a compiler back end',
    [150_000, 8000, 400],
  ],
  [
    'tool-use',
    'looking up orders',
    'booking travel over several systems',
    'running an operations centre',
    [6000, 500, 8000],
  ],
  [
    'reasoning',
    'checking forms against rules',
    'planning deliveries',
    'open problems of logistics',
    [3000, 1500, 1000],
  ],
  [
    'math',
    'school exercises',
    'engineering calculations',
    'competition mathematics',
    [800, 1500, 2000],
  ],
  ['writing', 'product texts', 'articles for a magazine', 'a novel', [2000, 1200, 1500]],
  [
    'medical',
    'sorting patient letters',
    'summaries of case files',
    'rare diagnoses',
    [5000, 600, 1500],
  ],
  [
    'legal',
    'sorting contracts',
    'clause reviews',
    'arguments for a supreme court',
    [12_000, 900, 800],
  ],
  [
    'data-analysis',
    'cleaning tables',
    'monthly reports from tables',
    'finding fraud in ledgers',
    [8000, 1000, 1000],
  ],
  [
    'vision',
    'reading receipts',
    'charts in annual reports',
    'plans of machines',
    [2500, 400, 5000],
  ],
]
const difficulties: Difficulty[] = ['routine', 'demanding', 'frontier']

const own = (
  hardware: string,
  maxMemoryGb: number,
  weights: Changes['weights'],
  difficulty: Difficulty,
) =>
  useCase(`own hardware, ${hardware}`, {
    weights,
    difficulty,
    work: [4000, 800, 2000],
    limits: { selfHosted: true, hardware, maxMemoryGb },
  })

export const useCases: UseCase[] = [
  ...fields.flatMap(([capability, ...names]) =>
    difficulties.map((difficulty, i) =>
      useCase(`${capability}, ${difficulty}: ${String(names[i])}`, {
        weights: { [capability]: 0.8, 'instruction-following': 0.2 },
        difficulty,
        work: names[3],
        inputs: undefined,
        ...(capability === 'vision' && { limits: { inputModalities: ['text', 'image'] } }),
        ...(capability === 'tool-use' && { limits: { toolCalling: true } }),
      } as Changes),
    ),
  ),
  useCase('tagging 3 million product descriptions, as cheaply as possible', {
    weights: { 'instruction-following': 0.6, general: 0.4 },
    difficulty: 'routine',
    tradeoff: { quality: 0.25, price: 0.75, speed: 0 },
    work: [300, 20, 3e6],
  }),
  useCase('sentiment of 50 million posts', {
    weights: { general: 1 },
    difficulty: 'routine',
    tradeoff: cheap,
    work: [120, 5, 5e7],
  }),
  useCase('a support chat bot under $200 a month', {
    weights: { conversation: 0.6, 'instruction-following': 0.4 },
    difficulty: 'routine',
    limits: { maxMonthlyUsd: 200 },
    work: [3000, 250, 40_000],
  }),
  useCase('question answering over 300-page documents', {
    weights: { 'long-context': 0.6, factuality: 0.4 },
    work: [200_000, 600, 500],
  }),
  useCase('minutes of meetings, routine', {
    weights: { 'long-context': 0.5, writing: 0.5 },
    difficulty: 'routine',
    work: [14_000, 900, 600],
  }),
  useCase('facts for journalists', { weights: { factuality: 1 }, work: [2000, 400, 4000] }),
  useCase('teaching algebra to pupils', {
    weights: { education: 0.6, math: 0.4 },
    difficulty: 'routine',
    work: [1500, 500, 20_000],
  }),
  useCase('financial analysis, quality first', {
    weights: { finance: 0.6, 'data-analysis': 0.4 },
    difficulty: 'frontier',
    tradeoff: best,
    work: [20_000, 2000, 300],
  }),
  useCase('a voice agent, first word within 0.8 s', {
    weights: { conversation: 0.6, 'tool-use': 0.4 },
    difficulty: 'routine',
    tradeoff: quick,
    limits: { maxTimeToFirstTokenSeconds: 0.8 },
    work: [1500, 80, 60_000],
  }),
  useCase('code completion while typing, 150 tokens a second', {
    weights: { coding: 1 },
    difficulty: 'routine',
    tradeoff: quick,
    limits: { minOutputTokensPerSecond: 150 },
    work: [2000, 60, 200_000],
  }),
  useCase('answers within 5 s', {
    weights: { general: 0.5, reasoning: 0.5 },
    tradeoff: quick,
    limits: { maxAnswerSeconds: 5 },
    work: [1200, 300, 30_000],
  }),
  useCase('live subtitles, no thinking', {
    weights: { multilingual: 1 },
    difficulty: 'routine',
    tradeoff: quick,
    limits: { reasoning: false, languages: ['de'] },
    work: [200, 60, 300_000],
  }),
  useCase('overnight summaries that may wait', {
    weights: { writing: 0.5, general: 0.5 },
    difficulty: 'routine',
    tradeoff: { quality: 0.4, price: 0.6, speed: 0 },
    work: [6000, 400, 200_000],
  }),
  useCase('support in Spanish and Portuguese', {
    weights: { multilingual: 0.5, conversation: 0.5 },
    difficulty: 'routine',
    limits: { languages: ['es', 'pt'] },
    work: [2500, 250, 15_000],
  }),
  useCase('literary translation from Japanese', {
    weights: { multilingual: 0.7, writing: 0.3 },
    difficulty: 'frontier',
    limits: { languages: ['ja'] },
    work: [3000, 3000, 200],
  }),
  useCase('correspondence in German', {
    weights: { multilingual: 0.6, writing: 0.4 },
    limits: { languages: ['de'] },
    work: [1200, 400, 5000],
  }),
  useCase('Swahili health information', {
    weights: { multilingual: 0.6, medical: 0.4 },
    difficulty: 'routine',
    limits: { languages: ['sw'] },
    work: [800, 300, 10_000],
  }),
  useCase('a coding agent, open weights only', {
    weights: { 'agentic-coding': 0.7, coding: 0.3 },
    limits: { openWeights: true },
    work: [120_000, 6000, 500],
  }),
  useCase('contracts, European labs only', {
    weights: { legal: 0.7, 'long-context': 0.3 },
    limits: { labCountries: ['eu'] },
    work: [15_000, 700, 500],
  }),
  useCase('no labs from China or the United States', {
    weights: { general: 0.5, writing: 0.5 },
    limits: { excludeLabCountries: ['cn', 'us'] },
    work: [2000, 500, 3000],
  }),
  useCase('research in biology', {
    weights: { science: 0.7, reasoning: 0.3 },
    difficulty: 'frontier',
    tradeoff: best,
    work: [6000, 3000, 200],
  }),
  useCase('safety checks of user posts', {
    weights: { safety: 0.7, 'instruction-following': 0.3 },
    difficulty: 'routine',
    tradeoff: cheap,
    work: [400, 20, 1e6],
  }),
  useCase('role play in a game, small budget', {
    weights: { writing: 0.5, conversation: 0.5 },
    difficulty: 'routine',
    tradeoff: cheap,
    work: [3000, 200, 100_000],
  }),
  useCase('JSON from scanned invoices', {
    weights: { vision: 0.6, 'instruction-following': 0.4 },
    difficulty: 'routine',
    limits: { inputModalities: ['text', 'image'], structuredOutput: true },
    work: [2000, 300, 30_000],
  }),
  own('RTX 3060 12 GB', 12, { general: 0.5, writing: 0.5 }, 'routine'),
  own('RTX 4090', 24, { coding: 0.8, 'instruction-following': 0.2 }, 'demanding'),
  own('2x RTX 3090', 48, { reasoning: 0.5, general: 0.5 }, 'demanding'),
  own('Mac Studio M4 Max 128 GB', 96, { writing: 0.5, 'long-context': 0.5 }, 'demanding'),
  own('8x H100', 640, { 'agentic-coding': 0.6, coding: 0.4 }, 'frontier'),
  own('phone with 8 GB', 4, { conversation: 1 }, 'routine'),
]
