import { toReading } from '../../../src/requirements/llm/to-reading.ts'
import type { Wire } from '../../../src/requirements/llm/wire.ts'
import type { ConversationState } from '../../../src/requirements/reading.ts'
import { wireOf } from '../../fixtures/llm.ts'
import { makeRequirement } from '../../fixtures/world.ts'

const model = (lab: string, id: string, name: string, released = '2026-06-30') => ({
  id: `${lab}/${id}`,
  name,
  lab,
  released,
})
export const catalogue = {
  today: '2026-10-08',
  models: [
    model('anthropic', 'claude-sonnet-5', 'Claude Sonnet 5'),
    model('anthropic', 'claude-sonnet-4-6', 'Claude Sonnet 4.6', '2026-02-01'),
    model('openai', 'gpt-5.5', 'GPT-5.5'),
    model('openai', 'gpt-5.6-luna', 'GPT-5.6 Luna'),
    model('openai', 'gpt-5.6-sol', 'GPT-5.6 Sol'),
    model('mistral', 'mistral-large-2512', 'Mistral Large 3'),
  ],
}

/** The reading behind an answer to a first message. */
export const first = (text: string, changes: Partial<Wire> = {}) =>
  toReading(wireOf(changes), text, undefined, catalogue)
/** The same for a later message, after two picks. */
export const later = (
  text: string,
  changes: Partial<Wire>,
  state: Partial<ConversationState> = {},
) => toReading(wireOf({ weights: [], ...changes }), text, { ...before, ...state }, catalogue)
export const limit = (name: Wire['limits'][number]['name'], value: string, quote: string) => ({
  name,
  value,
  quote,
})
export const before: ConversationState = {
  useCase: 'review leases',
  requirement: makeRequirement({ limits: { maxMonthlyUsd: 300, excludeLabs: ['xai'] } }),
  picks: ['openai/gpt-5.5', 'anthropic/claude-sonnet-5'],
  subjects: [],
}
