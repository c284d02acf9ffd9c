import type { Command } from '../src/command.ts'
import { takeTurn } from './turn.ts'

/** Answers the first message of a conversation: as a rule with a shortlist. */
export const recommendModel: Command = {
  name: 'recommend-model',
  description: 'Find the two or three language models that fit a use case',
  argument: {
    name: 'use-case',
    description: 'What the model should do, how often, and any limits',
    required: true,
  },
  options: [
    { name: 'budget', description: 'Most you want to pay, in US dollars a month', kind: 'budget' },
    {
      name: 'context',
      description: 'Smallest context window in tokens, for example 128k',
      kind: 'context',
    },
    { name: 'weights', description: 'Open weights, proprietary, or any', kind: 'weights' },
    { name: 'language', description: 'Language the model has to handle', kind: 'language' },
    { name: 'lab', description: 'Only models of this lab', kind: 'lab' },
  ],
  run: (request, services) => takeTurn({ ...request, thread: undefined }, services),
}
