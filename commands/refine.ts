import type { Command } from '../src/command.ts'
import { input, required } from '../src/input.ts'
import { takeTurn } from './turn.ts'

/** Answers a later message of a conversation: changes, questions and decisions. */
export const refine: Command = {
  name: 'refine',
  description: 'Change the request or ask about the answer',
  input: input({
    change: required('words', 'For example: only open weights, under $2, why not gpt-5.5?'),
  }),
  run: takeTurn,
}
