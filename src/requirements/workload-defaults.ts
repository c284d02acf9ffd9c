import type { Capability } from '../capability.ts'
import type { Workload } from './workload.ts'

/**
 * What is assumed of the work where a person says nothing, by the capability that weighs most. None of it is measured:
 * each line is the size of a usual case, and it is marked as assumed wherever it is shown.
 */
export interface WorkloadDefault extends Pick<
  Workload,
  'inputTokens' | 'outputTokens' | 'requestsPerMonth'
> {
  /** A conversation, or a coding task, takes several requests, each of which carries what went before. */
  requestsPerJob?: number
}

const perMonth = 1000

/** Words are counted at 1.3 tokens, a page at 500 words (650 tokens), speech at 200 tokens a minute. */
const kinds = {
  // A short instruction and a few paragraphs.
  general: { inputTokens: 1000, outputTokens: 500, requestsPerMonth: perMonth },
  // A brief in, a page out.
  writing: { inputTokens: 600, outputTokens: 800, requestsPerMonth: perMonth },
  // A support conversation: six turns, each with the instructions, some passages and the turns before.
  conversation: {
    inputTokens: 2500,
    outputTokens: 250,
    requestsPerMonth: perMonth * 6,
    requestsPerJob: 6,
  },
  // A message and the list of labels in, a label out.
  'instruction-following': { inputTokens: 500, outputTokens: 50, requestsPerMonth: perMonth },
  // A text comes out as long as it went in.
  multilingual: { inputTokens: 1000, outputTokens: 1000, requestsPerMonth: perMonth },
  // A question and ten passages of 300 tokens in, an answer with sources out.
  factuality: { inputTokens: 3500, outputTokens: 400, requestsPerMonth: perMonth },
  // Some files in, a function and its tests out.
  coding: { inputTokens: 6000, outputTokens: 1500, requestsPerMonth: perMonth },
  // A task is some 30 turns on 12,000 tokens of code and history: 4 x 10^5 tokens.
  'agentic-coding': {
    inputTokens: 12_000,
    outputTokens: 800,
    requestsPerMonth: perMonth * 30,
    requestsPerJob: 30,
  },
  // A task is some eight calls, each with the descriptions of the tools and the results before.
  'tool-use': {
    inputTokens: 4000,
    outputTokens: 300,
    requestsPerMonth: perMonth * 8,
    requestsPerJob: 8,
  },
  // A report of 60 pages in, a page out.
  'long-context': { inputTokens: 40_000, outputTokens: 800, requestsPerMonth: perMonth },
  // A picture of some 1,100 tokens and an instruction in, a few fields out.
  vision: { inputTokens: 1500, outputTokens: 300, requestsPerMonth: perMonth },
  // A contract of ten pages in, a page of remarks out.
  legal: { inputTokens: 8000, outputTokens: 800, requestsPerMonth: perMonth },
  medical: { inputTokens: 3000, outputTokens: 600, requestsPerMonth: perMonth },
  finance: { inputTokens: 5000, outputTokens: 600, requestsPerMonth: perMonth },
  // A table or its schema in, a query or a paragraph out.
  'data-analysis': { inputTokens: 4000, outputTokens: 500, requestsPerMonth: perMonth },
  reasoning: { inputTokens: 1500, outputTokens: 1000, requestsPerMonth: perMonth },
  math: { inputTokens: 600, outputTokens: 1000, requestsPerMonth: perMonth },
  science: { inputTokens: 3000, outputTokens: 1000, requestsPerMonth: perMonth },
  education: { inputTokens: 1000, outputTokens: 600, requestsPerMonth: perMonth },
  safety: { inputTokens: 500, outputTokens: 50, requestsPerMonth: perMonth },
} as const satisfies Record<Capability, WorkloadDefault>

export const workloadDefaults: Record<Capability, WorkloadDefault> = kinds

/** Tokens of the units people count texts in. */
export const tokensPer = {
  word: 1.3,
  character: 0.25,
  page: 650,
  line: 12,
  minute: 200,
  image: 1100,
}

/** Days that work is done on in a month: every day of the week, or working days. */
export const daysPerMonth = { all: 30, working: 22 }
export const weeksPerMonth = 52 / 12
