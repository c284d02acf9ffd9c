import type { LlmMapper } from './llm/llm-mapper.ts'
import type { Catalogue, ConversationState, FollowUp, Reading } from './built-in/reading.ts'
import { readHere, type Read } from './reading-thread.ts'
import type { ReadMessage } from './reading.ts'

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

/** Readings in the one shape for first and later messages. */
export function createRead({ readUseCase: first, readFollowUp: later }: Mapper): ReadMessage {
  return async (text, state) => {
    const nothing = { addressed: true, models: [], hosts: [], labs: [], language: 'en' }
    if (!state) {
      const { understood, requirement, ...rest } = await first(text)
      return {
        ...nothing,
        ...rest,
        intent: understood ? 'recommend' : 'other',
        requirement: understood ? requirement : undefined,
        unknownNames: [],
        notApplied: [],
        changes: [],
      }
    }
    const [subject] = state.subjects
    const { unknownModels, ...rest } = await later(text, { ...state, subject })
    return { ...nothing, ...rest, unknownNames: unknownModels, notApplied: [] }
  }
}
