import { z } from 'zod'
import { ownTestSchema, type OwnTest } from '../leaderboard/own-test.ts'
import type { Store } from '../store/store.ts'
import { testsOf } from './evidence.ts'
import type { Run, Trial, Vote } from './record.ts'

/** A test with where it counts. */
const keptSchema = ownTestSchema.extend({
  at: z.iso.datetime(),
  place: z.string().optional(),
  isEverywhere: z.boolean(),
})

/** What is to be known of a trial that is over. */
type Over = Pick<Trial, 'id' | 'workspace' | 'place' | 'isEverywhere' | 'kind' | 'contenders'>

/** What finished trials say, by workspace: looked up for every answer, so all of one stand together. */
export function openKeptTests(store: Store, now: () => Date) {
  const kept = store.collection('trial-evidence', z.array(keptSchema), store.retentionMs)
  const isGone = ({ at }: { at: string }) => now().getTime() - Date.parse(at) > store.retentionMs
  const replace = (
    { id, workspace }: Pick<Trial, 'id' | 'workspace'>,
    own: z.infer<typeof keptSchema>[],
  ) =>
    kept.update(workspace, (found = []) => {
      const others = found.filter((one) => one.id !== id && !isGone(one))
      return others.length === found.length && own.length === 0 ? undefined : [...others, ...own]
    })
  return {
    /** Those of that conversation, and those that count everywhere. */
    async at(workspace: string, place: string): Promise<OwnTest[]> {
      const found = (await kept.get(workspace)) ?? []
      return found.flatMap(({ at, place: own, ...test }) =>
        !isGone({ at }) && (test.isEverywhere || own === place) ? [test] : [],
      )
    },
    /** Makes evidence of a trial that is over, in place of what it said before. */
    async put(trial: Over, runs: Run[], votes: Vote[]): Promise<void> {
      const { id, workspace, place, isEverywhere = false } = trial
      // It is as old as its trial, whatever became of its votes since.
      const before = (await kept.get(workspace))?.find((one) => one.id === id)
      const at = before?.at ?? now().toISOString()
      const found = testsOf(trial, runs, votes, at.slice(0, 10))
      await replace(
        trial,
        found.map((test) => ({ ...test, at, place, isEverywhere })),
      )
    },
    /** False where nothing was kept of it. */
    async remove(trial: Pick<Trial, 'id' | 'workspace'>): Promise<boolean> {
      const before = (await kept.get(trial.workspace)) ?? []
      await replace(trial, [])
      return before.some(({ id }) => id === trial.id)
    },
  }
}
