import type { Backend } from './backend.ts'

/** The form of what this version writes; raised when entries of the version before have to be changed. */
const currentVersion = 1
const versionKey = 'meta::version'
const foreverMs = 100 * 365 * 86_400_000

/** Steps by the version they begin at. Each may run twice: two replicas may start at once. */
const steps: ((backend: Backend, retentionMs: number) => Promise<void>)[] = [shortenLifetimes]

/**
 * Brings entries of an earlier version into the form of this one. Returns what the operator should know, if anything.
 * A later version's entries are left as they are: what this version cannot read counts as absent.
 */
export async function updateEntries(
  backend: Backend,
  retentionMs: number,
): Promise<string | undefined> {
  const found = (await backend.get(versionKey)) ?? 0
  if (typeof found !== 'number' || found > currentVersion)
    return 'The store was written by a later version of Shortlist. What this version cannot read counts as absent.'
  for (const step of steps.slice(found)) await step(backend, retentionMs)
  if (found < currentVersion) await backend.set(versionKey, currentVersion, foreverMs)
  return undefined
}

/** Before version 1 what people wrote was kept for up to ten years: from now on as long as anything new. */
async function shortenLifetimes(backend: Backend, retentionMs: number): Promise<void> {
  const collections = [
    'slack-conversations',
    'slack-recent',
    'slack-answers',
    'slack-votes',
    'discord-conversation',
  ]
  for (const collection of collections)
    for await (const key of backend.keys(`${collection}::`)) {
      const value = await backend.get(key)
      if (value !== undefined) await backend.set(key, value, retentionMs)
    }
}
