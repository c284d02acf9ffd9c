import { command } from '../src/command.ts'
import { input, optional } from '../src/input.ts'
import type { Engine } from '../src/leaderboard/standings.ts'
import {
  boardBlocks,
  boardListBlocks,
  modelBlocks,
  sourceNamed,
} from '../src/reply/answers/boards.ts'
import { longReply, textReply, type Block } from '../src/reply/reply.ts'
import { indexSpokenNames } from '../src/catalogue/find-names.ts'

/** Shows where the figures come from: all sources, one of them, or everything published about one model. */
export const leaderboards = command({
  name: 'leaderboards',
  description: 'Show the boards behind the answers, one board, or one model',
  input: input({ name: optional('words', 'A board or a model; nothing for the list') }),
  async run({ name = '' }, _, { engine }) {
    const blocks = blocksFor(name, engine)
    const reply = blocks
      ? { ...longReply('fact', 'The figures are in the details.', blocks), private: true as const }
      : textReply(
          'fact',
          `There is no board or model called "${name.slice(0, 80)}" in the data. Without a name, /leaderboards lists the boards.`,
        )
    return { reply }
  },
})

function blocksFor(name: string, engine: Engine): Block[] | undefined {
  if (name === '') return boardListBlocks(engine)
  const wanted = name.toLowerCase()
  const source = sourceNamed(engine, wanted)
  if (source) return boardBlocks(engine, source)
  const found = indexSpokenNames(engine.dataset).resolve(wanted)
  const id = found && ('model' in found ? found.model : found.ambiguous[0])
  const model = engine.dataset.models.find((one) => one.id === (id ?? wanted))
  return model && modelBlocks(engine, model)
}
