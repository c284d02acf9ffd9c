/** What a use case can need from a model. Benchmarks map to these; a requirement weighs them. */
export const capabilities = [
  'general',
  'coding',
  'agentic-coding',
  'tool-use',
  'reasoning',
  'math',
  'science',
  'instruction-following',
  'conversation',
  'writing',
  'long-context',
  'multilingual',
  'factuality',
  'vision',
  'safety',
  'data-analysis',
  'legal',
  'medical',
  'finance',
  'education',
] as const

export type Capability = (typeof capabilities)[number]

/** How hard the work is: where on the scale of its capabilities' benchmarks it lies. */
export const difficulties = ['routine', 'demanding', 'frontier'] as const
export type Difficulty = (typeof difficulties)[number]

/** What no open, current board measures, and what is used instead: half sentences. */
export const standIns: Partial<Record<Capability, string>> = {
  safety:
    'no open, current board measures it, so it is estimated from the general level of each model',
  education:
    'no open board measures teaching, so exams and votes on such questions stand in for it',
}
