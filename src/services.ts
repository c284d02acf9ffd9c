import type { Services } from './command.ts'
import type { Dataset } from './leaderboard/model.ts'
import { createEngine } from './leaderboard/standings.ts'
import type { LlmMapper } from './requirements/llm/llm-mapper.ts'
import { createMapper } from './requirements/mapper.ts'

/** Everything commands need, on one dataset. `today`: the ISO date by the time a message is read. */
export function buildServices(dataset: Dataset, today: () => string, llm?: LlmMapper): Services {
  const catalogue = {
    models: dataset.models,
    get today() {
      return today()
    },
  }
  return {
    engine: createEngine(dataset),
    mapper: createMapper(catalogue, llm),
    rules: createMapper(catalogue),
  }
}
