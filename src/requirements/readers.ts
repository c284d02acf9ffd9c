import { readForm, type FormText } from './form.ts'
import { createResolver } from './llm/names.ts'
import { toReading } from './llm/to-reading.ts'
import type { Wire } from './llm/wire.ts'
import { read } from './reader/read.ts'
import type { Catalogue, ConversationState, Reading } from './reading.ts'

export interface MessageInput {
  text: string
  state?: ConversationState
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
  message: ({ text, state }: MessageInput, catalogue: Catalogue): Reading =>
    read(text, catalogue, state),
  form: ({ text }: { text: FormText }, catalogue: Catalogue) =>
    readForm(text, createResolver(catalogue)),
  wire: ({ text, state, wire }: WireInput, catalogue: Catalogue): Reading =>
    toReading(wire, text, state, catalogue),
}

/** What a catalogue is prepared for its first message is not on that message's account. */
export function prepare(catalogue: Catalogue): void {
  readers.message({ text: 'we want to write emails' }, catalogue)
  const names = createResolver(catalogue)
  names.country('de')
  names.language('de')
}

export type Readers = typeof readers
