import type { Command } from '../src/command.ts'
import { evaluationAdvice, mainCapability } from '../src/reply/capabilities.ts'
import { promptfooConfig } from '../src/reply/promptfoo.ts'
import { longReply, privateReply } from '../src/reply/reply.ts'
import { recommend } from '../src/shortlist/shortlist.ts'

/** Writes a configuration that tries the models of the current list on a person's own examples. */
export const exportConfig: Command = {
  name: 'export',
  description: 'Write a promptfoo configuration that tries these models on your own examples',
  run({ thread }, { engine }) {
    const picks = thread?.useCase ? recommend(engine, thread.requirement).picks : []
    if (!thread || picks.length === 0)
      return Promise.resolve({
        reply: privateReply('There is no list to export yet. Describe a use case first.'),
        thread,
      })
    const { useCase, requirement } = thread
    const criterion = evaluationAdvice[mainCapability(requirement)]
    const text = promptfooConfig(
      useCase,
      requirement,
      picks,
      criterion,
      engine.everything !== undefined,
    )
    return Promise.resolve({
      reply: longReply('export', 'A promptfoo configuration for this list is in the details.', [
        { kind: 'text', text: 'A promptfoo configuration for this list:' },
        { kind: 'code', language: 'yaml', text },
      ]),
      thread,
    })
  },
}
