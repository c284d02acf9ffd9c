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
    'open boards measure pushing back on nonsense, not siding with whoever asks, and refusing harmful requests that are spoken; no open, current board measures harmful answers in text or leaks',
  education:
    'no open board measures teaching, so exams and votes on such questions stand in for it',
}

/** What people ask for and no board here measures: half sentences for docs/capabilities.md. */
export const unmeasured = [
  'harmful answers in text, jailbreaks and leaks: MLCommons AILuminate grades a few systems on a page without data, and HELM Safety is not read',
  'teaching: no open, current matrix of models was found',
  'contracts, tax and financial filings: the boards that measure them (vals.ai) allow no copy, and APEX-Agents and GDPval stand in',
  'clinical work: exam questions and votes on medical questions stand in',
  'keeping to a JSON schema',
  'translation by language pair, apart from AfroBench',
  'reading tables, forms and scans of more than one kind',
  'speed of one model at all its hosts: only the fastest of the busiest models is measured in the bundle',
]
