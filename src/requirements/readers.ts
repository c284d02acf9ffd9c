import { readFollowUp } from './built-in/read-follow-up.ts'
import { readUseCase } from './built-in/read-use-case.ts'
import { toFollowUp, toReading } from './llm/llm-mapper.ts'
import type { Wire } from './llm/wire.ts'
import type { Catalogue, ConversationState, FollowUp, Reading } from './built-in/reading.ts'

/** A message, and what the language model made of it, where one was asked. */
export interface UseCaseInput {
  text: string
  wire?: Wire
}

export interface FollowUpInput extends UseCaseInput {
  state: ConversationState
}

/**
 * All that reads people's words. Nothing else calls it where others wait: `reading-thread.ts` runs it in a thread that
 * can be stopped.
 */
export const readers = {
  useCase: ({ text, wire }: UseCaseInput, catalogue: Catalogue): Reading =>
    wire ? toReading(wire, text, catalogue) : readUseCase(text, catalogue),
  followUp: ({ text, state, wire }: FollowUpInput, catalogue: Catalogue): FollowUp =>
    wire ? toFollowUp(wire, text, state, catalogue) : readFollowUp(text, state, catalogue),
}

export type Readers = typeof readers
