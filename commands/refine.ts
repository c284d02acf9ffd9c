import type { Command } from '../src/command.ts'
import { takeTurn } from './turn.ts'

/** Answers a later message of a conversation: changes, questions and decisions. */
export const refine: Command = {
  name: 'refine',
  description: 'Change the request or ask about the answer',
  argument: {
    name: 'change',
    description: 'For example: only open weights, under $2, why not gpt-5.5?',
    required: true,
  },
  run: takeTurn,
}
