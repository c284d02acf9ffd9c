import type { ConversationState } from '../reading.ts'
import type { Outcome } from './ask.ts'
import { userPrompt, type Surroundings } from './prompt.ts'
import type { Wire } from './wire.ts'

/**
 * What the language model makes of a message; it never sees a model to choose from. Checking that is for
 * `to-reading.ts`.
 */
export type LlmMapper = (
  text: string,
  state?: ConversationState,
  surroundings?: Surroundings,
) => Promise<Outcome<Wire>>

/** Maps what `ask` reads of a message. */
export function createLlmMapper(ask: (prompt: string) => Promise<Outcome<Wire>>): LlmMapper {
  return (text, state, surroundings) => ask(userPrompt(text, state, surroundings))
}
