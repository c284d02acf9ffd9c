import type { LlmMapper } from './llm/llm-mapper.ts'
import { readHere, type Read } from './reading-thread.ts'
import type { Catalogue, ReadMessage } from './reading.ts'

/**
 * Reads with the LLM when there is one, else with the built-in rules. When the LLM fails the rules read the message and
 * the reply says so. `read`: where words are read, whoever makes sense of them.
 */
export function createRead(
  catalogue: Catalogue,
  llm?: LlmMapper,
  read: Read = readHere,
): ReadMessage {
  const names = new Map(catalogue.models.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  return async (text, state) => {
    const answer = await llm?.(text, state, { today: catalogue.today, nameOf })
    if (answer?.ok) return read('wire', { text, state, wire: answer.value }, catalogue)
    return { ...(await read('message', { text, state }, catalogue)), ...notice(answer) }
  }
}

const notice = (failure: { reason: string } | undefined) =>
  failure && {
    notice: `The language model that reads requests ${failure.reason}, so built-in rules read this one. Check below that they understood you.`,
  }
