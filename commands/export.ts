import { languageOf } from './reading.ts'
import type { Command } from '../src/command.ts'
import { evaluationAdvice, mainCapability } from '../src/reply/capabilities.ts'
import { promptfooConfig } from '../src/reply/promptfoo.ts'
import { longReply, paragraph, privateReply, type Block } from '../src/reply/reply.ts'
import { wordsFor } from '../src/reply/words/index.ts'
import { recommend } from '../src/shortlist/shortlist.ts'

/** Writes a configuration that tries the models of the current list on a person's own examples. */
export const exportConfig: Command = {
  name: 'export',
  description: 'Write a promptfoo configuration that tries these models on your own examples',
  async run({ thread }, services) {
    const { engine } = services
    const language = await languageOf(thread, services)
    const words = wordsFor(language)
    const picks = thread?.useCase ? recommend(engine, thread.requirement).picks : []
    if (!thread || picks.length === 0)
      return { reply: { ...privateReply(words.list.none), language } }
    const { useCase, requirement } = thread
    const criterion = evaluationAdvice[mainCapability(requirement)]
    const text = promptfooConfig(
      useCase,
      requirement,
      picks,
      criterion,
      engine.everything !== undefined,
    )
    const blocks: Block[] = [
      paragraph(words.list.exported),
      { kind: 'code', language: 'yaml', text },
    ]
    return { reply: { ...longReply('export', words.list.exported, blocks), language } }
  },
}
