import type { Catalogue, ConversationState, Reading } from '../reading.ts'
import { lex, wordsOf } from './lex.ts'
import { readFirst } from './first.ts'

export const isRead = (text: string) => wordsOf.has(lex(text).language)

/** Reads a message with built-in means alone; without a state it is the first of its conversation. */
export function read(text: string, catalogue: Catalogue, _state?: ConversationState): Reading {
  return readFirst(text, catalogue)
}
