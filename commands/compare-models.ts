import { wordsFor } from '../src/reply/words/index.ts'
import { command } from '../src/command.ts'
import { input, optional, required } from '../src/input.ts'
import type { Engine } from '../src/leaderboard/standings.ts'
import type { Thread } from '../src/requirements/thread.ts'
import { readMessage } from '../src/intake/read-message.ts'
import type { Resolved } from '../src/catalogue/meaning.ts'
import { indexSpokenNames } from '../src/catalogue/find-names.ts'
import { compareBlocks } from '../src/reply/answers/compare.ts'
import { longReply, paragraph, textReply, type Reply } from '../src/reply/reply.ts'
import { generalUse } from '../src/requirements/general-use.ts'

const mostCompared = 4

/** Sets models side by side, for the conversation's use case or, without one, for general use. */
export const compareModels = command({
  name: 'compare-models',
  description: 'Set two or three models side by side',
  input: input({
    a: required('model', 'A model'),
    b: required('model', 'The model to compare it with'),
    c: optional('model', 'A third model'),
  }),
  run: async (models, { thread }, { engine }) => ({
    reply: compared(Object.values(models).join('\n'), thread, engine),
  }),
})

function compared(text: string, thread: Thread | undefined, engine: Engine): Reply {
  const index = indexSpokenNames(engine.dataset)
  const names = (text && readMessage(text).text)
    .split(/[,;\n]|\bvs\.?\s|\bversus\b|\band\b/i)
    .map((name) => name.trim())
    .filter(Boolean)
  const found = names.map((name) => ({ name, ids: meant(index.resolve(name), name, engine) }))
  const ids = [...new Set(found.flatMap((one) => one.ids))].slice(0, mostCompared)
  const unknown = found.flatMap((one) => (one.ids.length ? [] : unknownSentence(one.name)))
  if (ids.length < 2)
    return textReply('compare', ...unknown, 'Name two to four models to compare, please.')
  const hasWork = Boolean(thread?.useCase)
  const requirement = thread && hasWork ? thread.requirement : generalUse
  const blocks = [
    ...compareBlocks(engine, requirement, ids, wordsFor('en')),
    ...unknown.map(paragraph),
  ]
  if (!hasWork)
    blocks.push({
      kind: 'note',
      text: 'Fit and cost are for general use, with an assumed workload. Describe your use case to compare for it.',
    })
  return longReply('compare', 'The comparison is in the details.', blocks)
}

function meant(found: Resolved | undefined, name: string, { models }: Engine): string[] {
  if (models.has(name)) return [name]
  return found && 'model' in found ? [found.model] : []
}

function unknownSentence(name: string): string {
  return `"${name.slice(0, 80)}" is not in the data: newer than its sources, or spelled differently.`
}
