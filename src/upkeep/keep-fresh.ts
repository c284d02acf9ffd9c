import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import type { SharedData } from './share-data.ts'

interface UpkeepParts {
  /** Hours from one refresh to the next; 0: only on demand. */
  hours: number
  store: Pick<Store, 'claim' | 'release'>
  services: {
    /** Takes the refreshed dataset on disk from now on; false when that is the one at work, or cannot be read. */
    renew(): Promise<boolean>
    /** ISO time at which the newest of the refreshed data was read; undefined when only bundled data is there. */
    readAt(): string | undefined
  }
  /** Fetches everything into the data directory and ends with a summary. Throws when it failed. */
  refresh(signal: AbortSignal): Promise<string>
  /** Between replicas; absent where there is only one. */
  share?: SharedData
  warn(message: string): void
  now?(): number
  random?(): number
  pause?(ms: number, signal: AbortSignal): Promise<unknown>
}

const hourMs = 3_600_000
/** How often the disk and the other replicas are looked at. */
const lookEveryMs = 5 * 60_000
/** Installations that start together do not all ask the boards in the same second. */
const longestFirstPauseMs = 60_000
const retryAfterMs = 20 * 60_000
/** Longer than a refresh may take: whoever died with the lease does not hold it for ever. */
const leaseMs = 20 * 60_000
const lease = 'refresh'

export type Upkeep = ReturnType<typeof keepFresh>

/**
 * Keeps the data of a running process fresh: refreshes it when it is due, and takes what another process or replica has
 * refreshed. Of several replicas on one store one refreshes; see docs/decisions/007-one-replica-refreshes.md.
 */
export function keepFresh(parts: UpkeepParts) {
  const { hours, services, share, warn, now = Date.now, random = Math.random } = parts
  const { pause = (ms, signal) => sleep(ms, undefined, { signal, ref: false }) } = parts
  const ending = new AbortController()
  const periodMs = hours * hourMs * (1 + random() / 10)
  let notBefore = 0
  let underWay: Promise<string> | undefined

  /** Refreshes at once and ends with a summary. Throws UserError when another replica is at it. */
  const refreshNow = (): Promise<string> => {
    underWay ??= refreshOnce(parts, ending.signal).finally(() => (underWay = undefined))
    return underWay
  }
  const isDue = () => {
    const readAt = services.readAt()
    return hours > 0 && now() >= notBefore && now() - Date.parse(readAt ?? '1970-01-01') >= periodMs
  }
  const look = async () => {
    try {
      await share?.pickUp(services.readAt())
      if (await services.renew()) warn('A newer dataset is in use.')
      if (!isDue()) return
      // Whether it helps or not: a source that never answers is not asked again and again.
      notBefore = now() + Math.min(retryAfterMs, periodMs)
      warn((await refreshNow()).replaceAll('\n', ' '))
    } catch (error) {
      if (ending.signal.aborted || error instanceof UserError) return
      warn(
        `The data could not be refreshed, so answers go on with what there is: ${(error as Error).message}`,
      )
    }
  }
  const loop = async () => {
    const every = hours > 0 ? Math.min(lookEveryMs, periodMs) : lookEveryMs
    await pause(Math.min(longestFirstPauseMs, every) * random(), ending.signal)
    while (!ending.signal.aborted) {
      await look()
      await pause(every * (0.9 + random() / 5), ending.signal)
    }
  }
  const looping = loop().catch(() => undefined)
  return {
    refreshNow,
    async stop(): Promise<void> {
      ending.abort()
      await looping
    },
  }
}

async function refreshOnce(
  { store, refresh, services, share }: UpkeepParts,
  signal: AbortSignal,
): Promise<string> {
  if (!(await store.claim(lease, leaseMs)))
    throw new UserError('A refresh is under way already. Its data will be used when it is done.')
  try {
    const summary = await refresh(signal)
    await services.renew()
    await share?.publish()
    return summary
  } finally {
    await store.release(lease)
  }
}
