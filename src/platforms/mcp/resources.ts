import { UserError } from '../../errors.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import { boardBlocks } from '../../reply/answers/boards.ts'
import { renderBlocks } from '../../reply/text.ts'

/** How old the data are, source by source. */
export function datasetState({ dataset }: Engine): Record<string, unknown> {
  return {
    asOf: dataset.asOf,
    models: dataset.models.length,
    offers: dataset.offers.length,
    benchmarks: dataset.benchmarks.length,
    sources: dataset.sources.map(({ id, name, url, asOf, rows, licence, problem }) => ({
      id,
      name,
      url,
      asOf,
      rows,
      licence,
      ...(problem && { problem }),
    })),
  }
}

/** One board as people read it. */
export function boardText(engine: Engine, id: string): string {
  const source = engine.dataset.sources.find((one) => one.id === id)
  if (!source) throw new UserError(`There is no board "${id.slice(0, 80)}".`)
  return renderBlocks(boardBlocks(engine, source), 100)
}
