import type { Command } from '../src/command.ts'
import { input, optional } from '../src/input.ts'
import { takeTurn } from './turn.ts'

/** Keeps which model was chosen for the request, and watches it from then on. */
export const decide: Command = {
  name: 'decide',
  description: 'Keep which model you chose, with the reasons; it is watched from then on',
  input: input({
    model: optional('words', 'A model, or its number on the list; nothing for the first'),
  }),
  run: (request, services) =>
    takeTurn(
      { ...request, addressed: true, text: `we go with ${request.text.trim() || 'the first'}` },
      { ...services, read: services.readByRules },
    ),
}
