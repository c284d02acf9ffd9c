import type { Capability } from '../capability.ts'
import type { Requirement } from '../requirements/requirement.ts'

/** The capability that matters most for a use case. */
export function mainCapability({ weights }: Requirement): Capability {
  const [top] = Object.entries(weights).toSorted(([, a], [, b]) => (b ?? 0) - (a ?? 0))
  return (top?.[0] ?? 'general') as Capability
}

/** Capabilities in the words of the people who read the answer. */
export const capabilityWords: Record<Capability, string> = {
  general: 'general ability',
  coding: 'coding',
  'agentic-coding': 'coding as an agent',
  'tool-use': 'using tools',
  reasoning: 'reasoning',
  math: 'mathematics',
  science: 'science',
  'instruction-following': 'following instructions',
  conversation: 'conversation',
  writing: 'writing',
  'long-context': 'long inputs',
  multilingual: 'languages',
  factuality: 'getting facts right',
  vision: 'reading pictures',
  safety: 'safety',
  'data-analysis': 'working with data',
  legal: 'legal questions',
  medical: 'medical questions',
  finance: 'business and finance',
  education: 'teaching material',
}

/** What to measure on one's own examples, by the capability that matters most. */
export const evaluationAdvice: Record<Capability, string> = {
  general: 'count the answers you would use as they are',
  coding: 'count the changes that pass your tests and review unchanged',
  'agentic-coding': 'count the tasks finished without help, and what each cost',
  'tool-use': 'count the runs that end in the right state, with the right calls',
  reasoning: 'count right conclusions, and check the steps of the wrong ones',
  math: 'count right final answers, each tried several times',
  science: "count answers your experts accept, and how serious the others' mistakes are",
  'instruction-following': 'count the answers that obey every instruction and format',
  conversation: 'count the conversations that end with the person helped',
  writing: 'let two readers choose blind, and count the edits each text needs',
  'long-context': 'ask for facts from the beginning, middle and end, and count what is missed',
  multilingual: 'let native speakers mark mistakes of language and of meaning',
  factuality: 'count the claims that your documents do not support',
  vision: 'count the fields read exactly right, on your worst pictures too',
  safety: 'count harmful answers, and harmless requests refused',
  'data-analysis': 'compare every number with one you computed yourself',
  legal: "count the points missed and wrongly raised against a lawyer's reading",
  medical: 'let clinicians count omissions and inventions, and how serious they are',
  finance: 'compare every figure and conclusion with your own books',
  education: 'let teachers mark mistakes, and whether the level is right',
}
