import type { Command } from '../src/command.ts'
import { evaluationAdvice, mainCapability } from '../src/reply/capabilities.ts'
import { promptfooConfig } from '../src/reply/promptfoo.ts'
import { textReply } from '../src/reply/reply.ts'
import { recommend } from '../src/shortlist/shortlist.ts'

/** Writes a configuration that tries the models of the current list on a person's own examples. */
export const exportConfig: Command = {
  name: 'export',
  description: 'Write a promptfoo configuration that tries these models on your own examples',
  run({ thread }, { engine }) {
    const picks = thread ? recommend(engine, thread.requirement).picks : []
    if (!thread || picks.length === 0)
      return Promise.resolve({
        reply: textReply('other', 'There is no list to export yet. Describe a use case first.'),
        thread,
      })
    const { useCase, requirement } = thread
    const criterion = evaluationAdvice[mainCapability(requirement)]
    const text = promptfooConfig(useCase, requirement, picks, criterion)
    return Promise.resolve({
      reply: {
        intent: 'other',
        blocks: [
          { kind: 'text', text: 'A promptfoo configuration for this list:' },
          { kind: 'code', language: 'yaml', text },
        ],
      },
      thread,
    })
  },
}

/** "export", "export this", "give me a promptfoo config". */
export function asksForExport(text: string): boolean {
  return /^\W*(?:please )?export(?: (?:it|this|that|these|the (?:list|picks|models)))?\W*(?:please\W*)?$|\bpromptfoo\b/i.test(
    text,
  )
}
