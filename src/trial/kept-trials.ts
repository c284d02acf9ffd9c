import type { Store } from '../store/store.ts'
import { openKeptTests } from './kept-tests.ts'
import {
  answersSchema,
  type Run,
  type Trial,
  trialSchema,
  type Vote,
  votesSchema,
} from './record.ts'
import { openRunLog } from './run-log.ts'

/** Trials of one workspace with their answers, votes and evidence, as they are kept: others never see them. */
export function openKeptTrials(store: Store, workspace: string, now: () => Date) {
  const trials = store.collection('trials', trialSchema, store.retentionMs)
  const answers = store.collection('trial-answers', answersSchema, store.retentionMs)
  const votes = store.collection('trial-votes', votesSchema, store.retentionMs)
  const tests = openKeptTests(store, now)
  const answersKey = (id: string, example: number) => `${id}:${example}`
  const votesOn = async (id: string) => Object.values((await votes.get(id)) ?? {})
  const answersTo = async ({ id }: Pick<Trial, 'id'>, example: number): Promise<Run[]> =>
    (await answers.get(answersKey(id, example))) ?? []
  const runs = async (trial: Trial) =>
    (await Promise.all(trial.examples.map((_, i) => answersTo(trial, i)))).flat()
  const get = async (id: string) => {
    const found = await trials.get(id)
    return found?.workspace === workspace ? found : undefined
  }
  const change = async (id: string, task: (trial: Trial) => Trial | undefined) => {
    let changed: Trial | undefined
    await trials.update(id, (found) => {
      changed = found?.workspace === workspace ? task(found) : undefined
      return changed
    })
    return changed
  }
  const settle = async (trial: Trial | undefined) => {
    if (trial) await tests.put(trial, await runs(trial), await votesOn(trial.id))
    return trial
  }
  const remove = async (trial: Trial) => {
    const { id, examples } = trial
    await tests.remove(trial)
    await openRunLog(store, id).clear()
    for (const i of examples.keys()) await answers.delete(answersKey(id, i))
    await votes.delete(id)
    await trials.delete(id)
  }
  return {
    get,
    set: (trial: Trial) => trials.set(trial.id, trial),
    /** In one go; undefined where there is none, or `task` leaves it as it is. */
    change,
    answersTo,
    runs,
    votes: votesOn,
    /** Makes evidence of a trial that is over, as its votes are now. */
    settle,
    /** Keeps all answers of a trial. */
    async keep({ id, examples }: Trial, all: Run[]) {
      for (const i of examples.keys())
        await answers.set(
          answersKey(id, i),
          all.filter(({ example }) => example === i),
        )
    },
    async vote(id: string, vote: Vote): Promise<Vote[]> {
      const key = `${vote.example}:${vote.voter}`
      return Object.values((await votes.update(id, (found) => ({ ...found, [key]: vote }))) ?? {})
    },
    /** No further call is made: of a proposal nothing stays, of a trial under way what it has. */
    async cancel(id: string) {
      const trial = await change(id, (found) =>
        found.state === 'over' ? undefined : { ...found, isCancelled: true },
      )
      if (trial?.state === 'proposed') await remove(trial)
      return trial
    },
    /** Ends the voting; undefined when it was over before. */
    close: async (id: string, holder: string) =>
      settle(
        await change(id, (trial) => {
          if (trial.state === 'voting') return { ...trial, state: 'over', holder }
          return trial.state === 'over' && trial.holder === holder ? trial : undefined
        }),
      ),
    /** From now on a finished trial counts for all requests of its kind, or again for its own conversation alone. */
    countEverywhere: async (id: string, isEverywhere: boolean) =>
      settle(
        await change(id, (trial) =>
          trial.state === 'over' ? { ...trial, isEverywhere } : undefined,
        ),
      ),
    /** What finished trials say at a place: those of that conversation, and those that count everywhere. */
    evidence: (place: string) => tests.at(workspace, place),
    /** With all that belongs to it. */
    async delete(id: string) {
      const trial = await get(id)
      if (trial) await remove(trial)
    },
    /** Deletes a person's trials and votes; `everywhere`: the same id is the same person in all workspaces. */
    async forget(user: string, everywhere: boolean) {
      for await (const [id, trial] of trials.entries()) {
        if (!everywhere && trial.workspace !== workspace) continue
        if (trial.starter === user || trial.writers?.includes(user)) await remove(trial)
        else if ((await votesOn(id)).some(({ voter }) => voter === user)) {
          await votes.update(id, (found) => found && withoutVoter(found, user))
          if (trial.state === 'over') await settle(trial)
        }
      }
    },
  }
}

const withoutVoter = (votes: Record<string, Vote>, user: string) =>
  Object.fromEntries(Object.entries(votes).filter(([, { voter }]) => voter !== user))
