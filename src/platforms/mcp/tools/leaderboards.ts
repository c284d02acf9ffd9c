import { z } from 'zod'
import { leaderboards as command } from '../../../../commands/leaderboards.ts'
import { UserError } from '../../../errors.ts'
import { day } from '../../../format.ts'
import type { Engine } from '../../../leaderboard/standings.ts'
import { boardBlocks, boardListBlocks, mainOf, sourceNamed } from '../../../reply/answers/boards.ts'
import { renderBlocks } from '../../../reply/text.ts'
import { argumentsOf, full, tool } from '../tool.ts'

const mostRows = 8

const { name: words } = argumentsOf(command.input)

export const leaderboards = tool({
  name: 'leaderboards',
  title: 'Leaderboards',
  description:
    'The boards and price lists behind every answer, or the first places of one board by its id or name.',
  input: { name: words!, full },
  output: z.looseObject({ asOf: z.string() }),
  run({ name: written = '', full: isFull }, context) {
    const { engine: own } = context.services()
    const engine = own.everything ?? own
    const wanted = written.toLowerCase()
    return Promise.resolve(
      wanted ? oneBoard(engine, wanted, Boolean(isFull)) : allBoards(engine, Boolean(isFull)),
    )
  },
})

function allBoards(engine: Engine, isFull: boolean) {
  const { sources, benchmarks, asOf } = engine.dataset
  const boards = new Set(benchmarks.map(({ board }) => board))
  return {
    text: isFull
      ? renderBlocks(boardListBlocks(engine), Infinity)
      : `${boards.size} boards and ${sources.length - boards.size} price lists and other sources, data of ${day(asOf)}. Name one for its first places.`,
    data: isFull
      ? { asOf, sources: sources.map((source) => ({ ...source, rejected: undefined })) }
      : {
          asOf,
          boards: Object.fromEntries(
            sources.flatMap((one) => (boards.has(one.id) ? [[one.id, one.asOf]] : [])),
          ),
          others: sources.flatMap(({ id }) => (boards.has(id) ? [] : id)),
        },
  }
}

function oneBoard(engine: Engine, wanted: string, isFull: boolean) {
  const source = sourceNamed(engine, wanted)
  if (!source)
    throw new UserError(
      `There is no board called "${wanted.slice(0, 80)}". Call without a name for the list; for one model there is model_facts.`,
    )
  const { main, places } = mainOf(engine, source)
  const shown = isFull ? places : places.slice(0, mostRows)
  const { id, url, asOf, licence } = source
  return {
    text: isFull
      ? renderBlocks(boardBlocks(engine, source), Infinity)
      : `${source.name}${main ? `, ${main.name}` : ''}: ${source.about ?? 'no leaderboard, but prices, limits and dates.'} Data of ${day(asOf)}.`,
    data: {
      board: id,
      url,
      asOf,
      licence,
      benchmark: main?.name ?? null,
      unit: main?.unit ?? null,
      rows: shown.map(({ place, model, score }) => ({
        place,
        model: model.id,
        value: score.value,
      })),
    },
  }
}
