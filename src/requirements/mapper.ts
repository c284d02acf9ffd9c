import type { LlmMapper } from './llm/llm-mapper.ts'
import type { Catalogue, ConversationState, FollowUp, Reading } from './reading.ts'
import { readHere, type Read } from './reading-thread.ts'

/** Turns words into a requirement; it never chooses a model. */
export interface Mapper {
  /** Reads the first message of a conversation. */
  readUseCase(text: string): Promise<Reading>
  /** Reads a later message against what is known already. */
  readFollowUp(text: string, state: ConversationState): Promise<FollowUp>
}

/**
 * The LLM mapper when there is one, else the built-in rules. When the LLM fails the rules read the message and the
 * reply says so. `read`: where words are read, whoever makes sense of them.
 */
export function createMapper(catalogue: Catalogue, llm?: LlmMapper, read: Read = readHere): Mapper {
  return {
    async readUseCase(text) {
      const answer = await llm?.(text)
      if (answer?.ok) return read('useCase', { text, wire: answer.value }, catalogue)
      return { ...(await read('useCase', { text }, catalogue)), ...notice(answer) }
    },
    async readFollowUp(text, state) {
      const answer = await llm?.(text, state)
      if (answer?.ok) return read('followUp', { text, state, wire: answer.value }, catalogue)
      return { ...(await read('followUp', { text, state }, catalogue)), ...notice(answer) }
    },
  }
}

const notice = (failure: { reason: string } | undefined) =>
  failure && {
    notice: `The language model that reads requests ${failure.reason}, so built-in rules read this one. Check below that they understood you.`,
  }
