import { readFollowUp } from './built-in/read-follow-up.ts'
import { readUseCase } from './built-in/read-use-case.ts'
import type * as builtIn from './built-in/reading.ts'
import { createResolver } from './llm/names.ts'
import { toReading } from './llm/to-reading.ts'
import type { Wire } from './llm/wire.ts'
import { isRead, read } from './reader/read.ts'
import type { ConversationState, Reading } from './reading.ts'

type Catalogue = builtIn.Catalogue

export interface FollowUpInput {
  text: string
  state: builtIn.ConversationState
}

/** A message, and what the language model made of it. */
export interface WireInput {
  text: string
  state?: ConversationState
  wire: Wire
}

/**
 * All that reads people's words. Nothing else calls it where others wait: `reading-thread.ts` runs it in a thread that
 * can be stopped.
 */
export const readers = {
  /** Undefined for a first message in a language that the new reader does not read yet. */
  first: ({ text }: { text: string }, catalogue: Catalogue): Reading | undefined =>
    isRead(text) ? read(text, catalogue) : undefined,
  useCase: ({ text }: { text: string }, catalogue: Catalogue): builtIn.Reading =>
    readUseCase(text, catalogue),
  followUp: ({ text, state }: FollowUpInput, catalogue: Catalogue): builtIn.FollowUp =>
    readFollowUp(text, state, catalogue),
  wire: ({ text, state, wire }: WireInput, catalogue: Catalogue): Reading =>
    toReading(wire, text, state, catalogue),
}

/** What a catalogue is prepared for its first message is not on that message's account. */
export function prepare(catalogue: Catalogue): void {
  readers.useCase({ text: 'write emails' }, catalogue)
  readers.first({ text: 'we want to write emails' }, catalogue)
  const names = createResolver(catalogue)
  names.country('de')
  names.language('de')
}

export type Readers = typeof readers
