import type { Command, CommandResult, Services } from '../src/command.ts'
import { readMessage } from '../src/intake/read-message.ts'
import { compareBlocks } from '../src/reply/answers/compare.ts'
import { textReply, type Block } from '../src/reply/reply.ts'
import { resolveModels } from '../src/requirements/built-in/names.ts'
import type { Requirement } from '../src/requirements/requirement.ts'

const mostCompared = 4

/** Sets models side by side, for the conversation's use case or, without one, for general use. */
export const compareModels: Command = {
  name: 'compare-models',
  description: 'Set two or three models side by side',
  argument: {
    name: 'models',
    description: 'Their names, separated by commas',
    required: true,
  },
  options: [
    { name: 'a', description: 'A model', kind: 'model', required: true },
    { name: 'b', description: 'The model to compare it with', kind: 'model', required: true },
    { name: 'c', description: 'A third model', kind: 'model' },
  ],
  async run({ text, thread }, services): Promise<CommandResult> {
    const { engine } = services
    const catalogue = { models: engine.dataset.models, today: engine.dataset.asOf }
    const names = readMessage(text)
      .text.split(/[,;\n]|\bvs\.?\s|\bversus\b|\band\b/i)
      .map((name) => name.trim())
      .filter(Boolean)
    const found = names.map((name) => ({ name, ids: resolveModels([name], catalogue) }))
    const ids = [...new Set(found.flatMap((one) => one.ids))].slice(0, mostCompared)
    const unknown = found.flatMap((one) => (one.ids.length ? [] : unknownSentence(one.name)))
    if (ids.length < 2)
      return {
        reply: textReply('compare', ...unknown, 'Name two to four models to compare, please.'),
        thread,
      }
    const requirement = thread?.requirement ?? (await generalUse(services))
    const blocks: Block[] = [
      ...compareBlocks(engine, requirement, ids),
      ...unknown.map((sentence): Block => ({ kind: 'text', text: sentence })),
    ]
    if (!thread)
      blocks.push({
        kind: 'note',
        text: 'Fit and cost are for general use, with an assumed workload. Describe your use case to compare for it.',
      })
    return { reply: { intent: 'compare', blocks }, thread }
  },
}

/** What is weighed when nobody has said what the work is. */
async function generalUse({ rules }: Services): Promise<Requirement> {
  return (await rules.readUseCase('')).requirement
}

function unknownSentence(name: string): string {
  return `"${name.slice(0, 80)}" is not in our data: it may be newer than our price lists, or spelled differently.`
}
