import type { BenchmarkEntry } from './board.ts'

/** One page of Scale's leaderboards: what its score tells. */
export interface SealBoard extends BenchmarkEntry {
  /** Rows name the agent in brackets behind the model: `GPT-5.5 (Codex) xhigh`. */
  agents?: true
  /** Day from which rows are known that state no date of their own. */
  seen?: string
}

const closed = 'closed in 2024: no model of today'
const agentMatters = 'the agent matters as much as the model'

/** By the last part of the page's address. */
export const sealBoards: Record<string, SealBoard> = {
  coding: {
    name: 'SEAL coding (2024)',
    unit: 'rating',
    capabilities: ['coding'],
    measures: 'which of two programs paid experts prefer',
    weakness: closed,
    seen: '2024-08-01',
  },
  instruction_following: {
    name: 'SEAL instruction following (2024)',
    capabilities: ['instruction-following'],
    measures: 'following precise instructions, graded by experts',
    weakness: closed,
    seen: '2024-08-01',
  },
  math: {
    name: 'SEAL math (2024)',
    capabilities: ['math'],
    measures: 'school mathematics in fresh wording',
    weakness: `${closed}, and nearly solved`,
    seen: '2024-08-01',
  },
  spanish: {
    name: 'SEAL Spanish (2024)',
    unit: 'rating',
    capabilities: ['multilingual'],
    language: 'es',
    measures: 'which of two answers Spanish-speaking experts prefer',
    weakness: closed,
    seen: '2024-08-01',
  },
  adversarial_robustness: {
    name: 'SEAL adversarial robustness (2024)',
    unit: 'points',
    higherIsBetter: false,
    capabilities: ['safety'],
    ownScale: true,
    measures: 'how many of 1,000 attempts by experts draw a harmful answer',
    weakness: closed,
  },
  humanitys_last_exam: {
    name: "Humanity's Last Exam (SEAL)",
    capabilities: ['science', 'reasoning'],
    // Epoch follows this board.
    group: 'epoch/hle',
    measures: 'expert questions from all subjects',
    weakness: 'exam questions, far from daily work',
    seen: '2026-04-08',
  },
  multichallenge: {
    name: 'MultiChallenge',
    capabilities: ['conversation', 'instruction-following'],
    measures: 'keeping to what was said earlier in a conversation',
    weakness: 'a model is the judge, and it was changed in 2026',
    seen: '2026-07-09',
  },
  mask: {
    name: 'MASK',
    capabilities: ['safety'],
    ownScale: true,
    measures: 'staying honest when pressed to lie',
    weakness: 'tells of honesty only, not of harmful answers',
    seen: '2026-03-25',
  },
  mcp_atlas: {
    name: 'MCP Atlas',
    capabilities: ['tool-use'],
    measures: 'tasks that need several real tools behind MCP servers',
    weakness: 'a model is the judge',
  },
  swe_bench_pro_public: {
    name: 'SWE-bench Pro (public, first version)',
    capabilities: ['agentic-coding', 'coding'],
    group: 'swe-bench-pro',
    measures: 'long changes to real repositories',
    weakness: 'withdrawn in favour of a second version',
    agents: true,
    seen: '2026-07-02',
  },
  swe_bench_pro_public_v2: {
    name: 'SWE-bench Pro (public)',
    capabilities: ['agentic-coding', 'coding'],
    group: 'swe-bench-pro',
    measures: 'long changes to real repositories',
    weakness: agentMatters,
    agents: true,
    seen: '2026-09-22',
  },
  'sweatlas-qna': {
    name: 'SWE-Atlas questions',
    capabilities: ['agentic-coding'],
    measures: 'answering questions about a large code base',
    weakness: agentMatters,
    agents: true,
    seen: '2026-07-02',
  },
  'sweatlas-tw': {
    name: 'SWE-Atlas test writing',
    capabilities: ['agentic-coding', 'coding'],
    measures: 'writing tests for a large code base',
    weakness: agentMatters,
    agents: true,
    seen: '2026-07-02',
  },
  'sweatlas-refactoring': {
    name: 'SWE-Atlas refactoring',
    capabilities: ['agentic-coding', 'coding'],
    measures: 'restructuring a large code base without breaking it',
    weakness: agentMatters,
    agents: true,
    seen: '2026-07-02',
  },
}
