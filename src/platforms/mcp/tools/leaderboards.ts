import { z } from 'zod'
import { leaderboards as command } from '../../../../commands/leaderboards.ts'
import { UserError } from '../../../errors.ts'
import { day } from '../../../format.ts'
import type { SourceInfo } from '../../../leaderboard/model.ts'
import type { Engine } from '../../../leaderboard/standings.ts'
import { boardBlocks, boardListBlocks } from '../../../reply/answers/boards.ts'
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
  run({ name: written = '', full: isFull }, desk) {
    const { engine: own } = desk.services()
    const engine = own.everything ?? own
    const wanted = written.toLowerCase()
    return Promise.resolve(
      wanted ? oneBoard(engine, wanted, Boolean(isFull)) : allBoards(engine, Boolean(isFull)),
    )
  },
})

/** The source that is meant by an id or a part of a name. */
function sourceNamed({ dataset }: Engine, wanted: string): SourceInfo | undefined {
  return (
    dataset.sources.find(({ id }) => id === wanted) ??
    dataset.sources.find(({ name }) => name.toLowerCase().includes(wanted))
  )
}

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
  const { dataset, standings } = engine
  const scores = (id: string) => dataset.scores.filter(({ benchmark }) => benchmark === id).length
  const [main] = dataset.benchmarks
    .filter(({ board }) => board === source.id)
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf) || scores(b.id) - scores(a.id))
  const rows = main
    ? dataset.models
        .flatMap(({ id }) => {
          const standing = standings.place(main.id, id)
          return standing ? [{ place: standing.place, model: id, value: standing.score.value }] : []
        })
        .toSorted((a, b) => a.place - b.place)
    : []
  const shown = rows.slice(0, isFull ? rows.length : mostRows)
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
      rows: shown,
    },
  }
}
