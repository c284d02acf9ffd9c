import type { CurrentServices, Services } from './command.ts'
import { loadDataset } from './leaderboard/dataset.ts'
import { datasetVersion, readDataset } from './leaderboard/files.ts'
import type { Model } from './catalogue/model.ts'
import type { Dataset } from './leaderboard/model.ts'
import { newest } from './leaderboard/sources/source.ts'
import { createEngine } from './leaderboard/standings.ts'
import type { LlmSettings, Surroundings } from './requirements/llm/connect.ts'
import type { LlmMapper } from './requirements/llm/llm-mapper.ts'
import { createRead } from './requirements/mapper.ts'
import type { Store } from './store/store.ts'
import type { Trials, TrialSettings } from './trial/trials.ts'
import { createServed } from './gateway/served.ts'
import { createReadingThread, readHere, type Read } from './requirements/reading-thread.ts'

/** A model as whoever reads names knows it: a thread holds a copy of all of them. */
const namedAs = (model: Model) => {
  const { id, name, lab, aliases, family, released, purpose, origin, parametersB } = model
  return { id, name, lab, aliases, family, released, purpose, origin, parametersB }
}

/**
 * Everything commands need, on one dataset. `today`: the ISO date by the time a message is read. `read`: where words are
 * read; here when absent.
 */
export function buildServices(
  dataset: Dataset,
  today: () => string,
  llm?: LlmMapper,
  read: Read = readHere,
): Services {
  const catalogue = {
    models: dataset.models.map(namedAs),
    otherModels: dataset.otherModels,
    get today() {
      return today()
    },
  }
  return {
    engine: createEngine(dataset, today),
    read: createRead(catalogue, llm, read),
    readByRules: createRead(catalogue, undefined, read),
    readForm: (text) => read('form', { text }, catalogue),
  }
}

/**
 * What a workspace brings to the common services, laid over them: they share one dataset, whatever the number of
 * workspaces.
 */
export type Overlay = (services: Services, workspace: string) => Services

/** Services that a newer dataset replaces while the process runs. */
export interface LiveServices extends CurrentServices {
  /** Takes the refreshed dataset on disk from now on; false when that is the one at work, or cannot be read. */
  renew(): Promise<boolean>
  /** ISO time at which the newest of the refreshed data was read; undefined when only bundled data is there. */
  readAt(): string | undefined
}

interface ServicesParts {
  /** Where refreshed data is. */
  directory: string
  /** The ISO date; the clock's when absent. */
  today?: () => string
  llm?: LlmMapper
  /** Absent: all workspaces are alike. */
  overlay?: Overlay
  warn(message: string): void
}

/** Connects where a key is set; the SDK is only loaded then: it would double the time to the first answer. */
export async function connectLlm(
  settings: LlmSettings | undefined,
  surroundings?: Surroundings,
): Promise<LlmMapper | undefined> {
  if (!settings) return undefined
  const { connect } = await import('./requirements/llm/connect.ts')
  return connect(settings, surroundings)
}

/** What a gateway serves of our models. */
export async function connectServed(
  settings: TrialSettings,
): Promise<ReturnType<typeof createServed>> {
  const { createGateway } = await import('./gateway/gateway.ts')
  return createServed(createGateway(settings))
}

/** Trials by workspace, where a gateway is set: what they need is only loaded then. */
export async function connectTrials(
  settings: TrialSettings | undefined,
  store: Store,
): Promise<((workspace: string) => Trials) | undefined> {
  if (!settings) return undefined
  const { openTrials } = await import('./trial/trials.ts')
  return openTrials({ settings, store })
}

/** Services on the best dataset there is. Throws when there is none. */
export async function openServices(parts: ServicesParts): Promise<LiveServices> {
  const { directory, llm, warn, overlay } = parts
  const { today = () => new Date().toISOString().slice(0, 10) } = parts
  // It comes up while the dataset is read.
  const { read } = createReadingThread({ warn })
  let version = await datasetVersion(directory)
  let services = buildServices(await loadDataset(warn, directory), today, llm, read)
  return {
    of: (workspace) => overlay?.(services, workspace) ?? services,
    async renew() {
      const found = await datasetVersion(directory)
      if (found === undefined || found === version) return false
      version = found
      try {
        const dataset = await readDataset(directory)
        if (!dataset) return false
        services = buildServices(dataset, today, llm, read)
        return true
      } catch (error) {
        warn(
          `The new dataset in ${directory} cannot be read; answers go on with the one before: ${String(error).slice(0, 200)}`,
        )
        return false
      }
    },
    readAt() {
      const { sources } = services.engine.dataset
      return version && (newest(sources.map(({ readAt = '' }) => readAt)) || undefined)
    },
  }
}
