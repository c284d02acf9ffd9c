import { readFollowUp } from './built-in/read-follow-up.ts'
import { readUseCase } from './built-in/read-use-case.ts'
import type { LlmMapper } from './llm/llm-mapper.ts'
import type { Catalogue, ConversationState, FollowUp, Reading } from './reading.ts'

/** Turns words into a requirement; it never chooses a model. */
export interface Mapper {
  /** Reads the first message of a conversation. */
  readUseCase(text: string): Promise<Reading>
  /** Reads a later message against what is known already. */
  readFollowUp(text: string, state: ConversationState): Promise<FollowUp>
}

/**
 * The LLM mapper when there is one, else the built-in rules. When the LLM fails the rules read the message and the
 * reply says so.
 */
export function createMapper(catalogue: Catalogue, llm?: LlmMapper): Mapper {
  return {
    async readUseCase(text) {
      const rules = () => readUseCase(text, catalogue)
      if (!llm) return rules()
      const answer = await llm.readUseCase(text, catalogue)
      return answer.ok ? answer.value : { ...rules(), notice: notice(answer.reason) }
    },
    async readFollowUp(text, state) {
      const rules = () => readFollowUp(text, state, catalogue)
      if (!llm) return rules()
      const answer = await llm.readFollowUp(text, state, catalogue)
      return answer.ok ? answer.value : { ...rules(), notice: notice(answer.reason) }
    },
  }
}

const notice = (reason: string) =>
  `The language model that reads requests ${reason}, so built-in rules read this one. Check below that they understood you.`
