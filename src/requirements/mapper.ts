import type { LlmMapper } from './llm/llm-mapper.ts'
import type * as builtIn from './built-in/reading.ts'
import { readHere, type Read } from './reading-thread.ts'
import type { ConversationState, ReadMessage, Reading } from './reading.ts'

/** Turns words into a requirement; it never chooses a model. The older form, with two shapes. */
export interface Mapper {
  /** Reads the first message of a conversation. */
  readUseCase(text: string): Promise<builtIn.Reading>
  /** Reads a later message against what is known already. */
  readFollowUp(text: string, state: builtIn.ConversationState): Promise<builtIn.FollowUp>
}

/**
 * Reads with the LLM when there is one, else with the built-in rules. When the LLM fails the rules read the message and
 * the reply says so. `read`: where words are read, whoever makes sense of them.
 */
export function createRead(
  catalogue: builtIn.Catalogue,
  llm?: LlmMapper,
  read: Read = readHere,
): ReadMessage {
  const names = new Map(catalogue.models.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  return async (text, state) => {
    const answer = await llm?.(text, state, { today: catalogue.today, nameOf })
    if (answer?.ok) return read('wire', { text, state, wire: answer.value }, catalogue)
    return { ...(await readByRules(text, state, catalogue, read)), ...notice(answer) }
  }
}

const notice = (failure: { reason: string } | undefined) =>
  failure && {
    notice: `The language model that reads requests ${failure.reason}, so built-in rules read this one. Check below that they understood you.`,
  }

async function readByRules(
  text: string,
  state: ConversationState | undefined,
  catalogue: builtIn.Catalogue,
  read: Read,
): Promise<Reading> {
  const nothing = { addressed: true, models: [], hosts: [], labs: [], language: 'en' }
  if (!state) {
    const first = await read('first', { text }, catalogue)
    if (first) return first
    const { understood, requirement, ...rest } = await read('useCase', { text }, catalogue)
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
  const before = { ...state, subject }
  const { unknownModels, ...rest } = await read('followUp', { text, state: before }, catalogue)
  return { ...nothing, ...rest, unknownNames: unknownModels, notApplied: [] }
}

/** The older form of `createRead`, for whoever still takes two shapes. */
export function createMapper(
  catalogue: builtIn.Catalogue,
  llm?: LlmMapper,
  read: Read = readHere,
): Mapper {
  if (!llm)
    return {
      readUseCase: (text) => read('useCase', { text }, catalogue),
      readFollowUp: (text, state) => read('followUp', { text, state }, catalogue),
    }
  const readMessage = createRead(catalogue, llm, read)
  return {
    async readUseCase(text) {
      const { requirement, asked, ...reading } = await readMessage(text)
      const understood = requirement !== undefined
      // What is not understood is shown nowhere; its form alone is needed.
      const shown = requirement ?? asked ?? (await read('useCase', { text }, catalogue)).requirement
      return { ...reading, requirement: shown, understood }
    },
    async readFollowUp(text, before) {
      const state = { useCase: '', ...before, subjects: before.subject ? [before.subject] : [] }
      const { asked, requirement, unknownNames, fact, intent, ...reading } = await readMessage(
        text,
        state,
      )
      return {
        ...reading,
        intent: intent === 'export' ? 'other' : intent,
        requirement: asked ?? requirement ?? before.requirement,
        unknownModels: unknownNames,
        fact: fact as builtIn.FactTopic | undefined,
      }
    },
  }
}
