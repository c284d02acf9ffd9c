import { languageOf } from './reading.ts'
import type { Command } from '../src/command.ts'
import { evaluationAdvice, mainCapability } from '../src/reply/capabilities.ts'
import { promptfooConfig } from '../src/reply/promptfoo.ts'
import { longReply, paragraph, privateReply, type Block } from '../src/reply/reply.ts'
import { wordsFor } from '../src/reply/words/index.ts'
import type { Thread } from '../src/requirements/thread.ts'
import { recommend } from '../src/shortlist/shortlist.ts'
import type { Shortlist } from '../src/shortlist/types.ts'

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
    const isLimited = engine.everything !== undefined
    const blocks = [paragraph(words.list.exported), configBlock(thread, picks, isLimited)]
    return { reply: { ...longReply('export', words.list.exported, blocks), language } }
  },
}

/** The same models in a file for promptfoo. `isLimited`: the workspace has rules of its own. */
export function configBlock(
  { useCase, requirement }: Thread,
  picks: Shortlist['picks'],
  isLimited = false,
): Block {
  const criterion = evaluationAdvice[mainCapability(requirement)]
  const text = promptfooConfig(useCase, requirement, picks, criterion, isLimited)
  return { kind: 'code', language: 'yaml', text }
}
