import type { Command } from '../src/command.ts'
import { input, optional } from '../src/input.ts'
import { takeTurn } from './turn.ts'

/** Answers the first message of a conversation: as a rule with a shortlist. */
export const recommendModel: Command = {
  name: 'recommend-model',
  description: 'Find the two or three language models that fit a use case',
  input: input({
    'use-case': optional('words', 'What the model should do, how often, and any limits'),
    budget: optional('maxMonthlyUsd', 'Most you want to pay, in US dollars a month'),
    context: optional('minContextTokens', 'Smallest context window in tokens, for example 128k'),
    weights: optional('openWeights', 'Open weights, proprietary, or any'),
    language: optional('languages', 'Language the model has to handle'),
    lab: optional('includeLabs', 'Only models of this lab'),
  }),
  run: (request, services) => takeTurn({ ...request, thread: undefined }, services),
}
