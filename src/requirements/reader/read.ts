import type { Catalogue, ConversationState, Reading } from '../reading.ts'
import { readFirst } from './first.ts'
import { readLater } from './later.ts'

/** Reads a message with built-in means alone; without a state it is the first of its conversation. */
export function read(text: string, catalogue: Catalogue, state?: ConversationState): Reading {
  return state ? readLater(text, catalogue, state) : readFirst(text, catalogue)
}
