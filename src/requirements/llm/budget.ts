import { currentRequest } from '../../context.ts'
import type { Take } from '../../store/limiter.ts'
import type { Store } from '../../store/store.ts'

/** Counts a request to the language model: words that complete "the language model that reads requests ...", or undefined. */
export type Budget = () => Promise<string | undefined>

export interface DailyRequests {
  /** Most requests in a day (UTC). */
  all: number
  /** Most in a day from one workspace; absent: as many as all. */
  workspace?: number
}

const daySeconds = 86_400

/** A day's requests, counted in the store: for all replicas together, and over restarts. */
export async function openBudget(
  store: Pick<Store, 'limiter'>,
  { all, workspace }: DailyRequests,
  now: () => number = Date.now,
): Promise<Budget> {
  const inADay = (name: string, most: number): Promise<Take> =>
    store.limiter({ name, most, windowSeconds: daySeconds })
  const total = await inADay('llm', all)
  const perWorkspace =
    workspace === undefined ? undefined : await inADay('llm-workspace', workspace)
  return async () => {
    const day = Math.floor(now() / (daySeconds * 1000))
    const place = currentRequest()?.workspace
    // The smaller share first: what one workspace may not use is left for the others.
    if (place && perWorkspace && (await perWorkspace(`${place}-${day}`)) > 0)
      return 'has used up what this workspace may ask of it today'
    return (await total(`${day}`)) > 0 ? 'has used up its requests for today' : undefined
  }
}
