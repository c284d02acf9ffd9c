import type { Catalogue, ConversationState } from '../../../src/requirements/reading.ts'
import { read } from '../../../src/requirements/reader/read.ts'

const models: Catalogue['models'] = [
  { id: 'anthropic/claude-sonnet-4-6', name: 'Claude Sonnet 4.6', lab: 'anthropic' },
  { id: 'google/gemini-3.1-pro', name: 'Gemini 3.1 Pro', lab: 'google' },
  { id: 'openai/gpt-5', name: 'GPT-5', lab: 'openai' },
  { id: 'mistral/mistral-small-2506', name: 'Mistral Small 3.2', lab: 'mistral' },
  { id: 'zhipuai/glm-5', name: 'GLM-5', lab: 'zhipuai' },
]
export const catalogue: Catalogue = { models, today: '2026-11-28' }

export const first = (text: string) => read(text, catalogue)
export const limitsOf = (text: string) => first(text).requirement?.limits

/** A conversation about this, with two picks. */
export function about(text: string): ConversationState {
  const { requirement } = first(text)
  if (!requirement) throw new Error(`no use case in: ${text}`)
  return { useCase: text, requirement, picks: ['openai/gpt-5', 'zhipuai/glm-5'], subjects: [] }
}
export const later = (text: string, before: string) => read(text, catalogue, about(before))
