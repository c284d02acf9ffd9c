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
